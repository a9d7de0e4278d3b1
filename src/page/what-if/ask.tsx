// Ask: any decisions and any endings are pinned, and all histories say what follows from the ones and what goes with the others.
import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { coming } from "#words/what-if.ts";
import * as words from "#words/ask.ts";
import { besidesOf } from "../../core/what-if/beside.ts";
import { type Pins, isSame, questionKind } from "../../core/what-if/pinned.ts";
import { Answer, Quarrel } from "./ask-answer.tsx";
import { Chooser } from "./ask-chooser.tsx";
import { Ends } from "./ask-ends.tsx";
import { type AskProps, optionsOf, ruleOf } from "./ask-props.ts";
import { Beginnings, Doing, Sentence } from "./ask-question.tsx";
import { Rows } from "./ask-rows.tsx";
import { isRuled, said, tell } from "./ask-told.ts";
import { InWords } from "./ask-words.tsx";
import { useAnswer, useAsked } from "./asked.ts";
import { Finding } from "./kit.tsx";
import { useHolds } from "./map-answers.tsx";
import type { ViewProps } from "./props.ts";

/** Without its last pin; null where nothing is pinned. */
const lastPinned = ({ pins, ends }: Pins): Pins | null =>
  ends.length > 0 ? { pins, ends: ends.slice(0, -1) } : pins.length > 0 ? { pins: pins.slice(0, -1), ends } : null;

/** The question before this one, as long as the view is shown; of a question that a link brought, the one without its last pin. */
function useUndo({ address, go }: Pick<ViewProps, "address" | "go">): Pick<AskProps, "ask"> & { readonly undo: (() => void) | null } {
  const [past, keep] = useState<readonly Pins[]>([]);
  const now = { pins: address.pins, ends: address.ends };
  // What the browser’s own way back has come to is not before it.
  const before = past.slice(0, past.findLastIndex((one) => !isSame(one, now)) + 1);
  const last = before.at(-1) ?? lastPinned(now);
  return {
    ask(change) {
      if (isSame({ ...now, ...change }, now)) return;
      keep([...before, now]);
      go(change);
    },
    undo:
      last === null
        ? null
        : () => {
            keep(before.slice(0, -1));
            go(last);
          },
  };
}

/** The hatch of every second other answer. */
const Hatch = (): VNode => (
  <svg class="hatch" aria-hidden="true">
    <pattern id="ask-hatch" patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="rotate(45)">
      <rect class="rim" width="6" height="6" />
      <rect class="first" width="3" height="6" />
    </pattern>
  </svg>
);

/** What was found, once it is known. */
function Found({ undo, ...props }: AskProps & { readonly undo: (() => void) | null }): VNode {
  const { graph, under, address, asked, of } = props;
  const adds = useRef<HTMLButtonElement>(null);
  const [chosen, choose] = useState<{ readonly at: string | null } | null>(null);
  const moved = useMemo(() => besidesOf(asked.hinges, optionsOf, "moved"), [asked]);
  const order = address.order === "time" ? "time" : "moved";
  const rows = useMemo(() => (order === "moved" ? moved : besidesOf(asked.hinges, optionsOf, "time")), [moved, order]);
  const told = useMemo(() => tell(of, asked, moved, isRuled(under)), [of, asked, moved]);
  const { text, holds } = said(told, useHolds({ graph, under }, told.claim));
  // Where an end cannot follow, its rule is told with the pins that quarrel.
  const ruled = asked.quarrel?.why === "no such end" ? [] : of.ends.map(ruleOf).filter((rule) => rule !== "");
  const isNothing = questionKind(address) === "nothing";
  // The chooser of the first question goes when it is asked, and what can be done with one when none is; the focus goes on with the question.
  const wasNothing = useRef(isNothing);
  useLayoutEffect(() => {
    if (wasNothing.current !== isNothing) adds.current?.focus({ preventScroll: true });
    wasNothing.current = isNothing;
  }, [isNothing]);
  const done = (): void => {
    choose(null);
    adds.current?.focus();
  };
  return (
    <>
      <div class={isNothing ? "lead alone" : "lead"}>
        <div>
          <Sentence {...props} adds={adds} choose={(at) => choose({ at })} choosing={chosen !== null} />
          <Finding text={text} holds={holds} about={told.about} />
          {ruled.map((rule) => (
            <p key={rule} class="ruled">
              {rule}
            </p>
          ))}
          {isNothing && <Beginnings {...props} />}
        </div>
        {!isNothing && <Doing {...props} undo={undo} />}
      </div>
      {(isNothing || chosen !== null) && <Chooser {...props} at={chosen?.at ?? null} done={isNothing && chosen === null ? null : done} />}
      {!isNothing && (
        <div class="found">
          <Answer asked={asked} of={of} />
          {asked.quarrel === null ? <Rows {...props} rows={rows} order={order} /> : <Quarrel {...props} quarrel={asked.quarrel} />}
          {asked.decided > 0 && <Ends {...props} />}
        </div>
      )}
      {asked.quarrel === null && !isNothing && <InWords {...props} rows={rows} />}
    </>
  );
}

export function AskView(props: ViewProps): VNode {
  const { graph, address, under } = props;
  const { ask, undo } = useUndo(props);
  const { pins, ends } = address;
  const told = useAsked(graph, "pins", { ...under, answers: pins, endings: ends.length === 0 ? null : ends });
  const survey = useAnswer(graph, "survey", under);
  const key = JSON.stringify(told?.ask);
  const of = useMemo<Pins>(() => ({ pins: told?.ask.answers ?? [], ends: told?.ask.endings ?? [] }), [key]);
  function press(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || undo === null) return;
    if (event.target instanceof HTMLInputElement && event.target.type === "search") return;
    event.preventDefault();
    undo();
  }
  return (
    // Undoing is a button as well; the keys of it are heard wherever in the view the focus is.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class="ask-view" onKeyDown={press}>
      <Hatch />
      {told === undefined || survey === undefined ? (
        <p class="coming">{coming}</p>
      ) : (
        <Found {...props} asked={told.answer} of={of} survey={survey} ask={ask} undo={undo} />
      )}
      <p class="heard">{words.keys}</p>
    </div>
  );
}
