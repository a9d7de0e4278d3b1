// The sound of a session: follows what is read, keeps the clock filled, and is silent when nobody listens.
import { scoreOf } from "./score.ts";
import { type Mixer, createMixer } from "./mixer.ts";
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

function marked(mixer: Mixer, view: View, before: View): void {
  if (view.move === "strike") mixer.mark("struck");
  else if (view.decisions.length > before.decisions.length && view.move === "choose") mixer.mark("decided");
  else if ((view.beat?.hinge ?? null) !== null && before.beat?.hinge !== view.beat?.hinge) mixer.mark("opens");
}

/**
 * Starts the sound. Called after a gesture of the reader: no browser lets a page sound before.
 *
 * @param onLost - told once where it breaks afterwards; it has been put away then
 * @throws where the browser has no Web Audio, or one that breaks at once
 */
export function startSound(session: Session, first: SoundSettings, onLost: () => void = () => undefined): Sound {
  const context = new AudioContext({ latencyHint: "playback" });
  const mixer = createMixer(context, context.destination);
  let settings = first;
  let before = session.view;
  const wanted = (): boolean => !document.hidden && settings.music + settings.effects > 0;
  let over = false;
  /** What the device does to its sound breaks the sound, and nothing else. */
  const guarded = (task: () => void): void => {
    if (over) return;
    try {
      task();
    } catch (error) {
      reportError(error);
      destroy();
      onLost();
    }
  };
  const apply = (): void => {
    mixer.levels({ music: amplitudes[settings.music], effects: amplitudes[settings.effects] });
    // Where it may not run yet, the next press that counts asks again.
    (wanted() ? context.resume() : context.suspend()).catch(() => undefined);
  };
  // Not only at first: a call or another page may take the sound away for a while.
  const deaf = onGesture(() => {
    if (wanted() && context.state !== "running") context.resume().catch(() => undefined);
  });
  const fill = (): void => {
    if (context.state === "running") mixer.schedule(context.currentTime + ahead);
  };
  const timer = setInterval(() => guarded(fill), often);
  const follow = (view: View): void => {
    if (view.beat === null || view.phase === "loading") return;
    mixer.play(scoreOf(view));
    marked(mixer, view, before);
    if (settings.duck && view.beat !== before.beat) mixer.duck(Math.min(longest, 2 + words(view) / speech));
    before = view;
    fill();
  };
  const stop = session.subscribe((view) => guarded(() => follow(view)));
  const seen = (): void => guarded(apply);
  document.addEventListener("visibilitychange", seen);
  function destroy(): void {
    over = true;
    stop();
    deaf();
    clearInterval(timer);
    document.removeEventListener("visibilitychange", seen);
    try {
      mixer.destroy();
      context.close().catch(() => undefined);
    } catch {
      // It was broken already.
    }
  }
  try {
    if (session.view.beat !== null) mixer.play(scoreOf(session.view));
    apply();
  } catch (error) {
    destroy();
    throw error;
  }
  return {
    set(next) {
      settings = next;
      guarded(apply);
    },
    destroy,
  };
}
