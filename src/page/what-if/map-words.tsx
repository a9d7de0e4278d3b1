// The map in words: every answer at every turning point, and every ending, as tables that can be sorted and saved.
import type { VNode } from "preact";
import * as words from "#words/river.ts";
import { ofHundred, ofThousand, range, rangeHead } from "#words/what-if.ts";
import type { DecidedSo, Through } from "../../core/atlas/ask/minimal/questions.ts";
import type { Survival } from "../../core/atlas/ask/minimal/survives.ts";
import { commonest } from "../../core/what-if/contrast.ts";
import { dateOf } from "../../words/dates.ts";
import { captionOf } from "./gate.tsx";
import { Table, type TableColumn } from "./kit.tsx";
import { type Distances, yearOver } from "./map-ends.tsx";
import { type MapFacts, alongOf, titleOfEnding } from "./map-facts.ts";
import type { ViewProps } from "./props.ts";
import { dayOf, questionOf } from "./steps.tsx";

interface AnswerRow {
  readonly hinge: string;
  /** Null where it stands for those that are not asked. */
  readonly option: string | null;
  readonly share: number;
  readonly through: number | undefined;
  readonly goes: { readonly ending: string; readonly share: number } | null;
  readonly hangs: number | undefined;
  readonly whose: string;
}

interface Props extends Pick<ViewProps, "actions"> {
  readonly facts: MapFacts;
  readonly through: Through | undefined;
  readonly decided: DecidedSo | undefined;
  readonly distances: Distances | undefined;
  readonly hangs: ReadonlyMap<string, number> | undefined;
  /** By ending, how far its share moves as odds do. */
  readonly ranges: Survival["endings"] | undefined;
}

function rowsOf(
  { columns, waters, yours }: MapFacts,
  through: Through | undefined,
  hangs: ReadonlyMap<string, number> | undefined,
): AnswerRow[] {
  return columns.flatMap(({ hinge, points, passed }) => {
    const own = yours?.answers.find((answer) => answer.hinge === hinge)?.option;
    const rows = points.map(({ option, share, recorded }): AnswerRow => {
      const goes = waters.answers.find((answer) => answer.hinge === hinge && answer.option === option);
      return {
        hinge,
        option,
        share,
        through: through?.answers.find((answer) => answer.hinge === hinge && answer.option === option)?.share,
        goes: goes === undefined ? null : commonest(goes.endings),
        hangs: hangs?.get(hinge),
        whose: [...(recorded ? [words.asWas] : []), ...(option === own ? [words.yours] : [])].join(", "),
      };
    });
    const none = { hinge, option: null, share: passed, through: undefined, goes: null, hangs: hangs?.get(hinge), whose: "" };
    return passed < 0.0005 ? rows : [...rows, none];
  });
}

const known = (share: number | undefined): string => (share === undefined ? "" : ofThousand(share));

const answerColumns = (facts: MapFacts): readonly TableColumn<AnswerRow>[] => [
  { head: words.date, text: ({ hinge }) => dateOf(dayOf(hinge)), value: ({ hinge }) => Date.parse(dayOf(hinge)) },
  { head: words.question, text: ({ hinge }) => questionOf(hinge) },
  { head: words.answer, text: ({ hinge, option }) => (option === null ? words.notAsked : captionOf(hinge, option)) },
  { head: words.ofThousand, text: ({ share }) => ofThousand(share), value: ({ share }) => share },
  { head: words.through, text: ({ through }) => known(through), value: ({ through }) => through ?? 0 },
  {
    head: words.goesWith,
    text: ({ goes }) => (goes === null ? "" : words.often(titleOfEnding(goes.ending), ofThousand(goes.share))),
  },
  { head: words.hangsHead, text: ({ hangs }) => known(hangs), value: ({ hangs }) => hangs ?? 0 },
  {
    head: words.comeHead(titleOfEnding(facts.middle)),
    text: ({ hinge }) => {
      const along = alongOf(facts, hinge);
      return along === null ? "" : ofHundred(along.before);
    },
    value: ({ hinge }) => alongOf(facts, hinge)?.before ?? -1,
  },
  { head: words.mark, text: ({ whose }) => whose },
];

/** A mean from here on is as good as settled. */
const certain = 0.9;

/** The day of the hinge by which an ending is as good as settled among the histories that come to it; empty where it is so before the first. */
function settledDay({ waters, columns }: MapFacts, ending: string): string | null {
  const at = waters.separation.findIndex(({ endings }) => (endings[ending] ?? 0) >= certain);
  if (at < 0 || at === columns.length) return null;
  return at === 0 ? "" : dayOf(columns[at - 1]?.hinge ?? "");
}

function endColumns({ facts, decided, distances, ranges }: Props): TableColumn<string>[] {
  const so = (ending: string): number | undefined => (decided && decided.contested > 0 ? decided.here : decided?.endings)?.[ending];
  const not = (ending: string): number | undefined => (decided && decided.contested > 0 ? decided.others[ending] : undefined);
  const settled = (ending: string): string => {
    const day = settledDay(facts, ending);
    return day === null ? words.atTheEnd : day === "" ? "" : dateOf(day);
  };
  return [
    {
      head: words.ending,
      text: (ending) => {
        const year = yearOver(facts, ending);
        return year === null ? titleOfEnding(ending) : words.early(titleOfEnding(ending), year);
      },
    },
    { head: words.all, text: (ending) => known(facts.survey.endings[ending]), value: (ending) => facts.survey.endings[ending] ?? 0 },
    {
      head: rangeHead,
      text: (ending) => {
        const own = ranges?.[ending];
        return own === undefined ? "" : range(own);
      },
      value: (ending) => ranges?.[ending]?.[1] ?? 0,
    },
    { head: words.soDecided, text: (ending) => known(so(ending)), value: (ending) => so(ending) ?? 0 },
    { head: words.byOthers, text: (ending) => known(not(ending)), value: (ending) => not(ending) ?? 0 },
    {
      head: words.away,
      text: (ending) => String(distances?.[ending]?.departures ?? ""),
      value: (ending) => distances?.[ending]?.departures ?? Infinity,
    },
    { head: words.settledBy, text: settled, value: (ending) => Date.parse(settledDay(facts, ending) ?? "1931") || 0 },
  ];
}

/** Folded until it is asked for. */
export function InWords(props: Props): VNode {
  const { facts, through, hangs, actions } = props;
  return (
    <details class="in-words">
      <summary>{words.inWords}</summary>
      <Table
        caption={words.hingesCaption}
        file="turning-points"
        actions={actions}
        columns={answerColumns(facts)}
        rows={rowsOf(facts, through, hangs)}
        keyOf={({ hinge, option }) => `${hinge} ${option ?? ""}`}
      />
      <Table
        caption={words.endsCaption}
        file="endings-of-the-map"
        actions={actions}
        columns={endColumns(props)}
        rows={facts.order}
        keyOf={(ending) => ending}
      />
    </details>
  );
}
