// The stage in a real browser: it draws, it rests, it comes back, and it takes part in choosing.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as story from "virtual:story";
import { createCell } from "../../src/core/cell.ts";
import { type Session, createSession } from "../../src/core/session.ts";
import { createLibrary } from "../../src/device/library.ts";
import { lineOf } from "../../src/picture/line.ts";
import { forkEnds, lineX, lineY } from "../../src/picture/axis.ts";
import { layOut } from "../../src/picture/layout.ts";
import { playTo } from "../page/play.ts";
import { keepDrawings, paints, sleeps } from "../../scripts/gallery/easel.ts";
import { type Theme, themes } from "../../src/picture/palette.ts";
import type { Stage } from "../../src/stage/running.ts";
import { startStage } from "../../src/stage/start.ts";
import { fiveGauges } from "../../src/core/gauges.ts";
import { nineGauges } from "../../src/core/nine.ts";
import { stillPicture } from "../../src/picture/still.ts";

let host: HTMLDivElement;
let session: Session;
let stage: Stage | null = null;
const pointing = createCell<string | null>(null);
const futures = createCell<number | null>(null);
const gauges = createCell(fiveGauges);
const troubles: string[] = [];

/** Waits, frame by frame, until something is so. */
async function until(what: () => boolean): Promise<void> {
  while (!what()) await paints(1);
}

/** Waits until the stage sleeps; returns how many frames it has drawn. */
async function rested(): Promise<number> {
  const { current } = { current: stage as Stage };
  await sleeps(current);
  return current.frames;
}

const canvas = (): HTMLCanvasElement => host.querySelector("canvas") as HTMLCanvasElement;

async function begin(reducedMotion = false): Promise<void> {
  stage = await startStage(host, {
    calm: () => Promise.resolve(),
    wanted: () => true,
    session,
    pointing,
    futures,
    gauges,
    reducedMotion,
    theme: "paper",
    onTrouble: (message) => troubles.push(message),
  });
}

/** How much of what is drawn is of about each of some colours, 0 to 1. */
function shares(colours: readonly string[]): number[] {
  const { width, height } = canvas();
  const pen = new OffscreenCanvas(width, height).getContext("2d") as OffscreenCanvasRenderingContext2D;
  pen.drawImage(canvas(), 0, 0);
  const pixels = pen.getImageData(0, 0, width, height).data;
  return colours.map((colour) => {
    const parts = (colour.match(/\w\w/g) ?? []).map((pair) => Number.parseInt(pair, 16));
    let near = 0;
    for (let at = 0; at < pixels.length; at += 4)
      if (parts.reduce((sum, part, index) => sum + Math.abs((pixels[at + index] ?? 0) - part), 0) < 12) near++;
    return near / (width * height);
  });
}

const play = (...ids: string[]): Promise<void> => playTo(session, ids);

let forget = (): void => undefined;
beforeEach(async () => {
  troubles.length = 0;
  forget = keepDrawings();
  host = document.createElement("div");
  Object.assign(host.style, { position: "absolute", left: "0", top: "0", width: "830px", height: "720px" });
  document.body.append(host);
  session = createSession(createLibrary(story), () => new Date(0));
  await session.begin();
});

afterEach(() => {
  stage?.destroy();
  stage = null;
  host.remove();
  vi.restoreAllMocks();
  forget();
});

describe("the stage begins", () => {
  const named = (): string[] => performance.getEntriesByType("measure").flatMap(({ name }) => (name.startsWith("stage ") ? [name] : []));
  const options = {
    session: null as unknown as Session,
    pointing,
    futures,
    gauges,
    reducedMotion: true,
    theme: "paper" as const,
    onTrouble: (message: string) => troubles.push(message),
  };

  test("in tasks of its own, each when it is calm, and is seen when the last is done", async () => {
    performance.clearMeasures();
    let calms = 0;
    stage = await startStage(host, {
      ...options,
      session,
      calm: async () => {
        expect(host.childElementCount).toBe(0);
        expect(named()).toHaveLength(calms++);
        await paints(1);
      },
      wanted: () => true,
    });
    expect(named().length).toBeGreaterThanOrEqual(8);
    expect(named()).toHaveLength(calms);
    expect(host.childElementCount).toBe(1);
    // The first frame finds made what would have made it long.
    const pen = vi.spyOn(CanvasRenderingContext2D.prototype, "fillText");
    await rested();
    expect(pen).not.toHaveBeenCalled();
  });

  test("with all that the browser makes to draw it by, so that neither the first frame nor a later picture waits for that", async () => {
    const spies = [WebGLRenderingContext, WebGL2RenderingContext].map(({ prototype }) => vi.spyOn(prototype, "linkProgram"));
    const links = (): number => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    let before = 0;
    const calm = async (): Promise<void> => {
      before = links();
      await paints(1);
    };
    stage = await startStage(host, { ...options, session, calm, wanted: () => true });
    expect(before).toBeGreaterThan(0);
    await rested();
    await play("tray", "names", "calm", "shout");
    await rested();
    // More and fewer words stand on it than before.
    (stage as Stage).setTheme("night");
    pointing.set("calm");
    await rested();
    expect(links()).toBe(before);
    const seen = shares([themes.night.land, themes.night.ink]);
    expect(Math.max(...seen)).toBeGreaterThan(0.005);
  });

  test("and ends wherever it is not wanted any more, with nothing left", async () => {
    for (let parts = 0; parts < 10; parts++) {
      let left = parts;
      await expect(startStage(host, { ...options, session, calm: () => paints(1), wanted: () => left-- > 0 })).rejects.toThrow();
      expect(host.childElementCount).toBe(0);
    }
    await paints(10);
    expect(troubles).toEqual([]);
  });
});

