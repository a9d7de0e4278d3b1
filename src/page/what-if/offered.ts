// The histories that can be compared: the reader’s own, what happened, what the device keeps, and what a friend has sent.
import { useEffect, useMemo, useState } from "preact/hooks";
import * as words from "#words/compare.ts";
import { readAddress } from "../../core/what-if/address.ts";
import { isWhatIf } from "../../core/what-if/mark.ts";
import type { History } from "../../core/atlas/ask/minimal/history.ts";
import { type Reading, isEmpty } from "../../core/record.ts";
import { endings, hinges } from "../../generated/story.ts";
import { dayOf } from "../../words/dates.ts";
import { codeOf, openText } from "../files.ts";
import { titleOf } from "../titles.ts";
import { historyNamed } from "./histories.ts";
import type { ViewProps } from "./props.ts";

/** One of them. */
export interface Offered {
  /** In an address. */
  readonly name: string;
  /** In the list, and where there is room for no more than a word or two. */
  readonly label: string;
  readonly short: string;
  /** Red is the reader’s own, grey what happened. */
  readonly whose: "yours" | "was" | "other";
}

/** What brings histories: each has those that it knows of. A class, once there is one, is another of these. */
type Source = (props: ViewProps, shelf: readonly Reading[]) => readonly Offered[];

const was: Offered = { name: "was", label: words.whatHappened, short: words.happenedShort, whose: "was" };

const own: Source = ({ actions }) =>
  isEmpty(actions.reading()) ? [] : [{ name: "yours", label: words.yours, short: words.yoursShort, whose: "yours" }];

const isEnding = (at: string): boolean => endings.some(({ id }) => id === at);

/** What lies open is on the shelf as well when it has been begun anew, and is offered once. */
const kept: Source = ({ actions }, shelf) => {
  const open = actions.reading();
  const seen = new Set(open === null ? [] : [JSON.stringify([open.start, open.steps])]);
  return shelf.flatMap((reading): Offered[] => {
    const key = JSON.stringify([reading.start, reading.steps]);
    const name = codeOf(reading, "link");
    if (name === null || isEmpty(reading) || seen.has(key)) return [];
    seen.add(key);
    const label = words.kept(titleOf(reading.at), dayOf(reading.kept), isEnding(reading.at));
    return [{ name, label, short: words.keptShort, whose: "yours" }];
  });
};

const sources: readonly Source[] = [() => [was], own, kept];

/** The readings that this device keeps, last first; empty until that is known. */
function useShelf({ actions, view }: Pick<ViewProps, "actions" | "view">): readonly Reading[] {
  const [shelf, put] = useState<readonly Reading[]>([]);
  useEffect(() => {
    let here = true;
    void actions.shelf().then((readings) => here && put(readings));
    return () => {
      here = false;
    };
  }, [actions, view.ending]);
  return shelf;
}

/** All that can be chosen; what an address names besides comes last, as the history of a link. */
export function useOffered(props: ViewProps): readonly Offered[] {
  const shelf = useShelf(props);
  const { address } = props;
  return useMemo(() => {
    const known = sources.flatMap((source) => source(props, shelf));
    const linked = [...new Set([address.from, address.other])].filter(
      (name) => name !== "yours" && !known.some((one) => one.name === name),
    );
    const labels = linked.length < 2 ? [words.linked] : linked.map((_, at) => words.numbered(words.linked, at + 1));
    return [...known, ...linked.map((name, at): Offered => ({ name, label: labels[at] ?? "", short: words.linkedShort, whose: "other" }))];
  }, [shelf, address.from, address.other, props.view, props.actions]);
}

/** One of the two that are compared, and its history; undefined where there is none of that name. */
export interface Compare extends Offered {
  readonly history: History | undefined;
  /** The part of the address that names it. */
  readonly part: "from" | "other";
}

/** What lies open stands first, and what happened last. */
const rankOf = ({ name }: Offered): number => (name === "yours" ? 0 : name === "was" ? 2 : 1);

/** The two, in that order. Where both are called the same they are told apart by a number. */
export function bothOf({ address, actions }: ViewProps, offered: readonly Offered[]): readonly [Compare, Compare] {
  const one = (part: "from" | "other"): Compare => {
    const found = offered.find(({ name }) => name === address[part]);
    const nobody: Compare = { name: address[part], label: words.yours, short: words.yoursShort, whose: "yours", history: undefined, part };
    return found === undefined ? nobody : { ...found, history: historyNamed(found.name, actions), part };
  };
  const [from, other] = [one("from"), one("other")];
  const [first, second] = rankOf(from) > rankOf(other) ? [other, from] : [from, other];
  if (first.short !== second.short) return [first, second];
  const numbered = (one: Compare, number: number): Compare => ({ ...one, short: words.numbered(one.short, number) });
  return [numbered(first, 1), numbered(second, 2)];
}

/** The known names of an address, for one that is pasted: whatever else it says is left out. */
const known = { hinges: Object.fromEntries(Object.keys(hinges).map((hinge) => [hinge, []])), endings: [] };

/** The code in an address of What if that somebody sent: of the two that it compares, the one that is theirs. */
function codeIn(text: string): string | null {
  const fragment = text.slice(Math.max(0, text.indexOf("#")));
  if (!isWhatIf(fragment)) return null;
  const { address } = readAddress(fragment, known);
  return [address.from, address.other].find((name) => name !== "was" && name !== "yours") ?? null;
}

/** Reads what a friend has sent: a link, a code, or a link to What if. @returns its name in an address, or what is wrong with it, in words */
export function pasted(text: string): { readonly name: string } | { readonly problem: string } {
  const opened = openText(codeIn(text.trim()) ?? text.trim(), new Date(0));
  if (!opened.ok) return { problem: opened.problem };
  const name = codeOf(opened.value, "link");
  return name === null ? { problem: words.notNamed } : { name };
}
