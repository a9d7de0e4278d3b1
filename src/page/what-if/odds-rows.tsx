// The rows: each question with how firm its answer was, and how the rest is shared, as squares that can be moved.
import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import * as words from "#words/odds.ts";
import { acts } from "#words/river.ts";
import { hinges } from "../../generated/story.ts";
import { mostSquares, type Weights, keyOf, ratedOf } from "../../core/what-if/rated.ts";
import { crossPath, filledTo, high, over, pitch, side, squaresPath } from "../../picture/what-if/odds.ts";
import { hingesOf } from "./acts.ts";
import { captionOf } from "./gate.tsx";
import { type Hand, type OddsFacts, moved } from "./odds-facts.ts";
import { OddsNote } from "./odds-note.tsx";
import { Slider } from "./odds-slider.tsx";
import type { ViewProps } from "./props.ts";
import { questionOf } from "./steps.tsx";

/** Firmness is moved in twentieths. */
const twentieths = 20;
const twenty = squaresPath(twentieths);
const six = squaresPath(mostSquares, 1);
const cross = crossPath(0);

interface RowProps {
  readonly hinge: string;
  readonly facts: Pick<OddsFacts, "scales">;
  readonly weights: Weights;
  readonly beside: Weights;
  /** Whether the reader’s own setting has it otherwise. */
  readonly changed: boolean;
  readonly hand: Hand;
}

interface BarProps extends RowProps {
  readonly caption: string;
}

/** Filled so far as it was firm; an upright where the other set has it; beneath, how far our raters are apart. */
function Firmness({ hinge, facts, weights, beside, hand, caption, changed }: BarProps): VNode {
  const judgement = facts.scales.judgements[hinge];
  const happened = judgement?.happened ?? "";
  const { firmness } = ratedOf(happened, weights);
  const other = ratedOf(happened, beside).firmness;
  const differs = Math.abs(other - firmness) > 1e-4;
  const [low, most] = [Math.min(...(judgement?.firmness ?? [0])), Math.max(...(judgement?.firmness ?? [0]))];
  const question = questionOf(hinge);
  return (
    <div class="firmness">
      <p>
        <span>{caption}</span>
        <b class={changed ? "own" : undefined}>{words.parts(firmness)}</b>
      </p>
      <Slider
        label={words.firmLabel(question, caption)}
        text={words.firmValue(firmness, differs ? other : null)}
        value={Math.max(1, Math.round(twentieths * firmness))}
        min={1}
        max={twentieths}
        cells={twentieths}
        onMove={(value) => hand.rate(hinge, moved(facts.scales, hinge, weights, { firmness: value / twentieths }))}
        onRest={hand.rest}
        onBack={() => hand.back(hinge)}
      >
        <path class="empty" d={twenty} />
        <svg width={filledTo(firmness, twentieths)} height={high}>
          <path class={changed ? "own" : "was"} d={twenty} />
        </svg>
        {most > low && <path class="band" d={`M${filledTo(low, twentieths)} ${high - 1}H${filledTo(most, twentieths)}`} />}
        {differs && <path class="notch" d={`M${filledTo(other, twentieths)} 0V${high}`} />}
      </Slider>
    </div>
  );
}

/** What an answer has of the rest: a cross where it is impossible, an outlined square where the other set has it. */
function Share({ hinge, option, facts, weights, beside, hand, caption, changed }: BarProps & { readonly option: string }): VNode {
  const happened = facts.scales.judgements[hinge]?.happened ?? "";
  const { squares } = ratedOf(happened, weights);
  const own = squares[option] ?? 0;
  const other = ratedOf(happened, beside).squares[option] ?? 0;
  const differs = other !== own;
  const move = (value: number): void => hand.rate(hinge, moved(facts.scales, hinge, weights, { squares: { [option]: value } }));
  const x = other * pitch + (pitch - side) / 2;
  return (
    <div class="share">
      <span class={changed && differs ? "own" : undefined}>{caption}</span>
      <Slider
        label={words.squaresLabel(questionOf(hinge), caption)}
        text={words.squaresValue(own, differs ? other : null)}
        value={own}
        min={0}
        max={mostSquares}
        cells={mostSquares + 1}
        onMove={move}
        onRest={hand.rest}
        onBack={() => hand.back(hinge)}
      >
        <path class={own === 0 ? "cross on" : "cross"} d={cross} />
        <path class="empty" d={six} />
        <svg width={(own + 1) * pitch} height={high}>
          <path class={changed && differs ? "own" : "other"} d={six} />
        </svg>
        {differs && <path class="notch" d={`M${x} ${over}h${side}v${side}h${-side}z`} />}
      </Slider>
    </div>
  );
}

