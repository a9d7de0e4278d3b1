// What the page says when something went wrong, or a kept reading no longer fits the story: what, and what to do.
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Stop, Trouble } from "../core/view.ts";
import type { Actions } from "./actions.ts";

/** A broken text. */
export function TroubleBox({ trouble, actions }: { trouble: Trouble; actions: Actions }): VNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.scrollIntoView({ block: "nearest" }), [trouble]);
  return (
    <div class="notice" role="alert" ref={box}>
      <p>
        The text breaks off here, and that is a fault of ours: <q>{trouble.message}</q>. Your reading is kept. Strike the last answer and
        give another, or save the record and begin again.
      </p>
      <button type="button" class="plain" onClick={actions.strike}>
        Strike the last answer
      </button>{" "}
      <button type="button" class="plain" onClick={() => actions.save(true)}>
        Save the record
      </button>
    </div>
  );
}

const why: Record<Stop["reason"], string> = {
  gone: "This file has been written again since you last sat here, and the answer you took down at this place is no longer in it.",
  locked:
    "This file has been written again since you last sat here. The answer you took down at this place is there, but what came before has shut it.",
  inserted: "Since you last sat here somebody has put a new file into the box, and it lies before the place you had reached.",
  ended: "Since you last sat here the story has been written again, and what you had recorded now closes the box sooner.",
};

/** Told in the Recorder's voice where a kept reading stops short. */
export function StopBox({ stop, actions }: { stop: Stop; actions: Actions }): VNode {
  const left = stop.rest.length;
  return (
    <div class="notice stop" role="status">
      <p>
        {why[stop.reason]} Everything up to here stands as you recorded it.{" "}
        {left > 0 &&
          `The ${left === 1 ? "answer" : `${left} answers`} after it ${left === 1 ? "is" : "are"} kept beside the box and not lost. `}
        {stop.fits ? "One of them answers the question that now lies open." : "Ask on from here."}
      </p>
      {stop.fits && (
        <>
          <button type="button" class="plain" onClick={actions.resume}>
            Take up the rest
          </button>{" "}
        </>
      )}
      {left > 0 && (
        <button type="button" class="plain" onClick={() => actions.save(true)}>
          Save the old record
        </button>
      )}
    </div>
  );
}
