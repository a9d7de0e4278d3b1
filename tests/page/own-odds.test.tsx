// What views of What if say of whose odds they are by, and what the list of rules says of the rule that is always true: the parts by themselves.
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { Finding } from "../../src/page/what-if/kit.tsx";
import { OwnOdds, OwnOddsContext } from "../../src/page/what-if/own-odds.tsx";
import { RulesList } from "../../src/page/what-if/rules-list.tsx";

const root = document.body.appendChild(document.createElement("div"));
const nothing = (): void => undefined;

afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

test.each([
  ["By your odds: 4 questions changed", "It is so. By your odds: 4 questions changed."],
  ["", "It is so."],
])("what is copied says by whose odds it is: “%s”", async (said, copied) => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue(undefined);
  await act(() =>
    render(
      <OwnOddsContext.Provider value={said}>
        <OwnOdds said={said} to={({ odds, together, rules }) => `#${JSON.stringify([odds, together, rules])}`} />
        <Finding text="It is so." />
      </OwnOddsContext.Provider>,
      root,
    ),
  );
  root.querySelector("button")?.click();
  expect(write).toHaveBeenCalledExactlyOnceWith(copied);
  expect(root.querySelector(".own-odds span")?.textContent).toBe(said === "" ? undefined : said);
  expect(root.querySelector(".own-odds a")?.getAttribute("href")).toBe(said === "" ? undefined : "#[{},1,null]");
});

test("a rule that is always true is not said to fit what has a name already", async () => {
  const rulings = [
    { ending: "long_nep", on: true, fits: 0.25, names: 0.25 },
    { ending: "great_break", on: true, fits: 0.75, names: 0.75 },
  ];
  await act(() => render(<RulesList rulings={rulings} always="great_break" put={nothing} flip={nothing} />, root));
  const [first, last] = [...root.querySelectorAll(".tally")].map(({ textContent }) => textContent);
  expect(first).toContain("250 names · 0 fits too");
  expect(first).toContain("0 more fit it");
  expect(last).toBe("750 namesOf 1,000 histories it names 750.");
});