function Bars(props: RowProps): VNode {
  const { hinge, weights, facts } = props;
  const happened = facts.scales.judgements[hinge]?.happened ?? "";
  const others = Object.keys(facts.scales.judgements[hinge]?.others ?? {});
  return (
    <>
      <Firmness {...props} caption={captionOf(hinge, happened)} />
      {others.map((option) =>
        others.length > 1 ? (
          <Share key={option} {...props} option={option} caption={captionOf(hinge, option)} />
        ) : (
          <div key={option} class="share">
            <span>{captionOf(hinge, option)}</span>
            <small>{(weights[option] ?? 0) === 0 ? words.impossible : words.allTheRest}</small>
          </div>
        ),
      )}
    </>
  );
}

interface RowsProps {
  readonly view: ViewProps;
  readonly facts: OddsFacts;
  readonly hand: Hand;
}

interface QuestionProps extends RowProps {
  readonly open: boolean;
  readonly view: ViewProps;
}

/** One question; its evidence stands beside it while it is pointed at. */
function Question({ open, view, ...row }: QuestionProps): VNode {
  const { hinge, changed, hand } = row;
  const question = questionOf(hinge);
  return (
    <li class={open ? "open" : undefined}>
      <div class="rated">
        <h4>{question}</h4>
        <Bars {...row} />
        <p class="of-row">
          <button
            type="button"
            aria-expanded={open}
            aria-label={`${open ? words.closeEvidence : words.evidence}: ${question}`}
            onClick={() => view.go({ at: open ? null : { hinge, option: null } })}
          >
            {open ? words.closeEvidence : words.evidence}
          </button>
          {changed && (
            <button type="button" aria-label={`${words.giveBack}: ${question}`} onClick={() => hand.back(hinge)}>
              {words.giveBack}
            </button>
          )}
        </p>
      </div>
      {open && <OddsNote hinge={hinge} view={view} />}
    </li>
  );
}

/** Drawn anew only where what it says is another: of all rows, a finger moves one. */
function Row({ hinge, view, facts, hand }: RowsProps & { readonly hinge: string }): VNode {
  const { yours, theirs, scales } = facts;
  const open = view.address.at?.hinge === hinge;
  const changed = yours.base.changed.includes(hinge);
  const weights = yours.whole[hinge] ?? {};
  const beside = theirs.whole[hinge] ?? {};
  const key = [hinge, open, changed, ...Object.values(weights), keyOf(scales.judgements[hinge]?.happened ?? "", beside)].join(" ");
  return useMemo(
    () => <Question {...{ hinge, weights, beside, changed, hand, open, view }} facts={{ scales }} />,
    [key, scales, hand, view.go],
  );
}

const rooms = ["act-i", "act-ii", "act-iii", "act-iv", "act-v"];

/** So many questions are put before a reader who has changed none. */
const toBegin = 5;

/** Where two sets disagree on no more than so many questions, all of these are shown. */
const mostBeside = 9;

/** The questions on which most hangs in most of the build’s sets of odds. */
const mostHanging = ({ described }: ViewProps): string[] =>
  Object.entries(described.survival.hinges)
    .sort(([, a], [, b]) => b - a)
    .slice(0, toBegin)
    .map(([hinge]) => hinge);

