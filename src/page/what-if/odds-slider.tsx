// A slider of squares: the browser’s own, unseen, over squares that are drawn.
import type { ComponentChildren, VNode } from "preact";
import { high, pitch } from "../../picture/what-if/odds.ts";

interface SliderProps {
  readonly label: string;
  /** What its value is in words. */
  readonly text: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** As many squares as it has places. */
  readonly cells: number;
  readonly onMove: (value: number) => void;
  /** It was let go. */
  readonly onRest: () => void;
  /** Backspace: as it was before the reader came. */
  readonly onBack: () => void;
  /** What is drawn, in places `pitch` wide. */
  readonly children: ComponentChildren;
}

/** Its places are as wide as its squares, so that a press on a square means that square. */
export function Slider({ label, text, value, min, max, cells, onMove, onRest, onBack, children }: SliderProps): VNode {
  const byKey = (event: KeyboardEvent): void => {
    const digit = /^\d$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey ? Number(event.key) : Number.NaN;
    if (event.key === "Backspace" || event.key === "Delete") onBack();
    else if (digit >= min && digit <= max) onMove(digit);
    else return;
    event.preventDefault();
  };
  return (
    <span class="slide" style={{ "--cells": cells }}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={text}
        min={min}
        max={max}
        value={value}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
        onChange={onRest}
        onKeyDown={byKey}
      />
      <svg viewBox={`0 0 ${cells * pitch} ${high}`} aria-hidden="true">
        {children}
      </svg>
    </span>
  );
}
