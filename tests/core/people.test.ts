// Who is met in a reading stands in the order in which it met them, with what it has been told of them last.
import { expect, test } from "vitest";
import { type Line } from "../../src/core/beat.ts";
import type { Cue } from "../../src/core/cues.ts";
import { type Person, metIn } from "../../src/core/people.ts";
import type { Entry, View } from "../../src/core/view.ts";

const person = (name: string, id: string | null = null): Person => ({
  name,
  id,
  names: [name],
  others: [`${name} Boys`, `Frau ${name}`],
  gloss: null,
  role: "Somebody.",
  lost: "Gone.",
});
const people = [person("Ada"), person("Bo", "bo"), person("Cy")];

const line = (text: string, ...cues: Cue[]): Line => ({ text, cues });
const entry = (chapter: string, witness: string | null, ...lines: Line[]): Entry =>
  ({ chapter, card: witness === null ? null : { witness }, lines }) as unknown as Entry;
const view = (...entries: Entry[]): View => ({ entries, beat: null }) as unknown as View;

test("they stand in the order met, within a line too, and who was not named is not there", () => {
  const met = metIn(people, view(entry("tauride", null, line("Cy spoke to Ada. Nobody heard."))));
  expect(met.map((one) => one.person.name)).toEqual(["Cy", "Ada"]);
});

test("a longer word or term, or another’s name, is nobody’s", () => {
  expect(metIn(people, view(entry("tauride", null, line("Boat, Cyś, Adam, the Ada Boys, Frau Bo")))).map((one) => one.person.name)).toEqual(
    [],
  );
});

test("the last sentence that names somebody is told, with where that was; a card says nothing of its witness", () => {
  const [ada, bo] = metIn(
    people,
    view(
      entry("railwaymen", "Ada, packer", line("It was cold. Bo came in. “Shut it.” Nobody did.")),
      entry("tauride", null, line("Snow. “So Bo is well?” She was told so.")),
    ),
  );
  expect(ada).toMatchObject({ first: "railwaymen", last: "railwaymen", told: null });
  expect(bo).toMatchObject({ first: "railwaymen", last: "tauride", told: "“So Bo is well?”" });
});

test("somebody is lost once the reading has been told so, and not before", () => {
  const here = entry("railwaymen", null, line("Bo came.", { key: "cast", person: "bo" }));
  const gone = entry("tauride", null, line("His coat hangs there.", { key: "lost", person: "bo" }));
  expect(metIn(people, view(here)).map(({ lost }) => lost)).toEqual([false]);
  expect(metIn(people, view(here, gone)).map(({ lost }) => lost)).toEqual([true]);
  // Whom every history loses is lost where it is named.
  expect(metIn([person("Ada")], view(entry("tauride", null, line("Ada was on the list.")))).map(({ lost }) => lost)).toEqual([true]);
  // Who was never met is not missed.
  expect(metIn(people, view(gone))).toEqual([]);
});
