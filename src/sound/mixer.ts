// The mixer: plays scores into an audio context, one ambience fading into the next, and counts what it has running.
import { playHit } from "./hits.ts";
import { type Playing, crossing, openAmbience, schedule, shutAmbience } from "./playing.ts";
import type { Motif, Score } from "./score.ts";
import { type Wires, gainTo, wire } from "./wires.ts";

interface Levels {
  /** 0 to 1 each. */
  readonly music: number;
  readonly effects: number;
}

export interface Mixer {
  /** Goes over to a score; the same one again changes nothing. */
  play(score: Score): void;
  /** Puts everything that begins before a time on the clock of the context. */
  schedule(until: number): void;
  /** The sign that a hinge lies open, or has been decided, or that a choice was struck. */
  mark(kind: "opens" | "decided" | "struck"): void;
  levels(levels: Levels): void;
  /** Speaks lower for so many seconds, while somebody else speaks. */
  duck(seconds: number): void;
  /** Sounds that run now: for the test that nothing piles up. */
  readonly running: number;
  destroy(): void;
}

interface Sung {
  readonly pitch: number;
  readonly when: number;
  /** Seconds. */
  readonly long: number;
  readonly level: number;
  readonly wave: OscillatorType;
}

/** One note of the music. */
function sing({ context, music, keep }: Wires, { pitch, when, long, level, wave }: Sung): void {
  const tone = context.createOscillator();
  const voice = gainTo(context, 0, music);
  tone.type = wave;
  tone.frequency.value = pitch;
  voice.gain.setValueAtTime(0, when);
  voice.gain.linearRampToValueAtTime(level, when + Math.min(0.09, long / 3));
  voice.gain.setTargetAtTime(0, when + long * 0.7, long / 4);
  tone.connect(voice);
  tone.start(when);
  tone.stop(when + long * 2.2);
  tone.addEventListener("ended", () => {
    tone.disconnect();
    voice.disconnect();
  });
  keep([tone]);
}

function playMotif(wires: Wires, { notes, wave, pulse }: Motif, when: number, turn: () => number): void {
  for (const { pitch, at, long, gain } of notes) sing(wires, { pitch, when: when + at, long, level: gain, wave });
  if (pulse === null) return;
  const { context, music, noise } = wires;
  const end = Math.max(...notes.map(({ at, long }) => at + long));
  for (let at = 0; at < end; at += pulse) wires.keep(playHit(context, music, noise, "step", when + at, 0.06, turn()));
}

/**
 * @param context - a running context, or an offline one
 * @param out - where all of it goes
 */
export function createMixer(context: BaseAudioContext, out: AudioNode): Mixer {
  const wires = wire(context, out);
  const { noise, music, effects, master } = wires;
  let now: Playing | null = null;
  let motif: Motif | null = null;
  let motifAt = 0;
  let turns = 0;
  const turn = (): number => turns++;
  return {
    play(score) {
      if (now?.ambience.name !== score.ambience.name) {
        if (now !== null) shutAmbience(wires, now);
        now = openAmbience(wires, score.ambience);
        // The motif opens a file.
        motifAt = context.currentTime + crossing * 0.75;
      }
      motif = score.motif;
    },
    schedule(until) {
      if (now === null) return;
      schedule(wires, now, until, turn);
      if (motif === null || motifAt >= until) return;
      motifAt = Math.max(motifAt, context.currentTime);
      playMotif(wires, motif, motifAt, turn);
      motifAt += motif.rest;
    },
    mark(kind) {
      const when = context.currentTime + 0.02;
      if (kind === "struck") return wires.keep(playHit(context, effects, noise, "tap", when, 0.12, turn()));
      sing(wires, { pitch: kind === "opens" ? 293.66 : 220, when, long: 0.9, level: 0.06, wave: "sine" });
      sing(wires, { pitch: kind === "opens" ? 440 : 146.83, when: when + 0.12, long: 1.1, level: 0.05, wave: "sine" });
    },
    levels(levels) {
      music.gain.setTargetAtTime(levels.music, context.currentTime, 0.1);
      effects.gain.setTargetAtTime(levels.effects, context.currentTime, 0.1);
    },
    duck(seconds) {
      master.gain.cancelScheduledValues(context.currentTime);
      master.gain.setTargetAtTime(0.25, context.currentTime, 0.08);
      master.gain.setTargetAtTime(1, context.currentTime + seconds, 0.5);
    },
    get running() {
      return wires.running.size;
    },
    destroy: wires.destroy,
  };
}
