// What is said aloud after a change: the delta, never the whole page.
import * as words from "#words/voice.ts";
import { shortId } from "../core/beat.ts";
import type { ShownGauge } from "../core/gauges.ts";
import type { View } from "../core/view.ts";
import { changes, reached, spoken } from "./gauges.tsx";
import { plain } from "./prose.tsx";

const says = (view: View): string => {
  const { beat } = view;
  if (beat === null) return "";
  const open = beat.choices.length;
  const ask = beat.ask === null ? "" : `${words.question(plain(beat.ask), beat.hinge !== null)} `;
  const count = open === 0 ? "" : words.choices(open);
  return `${ask}${count}`;
};

const told = (view: View): string => (view.beat?.lines ?? []).map(({ text }) => plain(text)).join(" ");

/** The name of the file that lies open, as a heading would say it; empty for an ending. */
function fileName({ beat, entries }: View): string {
  const card = entries.find(({ chapter }) => chapter === beat?.chapter)?.card ?? beat?.card ?? null;
  return card === null ? "" : words.file(card.number, card.title, card.witness);
}

/**
 * The words for a live region.
 *
 * @param shown - the gauges that are shown
 * @returns an empty string where nothing should be said: an ending says itself, by its heading taking the focus
 */
export function announcement(view: View, shown: readonly ShownGauge[]): string {
  const { beat, entries, move } = view;
  if (beat === null || view.phase === "ended") return "";
  const last = entries.at(-1);
  switch (move) {
    case "choose":
    case "resume": {
      // What an act’s end moved is said behind the words that tell of it.
      const moved = last === undefined ? "" : spoken(changes(last.world, reached(beat), shown));
      const end = view.phase === "closing" ? words.finished : says(view);
      const given = plain(last?.chosen?.text ?? "");
      return [
        last?.chosen?.id === shortId ? given : words.recorded(given),
        moved,
        told(view),
        spoken(changes(reached(beat), beat.world, shown)),
        end,
      ]
        .filter((part) => part !== "")
        .join(" ");
    }
    case "close":
      return [fileName(view), told(view), says(view)].join(" ");
    case "strike":
      return `${words.struck} ${says(view)}`;
    case "reopen":
      return `${words.reopened} ${fileName(view)} ${says(view)}`;
    case "repeat":
      return `${words.repeated(view.repeated?.given ?? 0)} ${fileName(view)} ${says(view)}`;
    case "restore":
    case "edit":
      return `${words.restored} ${fileName(view)} ${says(view)}`;
    case "begin":
    case "load":
    case "none":
    case "trouble":
      return "";
  }
}