describe("the stage", () => {
  test("draws the map in its colours, then sleeps, and wakes for a change", async () => {
    await begin();
    const still = await rested();
    await paints(40);
    expect((stage as Stage).frames).toBe(still);
    const [land = 0, ink = 0, night = 0] = shares([themes.paper.land, themes.paper.ink, themes.night.land]);
    expect(land).toBeGreaterThan(0.05);
    expect(ink).toBeGreaterThan(0.005);
    expect(night).toBeLessThan(0.01);
    await play("tray", "names", "calm", "shout");
    await until(() => (stage as Stage).frames > still);
    await rested();
    expect(shares([themes.paper.land])[0]).toBeGreaterThan(0.05);
    expect(troubles).toEqual([]);
  });

  test("is drawn anew in the colours of another theme, and sleeps again", async () => {
    await begin(true);
    await rested();
    const lands = Object.values(themes).map(({ land }) => land);
    for (const [at, name] of (Object.keys(themes) as Theme[]).entries()) {
      (stage as Stage).setTheme(name);
      await rested();
      const seen = shares(lands);
      expect(seen[at], name).toBeGreaterThan(0.05);
      expect(
        seen.filter((share) => share > 0.01),
        name,
      ).toHaveLength(1);
    }
  });

  test("is as sharp as the screen, and right after a change of size", async () => {
    await begin();
    await rested();
    const dpr = Math.min(3, Math.max(1, devicePixelRatio));
    expect([canvas().width, canvas().height]).toEqual([830 * dpr, 720 * dpr]);
    host.style.width = "400px";
    host.style.height = "640px";
    await until(() => canvas().width === 400 * dpr && canvas().height === 640 * dpr);
    expect(Math.round(canvas().getBoundingClientRect().width)).toBe(400);
    await rested();
  });

  test("cuts instead of moving where motion is reduced", async () => {
    await begin(true);
    const before = await rested();
    await play("tray", "names", "calm", "shout", "soviets");
    const after = await rested();
    // One change of view costs a few frames and no more.
    expect(after - before).toBeLessThan(20);
  });

  test("comes back after the context was lost", async () => {
    await begin();
    await rested();
    const context = canvas().getContext("webgl2") ?? canvas().getContext("webgl");
    const loss = context?.getExtension("WEBGL_lose_context");
    const heard = (event: string): Promise<unknown> => new Promise((done) => canvas().addEventListener(event, done, { once: true }));
    const lost = heard("webglcontextlost");
    loss?.loseContext();
    await lost;
    await paints(1);
    const back = heard("webglcontextrestored");
    loss?.restoreContext();
    await back;
    await rested();
    expect(shares([themes.paper.land])[0]).toBeGreaterThan(0.05);
    const before = (stage as Stage).frames;
    await play("tray", "names", "calm", "shout");
    await until(() => (stage as Stage).frames > before);
    expect(troubles).toEqual([]);
  });

  test("leaves nothing behind", async () => {
    await begin();
    await rested();
    stage?.destroy();
    await until(() => host.childElementCount === 0);
    stage = null;
    await play("tray");
    expect(host.dataset["frames"]).toBeUndefined();
  });
});

