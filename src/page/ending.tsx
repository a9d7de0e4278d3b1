// The ending: who has the box, what 1930 is like, what became of the gains, and why, from the reader's own answers.
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Line } from "../core/beat.ts";
import { witnesses } from "../core/cast.ts";
import type { Gain } from "../core/cues.ts";
import type { View } from "../core/view.ts";
import { endings, hinges } from "../generated/story.ts";
import type { Actions } from "./actions.ts";
import { type GainLine, endingParts } from "./endings.ts";
import { Poster } from "./poster.tsx";
import { italics } from "./prose.tsx";
import { untold } from "./record.tsx";

const gainNames: Record<Gain, string> = {
  women: "Women",
  lgbt: "LGBT people",
  nations: "Nations",
  workplaces: "Workplaces",
  land: "Land",
  councils: "Councils",
};

/** All endings of the design; most are still to be written. */
const all = 16;

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

/** Each cause stands beside the decision it speaks of, and opens it again. */
function Why({ lines, view, actions }: { lines: readonly Line[]; view: View; actions: Actions }): VNode {
  return (
    <section>
      <h2>Why it ended this way</h2>
      <ul class="causes">
        {lines.map(({ text, cues }, at) => {
          const cause = cues.find((cue) => cue.key === "cause");
          const decision = cause?.key === "cause" ? view.decisions.find(({ hinge }) => hinge === cause.hinge) : undefined;
          const entry = decision?.entry ?? null;
          return (
            <li key={at} class={decision === undefined ? undefined : decision.recorded ? "as-was" : "departed"}>
              <p>{italics(text)}</p>
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
    </section>
  );
}

/** The whole screen, but for the map, which it covers. */
export function Ending({ view, actions }: { view: View; actions: Actions }): VNode | null {
  const heading = useRef<HTMLHeadingElement>(null);
  const { ending, beat, phase } = view;
  useLayoutEffect(() => {
    if (phase !== "ended") return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest(".column")?.scrollTo({ top: 0 });
  }, [phase, ending]);
  const data = endings.find(({ id }) => id === ending);
  if (phase !== "ended" || beat === null || data === undefined) return null;
  const { frame, nineteen30, outcome, gains, why, plausibility, objection, last } = endingParts(beat.lines);
  return (
    <article class="ending">
      <Poster ending={data.id} title={data.title} year={data.date.slice(-4)} />
      <div class="told">
        <header>
          <p class="count">
            Ending {data.number} of {all} · your 1930
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
        <Why lines={why} view={view} actions={actions} />
        <Gains gains={gains} />
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
          <button type="button" onClick={actions.print}>
            Print
          </button>
        </p>
      </div>
    </article>
  );
}
