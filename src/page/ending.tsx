// The ending: who has the box, what 1930 is like, what became of the gains, and why, from the reader's own answers.
import type { RefObject, VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/ending.ts";
import { witnesses } from "#words/names.ts";
import type { Line } from "../core/beat.ts";
import type { Why as Cause } from "../core/atlas/ask/causes.ts";
import type { Retrospect } from "../core/atlas/ask/retrospect.ts";
import type { View } from "../core/view.ts";
import { design, endings, hinges } from "../generated/story.ts";
import type { Actions } from "./actions.ts";
import { Belief, FromHere } from "./beside.tsx";
import { Doors } from "./doors.tsx";
import { type GainLine, endingParts } from "./endings.ts";
import { Poster, type PosterProps, posterFile } from "./poster.tsx";
import { untold } from "./record.tsx";
import { repeats } from "./repeat.tsx";
import { RunLine, lineTexts } from "./run-line.tsx";
import { FirstUses, Told } from "./told.tsx";

function Paragraphs({ lines }: { lines: readonly Line[] }): VNode {
  return (
    <>
      {lines.map(({ text, cues }, at) => {
        const voice = cues.find((cue) => cue.key === "voice");
        return (
          <>
            {voice?.key === "voice" && (
              <h3 class="voice" key={`voice${at}`}>
                {witnesses[voice.person]}
              </h3>
            )}
            <p key={at}>
              <Told text={text} />
            </p>
          </>
        );
      })}
    </>
  );
}

function Gains({ gains }: { gains: readonly GainLine[] }): VNode {
  return (
    <section>
      <h2>{words.gains}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="heard">{words.gain}</span>
            </th>
            <th scope="col">{words.yours}</th>
            <th scope="col">{words.was}</th>
          </tr>
        </thead>
        <tbody>
          {gains.map(({ gain, yours, was }) => (
            <tr key={gain}>
              <th scope="row">{words.gainNames[gain]}</th>
              <td>
                <Told text={yours} />
              </td>
              <td data-head={words.was}>
                <Told text={was} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const hingeOf = ({ cues }: Line): string | null => {
  const cause = cues.find((cue) => cue.key === "cause");
  return cause?.key === "cause" ? cause.hinge : null;
};

/** What the atlas found when it switched a decision alone. */
function switched(weight: number): VNode | null {
  if (weight === 0) return null;
  return <small>{words.switched(weight === 1)} </small>;
}

interface CausesProps {
  readonly lines: readonly Line[];
  readonly weights: ReadonlyMap<string, number>;
  readonly view: View;
  readonly actions: Actions;
}

/** Each cause stands beside the decision it speaks of, and opens it again. */
function Causes({ lines, weights, view, actions }: CausesProps): VNode {
  return (
    <ul class="causes">
      {lines.map((line) => {
        const { text } = line;
        const decision = view.decisions.find(({ hinge }) => hinge === hingeOf(line));
        const entry = decision?.entry ?? null;
        return (
          <li key={text} class={decision === undefined ? undefined : decision.recorded ? "as-was" : "departed"}>
            <p>
              <Told text={text} /> {switched(weights.get(hingeOf(line) ?? "") ?? 0)}
            </p>
            {decision !== undefined &&
              (entry === null ? (
                <small>
                  {hinges[decision.hinge].question} {untold(decision)}
                </small>
              ) : (
                <button type="button" class="plain small" onClick={() => actions.reopen(entry)}>
                  {words.reopen(hinges[decision.hinge].question)}
                </button>
              ))}
          </li>
        );
      })}
    </ul>
  );
}

interface WhyProps {
  readonly lines: readonly Line[];
  /** What the atlas says, heaviest first; without it the lines stand in their own order. */
  readonly causes: readonly Cause[] | null;
  readonly view: View;
  readonly actions: Actions;
}

/** The causes, the heaviest first, apart from the decisions that by themselves made no difference. */
function Why({ lines, causes, view, actions }: WhyProps): VNode {
  const weights = new Map((causes ?? []).map(({ hinge, weight }) => [hinge, weight]));
  const weightOf = (line: Line): number => weights.get(hingeOf(line) ?? "") ?? 0;
  const idle = (line: Line): boolean => causes !== null && weights.get(hingeOf(line) ?? "") === 0;
  const heavy = lines.filter((line) => !idle(line)).sort((a, b) => weightOf(b) - weightOf(a));
  const light = lines.filter(idle);
  return (
    <section>
      <h2>{words.why}</h2>
      {heavy.length === 0 && <p>{words.noneDecided}</p>}
      <Causes lines={heavy} weights={weights} view={view} actions={actions} />
      {light.length > 0 &&
        (heavy.length === 0 ? (
          <Causes lines={light} weights={weights} view={view} actions={actions} />
        ) : (
          <details class="idle">
            <summary>{words.idle(light.length)}</summary>
            <Causes lines={light} weights={weights} view={view} actions={actions} />
          </details>
        ))}
    </section>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly lines: readonly Line[];
}

function Section({ heading, lines }: SectionProps): VNode {
  return (
    <section>
      <h2>{heading}</h2>
      <Paragraphs lines={lines} />
    </section>
  );
}

/** What can be done at the end. */
function Ways({ poster, actions }: { poster: PosterProps; actions: Actions }): VNode {
  const savePoster = (): void => {
    void posterFile(poster).then((file) => actions.savePicture(`no-straight-line-${poster.ending}.png`, file));
  };
  return (
    <p class="row again">
      <button type="button" class="begin" onClick={() => actions.open("record")}>
        {words.record}
      </button>
      <a href="#what-if/smallest?from=yours">{words.whatIf}</a>
      <button type="button" onClick={actions.begin}>
        {words.begin}
      </button>
      <button type="button" onClick={() => actions.save(true)}>
        {words.save}
      </button>
      <button type="button" onClick={savePoster}>
        {words.savePoster}
      </button>
      <button type="button" onClick={actions.print}>
        {words.print}
      </button>
    </p>
  );
}

/** The heading has the focus when the ending opens, and the column stands at its top. */
function useHeading({ phase, ending }: View): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (phase !== "ended") return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest(".column")?.scrollTo({ top: 0 });
  }, [phase, ending]);
  return heading;
}

interface EndingProps {
  readonly view: View;
  /** What the atlas says of it: null where it cannot be asked, undefined until it has answered. */
  readonly retrospect: Retrospect | null | undefined;
  readonly actions: Actions;
}

/** The whole screen, but for the map, which it covers. */
export function Ending({ view, retrospect, actions }: EndingProps): VNode | null {
  const heading = useHeading(view);
  const { ending, beat, phase } = view;
  const data = endings.find(({ id }) => id === ending);
  if (phase !== "ended" || beat === null || data === undefined) return null;
  const poster: PosterProps = { ending: data.id, title: data.title, year: data.day.slice(0, 4), view };
  const { frame, nineteen30, outcome, gains, why, plausibility, objection, last } = endingParts(beat.lines);
  const texts = [
    ...[frame, nineteen30, outcome, why].flatMap((lines) => lines.map(({ text }) => text)),
    ...gains.flatMap(({ yours, was }) => [yours, was]),
    ...lineTexts(view),
    ...[plausibility, objection, last].flatMap((lines) => lines.map(({ text }) => text)),
  ];
  return (
    <article class="ending">
      <Poster {...poster} />
      <div class="told">
        <FirstUses texts={texts}>
          <header>
            <p class="count">{words.count(data.number, design.endings)}</p>
            <h1 ref={heading} tabindex={-1}>
              {data.title}
            </h1>
          </header>
          <repeats.Again view={view} actions={actions} />
          <div class="frame-turn">
            <Paragraphs lines={frame} />
          </div>
          <section class="nineteen30">
            <h2>{data.date}</h2>
            <Paragraphs lines={nineteen30} />
          </section>
          <Section heading={words.world} lines={outcome} />
          <Why lines={why} causes={retrospect?.causes ?? null} view={view} actions={actions} />
          <FromHere view={view} actions={actions} />
          <Gains gains={gains} />
          <Doors retrospect={retrospect} view={view} ending={data} actions={actions} />
          <RunLine view={view} title={poster.title} year={poster.year} />
          <Belief ending={data.id} moment="after" />
          <Section heading={words.plausibility} lines={plausibility} />
          <Section heading={words.objection} lines={objection} />
          <Belief ending={data.id} moment="objection" />
          <div class="last">
            <Paragraphs lines={last} />
          </div>
          <Ways poster={poster} actions={actions} />
        </FirstUses>
      </div>
    </article>
  );
}
