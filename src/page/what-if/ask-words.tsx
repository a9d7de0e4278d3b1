// The answer in tables that can be sorted and saved: every answer beside the pins, and every ending.
import type { VNode } from "preact";
import * as words from "#words/ask.ts";
import { date, question } from "#words/river.ts";
import { endingHead, inWords, ofHundred, ofThousand } from "#words/what-if.ts";
import type { Beside, BesideOption } from "../../core/what-if/beside.ts";
import { dateOf } from "../../words/dates.ts";
import type { AskProps } from "./ask-props.ts";
import { captionOf } from "./gate.tsx";
import { Table, type TableColumn } from "./kit.tsx";
import { titleOfEnding } from "./map-facts.ts";
import { dayOf, questionOf } from "./steps.tsx";

interface AnswerRow extends BesideOption {
  readonly row: Beside;
}

const columns: readonly TableColumn<AnswerRow>[] = [
  { head: words.kindHead, text: ({ row }) => words.kinds[row.bond] },
  { head: date, text: ({ row }) => dateOf(dayOf(row.hinge)), value: ({ row }) => Date.parse(dayOf(row.hinge)) },
  { head: question, text: ({ row }) => questionOf(row.hinge) },
  { head: words.answerHead, text: ({ row, option }) => captionOf(row.hinge, option) },
  { head: words.shareHead, text: ({ share }) => ofHundred(share), value: ({ share }) => share },
  { head: words.usualHead, text: ({ usual }) => ofHundred(usual), value: ({ usual }) => usual },
  { head: words.askedHead, text: ({ row }) => ofHundred(row.asked), value: ({ row }) => row.asked },
];

/** Folded until it is asked for. */
export function InWords({ asked, rows, actions }: Pick<AskProps, "asked" | "actions"> & { readonly rows: readonly Beside[] }): VNode {
  return (
    <details class="in-words">
      <summary>{inWords}</summary>
      <Table
        caption={words.hingesCaption}
        file="what-goes-with-it"
        actions={actions}
        columns={columns}
        rows={rows.flatMap((row) => row.options.map((option) => ({ ...option, row })))}
        keyOf={({ row, option }) => `${row.hinge} ${option}`}
      />
      <Table
        caption={words.endsCaption}
        file="where-it-ends"
        actions={actions}
        columns={[
          { head: endingHead, text: titleOfEnding },
          {
            head: words.thousandHead,
            text: (ending) => ofThousand(asked.endings[ending] ?? 0),
            value: (ending) => asked.endings[ending] ?? 0,
          },
          { head: words.usualHead, text: (ending) => ofThousand(asked.usual[ending] ?? 0), value: (ending) => asked.usual[ending] ?? 0 },
        ]}
        rows={Object.keys(asked.endings)}
        keyOf={(ending) => ending}
      />
    </details>
  );
}
