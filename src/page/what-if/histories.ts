// The histories that a reader has of their own: the one that lies open, the kept ones, and those that a code brings.
import { useEffect, useMemo, useState } from "preact/hooks";
import type { History } from "../../core/atlas/ask/minimal/history.ts";
import type { Reading } from "../../core/record.ts";
import type { View } from "../../core/view.ts";
import { endings } from "../../generated/story.ts";
import type { Actions } from "../actions.ts";
import { openText } from "../files.ts";

const isEnding = (at: string): boolean => endings.some(({ id }) => id === at);

/**
 * The endings that the reader has come to, each with the reading that came there last; null for the one that lies open.
 *
 * @returns null until it is known what is kept
 */
export function useRead(view: View, actions: Pick<Actions, "shelf">): ReadonlyMap<string, Reading | null> | null {
  const [shelf, put] = useState<readonly Reading[] | null>(null);
  useEffect(() => {
    let here = true;
    void actions.shelf().then((readings) => here && put(readings));
    return () => {
      here = false;
    };
  }, [actions, view.ending]);
  return useMemo(() => {
    if (shelf === null) return null;
    const read = new Map<string, Reading | null>();
    // The shelf has the one that was kept last first.
    for (const reading of shelf) if (isEnding(reading.at) && !read.has(reading.at)) read.set(reading.at, reading);
    if (view.ending !== null) read.set(view.ending, null);
    return read;
  }, [shelf, view.ending]);
}

/** A reading as the graph is asked of it. */
export const historyOf = ({ steps, start }: Pick<Reading, "steps" | "start">): History => ({ steps, start });

/**
 * The history of a name in an address.
 *
 * @returns undefined where there is none: nothing has been read, or the code has a mistake in it
 */
export function historyNamed(name: string, actions: Pick<Actions, "reading">): History | undefined {
  if (name === "was") return null;
  if (name === "yours") {
    const reading = actions.reading();
    return reading === null ? undefined : historyOf(reading);
  }
  const opened = openText(name, new Date(0));
  return opened.ok ? historyOf(opened.value) : undefined;
}
