// The answer that is pointed at: which turning point, which answers, and what deciding it so makes of the ends. All of the map by keys.
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/river.ts";
import { ofHundred, ofThousand } from "#words/what-if.ts";
import type { DecidedSo } from "../../core/atlas/ask/minimal/questions.ts";
import type { Finding as Claim } from "../../core/atlas/ask/minimal/survives.ts";
import type { Pointed } from "../../core/what-if/address.ts";
import { contrastOf } from "../../core/what-if/contrast.ts";
import type { Column } from "../../core/what-if/hinges.ts";
import { dateOf } from "../../words/dates.ts";
import { captionOf } from "./gate.tsx";
import { Finding } from "./kit.tsx";
import { type MapFacts, alongOf, numberOf, titleOfEnding, useFresh } from "./map-facts.ts";
import type { ViewProps } from "./props.ts";
import { readOn } from "./reading-on.ts";
import { dayOf, questionOf } from "./steps.tsx";
import { useStill } from "./survival.ts";

interface Props extends Pick<ViewProps, "graph" | "under" | "actions"> {
  readonly facts: MapFacts;
  readonly column: Column;
  readonly pointed: Pointed;
  readonly decided: DecidedSo | undefined;
  /** Of all histories, what hangs on each hinge. */
  readonly hangs: ReadonlyMap<string, number> | undefined;
  /** @param instead - in the place of what was pointed at before */
  readonly point: (pointed: Pointed, instead?: boolean) => void;
}

/** Of 1, the sets of odds in which a claim holds; asked once the reader stays with it. */
export function useHolds({ graph, under }: Pick<ViewProps, "graph" | "under">, claim: Claim | null): number | undefined {
  const still = useStill(JSON.stringify([claim, under]));
  const told = useFresh(graph, "survives", claim === null || !still ? null : { ...under, sets: 100, findings: [claim] });
  return told?.findings[0];
}

/** What is to be said of an answer, in one sentence. */
function tell({ option, open, contested, here, others, endings }: DecidedSo, hinge: string): string {
  const caption = captionOf(hinge, option);
  if (open <= 0) return words.never(caption);
  if (contested <= 0) return words.alone(caption);
  const contrast = contrastOf({ option, open, contested, here, others, endings });
  if (contrast === null) return words.little(caption);
  return words.contrast({
    caption,
    ending: titleOfEnding(contrast.ending),
    here: ofThousand(contrast.here),
    others: ofThousand(contrast.others),
    likelier: contrast.here > contrast.others,
  });
}

/** The sentence of the view. */
function Told({ graph, under, actions, facts, column, pointed, decided, hangs }: Props): VNode {
  const hung = hangs?.get(column.hinge);
  const contrast = decided === undefined ? null : contrastOf(decided);
  const likelier = contrast !== null && contrast.here > contrast.others;
  const likely = useHolds(
    { graph, under },
    contrast === null || pointed.option === null
      ? null
      : { kind: "likelier", hinge: column.hinge, option: pointed.option, ending: contrast.ending },
  );
  const holds = likely === undefined || likelier ? likely : 1 - likely;
  const question = questionOf(column.hinge);
  const asked = column.asked > 0 ? words.asked(question, ofThousand(column.asked)) : words.neverAsked(question);
  const open =
    decided !== undefined && decided.open < column.asked - 0.0005
      ? words.seldomOpen(ofThousand(decided.open), ofThousand(column.asked))
      : null;
  // Until the answer is known, the last stays: what is said aloud is said once.
  const last = useRef("");
  if (decided !== undefined) last.current = [asked, open, tell(decided, column.hinge)].filter((one) => one !== null).join(" ");
  const answer = { hinge: column.hinge, option: pointed.option ?? "" };
  const own = facts.yours?.answers.find(({ hinge }) => hinge === column.hinge);
  const was = column.points.find(({ recorded }) => recorded);
  const along = alongOf(facts, column.hinge);
  return (
    <div class="told-of">
      <Finding text={last.current} holds={holds} about={[pointed]} />
      <p>
        {along !== null && (
          <span class="over">{words.comeHere(titleOfEnding(facts.middle), ofHundred(along.before), ofHundred(along.after))} </span>
        )}
        {hung !== undefined && <span>{words.hangs(ofThousand(hung))} </span>}
        {own !== undefined && <span class="yours">{words.youAnswered(captionOf(own.hinge, own.option))} </span>}
        {was !== undefined && <span class="was">{words.itHappened(captionOf(column.hinge, was.option))}</span>}
      </p>
      {decided !== undefined && decided.open > 0 && (
        <p class="act">
          <button
            type="button"
            class="plain small"
            onClick={() => void readOn({ graph, under, actions }, { answers: [answer], endings: null }, [answer])}
          >
            {words.readSuch}
          </button>
        </p>
      )}
    </div>
  );
}

