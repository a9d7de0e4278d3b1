// A hundred counters on three piles: shared out by sliders or by single presses, drawn as squares of three shapes.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import * as words from "#words/belief.ts";
import { type Counters, type Pile, all, inHand, none, piles, put } from "../../core/belief.ts";

/** Every counter as a square; each pile has a shape of its own, and what is in the hand is a point. */
function Drawing({ counters }: { counters: Counters }): VNode {
  const heap = [
    ...piles.flatMap((pile) => Array.from({ length: counters[pile] }, () => pile)),
    ...Array<"hand">(inHand(counters)).fill("hand"),
  ];
  return (
    <div class="counters" aria-hidden="true">
      {heap.map((pile, at) => (
        <i key={at} class={pile} />
      ))}
    </div>
  );
}

interface RowProps {
  readonly pile: Pile;
  readonly label: string;
  readonly count: number;
  readonly set: (height: number) => void;
}

function Row({ pile, label, count, set }: RowProps): VNode {
  return (
    <div class="pile">
      <span class="called">
        <i class={pile} aria-hidden="true" /> {label}
      </span>
      <button type="button" aria-label={words.fewer(label)} onClick={() => set(count - 1)}>
        <span aria-hidden="true">−</span>
      </button>
      <input
        type="range"
        min={0}
        max={all}
        step={1}
        value={count}
        aria-label={label}
        aria-valuetext={words.valueText(count)}
        // Moved further than the hand has counters, it goes back to where the pile is.
        onInput={({ currentTarget }) => set(Number(currentTarget.value))}
      />
      <button type="button" aria-label={words.more(label)} onClick={() => set(count + 1)}>
        <span aria-hidden="true">+</span>
      </button>
      <output>
        <span>{count}</span>
      </output>
    </div>
  );
}

interface Props {
  readonly title: string;
  /** What was said before, where it is changed. */
  readonly said: Counters | undefined;
  readonly keep: (counters: Counters) => void;
}

/** Shares them out; what is kept is whole. */
export function CounterForm({ title, said, keep }: Props): VNode {
  const [counters, set] = useState(said ?? none);
  const [refused, refuse] = useState(false);
  const left = inHand(counters);
  const give = (pile: Pile, height: number): void => {
    refuse(false);
    set((now) => put(now, pile, height));
  };
  return (
    <div class="sharing">
      <p>{words.ask}</p>
      <Drawing counters={counters} />
      {piles.map((pile) => (
        <Row key={pile} pile={pile} label={words.pile(pile, title)} count={counters[pile]} set={(height) => give(pile, height)} />
      ))}
      <p class="hand">
        <button type="button" class="plain small" aria-disabled={left > 0} onClick={() => (left > 0 ? refuse(true) : keep(counters))}>
          {words.keep}
        </button>
        <span role="status">
          <span>{refused && left > 0 ? words.putAllDown(left) : words.inHand(left)}</span>
        </span>
      </p>
    </div>
  );
}
