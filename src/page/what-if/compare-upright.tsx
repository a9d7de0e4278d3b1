// The rails upright, as a list: where there is no room for the drawing.
import type { VNode } from "preact";
import * as words from "#words/compare.ts";
import type { Described } from "../../core/atlas/ask/minimal/questions.ts";
import { type Met, sides } from "../../core/what-if/compared.ts";
import { markup } from "../../picture/markup.ts";
import { ropeOf } from "../../picture/what-if/rope.ts";
import { pageTones } from "../../picture/what-if/smallest.ts";
import { monthOf } from "../../words/dates.ts";
import { type Facts, classOf, isRecorded, toneOf } from "./compare-facts.ts";
import { captionOf } from "./gate.tsx";
import { dayOf, questionOf } from "./steps.tsx";

interface UprightProps {
  readonly facts: Facts;
  readonly described: Described;
}

/** What follows each other and is alike is one item of the list. */
interface Run {
  readonly first: Met;
  readonly count: number;
}

function runsOf(met: readonly Met[]): Run[] {
  const runs: { first: Met; count: number }[] = [];
  for (const one of met) {
    const last = runs.at(-1);
    if (last !== undefined && last.first.kind === one.kind && (one.kind === "trunk" || one.kind === "alike")) last.count++;
    else runs.push({ first: one, count: 1 });
  }
  return runs;
}

function Answers({ facts: { both, compared }, met: { hinge, answers }, described }: UprightProps & { met: Met }): VNode {
  return (
    <>
      {sides.map((side) => {
        const option = answers[side];
        const was = option !== null && isRecorded(described, hinge, option);
        return (
          <p key={side} class={option === null || was ? "as-was" : classOf(both, side)}>
            <small>{words.head(both[side].short)}:</small>{" "}
            {option === null ? words.notAskedOf(compared.endings[side] === null) : captionOf(hinge, option)}
          </p>
        );
      })}
    </>
  );
}

/** The strand of those that go together, upright. */
function Rope({ count, facts: { both, compared } }: { count: number; facts: Facts }): VNode {
  const { width, height, shapes } = ropeOf(count, [toneOf(both, 0), toneOf(both, 1)], compared.fork !== null);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: markup(shapes, pageTones) }}
    />
  );
}

/** The rails upright, each item between them and beside. */
export function Upright({ facts, described }: UprightProps): VNode {
  return (
    <ol class="upright">
      {runsOf(facts.met).map(({ first, count }) => {
        const { hinge, kind, answers } = first;
        const key = facts.keys.includes(first);
        return (
          <li key={hinge} class={key ? `${kind} key` : kind}>
            {kind === "trunk" ? (
              <Rope count={count} facts={facts} />
            ) : (
              <span class="strands" aria-hidden="true">
                {sides.map((side) => (
                  <i key={side} class={`${classOf(facts.both, side)}${answers[side] === null ? " none" : ""}`} />
                ))}
              </span>
            )}
            {kind === "trunk" || kind === "alike" ? (
              <p class="run">{kind === "trunk" ? words.trunkRun(count) : words.alikeRun(count)}</p>
            ) : (
              <div>
                <p class="question">{questionOf(hinge)}</p>
                <p class="day">
                  {monthOf(dayOf(hinge))}
                  {key && ` · ${words.keyTag}`}
                </p>
                <Answers facts={facts} met={first} described={described} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
