// The answers of one turning point, to be pinned: each with how often it is given among the histories that answer the question.
import type { VNode } from "preact";
import * as words from "#words/ask.ts";
import { ofHundred } from "#words/what-if.ts";
import { isPinned, togglePin } from "../../core/what-if/pinned.ts";
import { type AskProps, isRecorded, lockOf, sharesAt } from "./ask-props.ts";
import { captionOf } from "./gate.tsx";

/** Less than this is none. */
const noise = 1e-9;

export function Options({ hinge, ...props }: Pick<AskProps, "address" | "ask" | "asked" | "survey"> & { hinge: string }): VNode {
  const { address, ask } = props;
  const isOne = address.pins.some((pin) => pin.hinge === hinge);
  return (
    <ul class="replies">
      {sharesAt(props, hinge).map(({ option, share, usual }) => {
        const choice = { hinge, option };
        const lock = share <= noise && !isOne ? lockOf(choice) : null;
        return (
          <li key={option}>
            <label>
              <input
                type="checkbox"
                checked={isPinned(address.pins, choice)}
                onChange={() => ask({ pins: togglePin(address.pins, choice) })}
              />
              <span>
                {captionOf(hinge, option)} {isRecorded(choice) && <small>{words.asWas}</small>}
              </span>
              <b>{isOne ? words.usually(words.share(ofHundred(usual))) : words.share(ofHundred(share))}</b>
            </label>
            {lock !== null && <p class="lock">{words.shut(lock)}</p>}
          </li>
        );
      })}
    </ul>
  );
}
