// The answer as a number and a crowd of a thousand, or, where nothing answers, the pins that quarrel.
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import * as words from "#words/ask.ts";
import { ofThousand } from "#words/what-if.ts";
import type { Asked } from "../../core/atlas/ask/minimal/questions.ts";
import { pinnedHinges, questionKind } from "../../core/what-if/pinned.ts";
import { markup } from "../../picture/markup.ts";
import { type Counted, countsOf, crowd, crowdShapes } from "../../picture/what-if/ask.ts";
import { pageTones } from "../../picture/what-if/smallest.ts";
import { type AskProps, lockOf, nameOf, ruleOf } from "./ask-props.ts";
import { sumOf } from "./ask-told.ts";
import { titleOfEnding } from "./map-facts.ts";
import { Options } from "./ask-options.tsx";
import { questionOf } from "./steps.tsx";

/** The crowd: red what answers, ink what is or can be decided so, the rest light. */
function Crowd({ asked, of }: Pick<AskProps, "asked" | "of">): VNode {
  const kind = questionKind(of);
  const drawing = useMemo(() => {
    const part = { nothing: 0, decisions: asked.decided, ends: asked.share, both: asked.share }[kind];
    const [own, rest]: Counted["tone"][] = kind === "both" ? ["red", "ink"] : kind === "decisions" ? ["ink", "land"] : ["red", "land"];
    const counts = countsOf([
      { tone: own ?? "red", share: part },
      { tone: rest ?? "land", share: 1 - part },
    ]);
    return markup(crowdShapes(counts, kind === "both" ? sumOf(asked.usual, of.ends) : null), pageTones);
  }, [asked, of, kind]);
  return (
    <svg
      class="crowd notranslate"
      viewBox={`0 0 ${crowd.width} ${crowd.height}`}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}

const Big = ({ count, of }: { count: string; of: string }): VNode => (
  <>
    <p class="big">
      <b>{count}</b> {words.inThousand}
    </p>
    <p class="of">{of}</p>
  </>
);

export function Answer({ asked, of }: Pick<AskProps, "asked" | "of">): VNode {
  const kind = questionKind(of);
  const count = kind === "nothing" ? 1 : asked.share;
  return (
    <div class="answer-of">
      {asked.quarrel !== null ? (
        <Big count="0" of={words.noneCounts} />
      ) : (
        // How many come to a question is no answer to where it ends.
        kind !== "decisions" && <Big count={ofThousand(count)} of={words.counts[kind]} />
      )}
      <Crowd asked={asked} of={of} />
      {kind === "both" && asked.quarrel === null && (
        <p class="hint" aria-hidden="true">
          {words.usualLine}
        </p>
      )}
      {(kind === "both" || kind === "decisions") && asked.decided > 0 && <p class="can">{words.canBe(ofThousand(asked.decided))}</p>}
    </div>
  );
}

type Quarrelling = NonNullable<Asked["quarrel"]>;

/** What a lock or a rule has against them. */
function reasonOf({ answers, endings, why }: Quarrelling): string {
  const last = answers.at(-1);
  const lock = last === undefined ? null : lockOf(last);
  if (why === "no such end") return [words.rulesSay, ...(endings ?? []).map(ruleOf)].join(" ");
  return why === "locked" && lock !== null ? words.lockSays(lock) : words.pastIt;
}

/** The pins that no history has together: any one of them can be taken away here. */
export function Quarrel({ quarrel, ...props }: AskProps & { quarrel: Quarrelling }): VNode {
  const { address, ask } = props;
  const { answers, endings } = quarrel;
  return (
    <section class="quarrel">
      <h2>{words.quarrel}</h2>
      <p>{reasonOf(quarrel)}</p>
      <ul>
        {answers.map((choice) => (
          <li key={nameOf(choice)}>
            <button
              type="button"
              class="plain"
              onClick={() => ask({ pins: address.pins.filter(({ hinge, option }) => hinge !== choice.hinge || option !== choice.option) })}
            >
              {words.takeAway(nameOf(choice))}
            </button>
          </li>
        ))}
        {endings?.map((ending) => (
          <li key={ending}>
            <button type="button" class="plain" onClick={() => ask({ ends: address.ends.filter((one) => one !== ending) })}>
              {words.takeAway(titleOfEnding(ending))}
            </button>
          </li>
        ))}
      </ul>
      {answers.length > 0 && <p>{words.orElse}</p>}
      {pinnedHinges(answers).map(({ hinge }) => (
        <div key={hinge}>
          <p class="question">{questionOf(hinge)}</p>
          <Options {...props} hinge={hinge} />
        </div>
      ))}
    </section>
  );
}
