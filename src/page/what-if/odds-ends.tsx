// Beside the rows: the sixteen endings by both sets of odds, and what each difference of the two does.
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import * as words from "#words/odds.ts";
import { acts } from "#words/river.ts";
import { ofThousand } from "#words/what-if.ts";
import { endings } from "../../generated/story.ts";
import { isSure } from "../../core/what-if/rated.ts";
import { addingUp } from "../../core/what-if/settings.ts";
import { scaleTo, silhouetteOf } from "../../picture/what-if/odds.ts";
import { sumsByAct } from "./acts.ts";
import { captionOf } from "./gate.tsx";
import { type OddsFacts, type OddsSet, ratedIn } from "./odds-facts.ts";
import type { ViewProps } from "./props.ts";
import { questionOf } from "./steps.tsx";
import { titleOfEnding } from "./map-facts.ts";

/** Of 1,000, a whole number. */
const thousand = (share: number): number => Math.round(1000 * share);

/** What a set is called in a sentence: by its setting where it is nothing else. */
export const calledOf = ({ base, together }: OddsSet, otherwise: string): string =>
  base.changed.length === 0 && base.firmer === 0 && together === 1 ? words.called(base.setting) : otherwise;

/** Whether the reader’s set is more than a setting. */
const isOwn = (set: OddsSet): boolean => calledOf(set, "") === "";

/** The range that the endings have near the reader’s odds: of the build where they are ours. Where every answer is sure there is none: all odds near it lie on one side. */
export function rangesOf({ described }: Pick<ViewProps, "described">, { yours, survival }: OddsFacts, rules: unknown) {
  const ours = Object.keys(yours.odds).length === 0 && yours.together === 1 && rules === null;
  if (isSure(yours.whole)) return null;
  return ours ? described.survival : survival;
}

interface EndProps {
  readonly ending: string;
  readonly own: number;
  readonly other: number;
  readonly range: readonly number[] | undefined;
  readonly scale: number;
  readonly happened: boolean;
  readonly chosen: boolean;
  readonly href: string;
}

const wide = 100;

/** Yours as a bar, the other set as an upright, and grey beneath them where sets near yours have it. */
function End({ ending, own, other, range, scale, happened, chosen, href }: EndProps): VNode {
  const x = (share: number): number => Math.min(wide, (wide * share) / scale);
  const change = thousand(own) - thousand(other);
  return (
    <tr class={happened ? "was" : undefined}>
      <th scope="row">
        <a href={href} aria-current={chosen ? "true" : undefined}>
          {titleOfEnding(ending)}
        </a>
        <svg viewBox={`0 0 ${wide} 12`} preserveAspectRatio="none" aria-hidden="true">
          {range !== undefined && <rect class="near" x={x(range[0] ?? 0)} y={0} width={x(range[2] ?? 0) - x(range[0] ?? 0)} height={12} />}
          <rect class="own" x={0} y={3} width={x(own)} height={6} />
          <rect class="notch" x={Math.max(0, x(other) - 0.4)} y={0} width={0.8} height={12} />
        </svg>
      </th>
      <td>{ofThousand(own)}</td>
      <td>{ofThousand(other)}</td>
      <td>{words.signed(change)}</td>
    </tr>
  );
}

interface EndsProps {
  readonly view: ViewProps;
  readonly facts: OddsFacts;
  /** The ending whose sum is shown. */
  readonly shown: string;
}

/** In the order that the other set gives them, so that none changes its place while a finger moves. */
export function Ends({ view, facts, shown }: EndsProps): VNode {
  const { address, to, described } = view;
  const { survey, beside, yours } = facts;
  const ranges = rangesOf(view, facts, address.rules);
  const order = useMemo(() => Object.keys(beside.endings).sort((a, b) => (beside.endings[b] ?? 0) - (beside.endings[a] ?? 0)), [beside]);
  const links = useMemo(
    () => new Map(order.map((ending) => [ending, endings.some(({ id }) => id === ending) ? to({ to: ending }) : "#"])),
    [order, to],
  );
  const scale = scaleTo([...Object.values(survey.endings), ...Object.values(beside.endings)]);
  return (
    <div class="sixteen">
      <h3>{words.endingsHead(order.length, isOwn(yours))}</h3>
      <table>
        <caption class="heard">{words.ofThousandHint}</caption>
        <thead>
          <tr>
            <th scope="col">{words.ofThousandHint}</th>
            <th scope="col" class="own">
              {isOwn(yours) ? words.yours : words.these}
            </th>
            <th scope="col">{words.beside}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((ending) => (
            <End
              key={ending}
              ending={ending}
              own={survey.endings[ending] ?? 0}
              other={beside.endings[ending] ?? 0}
              range={ranges?.endings[ending]}
              scale={scale}
              happened={ending === happenedOf(described)}
              chosen={ending === shown}
              href={links.get(ending) ?? "#"}
            />
          ))}
        </tbody>
      </table>
      <p class="hint">{isSure(yours.whole) ? words.bandNone : ranges === null ? words.bandComing : words.bandHint(ranges.sets)}</p>
    </div>
  );
}

