// The parts that all views of What if are made of: the finding that can be copied, and the table that says the same as the drawing.
import type { ComponentChildren, VNode } from "preact";
import { useContext, useState } from "preact/hooks";
import * as words from "#words/what-if.ts";
import * as sharing from "#words/sharing.ts";
import type { Actions } from "../actions.ts";
import { OwnOddsContext } from "./own-odds.tsx";
import { type About, SheetLink } from "./sheet.tsx";

/** Copies a text, and says whether it did. */
export function CopyButton({ text, label }: { text: string; label: string }): VNode {
  const [copied, say] = useState("");
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    done.then(
      () => say(sharing.copied),
      () => say(sharing.notCopied),
    );
  };
  return (
    <>
      <button type="button" class="plain small" onClick={copy}>
        {label}
      </button>
      <span role="status">
        <span>{copied}</span>
      </span>
    </>
  );
}

interface FindingProps {
  /** The sentence, plain. */
  readonly text: string;
  /** The sentence as it is shown, where it has parts that can be pressed. */
  readonly children?: ComponentChildren;
  /** Of 1, the sets of odds near these in which it holds; left out where that is not known. */
  readonly holds?: number | undefined;
  /** What else is said of how far it holds. */
  readonly note?: string | undefined;
  /** The hinges that it speaks of, for its argument sheet; where they are left out, those that the address names. */
  readonly about?: readonly About[] | undefined;
}

/** What a view has found, in a sentence, with how far it depends on the odds. Where the sentence is more than its text, only the text is said. */
export function Finding({ text, children, holds, note, about }: FindingProps): VNode {
  const depends = [holds === undefined ? "" : words.holds(Math.round(100 * holds)), note ?? ""].join(" ").trim();
  const by = useContext(OwnOddsContext);
  // What leaves the page has to say by whose odds it is, for the line under the tabs stays behind.
  const taken = [depends, by === "" ? "" : `${by}.`].join(" ").trim();
  return (
    <div class="finding">
      {children === undefined ? (
        <p aria-live="polite">{text}</p>
      ) : (
        <>
          <p>{children}</p>
          <p class="heard" aria-live="polite">
            {text}
          </p>
        </>
      )}
      <p class="holds">
        {depends !== "" && <span>{depends}</span>}
        <CopyButton text={`${text} ${taken}`.trim()} label={words.copyFinding} />
        <SheetLink text={text} depends={taken} about={about} />
      </p>
    </div>
  );
}

/** Squares that count: drawn, and said beside them. An empty one stands for none. */
export function Squares({ filled, of = filled }: { filled: number; of?: number }): VNode {
  return (
    <span class="squares" aria-hidden="true">
      {filled === 0 && of === 0 && <i class="none" />}
      {Array.from({ length: of }, (_, at) => (
        <i key={at} class={at < filled ? undefined : "empty"} />
      ))}
    </span>
  );
}

interface BandProps {
  /** Of 1: what 5, 50 and 95 of 100 sets of odds do not go beyond. */
  readonly range: readonly [number, number, number];
  /** By these odds. */
  readonly share: number;
  /** Where the band ends. */
  readonly most: number;
}

/** How far a share moves as odds do: the band grey, what it is by these odds upright. Said beside it. */
export function Band({ range, share, most }: BandProps): VNode {
  const at = (part: number): string => `${Math.min(100, (100 * part) / most).toFixed(1)}%`;
  const [low, , high] = range;
  return (
    <>
      <span class="band" aria-hidden="true">
        <i style={{ left: at(low), width: at(high - low) }} />
        <b style={{ left: at(share) }} />
      </span>
      <span class="heard">{words.range(range)}</span>
    </>
  );
}

/** A column of a table: what a row says in it, and what it is sorted by. */
export interface TableColumn<Row> {
  readonly head: string;
  readonly text: (row: Row) => string;
  /** What stands in the cell where that is more than its text, as a link. */
  readonly cell?: (row: Row) => ComponentChildren;
  /** Left out where its text is what it is sorted by. */
  readonly value?: (row: Row) => number;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  /** In the order in which they stand unless one sorts them. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** A class for the row. */
  readonly classOf?: (row: Row) => string | undefined;
  /** The name of the file that it is saved to, without its end. */
  readonly file: string;
  readonly actions: Pick<Actions, "saveText">;
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csvOf<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  return `${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function sorted<Row>(rows: readonly Row[], column: TableColumn<Row> | undefined, down: boolean): readonly Row[] {
  if (column === undefined) return rows;
  const { value, text } = column;
  const compare = (a: Row, b: Row): number => (value === undefined ? text(a).localeCompare(text(b)) : value(a) - value(b));
  return [...rows].sort((a, b) => (down ? compare(b, a) : compare(a, b)));
}

/** The drawing in words: each of its columns sorts it, and it can be saved. */
export function Table<Row>({ caption, columns, rows, keyOf, classOf, file, actions }: TableProps<Row>): VNode {
  const [by, sort] = useState<{ readonly head: string; readonly down: boolean } | null>(null);
  const shown = sorted(
    rows,
    columns.find(({ head }) => head === by?.head),
    by?.down === true,
  );
  return (
    <div class="twin">
      <div class="table">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ head, value }) => (
                <th key={head} scope="col" aria-sort={by?.head !== head ? "none" : by.down ? "descending" : "ascending"}>
                  {/* Of numbers the greatest are wanted first. */}
                  <button type="button" onClick={() => sort({ head, down: by?.head === head ? !by.down : value !== undefined })}>
                    {head}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)} class={classOf?.(row)}>
                {columns.map(({ head, text, cell }, at) => {
                  const content = cell?.(row) ?? text(row);
                  return at === 0 ? (
                    <th key={head} scope="row">
                      {content}
                    </th>
                  ) : (
                    <td key={head} data-head={head}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" class="plain small" onClick={() => actions.saveText(`${file}.csv`, csvOf(columns, shown))}>
        {words.saveTable}
      </button>
    </div>
  );
}
