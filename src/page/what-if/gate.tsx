// Before a first ending has been read: what the reader has passed, and the whole behind one press.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import * as words from "#words/what-if.ts";
import type { View } from "../../core/view.ts";
import { captions, hinges } from "../../generated/story.ts";
import { dateOf } from "../../words/dates.ts";

/** What an option does, in a few words. */
export const captionOf = (hinge: string, option: string): string =>
  (captions as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>)[hinge]?.[option] ?? option;

/** Nothing that lies ahead is named here. */
export function Gate({ view, open }: { view: View; open: () => void }): VNode {
  const [sure, ask] = useState(false);
  return (
    <section class="gate">
      <h2>{words.passed}</h2>
      {view.decisions.length === 0 ? (
        <p>{words.nonePassed}</p>
      ) : (
        <ol>
          {view.decisions.map(({ hinge, option, recorded }) => (
            <li key={hinge} class={recorded ? "as-was" : "departed"}>
              <small>{dateOf(hinges[hinge].day)}</small>
              <b>{hinges[hinge].question}</b>
              <span>{captionOf(hinge, option)}</span>
              <small>{recorded ? words.asItHappened : words.instead(captionOf(hinge, hinges[hinge].options[0]))}</small>
            </li>
          ))}
        </ol>
      )}
      <h2>{words.ahead}</h2>
      <p>{words.aheadHint}</p>
      <p class="row">
        <button type="button" class="plain" onClick={() => ask(!sure)} aria-expanded={sure}>
          {sure ? words.notYet : words.showWhole}
        </button>
      </p>
      <div role="status">{sure && <p>{words.sure}</p>}</div>
      {sure && (
        <p class="row">
          <button type="button" class="plain" onClick={open}>
            {words.showAll}
          </button>
        </p>
      )}
    </section>
  );
}
