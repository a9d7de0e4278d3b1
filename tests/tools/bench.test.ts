// What the bench makes of its words and of its times.
import { describe, expect, test } from "vitest";
import { parseBench } from "../../scripts/bench/options.ts";
import { ratios, spread, spreadText, table } from "../../scripts/bench/summary.ts";

describe("options", () => {
  test("without words, the game alone, five times", () => {
    expect(parseBench([])).toEqual({ against: null, runs: 3, clicks: 12, movements: false, build: "dist" });
  });

  test("another page, with what is chosen there and what is pressed before, in turn", () => {
    const words = [
      "--against",
      "http://127.0.0.1:8000/a.html",
      "--choice",
      "a.choice",
      "--start",
      "#begin",
      "--start",
      "#on",
      "--runs=3",
      "--clicks",
      "0",
    ];
    expect(parseBench(words)).toEqual({
      against: { url: "http://127.0.0.1:8000/a.html", choice: "a.choice", start: ["#begin", "#on"] },
      runs: 3,
      clicks: 0,
      movements: false,
      build: "dist",
    });
  });

  test.each([
    [["--against"], /--against/],
    [["--against", "http://x/"], /say with --choice what can be chosen there/],
    [["--against", "x.html", "--choice", "a"], /begins with http/],
    [["--against", "http://", "--choice", "a"], /this is no address/],
    [["--against", "http://x/", "--choice", " "], /--choice: give a CSS selector/],
    [["--against", "http://x/", "--choice", "a", "--start", ""], /--start: give a CSS selector/],
    [["--choice", "a"], /name it with --against/],
    [["--start", "#a"], /name it with --against/],
    [["--runs", "0"], /--runs 0: give a whole number from 1 to 50/],
    [["--runs", "2.5"], /--runs 2.5: give a whole number/],
    [["--runs", "many"], /--runs many: give a whole number/],
    [["--clicks", "101"], /from 0 to 100/],
    [["--clicks", ""], /from 0 to 100/],
    [["--agains", "http://x/"], /--agains/],
    [["fast"], /fast/],
  ])("%j is refused with what to do", (words, why) => {
    const refused = (): unknown => parseBench(words);
    expect(refused).toThrow(why);
    // Shown without a stack, and with the usage.
    expect(refused).toThrow(expect.objectContaining({ name: "Advice" }));
    expect(refused).toThrow(/Usage: npm run bench/);
  });
});

describe("times", () => {
  test("the least, the middle and the most", () => {
    expect(spread([30, 10, 20])).toEqual({ min: 10, median: 20, max: 30 });
    expect(spread([4, 1, 3, 2])).toEqual({ min: 1, median: 2.5, max: 4 });
    expect(spread([7])).toEqual({ min: 7, median: 7, max: 7 });
    expect(spreadText(spread([]))).toBe("–");
    expect(spreadText(spread([30.4, 10, 20]))).toBe("10 / 20 / 30");
  });

  test("the list itself stays as it was", () => {
    const list = [3, 1, 2];
    spread(list);
    expect(list).toEqual([3, 1, 2]);
  });

  test("ratios are taken run by run, so that a slow run slows neither page alone", () => {
    expect(ratios([20, 400, 30], [10, 200, 10])).toEqual({ min: 2, median: 2, max: 3 });
    // A run that one of them lacks says nothing.
    expect(ratios([20, Number.NaN, 30, 40], [10, 10, 0])).toEqual({ min: 2, median: 2, max: 2 });
    expect(spreadText(ratios([], [1]))).toBe("–");
  });

  test("a table has words on the left and numbers on the right", () => {
    expect(table(["page", "ms"], [["ours", "1"]])).toBe("| page | ms |\n| --- | ---: |\n| ours | 1 |");
  });
});