const small = { width: 160, height: 30 } as const;

/** On a phone the endings lie below the rows; at the foot they are seen as bars while a finger moves, and a press leads to them. */
export function Drawer({ view, facts }: Pick<EndsProps, "view" | "facts">): VNode {
  const { survey, beside } = facts;
  const happened = happenedOf(view.described);
  const order = useMemo(() => Object.keys(beside.endings).sort((a, b) => (beside.endings[b] ?? 0) - (beside.endings[a] ?? 0)), [beside]);
  const [own, other] = [survey, beside].map(({ endings: by }) =>
    silhouetteOf(
      order.map((ending) => by[ending] ?? 0),
      order.indexOf(happened),
      small,
    ),
  );
  const toEnds = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).closest(".odds-view")?.querySelector<HTMLElement>(".ends-by");
    box?.scrollIntoView();
    box?.focus({ preventScroll: true });
  };
  return (
    <button type="button" class="drawer" onClick={toEnds}>
      <svg viewBox={`0 0 ${small.width} ${small.height}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="own" d={`${own?.bars ?? ""}${own?.happened ?? ""}`} />
        <path class="notch" d={`${other?.bars ?? ""}${other?.happened ?? ""}`} />
      </svg>
      <span>
        {titleOfEnding(happened)}{" "}
        <b>{words.changedFrom(ofThousand(beside.endings[happened] ?? 0), ofThousand(survey.endings[happened] ?? 0))}</b>
      </span>
    </button>
  );
}

/** The ending of what happened: the last of the rules, which holds where no other does. */
export const happenedOf = ({ rules }: ViewProps["described"]): string => rules.at(-1) ?? "";

/** One difference, and what it does. */
export interface Part {
  /** Null for the dial. */
  readonly hinge: string | null;
  readonly name: string;
  /** Of 1, the histories that end elsewhere by it. */
  readonly moves: number;
  readonly endings: Readonly<Record<string, number>>;
}

const movesOf = (endings: Readonly<Record<string, number>>): number =>
  Object.values(endings).reduce((sum, one) => sum + Math.abs(one), 0) / 2;

/** What was changed at a hinge, in a few words: how firm what happened was, or else the answer whose share was moved most. */
function changeOf({ scales, yours, theirs }: OddsFacts, hinge: string): string {
  const [own, other] = [ratedIn(scales, yours, hinge), ratedIn(scales, theirs, hinge)];
  if (Math.abs(own.firmness - other.firmness) > 1e-4) return words.changedFrom(words.parts(other.firmness), words.parts(own.firmness));
  const by = (option: string): number => Math.abs((own.squares[option] ?? 0) - (other.squares[option] ?? 0));
  const [option = ""] = Object.keys(own.squares).sort((a, b) => by(b) - by(a));
  const said = (squares: number): string => (squares === 0 ? words.impossible : String(squares));
  return `${captionOf(hinge, option)}, ${words.changedFrom(said(other.squares[option] ?? 0), said(own.squares[option] ?? 0))}`;
}

/** All differences, those first by which most end elsewhere. */
export function partsOf({ parts }: OddsFacts): Part[] {
  if (parts === null) return [];
  const own = parts.parts.map(({ hinge, endings: by }): Part => ({ hinge, name: questionOf(hinge), moves: movesOf(by), endings: by }));
  const dial =
    Object.keys(parts.dial).length === 0 ? [] : [{ hinge: null, name: words.dialPart, moves: movesOf(parts.dial), endings: parts.dial }];
  return [...own, ...dial].sort((a, b) => b.moves - a.moves);
}

/** The ending that both sets differ most on; what happened where they do not. */
export function mostMoved({ survey, beside }: OddsFacts, happened: string): string {
  const by = (ending: string): number => Math.abs((survey.endings[ending] ?? 0) - (beside.endings[ending] ?? 0));
  const [most = happened] = Object.keys(survey.endings).sort((a, b) => by(b) - by(a));
  return by(most) < 0.0005 ? happened : most;
}

/** So many are shown by themselves. */
const listed = 6;

/** What the differences do to one ending, added up act by act; the dial belongs to none, and stands last. */
function ByAct({ steps }: { steps: readonly { readonly part: Part; readonly step: number }[] }): VNode | null {
  const sums = sumsByAct(steps.map(({ part: { hinge }, step }) => ({ hinge, step })));
  if (sums.length < 2) return null;
  return (
    <table class="by-act">
      <caption>{words.byAct}</caption>
      <tbody>
        {sums.map(({ act, sum }) => (
          <tr key={act}>
            <th scope="row">{act === null ? words.dialPart : acts[act]}</th>
            <td>{words.signed(sum)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From one set to the other, step by step, for one ending; whole numbers that add up. */
function Sum({ facts, shown, list }: { facts: OddsFacts; shown: string; list: readonly Part[] }): VNode {
  const { beside, yours, theirs } = facts;
  const from = beside.endings[shown] ?? 0;
  const shares = list.map(({ endings: by }) => by[shown] ?? 0);
  const end = from + shares.reduce((sum, one) => sum + one, 0);
  const whole = thousand(end) - thousand(from);
  const steps = addingUp(
    shares.map((share) => 1000 * share),
    whole,
  );
  const order = list.map((part, at) => ({ part, step: steps[at] ?? 0 })).sort((a, b) => Math.abs(b.step) - Math.abs(a.step));
  const [said, rest] = [order.slice(0, listed), order.slice(listed)];
  const others = rest.reduce((sum, { step }) => sum + step, 0);
  return (
    <>
      <table class="sum">
        <caption>{words.addsUp(titleOfEnding(shown))}</caption>
        <tbody>
          <tr>
            <th scope="row">{words.startsWith(calledOf(theirs, words.otherOdds))}</th>
            <td>{thousand(from)}</td>
          </tr>
          {said.map(({ part: { name }, step }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{words.signed(step)}</td>
            </tr>
          ))}
          {rest.length > 0 && (
            <tr>
              <th scope="row">{words.othersPart}</th>
              <td>{words.signed(others)}</td>
            </tr>
          )}
          <tr class="end">
            <th scope="row">{words.endsWith(calledOf(yours, words.yourOdds))}</th>
            <td>{thousand(end)}</td>
          </tr>
        </tbody>
      </table>
      <ByAct steps={order} />
    </>
  );
}

function PartItem({ part, most, facts, to }: { part: Part; most: number; facts: OddsFacts; to: ViewProps["to"] }): VNode {
  const { hinge, name, moves } = part;
  return (
    <li>
      <svg viewBox={`0 0 ${wide} 4`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="own" width={most > 0 ? (wide * moves) / most : 0} height={4} />
      </svg>
      <span>
        {hinge === null ? name : <a href={to({ at: { hinge, option: null } })}>{name}</a>}
        {hinge !== null && <small> {changeOf(facts, hinge)}</small>}
      </span>
      <b>{ofThousand(moves)}</b>
    </li>
  );
}

/** Which of the differences mattered, and how they add up. */
export function Parts({ view, facts, shown }: EndsProps): VNode {
  const list = partsOf(facts);
  const most = list[0]?.moves ?? 0;
  const { base } = facts.yours;
  const twoSets = isOwn(facts.theirs) || facts.theirs.base.setting !== "ours";
  if (list.length === 0) return facts.differ.length === 0 ? <p class="hint">{words.noDifference}</p> : <div class="parts" />;
  const items = (own: readonly Part[]): VNode => (
    <ul>
      {own.map((part) => (
        <PartItem key={part.name} part={part} most={most} facts={facts} to={view.to} />
      ))}
    </ul>
  );
  return (
    <div class="parts">
      <h3>
        {twoSets ? words.whichDisagreement(list.length, isOwn(facts.yours)) : words.whichMattered(list.length, base.setting === "ours")}
      </h3>
      <p class="hint">{words.partsHint}</p>
      {items(list.slice(0, listed))}
      {list.length > listed && (
        <details>
          <summary>{words.morePartsLabel(list.length - listed)}</summary>
          {items(list.slice(listed))}
        </details>
      )}
      <Sum facts={facts} shown={shown} list={list} />
    </div>
  );
}
