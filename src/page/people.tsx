// Who is who: those whom a reading has met, in that order, with what is known of them now.
import { people } from "virtual:people";
import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import * as words from "#words/people.ts";
import { type Met, metIn } from "../core/people.ts";
import type { View } from "../core/view.ts";
import { GlossContext } from "./gloss.tsx";
import { glossed, italics } from "./prose.tsx";
import { titleOf } from "./titles.ts";

/** Somebody real is explained where the name is pressed. */
function Who({ met: { person, first, last, told, lost } }: { met: Met }): VNode {
  const glossing = useContext(GlossContext);
  return (
    <li data-person={person.name}>
      <h4>{glossed(person.name, new Set(person.gloss === null ? [] : [person.gloss]), glossing)}</h4>
      <p>
        {person.role} <small>{words.named(titleOf(first), titleOf(last))}</small>
      </p>
      {lost && (
        <p class="lost">
          <b>{words.lost}</b> {person.lost}
        </p>
      )}
      {told !== null && <blockquote>{italics(told)}</blockquote>}
    </li>
  );
}

/** Folded away: it is looked up, not read. */
export function WhoIsWho({ view }: { view: View }): VNode | null {
  const met = metIn(people, view);
  if (met.length === 0) return null;
  return (
    <section>
      <details class="people">
        <summary>
          <h3>{words.title}</h3>
        </summary>
        <p class="hint">{words.hint}</p>
        <ul>
          {met.map((one) => (
            <Who key={one.person.name} met={one} />
          ))}
        </ul>
      </details>
    </section>
  );
}
