// Draws the whole art of the stage, by the real engine, into one page: `npm run gallery`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gridSize } from "./gallery/grid.ts";
import { openGallery } from "./gallery/open.ts";

const out = resolve("gallery");
const all = [
  { name: "desktop", width: 860, height: 700, density: 1 },
  { name: "phone", width: 390, height: 220, density: 1 },
  { name: "2x", width: 860, height: 700, density: 2 },
  { name: "accept", width: gridSize.width, height: gridSize.height, density: 1 },
] as const;
/** The pictures as the test of the art compares them; `npm run gallery -- accept` takes those of today. */
const accepted = resolve("tests/stage/gallery.json");
const [only] = process.argv.slice(2);

const screens = all.filter(({ name }) => (only === undefined ? name !== "accept" : name === only));
const gallery = await openGallery();
mkdirSync(out, { recursive: true });
const sheet: string[] = [];
try {
  for (const { name: screen, width, height, density } of screens) {
    const page = await gallery.page({ viewport: { width, height }, deviceScaleFactor: density });
    await page.evaluate(() => document.fonts.ready);
    const names = await page.evaluate(() => window.pictureNames);
    const grids: Record<string, string> = {};
    for (const [at, [name, caption]] of names.entries()) {
      await page.evaluate((number) => window.showPicture(number), at);
      if (screen === "accept") {
        const grid = await page.evaluate(() => window.gridOfPicture());
        grids[name] = grid.map((value) => value.toString(16).padStart(2, "0")).join("");
        continue;
      }
      const file = `${screen}-${String(at).padStart(2, "0")}-${name.replace(/[^a-z0-9]+/gi, "-")}.png`;
      await page.screenshot({ path: join(out, file) });
      sheet.push(
        `<figure class="${screen}"><img src="${file}" alt="${caption}" loading="lazy"><figcaption>${name}: ${caption}</figcaption></figure>`,
      );
      process.stdout.write(`\r${screen} ${at + 1}/${names.length} `);
    }
    if (screen === "accept") writeFileSync(accepted, `${JSON.stringify(grids, null, 2)}\n`);
    await page.close();
  }
  if (sheet.length > 0)
    writeFileSync(
      join(out, "index.html"),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>No Straight Line: gallery</title><style>body{margin:1rem;background:#888;font:14px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem}figure{margin:0;background:#fff}img{width:100%;display:block}figcaption{padding:.4rem}</style>${sheet.join("\n")}`,
    );
  console.log(sheet.length > 0 ? `\n${sheet.length} pictures: gallery/index.html` : `${accepted} written`);
} finally {
  await gallery.close();
}
