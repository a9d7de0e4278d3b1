// The sound of a session: follows what is read, keeps the clock filled, and is silent when nobody listens.
import { scoreOf } from "./score.ts";
import { type Desk, createDesk } from "./desk.ts";
import { onGesture } from "./gesture.ts";
import type { Session } from "../core/session.ts";
import type { View } from "../core/view.ts";
import type { Settings } from "../core/settings.ts";

/** What a reader has set of the sound. */
export type SoundSettings = Pick<Settings, "music" | "effects" | "duck">;

export interface Sound {
  set(settings: SoundSettings): void;
  destroy(): void;
}

/** Filled so far ahead, in seconds, and looked after so often, in milliseconds. */
const ahead = 1.2;
const often = 300;
/** The steps of a volume, 0 to 4, as amplitudes: each is heard as about the same step. */
const amplitudes = [0, 0.2, 0.45, 0.75, 1] as const;
/** Words that a screen reader speaks in a second, roughly, and the longest that the sound stays low for it. */
const speech = 3;
const longest = 25;

const words = ({ beat }: View): number => beat?.lines.reduce((sum, { text }) => sum + text.split(" ").length, 0) ?? 0;

function marked(desk: Desk, view: View, before: View): void {
  if (view.cause === "strike") desk.mark("struck");
  else if (view.decisions.length > before.decisions.length && view.cause === "choose") desk.mark("decided");
  else if ((view.beat?.hinge ?? null) !== null && before.beat?.hinge !== view.beat?.hinge) desk.mark("opens");
}

/**
 * Starts the sound. Called after a gesture of the reader: no browser lets a page sound before.
 *
 * @throws where the browser has no Web Audio
 */
export function startSound(session: Session, first: SoundSettings): Sound {
  const context = new AudioContext({ latencyHint: "playback" });
  const desk = createDesk(context, context.destination);
  let settings = first;
  let before = session.view;
  const wanted = (): boolean => !document.hidden && settings.music + settings.effects > 0;
  const apply = (): void => {
    desk.levels({ music: amplitudes[settings.music], effects: amplitudes[settings.effects] });
    // Where it may not run yet, the next press that counts asks again.
    (wanted() ? context.resume() : context.suspend()).catch(() => undefined);
  };
  // Not only at first: a call or another page may take the sound away for a while.
  const deaf = onGesture(() => {
    if (wanted() && context.state !== "running") context.resume().catch(() => undefined);
  });
  const fill = (): void => {
    if (context.state === "running") desk.schedule(context.currentTime + ahead);
  };
  const timer = setInterval(fill, often);
  const stop = session.subscribe((view) => {
    if (view.beat === null || view.phase === "loading") return;
    desk.play(scoreOf(view));
    marked(desk, view, before);
    if (settings.duck && view.beat !== before.beat) desk.duck(Math.min(longest, 2 + words(view) / speech));
    before = view;
    fill();
  });
  document.addEventListener("visibilitychange", apply);
  if (session.view.beat !== null) desk.play(scoreOf(session.view));
  apply();
  return {
    set(next) {
      settings = next;
      apply();
    },
    destroy() {
      stop();
      deaf();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", apply);
      desk.destroy();
      context.close().catch(() => undefined);
    },
  };
}
