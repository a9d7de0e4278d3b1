// What the page says when something went wrong, or a kept reading no longer fits the story: what, and what to do.
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/trouble.ts";
import type { Stop, Trouble } from "../core/view.ts";
import type { Actions } from "./actions.ts";
import { marked } from "./prose.tsx";

/** A broken text. */
export function TroubleBox({ trouble, actions }: { trouble: Trouble; actions: Actions }): VNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.scrollIntoView({ block: "nearest" }), [trouble]);
  return (
    <div class="notice" role="alert" ref={box}>
      <p>
        {marked(words.broken, () => (
          <q>{trouble.message}</q>
        ))}
      </p>
      <button type="button" class="plain" onClick={actions.strike}>
        {words.strike}
      </button>{" "}
      <button type="button" class="plain" onClick={() => actions.save(true)}>
        {words.save}
      </button>
    </div>
  );
}

/** Told in the Recorder's voice where a kept reading stops short. */
export function StopBox({ stop, actions }: { stop: Stop; actions: Actions }): VNode {
  const left = stop.rest.length;
  return (
    <div class="notice stop" role="status">
      <p>
        {words.stopped[stop.reason]} {words.stands} {left > 0 && `${words.rest(left)} `}
        {stop.fits ? words.fits : words.askOn}
      </p>
      {stop.fits && (
        <>
          <button type="button" class="plain" onClick={actions.resume}>
            {words.resume}
          </button>{" "}
        </>
      )}
      {left > 0 && (
        <button type="button" class="plain" onClick={() => actions.save(true)}>
          {words.saveOld}
        </button>
      )}
    </div>
  );
}