describe("the fork", () => {
  const layout = layOut({ width: 830, height: 720 });

  function at([x, y]: readonly [number, number], type: string): void {
    const box = canvas().getBoundingClientRect();
    canvas().dispatchEvent(new PointerEvent(type, { clientX: box.left + x, clientY: box.top + y, bubbles: true }));
  }

  test("marks on the page what is pointed at here, and chooses it when it is clicked", async () => {
    await begin(true);
    await play("tray", "names", "calm", "shout");
    await rested();
    const [, second] = forkEnds(lineOf(session.view), layout);
    const spot = second?.end ?? [0, 0];
    const meant = session.view.beat?.choices[1]?.id;
    at(spot, "pointermove");
    expect(pointing.value).toBe(meant);
    at(spot, "click");
    await until(() => session.view.world.memories.coalition === meant);
    expect(pointing.value).toBeNull();
  });

  test("shows what the page points at", async () => {
    await begin(true);
    await play("tray", "names", "calm", "shout");
    const before = await rested();
    pointing.set("soviets");
    await until(() => (stage as Stage).frames > before);
    pointing.set(null);
  });

  test("wakes to show how many futures are open", async () => {
    await begin(true);
    const before = await rested();
    futures.set(2);
    await until(() => (stage as Stage).frames > before);
    futures.set(null);
  });

  test("wakes to show all gauges where they are wanted", async () => {
    await begin(true);
    const before = await rested();
    gauges.set(nineGauges);
    await until(() => (stage as Stage).frames > before);
    gauges.set(fiveGauges);
  });

  test("re-opens a node of the Line", async () => {
    await begin(true);
    await play("tray", "names", "calm", "shout", "walkout");
    await rested();
    const line = lineOf(session.view);
    const node = line.nodes.find(({ hinge }) => hinge === "coalition");
    at([lineX(node?.at ?? 0, layout), lineY(0, layout)], "click");
    await until(() => session.view.beat?.hinge === "coalition");
  });
});

describe("without WebGL", () => {
  test("a still picture stands in, and says why", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    await begin();
    expect(troubles.join(" ")).toMatch(/still one stands in its place/);
    const picture = host.querySelector("svg");
    expect(picture?.textContent).toContain("1917");
    expect(picture?.textContent).toContain("PETROGRAD");
    await play("tray", "names", "calm", "shout", "walkout", "draw");
    expect(host.querySelector("svg")?.textContent).toContain("1918");
  });

  test("the still picture has all that the moving one has of the Line: nodes, fork, heading", async () => {
    await play("tray", "names", "calm", "shout");
    const size = { width: 830, height: 720 };
    const drawn = (): Document => new DOMParser().parseFromString(stillPicture(session.view, size, "night"), "image/svg+xml");
    const { map } = layOut(size);
    /** How many discs of a colour lie on the strip. */
    const discs = (fill: string): number =>
      [...drawn().querySelectorAll(`circle[fill="${fill}"]`)].filter((disc) => Number(disc.getAttribute("cy")) > map).length;
    const { nodes, fork } = lineOf(session.view);
    const words = [...drawn().querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining([...(fork?.choices ?? []).map((_, at) => String(at + 1)), "THE LINE", "AS IT HAPPENED"]));
    expect(discs(themes.night.paper)).toBe(nodes.filter(({ state }) => state === "ahead" || state === "untold").length);
    const before = discs(themes.night.light);
    await play("walkout");
    expect(discs(themes.night.light)).toBe(before + 1);
  });

  test("the still picture has five gauges, or all, and no name of a city under them", () => {
    const size = { width: 830, height: 720 };
    for (const shown of [fiveGauges, nineGauges]) {
      const drawn = new DOMParser().parseFromString(stillPicture(session.view, size, "paper", shown), "image/svg+xml");
      const texts = [...drawn.querySelectorAll("text")];
      const written = texts.map(({ textContent }) => textContent ?? "");
      expect(written.filter((text) => nineGauges.some(({ label }) => label.toUpperCase() === text))).toEqual(
        shown.map(({ label }) => label.toUpperCase()),
      );
      const under = texts.filter((text) => Number(text.getAttribute("x")) > size.width - 200 && Number(text.getAttribute("y")) < 224);
      expect(under.length).toBe(shown.length);
    }
  });

  test("the still picture is one well-formed drawing at any size", () => {
    for (const size of [
      { width: 830, height: 720 },
      { width: 390, height: 228 },
      { width: 300, height: 120 },
    ]) {
      const parsed = new DOMParser().parseFromString(stillPicture(session.view, size, "paper"), "image/svg+xml");
      expect(parsed.querySelector("parsererror")).toBeNull();
      expect(parsed.documentElement.querySelectorAll("path").length).toBeGreaterThan(20);
    }
  });
});
