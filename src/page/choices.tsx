// The question and the answers that could go into the record.
import type { ComponentChildren, VNode } from "preact";
import type { Beat } from "../core/beat.ts";
import type { Cell } from "../core/cell.ts";
import { useContext, useEffect, useState } from "preact/hooks";
import * as words from "#words/reading.ts";
import { GlossContext } from "./gloss.tsx";
import { HingesContext } from "./hinges.ts";
import { glossed, italics, termsOf } from "./prose.tsx";

/** The choice that is pointed at, here or on the stage. */
function usePointed(pointing: Cell<string | null>): string | null {
  const [choice, set] = useState<string | null>(null);
  useEffect(() => pointing.subscribe(set), [pointing]);
  return choice;
}

function Fork(): VNode {
  return (
    <svg class="fork" viewBox="0 0 24 20" aria-hidden="true">
      <path d="M1 10h8l12-8M9 10l12 8" />
    </svg>
  );
}

interface Props {
  readonly beat: Beat;
  /** The words of the glossary that the file uses here for the first time, with a bar between them. */
  readonly terms: string;
  /** Whether the reader has answered no turning point in this reading. */
  readonly first: boolean;
  readonly pointing: Cell<string | null>;
  readonly choose: (id: string) => void;
  /** What stands between question and answers. */
  readonly children?: ComponentChildren;
}

/** A list of buttons. A locked answer stays in its place, can be reached and says why it is shut. */
export function Choices({ beat, terms, first, pointing, choose, children }: Props): VNode {
  const glossing = useContext(GlossContext);
  const fresh = termsOf(terms);
  const pointed = usePointed(pointing);
  const plainWords = useContext(HingesContext);
  const { ask, choices, hinge } = beat;
  const question = hinge === null ? null : (plainWords?.questionOf(hinge) ?? null);
  const captionOf = (id: string): string | null => (hinge === null ? null : (plainWords?.captionOf(hinge, id) ?? null));
  return (
    <section class="choices" aria-labelledby="ask" aria-describedby={question === null ? undefined : "posed"}>
      <h2 id="ask">
        {hinge !== null && (
          <>
            <Fork />
            <span class="heard">{words.turningPoint} </span>
          </>
        )}
        {glossed(ask ?? words.ask, fresh, glossing)}
      </h2>
      {question !== null && (
        <div class="posed" id="posed">
          <p>{glossed(question, fresh, glossing)}</p>
          {first && <p class="first">{plainWords?.first}</p>}
        </div>
      )}
      {children}
      <ol>
        {choices.map(({ id, text, locked }, at) => (
          // By place, so that a button is kept and given its new words: to take away the one that has the focus costs a layout.
          <li key={at}>
            <button
              type="button"
              data-choice={id}
              class={pointed === id ? "pointed" : undefined}
              aria-disabled={locked !== null}
              onClick={() => locked === null && choose(id)}
              // A finger points at nothing: what it leaves behind would lie on the next question.
              onPointerEnter={({ pointerType }) => pointerType !== "touch" && pointing.set(id)}
              onPointerLeave={() => pointing.set(null)}
              onFocus={() => pointing.set(id)}
              onBlur={() => pointing.set(null)}
            >
              <span class="number" aria-hidden="true">
                {at + 1}
              </span>
              <span>
                {italics(text)}
                {captionOf(id) !== null && <span class="caption"> {captionOf(id)}</span>}
                {locked !== null && (
                  <span class="locked">
                    <span class="heard">{words.locked} </span>
                    {locked}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {glossing !== null && <glossing.Explained terms={[...fresh]} />}
    </section>
  );
}
