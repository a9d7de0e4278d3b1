// The single sounds, each a small graph of nodes that ends by itself.
import type { Hit } from "./ambiences.ts";

/** What a hit is made of: a burst of noise or a tone that dies away. */
interface Recipe {
  /** Hertz: the middle of the noise, or the tone. */
  readonly pitch: number;
  /** For noise, how narrow it is; undefined is a tone. */
  readonly narrow?: number;
  readonly wave?: "sine" | "triangle" | "square";
  /** Seconds until it is at its loudest, and until it is gone. */
  readonly rise: number;
  readonly fall: number;
  /** Where the pitch goes while it falls, as a factor. */
  readonly bend?: number;
  readonly gain?: number;
}

const recipes: Readonly<Record<Hit, readonly Recipe[]>> = {
  tap: [
    { pitch: 2600, narrow: 4, rise: 0.001, fall: 0.03 },
    { pitch: 420, wave: "triangle", rise: 0.001, fall: 0.04, gain: 0.4 },
  ],
  step: [{ pitch: 140, narrow: 1.2, rise: 0.008, fall: 0.16 }],
  shovel: [
    { pitch: 1900, narrow: 0.8, rise: 0.09, fall: 0.38, bend: 0.6 },
    { pitch: 320, narrow: 2, rise: 0.01, fall: 0.2, gain: 0.7 },
  ],
  chuff: [{ pitch: 340, narrow: 0.9, rise: 0.05, fall: 0.45, bend: 0.7 }],
  tick: [{ pitch: 3100, narrow: 6, rise: 0.001, fall: 0.02 }],
  creak: [{ pitch: 190, wave: "triangle", rise: 0.12, fall: 0.6, bend: 1.35, gain: 0.6 }],
  chink: [
    { pitch: 2093, wave: "sine", rise: 0.002, fall: 0.9 },
    { pitch: 5274, wave: "sine", rise: 0.001, fall: 0.35, gain: 0.4 },
  ],
  pipe: [{ pitch: 440, wave: "triangle", rise: 0.05, fall: 0.8 }],
  pump: [
    { pitch: 62, wave: "sine", rise: 0.03, fall: 0.5, bend: 0.7 },
    { pitch: 900, narrow: 1, rise: 0.12, fall: 0.5, gain: 0.15 },
  ],
  gun: [
    { pitch: 46, wave: "sine", rise: 0.02, fall: 1.4, bend: 0.6 },
    { pitch: 90, narrow: 0.8, rise: 0.04, fall: 1.1, gain: 0.6 },
  ],
  key: [
    { pitch: 1700, narrow: 3, rise: 0.001, fall: 0.04 },
    { pitch: 240, narrow: 2, rise: 0.001, fall: 0.05, gain: 0.6 },
  ],
  chalk: [
    { pitch: 3300, narrow: 3.5, rise: 0.02, fall: 0.14, bend: 1.25 },
    { pitch: 900, narrow: 1.5, rise: 0.004, fall: 0.06, gain: 0.5 },
  ],
  crack: [
    { pitch: 2400, narrow: 1.2, rise: 0.001, fall: 0.22, bend: 0.2, gain: 0.7 },
    { pitch: 88, wave: "sine", rise: 0.004, fall: 1.3, bend: 0.55 },
  ],
  buffer: [
    { pitch: 196, wave: "triangle", rise: 0.002, fall: 0.5, bend: 0.94, gain: 0.6 },
    { pitch: 1150, narrow: 3, rise: 0.001, fall: 0.16 },
  ],
  horn: [
    { pitch: 110, wave: "triangle", rise: 0.5, fall: 2.6, bend: 0.97 },
    { pitch: 165, wave: "triangle", rise: 0.6, fall: 2.4, bend: 0.97, gain: 0.6 },
  ],
  leaf: [
    { pitch: 2900, narrow: 1.1, rise: 0.05, fall: 0.22, bend: 0.7 },
    { pitch: 1300, narrow: 1.4, rise: 0.02, fall: 0.12, gain: 0.6 },
  ],
  cough: [
    { pitch: 520, narrow: 1.3, rise: 0.012, fall: 0.14, bend: 0.7 },
    { pitch: 210, wave: "triangle", rise: 0.01, fall: 0.1, bend: 0.75, gain: 0.3 },
  ],
  drop: [{ pitch: 980, wave: "sine", rise: 0.002, fall: 0.09, bend: 1.7 }],
  moo: [
    { pitch: 118, wave: "triangle", rise: 0.35, fall: 1.5, bend: 0.86 },
    { pitch: 236, wave: "sine", rise: 0.45, fall: 1.2, bend: 0.84, gain: 0.35 },
  ],
  crow: [
    { pitch: 760, narrow: 5, rise: 0.02, fall: 0.26, bend: 0.8 },
    { pitch: 1150, narrow: 4, rise: 0.02, fall: 0.2, bend: 0.8, gain: 0.6 },
  ],
  bead: [
    { pitch: 1500, narrow: 5, rise: 0.001, fall: 0.03 },
    { pitch: 640, wave: "triangle", rise: 0.001, fall: 0.025, gain: 0.4 },
  ],
};

/** The tones that a street organ has, as factors; each hit takes the next. */
const organ = [1, 1.189, 1.335, 1.189, 0.891] as const;

const silence = 0.0001;

/**
 * Plays one sound.
 *
 * @param noise - some seconds of white noise
 * @param when - in the time of the context
 * @param turn - which of its kind this is, counted from 0
 * @returns what sounds until the last of it is gone
 */
export function playHit(
  context: BaseAudioContext,
  out: AudioNode,
  noise: AudioBuffer,
  hit: Hit,
  when: number,
  gain: number,
  turn: number,
): AudioScheduledSourceNode[] {
  return recipes[hit].map((recipe, part) => {
    const level = context.createGain();
    const top = gain * (recipe.gain ?? 1);
    level.gain.setValueAtTime(silence, when);
    level.gain.exponentialRampToValueAtTime(Math.max(silence * 2, top), when + recipe.rise);
    level.gain.exponentialRampToValueAtTime(silence, when + recipe.rise + recipe.fall);
    const end = when + recipe.rise + recipe.fall;
    const pitch = recipe.pitch * (hit === "pipe" ? (organ[turn % organ.length] ?? 1) : 1);
    const nodes: AudioNode[] = [level];
    let source: AudioScheduledSourceNode;
    let bent: AudioParam;
    if (recipe.narrow === undefined) {
      const tone = context.createOscillator();
      tone.type = recipe.wave ?? "sine";
      tone.connect(level);
      [source, bent] = [tone, tone.frequency];
    } else {
      const hiss = context.createBufferSource();
      hiss.buffer = noise;
      const band = context.createBiquadFilter();
      band.type = "bandpass";
      band.Q.value = recipe.narrow;
      hiss.connect(band).connect(level);
      nodes.push(band);
      [source, bent] = [hiss, band.frequency];
    }
    bent.setValueAtTime(pitch, when);
    if (recipe.bend !== undefined) bent.exponentialRampToValueAtTime(pitch * recipe.bend, end);
    level.connect(out);
    // The noise is taken from another place each time, so that no two hits are quite alike.
    if (source instanceof AudioBufferSourceNode) source.start(when, (turn * 0.37 + part * 0.11) % 1.5);
    else source.start(when);
    source.stop(end + 0.02);
    source.addEventListener("ended", () => {
      for (const node of [source, ...nodes]) node.disconnect();
    });
    return source;
  });
}
