// What a reader has set: text size, motion, stage, sound, keys. Read from storage without trust.
import { own } from "./record.ts";

export const textSizes = [1, 1.15, 1.3, 1.5, 2] as const;

export const volumes = [0, 1, 2, 3, 4] as const;
export type Volume = (typeof volumes)[number];

export interface Settings {
  /** Factor on the browser’s own text size. */
  readonly textSize: (typeof textSizes)[number];
  /** `system` follows the device’s wish. */
  readonly motion: "system" | "reduced" | "full";
  /** `system` follows the device’s wish for dark or for more contrast. */
  readonly theme: "system" | "paper" | "night" | "contrast";
  /** False is text only: no map, and no engine is fetched. */
  readonly stage: boolean;
  /** Whether the number of endings still open is shown. */
  readonly futures: boolean;
  /** Whether all gauges are shown, and not only five. */
  readonly gauges: boolean;
  /** Whether what each answer changed is shown unasked, in plain words. */
  readonly plain: boolean;
  /** Whether it is said at each turning point what hangs on it. */
  readonly hangs: boolean;
  /** Whether the reader may be asked what they believe, around a history. */
  readonly belief: boolean;
  /** Whether there is sound at all. */
  readonly sounding: boolean;
  /** How loud: the motif, and the rooms. */
  readonly music: Volume;
  readonly effects: Volume;
  /** Whether the sound goes down while a screen reader says what is new. */
  readonly duck: boolean;
  /** Whether single letters and digits are commands; somebody who dictates may want them off. */
  readonly keys: boolean;
}

export const defaults: Settings = {
  textSize: 1,
  motion: "system",
  theme: "system",
  stage: true,
  futures: true,
  gauges: false,
  plain: false,
  hangs: false,
  belief: true,
  sounding: false,
  music: 2,
  effects: 3,
  duck: false,
  keys: true,
};

/**
 * Settings from outside. Whatever cannot be read is left at its default.
 *
 * @param raw - anything; never throws
 */
export function parseSettings(raw: unknown): Settings {
  const yes = (key: "stage" | "futures" | "gauges" | "plain" | "hangs" | "belief" | "sounding" | "duck" | "keys"): boolean => {
    const value = own(raw, key);
    return typeof value === "boolean" ? value : defaults[key];
  };
  const volume = (key: "music" | "effects"): Volume => volumes.find((step) => step === own(raw, key)) ?? defaults[key];
  const motion = own(raw, "motion");
  const theme = own(raw, "theme");
  return {
    textSize: textSizes.find((size) => size === own(raw, "textSize")) ?? defaults.textSize,
    motion: motion === "reduced" || motion === "full" ? motion : "system",
    theme: theme === "paper" || theme === "night" || theme === "contrast" ? theme : "system",
    stage: yes("stage"),
    futures: yes("futures"),
    gauges: yes("gauges"),
    plain: yes("plain"),
    hangs: yes("hangs"),
    belief: yes("belief"),
    sounding: yes("sounding"),
    music: volume("music"),
    effects: volume("effects"),
    duck: yes("duck"),
    keys: yes("keys"),
  };
}

/** Of settings from outside, those that can be read; never throws. */
export function parseChange(raw: unknown): Partial<Settings> {
  const read = parseSettings(raw);
  const keys = (Object.keys(read) as (keyof Settings)[]).filter((key) => own(raw, key) === read[key]);
  return Object.fromEntries(keys.map((key) => [key, read[key]]));
}

/** What is set otherwise in `next`. */
export function changeOf(before: Settings, next: Settings): Partial<Settings> {
  const keys = (Object.keys(next) as (keyof Settings)[]).filter((key) => before[key] !== next[key]);
  return Object.fromEntries(keys.map((key) => [key, next[key]]));
}
