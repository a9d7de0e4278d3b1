// The list of the rules: each on or off, and moved by its handle, by two buttons, or by dragging, while the ends answer.
import type { RefObject, VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import * as words from "#words/rules.ts";
import { ofThousand } from "#words/what-if.ts";
import { movedTo } from "../../core/what-if/rules.ts";
import type { EndingId } from "../../generated/story.ts";
import { type Rung, type Ruling, ladderOf } from "../../picture/what-if/rules.ts";
import { titleOfEnding } from "./map-facts.ts";

/** Moves the page on while something is dragged so near its edge, in CSS pixels. */
const edge = 70;
const pace = 14;

/** @param instead - in the place of the last change: while a finger moves */
type Put = (on: readonly string[], instead?: boolean) => void;

/** Dragging by the pointer. The row may leave the document and come back while it is moved, so the document is listened to. */
function useDrag(list: RefObject<HTMLOListElement | null>, on: readonly string[], put: Put): (event: PointerEvent, ending: string) => void {
  const now = useRef(on);
  now.current = on;
  const over = useRef<() => void>(() => undefined);
  useEffect(() => () => over.current(), []);
  return (event, ending) => {
    if (event.button !== 0) return;
    const before = now.current;
    let begun = false;
    const go = (next: readonly string[]): void => {
      if (next.every((one, at) => one === now.current[at])) return;
      put(next, begun);
      begun = true;
    };
    const drag = ({ clientY }: PointerEvent): void => {
      const others = [...(list.current?.querySelectorAll<HTMLElement>("li[data-on]") ?? [])].filter(
        ({ dataset }) => dataset["on"] !== ending,
      );
      const middle = ({ top, height }: DOMRect): number => top + height / 2;
      go(movedTo(now.current, ending, others.filter((row) => middle(row.getBoundingClientRect()) < clientY).length));
      if (clientY < edge) scrollBy(0, -pace);
      else if (clientY > innerHeight - edge) scrollBy(0, pace);
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      go(before);
      over.current();
    };
    over.current = () => {
      document.removeEventListener("pointermove", drag);
      document.removeEventListener("pointerup", over.current);
      document.removeEventListener("pointercancel", over.current);
      document.removeEventListener("keydown", escape);
    };
    document.addEventListener("pointermove", drag);
    document.addEventListener("pointerup", over.current);
    document.addEventListener("pointercancel", over.current);
    document.addEventListener("keydown", escape);
  };
}

/** Where each key on a handle takes a rule. */
const keys: Readonly<Record<string, (at: number, all: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_at, all) => all - 1,
};

interface RowProps {
  readonly ruling: Ruling;
  readonly rung: Omit<Rung, "ending">;
  /** Its place among those that are on, from 0, and how many these are. */
  readonly place: number;
  readonly of: number;
  readonly last: boolean;
  readonly onSwitch: () => void;
  readonly onMove: (to: number, control: string) => void;
  readonly onGrab: (event: PointerEvent) => void;
}

const percent = (part: number): string => `${100 * part}%`;

function Ladder({ rung: { fitting, from, to } }: Pick<RowProps, "rung">): VNode {
  return (
    <span class="ladder" aria-hidden="true">
      <i class="fitting" style={{ left: percent(fitting), width: percent(from - fitting) }} />
      <i class="named" style={{ left: percent(from), width: percent(to - from) }} />
    </span>
  );
}

function Row({ ruling: { ending, on, fits, names }, rung, place, of, last, onSwitch, onMove, onGrab }: RowProps): VNode {
  const title = titleOfEnding(ending);
  const said = words.rules[ending as EndingId];
  const [named, also] = [ofThousand(names), ofThousand(fits - names)];
  const step = (by: number, control: string, label: string): VNode => (
    <button
      type="button"
      data-control={control}
      aria-label={label}
      aria-disabled={place + by < 0 || place + by >= of}
      onClick={() => onMove(place + by, control)}
    >
      <i aria-hidden="true" />
    </button>
  );
  return (
    <li data-rule={ending} data-on={on ? ending : undefined} class={on ? undefined : "off"}>
      <b class="place">{on ? place + 1 : <small>{words.off}</small>}</b>
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-disabled={on && of === 1}
          onClick={(event) => (on && of === 1 ? event.preventDefault() : onSwitch())}
        />
        <span>{title}</span>
      </label>
      <div class="said">
        <p>{said.says}</p>
        {on && (
          <div class="leans">
            <p>
              <b>{words.leansOn}</b> {said.leans}.
            </p>
            <p>
              <b>{words.against}</b> {said.against}.
            </p>
          </div>
        )}
        {last && on && <p class="hint">{words.always}</p>}
      </div>
      {on && (
        <p class="tally">
          <Ladder rung={rung} />
          <span aria-hidden="true">
            <b>{named}</b> {words.names}
            {!last && ` · ${also} ${words.fitsToo}`}
          </span>
          <span class="heard">{words.rowSaid(named, last ? null : also)}</span>
        </p>
      )}
      {on && (
        <div class="moves">
          {step(-1, "earlier", words.earlier(title))}
          {step(1, "later", words.later(title))}
          <button
            type="button"
            class="handle"
            data-control="handle"
            aria-label={words.move(title)}
            aria-describedby="rules-keys"
            onPointerDown={onGrab}
            onKeyDown={(event) => {
              const to = keys[event.key]?.(place, of);
              if (to === undefined) return;
              event.preventDefault();
              onMove(to, "handle");
            }}
          >
            <i aria-hidden="true" />
          </button>
        </div>
      )}
    </li>
  );
}

interface ListProps {
  readonly rulings: readonly Ruling[];
  /** The rule that is always true. */
  readonly always: string;
  readonly put: Put;
  readonly flip: (ending: string) => void;
}

/** All rules, in the order in which they are asked. */
export function RulesList({ rulings, always, put, flip }: ListProps): VNode {
  const list = useRef<HTMLOListElement>(null);
  const on = rulings.filter((one) => one.on).map(({ ending }) => ending);
  const drag = useDrag(list, on, put);
  const [told, tell] = useState("");
  const held = useRef<{ readonly ending: string; readonly control: string } | null>(null);
  // A row that was moved has left the document on its way, and the focus with it.
  useLayoutEffect(() => {
    const { ending, control } = held.current ?? {};
    held.current = null;
    if (ending !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-rule="${ending}"] [data-control="${control ?? ""}"]`)?.focus();
  });
  const rungs = ladderOf(rulings);
  return (
    <>
      <p id="rules-keys" class="hint">
        {words.keys}
      </p>
      <ol class="rules-list" ref={list}>
        {rulings.map((ruling, at) => (
          <Row
            key={ruling.ending}
            ruling={ruling}
            rung={rungs[at] ?? { fitting: 0, from: 0, to: 0 }}
            place={on.indexOf(ruling.ending)}
            of={on.length}
            last={ruling.ending === always}
            onSwitch={() => flip(ruling.ending)}
            onMove={(to, control) => {
              if (to < 0 || to >= on.length) return;
              held.current = { ending: ruling.ending, control };
              put(movedTo(on, ruling.ending, to));
              tell(words.moved(titleOfEnding(ruling.ending), to + 1, on.length));
            }}
            onGrab={(event) => drag(event, ruling.ending)}
          />
        ))}
      </ol>
      <p class="heard" role="status">
        {told}
      </p>
    </>
  );
}