/** Which turning point is pointed at. */
function Pick({ facts, column, point }: Pick<Props, "facts" | "column" | "point">): VNode {
  const at = facts.columns.indexOf(column);
  const step = (by: number): void => {
    const next = facts.columns[at + by];
    if (next !== undefined) point({ hinge: next.hinge, option: null });
  };
  return (
    <p class="pick">
      <button type="button" class="plain small" aria-label={words.before} disabled={at === 0} onClick={() => step(-1)}>
        ‹
      </button>
      <label>
        <span class="heard">{words.pick}</span>
        <select value={column.hinge} onChange={(event) => point({ hinge: event.currentTarget.value, option: null })}>
          {facts.acts.map(({ name, from, to }) => (
            <optgroup key={name} label={name}>
              {facts.columns.slice(from, to + 1).map(({ hinge }) => (
                <option key={hinge} value={hinge}>
                  {questionOf(hinge)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="button" class="plain small" aria-label={words.after} disabled={at === facts.columns.length - 1} onClick={() => step(1)}>
        ›
      </button>
    </p>
  );
}

/** The answers of a turning point, one of which is pointed at. */
function Answers({ facts, column, pointed, point }: Props): VNode {
  const box = useRef<HTMLFieldSetElement>(null);
  const keyed = useRef(false);
  const own = facts.yours?.answers.find(({ hinge }) => hinge === column.hinge)?.option;
  // The keys stay where they are when they lead to another turning point.
  useLayoutEffect(() => {
    if (keyed.current) box.current?.querySelector<HTMLElement>(":checked")?.focus({ preventScroll: true });
    keyed.current = false;
  }, [column.hinge]);
  function move(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = facts.columns[facts.columns.indexOf(column) + by];
    if (next === undefined) return;
    keyed.current = true;
    point({ hinge: next.hinge, option: null }, true);
  }
  return (
    // Arrows to the sides go on to the next turning point; up and down are the radio buttons’ own.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset ref={box} onKeyDown={move} aria-describedby="map-keys">
      <legend>{words.answers}</legend>
      {column.points.map(({ option, share, recorded }) => (
        <label key={`${column.hinge} ${option}`} class={option === pointed.option ? "on" : undefined}>
          <input
            type="radio"
            name="map-answer"
            checked={option === pointed.option}
            onChange={() => point({ hinge: column.hinge, option }, true)}
          />
          <i class={option === own ? "own" : recorded ? "was" : undefined} aria-hidden="true" />
          <span>
            {captionOf(column.hinge, option)} {recorded && <small>{words.asWas}</small>} {option === own && <small>{words.yours}</small>}
          </span>
          <b>{ofThousand(share)}</b>
        </label>
      ))}
      {column.passed > 0.0005 && (
        <p>
          <i class="passed" aria-hidden="true" />
          <span>{words.notAsked}</span>
          <b>{ofThousand(column.passed)}</b>
        </p>
      )}
      <p id="map-keys" class="keys">
        {words.keys}
      </p>
    </fieldset>
  );
}

/** What is pointed at. */
export function Pointing(props: Props): VNode {
  const { column, facts, point } = props;
  return (
    <div class="pointing">
      <div class="asked">
        <p class="day">{words.where(numberOf(column.hinge), dateOf(dayOf(column.hinge)))}</p>
        <h2>{questionOf(column.hinge)}</h2>
        <Pick facts={facts} column={column} point={point} />
        <p class="hint" aria-hidden="true">
          {words.pointsHint}
        </p>
      </div>
      <Told {...props} />
      <Answers {...props} />
    </div>
  );
}
