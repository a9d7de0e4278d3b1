// The mixing desk: plays scores into an audio context, one room fading into the next, and counts what it has running.
import { chance } from "../picture/shape.ts";
import type { Layer, Room } from "./rooms.ts";
import type { Motif, Score } from "./score.ts";
import { strike } from "./strokes.ts";

/** How long one room takes to give way to another, in seconds. */
const crossing = 2;
/** What is loudest stays below this; the ear of somebody who reads is near. */
const ceiling = -15;

export interface Levels {
  /** 0 to 1 each. */
  readonly music: number;
  readonly effects: number;
}

export interface Desk {
  /** Goes over to a score; the same one again changes nothing. */
  play(score: Score): void;
  /** Puts everything that begins before a time on the clock of the context. */
  schedule(until: number): void;
  /** The sign that a turning point lies open, or has been decided, or that an answer was struck. */
  mark(kind: "opens" | "decided" | "struck"): void;
  levels(levels: Levels): void;
  /** Speaks lower for so many seconds, while somebody else speaks. */
  duck(seconds: number): void;
  /** Sounds that run now: for the test that nothing piles up. */
  readonly running: number;
  destroy(): void;
}

function noiseOf(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * 3, context.sampleRate);
  const data = buffer.getChannelData(0);
  // The same noise each time: a small generator of its own.
  let seed = 0x2545f491;
  for (let at = 0; at < data.length; at++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    data[at] = seed / 2147483648 - 1;
  }
  return buffer;
}

/** A room to hear it in: noise that dies away. */
function echoOf(context: BaseAudioContext, noise: AudioBuffer): ConvolverNode {
  const long = Math.floor(context.sampleRate * 1.6);
  const impulse = context.createBuffer(2, long, context.sampleRate);
  const source = noise.getChannelData(0);
  for (const channel of [0, 1]) {
    const data = impulse.getChannelData(channel);
    for (let at = 0; at < long; at++) data[at] = (source[(at + channel * 977) % source.length] ?? 0) * (1 - at / long) ** 3;
  }
  const echo = context.createConvolver();
  echo.buffer = impulse;
  return echo;
}

interface Playing {
  readonly room: Room;
  readonly out: GainNode;
  readonly sources: readonly AudioScheduledSourceNode[];
  /** Single sounds that are on the clock; a round is put there as a whole. */
  readonly beats: Set<AudioScheduledSourceNode>;
  /** For each beat, the round it will play next. */
  readonly rounds: Map<Layer, number>;
  readonly since: number;
}

/**
 * @param context - a running context, or an offline one
 * @param out - where all of it goes
 */
export function createDesk(context: BaseAudioContext, out: AudioNode): Desk {
  const noise = noiseOf(context);
  const gain = (value: number, to: AudioNode | AudioParam): GainNode => {
    const node = context.createGain();
    node.gain.value = value;
    if (to instanceof AudioParam) node.connect(to);
    else node.connect(to);
    return node;
  };
  const limit = context.createDynamicsCompressor();
  limit.threshold.value = ceiling;
  limit.ratio.value = 20;
  limit.attack.value = 0.002;
  limit.connect(out);
  const master = gain(1, limit);
  const effects = gain(0.75, master);
  const music = gain(0.5, master);
  const echo = echoOf(context, noise);
  echo.connect(gain(0.12, master));
  const hall = gain(0.35, echo);
  const musicEcho = gain(0.5, echo);
  // After the volumes: what is turned down does not come back from the walls.
  effects.connect(hall);
  music.connect(musicEcho);

  const live = new Set<AudioScheduledSourceNode>();
  const keep = (list: readonly AudioScheduledSourceNode[], beats?: Set<AudioScheduledSourceNode>): void => {
    for (const source of list) {
      live.add(source);
      beats?.add(source);
      source.addEventListener("ended", () => {
        live.delete(source);
        beats?.delete(source);
      });
    }
  };
  let now: Playing | null = null;
  let motif: Motif | null = null;
  let motifAt = 0;
  let turn = 0;

  /** The layers that sound all the time. */
  function open(room: Room): Playing {
    const when = context.currentTime;
    const node = gain(0, effects);
    hall.gain.setTargetAtTime(room.echo, when, crossing / 3);
    node.gain.setValueAtTime(0, when);
    node.gain.linearRampToValueAtTime(1, when + crossing);
    const sources: AudioScheduledSourceNode[] = [];
    for (const layer of room.layers) {
      if (layer.kind === "beat") continue;
      const level = gain(layer.gain, node);
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
        slow.connect(gain(layer.gain * depth * 0.5, level.gain));
        sources.push(slow);
      }
    }
    for (const source of sources) source.start(when);
    keep(sources);
    return { room, out: node, sources, beats: new Set(), rounds: new Map(), since: when };
  }

  function shut(playing: Playing): void {
    const end = context.currentTime + crossing;
    playing.out.gain.cancelScheduledValues(context.currentTime);
    playing.out.gain.setTargetAtTime(0, context.currentTime, crossing / 5);
    const [last] = playing.sources;
    for (const source of [...playing.sources, ...playing.beats]) source.stop(end);
    if (last === undefined) setTimeout(() => playing.out.disconnect(), crossing * 1000 + 500);
    else last.addEventListener("ended", () => playing.out.disconnect());
  }

  function note(pitch: number, when: number, long: number, level: number, wave: OscillatorType): void {
    const tone = context.createOscillator();
    const voice = gain(0, music);
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

  function playMotif({ notes, wave, pulse }: Motif, when: number): void {
    for (const { pitch, at, long, gain: level } of notes) note(pitch, when + at, long, level, wave);
    if (pulse === null) return;
    const end = Math.max(...notes.map(({ at, long }) => at + long));
    for (let at = 0; at < end; at += pulse) keep(strike(context, music, noise, "step", when + at, 0.06, turn++));
  }

  return {
    play(score) {
      if (now?.room.name !== score.room.name) {
        if (now !== null) shut(now);
        now = open(score.room);
        // The motif opens a file.
        motifAt = context.currentTime + crossing * 0.75;
      }
      motif = score.motif;
    },
    schedule(until) {
      if (now === null) return;
      const { room, out: into, since, beats, rounds } = now;
      for (const layer of room.layers) {
        if (layer.kind !== "beat") continue;
        let round = rounds.get(layer) ?? 0;
        for (; since + round * layer.every < until; round++)
          layer.at.forEach((at, place) => {
            const stray = chance(`${layer.stroke} ${round} ${place}`) * layer.stray;
            const when = Math.max(context.currentTime, since + 0.05 + (round + at) * layer.every + stray);
            keep(strike(context, into, noise, layer.stroke, when, layer.gain, turn++), beats);
          });
        rounds.set(layer, round);
      }
      if (motif !== null && motifAt < until) {
        playMotif(motif, Math.max(motifAt, context.currentTime));
        motifAt = Math.max(motifAt, context.currentTime) + motif.rest;
      }
    },
    mark(kind) {
      const when = context.currentTime + 0.02;
      if (kind === "struck") keep(strike(context, effects, noise, "tap", when, 0.12, turn++));
      else {
        note(kind === "opens" ? 293.66 : 220, when, 0.9, 0.06, "sine");
        note(kind === "opens" ? 440 : 146.83, when + 0.12, 1.1, 0.05, "sine");
      }
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
      return live.size;
    },
    destroy() {
      for (const source of live) source.stop();
      live.clear();
      for (const node of [music, effects, master, limit, echo, hall, musicEcho]) node.disconnect();
    },
  };
}
