// The sound as it comes out of the mixer, rendered by the browser’s own audio without a loudspeaker.
import { describe, expect, test } from "vitest";
import { pictures, viewOf } from "../../../scripts/gallery/pictures.ts";
import type { View } from "../../../src/core/view.ts";
import { files } from "../../../src/generated/story.ts";
import { createMixer } from "../../../src/sound/mixer.ts";
import { scoreOf } from "../../../src/sound/score.ts";

const recorded = (pictures[0] as { view: View }).view.world;
const rate = 22_050;
const seconds = 8;

async function render(view: View, levels = { music: 0, effects: 1 }): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, rate * seconds, rate);
  const mixer = createMixer(context, context.destination);
  mixer.levels(levels);
  mixer.play(scoreOf(view));
  mixer.schedule(seconds);
  return (await context.startRendering()).getChannelData(0);
}

/** After the ambience has come up. */
const heard = (samples: Float32Array): Float32Array => samples.subarray(rate * 2.5);
const loudness = (samples: Float32Array): number => Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
const peak = (samples: Float32Array): number => samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
/** How often the wave crosses nought in a second: low for a roar, high for a draught. */
const crossings = (samples: Float32Array): number =>
  samples.reduce((count, value, at) => count + (at > 0 && value >= 0 !== (samples[at - 1] ?? 0) >= 0 ? 1 : 0), 0) / (samples.length / rate);

describe("the ambiences", () => {
  test("are sound, quiet, and unlike each other; that of the pogrom is the quietest", async () => {
    const ambiences: { id: string; loud: number; high: number }[] = [];
    for (const { id } of files) {
      const samples = heard(await render(viewOf(id, [], recorded)));
      expect(samples.every(Number.isFinite), id).toBe(true);
      expect(peak(samples), id).toBeLessThan(0.3);
      ambiences.push({ id, loud: loudness(samples), high: crossings(samples) });
    }
    const quietest = ambiences.toSorted((a, b) => a.loud - b.loud)[0];
    expect(quietest?.id).toBe("fastiv");
    expect(quietest?.loud).toBeGreaterThan(0);
    // Loudness and pitch together tell any two apart.
    for (const a of ambiences)
      for (const b of ambiences)
        if (a !== b)
          expect(Math.abs(Math.log(a.loud / b.loud)) + Math.abs(Math.log(a.high / b.high)), `${a.id} ${b.id}`).toBeGreaterThan(0.05);
  });

  test("are silent where their volume is nought", async () => {
    expect(peak(heard(await render(viewOf("stokers", [], recorded), { music: 0, effects: 0 })))).toBeLessThan(0.001);
  });
});

test("the motif is heard, and never loud", async () => {
  for (const { view } of pictures.slice(0, 4)) {
    const samples = heard(await render(view, { music: 1, effects: 0 }));
    expect(loudness(samples)).toBeGreaterThan(0.0005);
    expect(peak(samples)).toBeLessThan(0.3);
  }
});

test("fifty changes leave no more running than one", async () => {
  const context = new OfflineAudioContext(1, rate * 40, rate);
  const mixer = createMixer(context, context.destination);
  const run = (name: string): void => {
    mixer.play(scoreOf(viewOf(name, [], recorded)));
    mixer.schedule(context.currentTime + 0.5);
  };
  const counts: number[] = [];
  const at = (time: number, task: () => void): void =>
    void context.suspend(time).then(() => {
      task();
      void context.resume();
    });
  at(4, () => counts.push(mixer.running));
  for (let turn = 0; turn < 50; turn++) at(5 + turn * 0.5, () => run(files[turn % files.length]?.id ?? ""));
  at(31, () => run("stokers"));
  at(38, () => counts.push(mixer.running));
  run("stokers");
  await context.startRendering();
  const [before = 0, after = 0] = counts;
  expect(before).toBeGreaterThan(0);
  expect(after).toBeLessThanOrEqual(before);
  mixer.destroy();
  expect(mixer.running).toBe(0);
});
