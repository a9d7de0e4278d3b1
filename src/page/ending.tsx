// The ending: who has the box, what 1930 is like, what became of the gains, and why, from the reader's own answers.
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Line } from "../core/beat.ts";
import type { Why as Cause } from "../core/atlas/ask/atlas.ts";
import { witnesses } from "../core/cast.ts";
import type { Gain } from "../core/cues.ts";
import type { View } from "../core/view.ts";
import { design, endings, hinges } from "../generated/story.ts";
import type { Actions } from "./actions.ts";
import { type GainLine, endingParts } from "./endings.ts";
import { Poster, posterFile } from "./poster.tsx";
import { italics } from "./prose.tsx";
import { untold } from "./record.tsx";
import { RunLine } from "./run-line.tsx";

const gainNames: Record<Gain, string> = {
  women: "Women",
  lgbt: "LGBT people",
  nations: "Nations",
  workplaces: "Workplaces",
  land: "Land",
  councils: "Councils",
};

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
            <p key={at}>{italics(text)}</p>
          </>
        );
      })}
    </>
  );
}

function Gains({ gains }: { gains: readonly GainLine[] }): VNode {
  return (
    <section>
      <h2>What became of the gains</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="heard">Gain</span>
            </th>
            <th scope="col">Yours</th>
            <th scope="col">As it happened</th>
          </tr>
        </thead>
        <tbody>
          {gains.map(({ gain, yours, was }) => (
            <tr key={gain}>
              <th scope="row">{gainNames[gain]}</th>
              <td>{italics(yours)}</td>
              <td>{italics(was)}</td>
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
  return (
    <small>{weight === 1 ? "Any other answer here" : "Another answer here"}, all else as you had it, would have ended otherwise. </small>
  );
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
              {italics(text)} {switched(weights.get(hingeOf(line) ?? "") ?? 0)}
            </p>
            {decision !== undefined &&
              (entry === null ? (
                <small>
                  {hinges[decision.hinge].question} {untold(decision)}
                </small>
              ) : (
                <button type="button" class="plain small" onClick={() => actions.reopen(entry)}>
                  Re-open: {hinges[decision.hinge].question}
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
      <h2>Why it ended this way</h2>
      {heavy.length === 0 && (
        <p>No single answer decided it: change any one of them, and with the others as you had them it comes to this.</p>
      )}
      <Causes lines={heavy} weights={weights} view={view} actions={actions} />
      {light.length > 0 &&
        (heavy.length === 0 ? (
          <Causes lines={light} weights={weights} view={view} actions={actions} />
        ) : (
          <details class="idle">
            <summary>
              {light.length === 1 ? "One other" : `${light.length} others`}: any of them, changed alone, would still have led here
            </summary>
            <Causes lines={light} weights={weights} view={view} actions={actions} />
          </details>
        ))}
    </section>
  );
}

/** The whole screen, but for the map, which it covers. */
export function Ending({ view, causes, actions }: { view: View; causes: readonly Cause[] | null; actions: Actions }): VNode | null {
  const heading = useRef<HTMLHeadingElement>(null);
  const { ending, beat, phase } = view;
  useLayoutEffect(() => {
    if (phase !== "ended") return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest(".column")?.scrollTo({ top: 0 });
  }, [phase, ending]);
  const data = endings.find(({ id }) => id === ending);
  if (phase !== "ended" || beat === null || data === undefined) return null;
  const poster = { ending: data.id, title: data.title, year: data.date.slice(-4), view };
  const { frame, nineteen30, outcome, gains, why, plausibility, objection, last } = endingParts(beat.lines);
  return (
    <article class="ending">
      <Poster {...poster} />
      <div class="told">
        <header>
          <p class="count">
            Ending {data.number} of {design.endings} · your 1930
          </p>
          <h1 ref={heading} tabindex={-1}>
            {data.title}
          </h1>
        </header>
        <div class="frame-turn">
          <Paragraphs lines={frame} />
        </div>
        <section class="nineteen30">
          <h2>{data.date}</h2>
          <Paragraphs lines={nineteen30} />
        </section>
        <section>
          <h2>What became of the world</h2>
          <Paragraphs lines={outcome} />
        </section>
        <Why lines={why} causes={causes} view={view} actions={actions} />
        <Gains gains={gains} />
        <RunLine view={view} title={poster.title} year={poster.year} />
        <section>
          <h2>How plausible</h2>
          <Paragraphs lines={plausibility} />
        </section>
        <section>
          <h2>The strongest objection</h2>
          <Paragraphs lines={objection} />
        </section>
        <div class="last">
          <Paragraphs lines={last} />
        </div>
        <p class="row again">
          <button type="button" class="begin" onClick={() => actions.open("record")}>
            Re-open a decision
          </button>
          <button type="button" onClick={actions.begin}>
            Begin again
          </button>
          <button type="button" onClick={() => actions.save(true)}>
            Save the record
          </button>
          <button
            type="button"
            onClick={() => void posterFile(poster).then((file) => actions.savePicture(`no-straight-line-${data.id}.png`, file))}
          >
            Save the poster
          </button>
          <button type="button" onClick={actions.print}>
            Print
          </button>
        </p>
      </div>
    </article>
  );
}
