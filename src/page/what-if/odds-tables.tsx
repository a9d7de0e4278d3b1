// The odds in words: both sets of endings, every rating, and what each difference does, as tables that can be sorted and saved.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import * as words from "#words/odds.ts";
import { endingHead, inWords, ofThousand, questionHead } from "#words/what-if.ts";
import { captionOf } from "./gate.tsx";
import { Table, type TableColumn } from "./kit.tsx";
import { titleOfEnding } from "./map-facts.ts";
import { type Part, calledOf, partsOf, rangesOf } from "./odds-ends.tsx";
import { type OddsFacts, type OddsSet, ratedIn } from "./odds-facts.ts";
import type { ViewProps } from "./props.ts";
import { questionOf } from "./steps.tsx";

interface Props {
  readonly view: ViewProps;
  readonly facts: OddsFacts;
}

function EndsTable({ view, facts }: Props): VNode {
  const { survey, beside, yours, theirs } = facts;
  const ranges = rangesOf(view, facts, view.address.rules)?.endings;
  const share = (head: string, of: (ending: string) => number | undefined): TableColumn<string> => ({
    head,
    text: (ending) => (of(ending) === undefined ? "" : ofThousand(of(ending) ?? 0)),
    value: (ending) => of(ending) ?? 0,
  });
  const change = (ending: string): number =>
    Math.round(1000 * (survey.endings[ending] ?? 0)) - Math.round(1000 * (beside.endings[ending] ?? 0));
  return (
    <Table
      caption={words.endingsTable}
      file="endings-by-odds"
      actions={view.actions}
      rows={Object.keys(survey.endings)}
      keyOf={(ending) => ending}
      columns={[
        { head: endingHead, text: titleOfEnding },
        share(calledOf(yours, words.yourOdds), (ending) => survey.endings[ending]),
        share(`${words.beside}: ${calledOf(theirs, words.otherOdds)}`, (ending) => beside.endings[ending]),
        { head: words.change, text: (ending) => words.signed(change(ending)), value: change },
        share(words.lowHead, (ending) => ranges?.[ending]?.[0]),
        share(words.highHead, (ending) => ranges?.[ending]?.[2]),
      ]}
    />
  );
}

interface RatedRow {
  readonly hinge: string;
  readonly option: string;
}

function RatedTable({ view, facts }: Props): VNode {
  const { scales, yours, theirs } = facts;
  const happened = ({ hinge, option }: RatedRow): boolean => scales.judgements[hinge]?.happened === option;
  const said =
    (set: OddsSet) =>
    (row: RatedRow): string => {
      const { firmness, squares } = ratedIn(scales, set, row.hinge);
      return happened(row) ? words.parts(firmness) : words.ofRest(squares[row.option] ?? 0);
    };
  const rater = (at: number) => (row: RatedRow) => (happened(row) ? words.grade(scales.judgements[row.hinge]?.firmness[at] ?? 0) : "");
  return (
    <Table
      caption={words.rowsTable}
      file="ratings"
      actions={view.actions}
      rows={view.described.answers}
      keyOf={({ hinge, option }) => `${hinge} ${option}`}
      columns={[
        { head: questionHead, text: ({ hinge }) => questionOf(hinge) },
        { head: words.answerHead, text: ({ hinge, option }) => captionOf(hinge, option) },
        { head: words.ratedHead, text: said(yours) },
        { head: words.besideHead, text: said(theirs) },
        { head: words.raterHeads.structure, text: rater(0) },
        { head: words.raterHeads.agency, text: rater(1) },
      ]}
    />
  );
}

function PartsTable({ view, facts }: Props): VNode | null {
  const rows = partsOf(facts);
  if (rows.length === 0) return null;
  const moved = (share: number): string => words.signed(Math.round(1000 * share));
  return (
    <Table<Part>
      caption={words.partsTable}
      file="which-difference-matters"
      actions={view.actions}
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { head: questionHead, text: ({ name }) => name },
        { head: words.movesHead, text: ({ moves }) => ofThousand(moves), value: ({ moves }) => moves },
        ...Object.keys(facts.survey.endings).map((ending): TableColumn<Part> => ({
          head: titleOfEnding(ending),
          text: ({ endings }) => moved(endings[ending] ?? 0),
          value: ({ endings }) => endings[ending] ?? 0,
        })),
      ]}
    />
  );
}

/** Made when it is unfolded, so that it costs nothing while a finger moves. */
export function InTables(props: Props): VNode {
  const [open, unfold] = useState(false);
  return (
    <details class="in-words" onToggle={(event) => unfold(event.currentTarget.open)}>
      <summary>{inWords}</summary>
      {open && (
        <>
          <EndsTable {...props} />
          <RatedTable {...props} />
          <PartsTable {...props} />
        </>
      )}
    </details>
  );
}