/** Which questions are shown is chosen here: what was changed, all, or one act. */
function Choice({ view }: { view: ViewProps }): VNode {
  const { address, to } = view;
  const shown = [
    { order: null, name: words.onlyYours },
    { order: "all", name: words.everyRow },
    ...rooms.map((order, at) => ({ order, name: acts[at] ?? "" })),
  ];
  return (
    <nav class="orders" aria-label={words.shownRows}>
      {shown.map(({ order, name }) => (
        <a key={name} href={to({ order })} aria-current={order === address.order ? "true" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

function List({ hinges: own, ...props }: RowsProps & { readonly hinges: readonly string[] }): VNode {
  return (
    <ul class="questions">
      {own.map((hinge) => (
        <Row key={hinge} {...props} hinge={hinge} />
      ))}
    </ul>
  );
}

/** The rows of an act under its name. */
function Act({ at, ...props }: RowsProps & { readonly at: number }): VNode {
  return (
    <section class="act">
      <h3>{acts[at]}</h3>
      <List {...props} hinges={hingesOf(at)} />
    </section>
  );
}

/** What each mark is. */
function Key(): VNode {
  const squares = (count: number, tone: string): VNode => (
    <svg class="marks" viewBox={`0 0 ${count * pitch} ${high}`} width={count * pitch} aria-hidden="true">
      <path class={tone} d={squaresPath(count)} />
    </svg>
  );
  return (
    <p class="marks-key">
      <span>
        {squares(1, "was")} {words.rowKey.happened}: {words.rowKey.twenty}
      </span>
      <span>
        <b>{words.rowKey.rest}</b>{" "}
        <svg class="marks" viewBox={`0 0 ${pitch} ${high}`} width={pitch} aria-hidden="true">
          <path class="cross on" d={cross} />
        </svg>{" "}
        {words.rowKey.impossible}
      </span>
      {([1, 3, 6] as const).map((count) => (
        <span key={count}>
          {squares(count, "other")} {count === 1 ? words.rowKey.one : count === 3 ? words.rowKey.three : words.rowKey.six}
        </span>
      ))}
      <span>
        <svg class="marks" viewBox={`0 0 ${pitch} ${high}`} width={pitch} aria-hidden="true">
          <path class="notch" d={squaresPath(1)} />
        </svg>{" "}
        {words.rowKey.other}
      </span>
      <span>
        <svg class="marks" viewBox={`0 0 ${2 * pitch} ${high}`} width={2 * pitch} aria-hidden="true">
          <path class="band" d={`M2 ${high / 2}H${2 * pitch - 2}`} />
        </svg>{" "}
        {words.rowKey.band}
      </span>
    </p>
  );
}

/** Any other question can be rated: it comes into the list with its evidence. */
function Another({ view, shown }: { view: ViewProps; shown: readonly string[] }): VNode {
  const rest = Object.keys(hinges).filter((hinge) => !shown.includes(hinge));
  return (
    <label class="another">
      {words.another}{" "}
      <select value="" onChange={({ currentTarget: { value } }) => value !== "" && view.go({ at: { hinge: value, option: null } })}>
        <option value="">{words.choose}</option>
        {rest.map((hinge) => (
          <option key={hinge} value={hinge}>
            {questionOf(hinge)}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * What the reader has changed, and before there is anything, where to begin. What was once shown stays until the view is left, and in one
 * list in the order of the story: else a row would go from under the finger that moves it.
 */
function Own(props: RowsProps): VNode {
  const { view, facts } = props;
  const { base } = facts.yours;
  const twoSets = Object.keys(facts.theirs.odds).length > 0 && facts.differ.length <= mostBeside;
  const seen = useRef<Set<string> | null>(null);
  seen.current ??= new Set(base.changed.length === 0 ? mostHanging(view) : []);
  const pointed = view.address.at?.hinge;
  for (const hinge of [...base.changed, ...(twoSets ? facts.differ : []), ...(pointed === undefined ? [] : [pointed])])
    seen.current.add(hinge);
  const shown = Object.keys(hinges).filter((hinge) => seen.current?.has(hinge) === true);
  return (
    <>
      <h3>{twoSets ? words.bothSets : base.changed.length === 0 ? words.alsoHere : words.onlyYours}</h3>
      <p class="hint">
        {base.changed.length === 0
          ? twoSets
            ? ""
            : words.noneYet(base.setting, base.firmer !== 0)
          : words.sinceBase(base.changed.length, words.settingNames[base.setting])}
      </p>
      <List {...props} hinges={shown} />
      <Another view={view} shown={shown} />
    </>
  );
}

/** All questions, those of an act, or the reader’s own. */
export function Rows(props: RowsProps): VNode {
  const { view } = props;
  const act = rooms.indexOf(view.address.order ?? "");
  return (
    <section class="rows">
      <h2 class="heard">{words.rowsTable}</h2>
      <Choice view={view} />
      <Key />
      {view.address.order === "all" ? (
        rooms.map((room, at) => <Act key={room} {...props} at={at} />)
      ) : act >= 0 ? (
        <Act {...props} at={act} />
      ) : (
        <Own {...props} />
      )}
      <p class="hint">{words.keysHint}</p>
    </section>
  );
}
