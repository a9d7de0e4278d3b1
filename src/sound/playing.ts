// One ambience that sounds: opened, kept going, and shut.
import { chance } from "../picture/shape.ts";
import type { Ambience, Drone, Layer, Noise } from "./ambiences.ts";
import { playHit } from "./hits.ts";
import { type Wires, gainTo } from "./wires.ts";

/** How long one ambience takes to give way to another, in seconds. */
export const crossing = 2;

export interface Playing {
  readonly ambience: Ambience;
  readonly out: GainNode;
  readonly sources: readonly AudioScheduledSourceNode[];
  /** Single sounds that are on the clock; a round is put there as a whole. */
  readonly hits: Set<AudioScheduledSourceNode>;
  /** For each rhythm, the round it will play next. */
  readonly rounds: Map<Layer, number>;
  readonly since: number;
}

/** What a layer that sounds all the time is made of. */
function sourcesOf({ context, noise }: Wires, layer: Noise | Drone, out: AudioNode): AudioScheduledSourceNode[] {
  const level = gainTo(context, layer.gain, out);
  const sources: AudioScheduledSourceNode[] = [];
  if (layer.kind === "noise") {
    const hiss = context.createBufferSource();
    hiss.buffer = noise;
    hiss.loop = true;
    const band = context.createBiquadFilter();
    band.type = "bandpass";
    band.frequency.value = layer.band;
    band.Q.value = layer.narrow;
    hiss.connect(band).connect(level);
    sources.push(hiss);
  } else {
    const tone = context.createOscillator();
    tone.type = layer.wave;
    tone.frequency.value = layer.pitch;
    tone.connect(level);
    sources.push(tone);
  }
  if (layer.swell !== undefined) {
    const [rate, depth] = layer.swell;
    const slow = context.createOscillator();
    slow.frequency.value = rate;
    slow.connect(gainTo(context, layer.gain * depth * 0.5, level.gain));
    sources.push(slow);
  }
  return sources;
}

/** Opens an ambience, whose steady layers come up; `schedule` brings its rhythms. */
export function openAmbience(wires: Wires, ambience: Ambience): Playing {
  const { context, effects, hall } = wires;
  const when = context.currentTime;
  const out = gainTo(context, 0, effects);
  hall.gain.setTargetAtTime(ambience.echo, when, crossing / 3);
  out.gain.setValueAtTime(0, when);
  out.gain.linearRampToValueAtTime(1, when + crossing);
  const sources = ambience.layers.flatMap((layer) => (layer.kind === "rhythm" ? [] : sourcesOf(wires, layer, out)));
  for (const source of sources) source.start(when);
  wires.keep(sources);
  return { ambience, out, sources, hits: new Set(), rounds: new Map(), since: when };
}

/** Lets it die away. */
export function shutAmbience({ context }: Wires, { out, sources, hits }: Playing): void {
  const end = context.currentTime + crossing;
  out.gain.cancelScheduledValues(context.currentTime);
  out.gain.setTargetAtTime(0, context.currentTime, crossing / 5);
  const [last] = sources;
  for (const source of [...sources, ...hits]) source.stop(end);
  if (last === undefined) setTimeout(() => out.disconnect(), crossing * 1000 + 500);
  else last.addEventListener("ended", () => out.disconnect());
}

/**
 * Puts the single sounds that begin before a time on the clock.
 *
 * @param turn - counts them, so that no two are alike
 */
export function schedule(wires: Wires, { ambience, out, since, hits, rounds }: Playing, until: number, turn: () => number): void {
  const { context, noise } = wires;
  for (const layer of ambience.layers) {
    if (layer.kind !== "rhythm") continue;
    let round = rounds.get(layer) ?? 0;
    for (; since + round * layer.every < until; round++)
      layer.at.forEach((at, place) => {
        const stray = chance(`${layer.hit} ${round} ${place}`) * layer.stray;
        const when = Math.max(context.currentTime, since + 0.05 + (round + at) * layer.every + stray);
        wires.keep(playHit(context, out, noise, layer.hit, when, layer.gain, turn()), hits);
      });
    rounds.set(layer, round);
  }
}
