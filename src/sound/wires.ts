// How the sound is wired: the ways of music and effects to the ear, the walls that give some of it back, and what runs on them.

/** What is loudest stays below this, in decibels; the ear of somebody who reads is near. */
const ceiling = -15;

/** The ways that sounds take. */
export interface Wires {
  readonly context: BaseAudioContext;
  /** Some seconds of white noise. */
  readonly noise: AudioBuffer;
  readonly music: GainNode;
  readonly effects: GainNode;
  /** How much of the effects comes back from the walls. */
  readonly hall: GainNode;
  /** Both together. */
  readonly master: GainNode;
  /** Sounds that run now. */
  readonly running: ReadonlySet<AudioScheduledSourceNode>;
  /** Counts sounds as running until they end; also in `group`, where one is given. */
  keep(sources: readonly AudioScheduledSourceNode[], group?: Set<AudioScheduledSourceNode>): void;
  /** Stops everything, and takes the wires apart. */
  destroy(): void;
}

/** A volume on the way to a node, or to a value of one. */
export function gainTo(context: BaseAudioContext, value: number, to: AudioNode | AudioParam): GainNode {
  const node = context.createGain();
  node.gain.value = value;
  if (to instanceof AudioParam) node.connect(to);
  else node.connect(to);
  return node;
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

function limiter(context: BaseAudioContext): DynamicsCompressorNode {
  const limit = context.createDynamicsCompressor();
  limit.threshold.value = ceiling;
  limit.ratio.value = 20;
  limit.attack.value = 0.002;
  return limit;
}

/**
 * @param context - a running context, or an offline one
 * @param out - where all of it goes
 */
export function wire(context: BaseAudioContext, out: AudioNode): Wires {
  const noise = noiseOf(context);
  const limit = limiter(context);
  limit.connect(out);
  const master = gainTo(context, 1, limit);
  const effects = gainTo(context, 0.75, master);
  const music = gainTo(context, 0.5, master);
  const echo = echoOf(context, noise);
  echo.connect(gainTo(context, 0.12, master));
  const hall = gainTo(context, 0.35, echo);
  const musicEcho = gainTo(context, 0.5, echo);
  // After the volumes: what is turned down does not come back from the walls.
  effects.connect(hall);
  music.connect(musicEcho);
  const running = new Set<AudioScheduledSourceNode>();
  return {
    context,
    noise,
    music,
    effects,
    hall,
    master,
    running,
    keep(sources, group) {
      for (const source of sources) {
        running.add(source);
        group?.add(source);
        source.addEventListener("ended", () => {
          running.delete(source);
          group?.delete(source);
        });
      }
    },
    destroy() {
      for (const source of running) source.stop();
      running.clear();
      for (const node of [music, effects, master, limit, echo, hall, musicEcho]) node.disconnect();
    },
  };
}
