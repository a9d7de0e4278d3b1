// Nothing is wider than the screen it is read on: a phone, and twice the text.
import { answer, answerSome, ready } from "./answer.ts";
import { type Check, type Group, type Site, must } from "./group.ts";
import type { Reader } from "./reader.ts";

/** What sticks out of the page at either side; empty is right. */
const wide = (reader: Reader): Promise<readonly string[]> =>
  reader.ask(() =>
    [...document.querySelectorAll("#app *")]
      .filter((item) => item.getClientRects().length > 0 && item.closest(".heard, svg, .name, .stage, [aria-hidden]") === null)
      .filter((item) => {
        const { left, right } = item.getBoundingClientRect();
        return right > innerWidth + 1 || left < -1;
      })
      .map(({ tagName, className }) => `${tagName.toLowerCase()}.${String(className)}`)
      .slice(0, 6),
  );

async function fits(reader: Reader): Promise<void> {
  const out = await wide(reader);
  must(out.length === 0, `${out.join(", ")} stick out`);
}

async function at(size: readonly [number, number], text: number, reader: Reader, check: Check, site: Site): Promise<void> {
  const name = `${size.join("×")}${text === 1 ? "" : `, text ${text} times as large`}`;
  const enlarge = (): Promise<void> =>
    reader.ask((times) => document.documentElement.style.setProperty("--text-size", String(times)), text);
  await check(`${name}: the title`, async () => {
    await reader.frame(false);
    await reader.open(site.framed(size[0], size[1], ""));
    await reader.until("the frame", () => document.querySelector("iframe")?.contentDocument?.querySelector("#app") !== null);
    await reader.frame(true);
    await ready(reader);
    await enlarge();
    await fits(reader);
  });
  await check(`${name}: the reading`, async () => {
    await reader.ask(() => void (location.hash = "read"));
    await reader.until("the opening", () => document.querySelector("#read [data-choice]")?.getClientRects().length !== 0);
    await enlarge();
    await fits(reader);
    await answer(reader, "digit");
    await fits(reader);
  });
}

/** In a frame, because a window cannot be made as narrow as a phone. */
export const shape: Group = {
  name: "nothing sticks out",
  async play(reader, check, site) {
    await at([390, 844], 1, reader, check, site);
    await at([390, 844], 2, reader, check, site);
    await at([768, 1024], 2, reader, check, site);
    await check("768×1024, text 2 times as large: an ending", async () => {
      await answerSome(reader, 400, ["digit"]);
      await reader.until("its reasons", () => document.querySelectorAll(".causes li").length);
      await fits(reader);
    });
    await reader.frame(false);
  },
};
