// The method page: what each quantity is, who rated and how far they agree, the check in hindsight, all counts, what is left out, how to disagree.
import type { VNode } from "preact";
import { locale } from "#words/language.ts";
import { inWords as numberWord } from "#words/numbers.ts";
import { inWords, ofThousand } from "#words/what-if.ts";
import { type Rated, agreementOf } from "../../core/what-if/agreement.ts";
import { useAnswer } from "./asked.ts";
import { Disputed } from "./disputed.tsx";
import type { Disputes } from "./door.tsx";
import { Finding, Table } from "./kit.tsx";
import { titleOfEnding } from "./map-facts.ts";
import type { ViewProps } from "./props.ts";
import { questionOf } from "./steps.tsx";

/** The words of the page, which come with their piece. */
interface Worded {
  readonly words: Disputes;
}

const numberOf = (count: number | bigint): string => count.toLocaleString(locale);

/** Every grade, in a table; what lies ahead of a reader is not named. */
function Grades({ words, rated, actions }: { rated: readonly Rated[] } & Worded & Pick<ViewProps, "actions">): VNode {
  const most = Math.max(...rated.map(({ apart }) => apart));
  const furthest = rated.filter(({ apart }) => apart === most && most > 0);
  return (
    <>
      <h3>{words.differ}</h3>
      <ul class="differ">
        {furthest.map(({ hinge, grades: [first, second] }) => (
          <li key={hinge}>
            {questionOf(hinge)} <b>{words.gradeNames[first]}</b> / <b>{words.gradeNames[second]}</b>
          </li>
        ))}
      </ul>
      <details class="in-words">
        <summary>{words.allGrades}</summary>
        <Table
          caption={words.allGrades}
          file="firmness"
          actions={actions}
          keyOf={({ hinge }) => hinge}
          rows={rated}
          columns={[
            { head: words.question, text: ({ hinge }) => questionOf(hinge) },
            { head: words.raters[0], text: ({ grades }) => words.gradeNames[grades[0]] },
            { head: words.raters[1], text: ({ grades }) => words.gradeNames[grades[1]] },
            { head: words.apart, text: ({ apart }) => String(apart), value: ({ apart }) => apart },
          ]}
        />
      </details>
    </>
  );
}

/** How many histories come to each ending, beside how many of 1,000 do by our odds: two things that are not the same. */
function Counts({ words, described, graph, actions }: Worded & Pick<ViewProps, "described" | "graph" | "actions">): VNode | null {
  const survey = useAnswer(graph, "survey", {});
  if (survey === undefined) return null;
  const all = Number(described.histories);
  const counted = (ending: string): number => Number(described.ways[ending] ?? 0n) / all;
  const share = (ending: string): number => survey.endings[ending] ?? 0;
  return (
    <details class="in-words">
      <summary>{inWords}</summary>
      <Table
        caption={words.countsTable}
        file="histories"
        actions={actions}
        keyOf={(ending) => ending}
        rows={[...described.rules].sort((a, b) => counted(b) - counted(a))}
        columns={[
          { head: words.ending, text: titleOfEnding },
          { head: words.byCount, text: (ending) => numberOf(described.ways[ending] ?? 0n), value: counted },
          { head: words.ofCount, text: (ending) => ofThousand(counted(ending)), value: counted },
          { head: words.byOdds, text: (ending) => ofThousand(share(ending)), value: share },
        ]}
      />
    </details>
  );
}

/** Where a reader can disagree. */
function Disagree({ words, to }: Worded & Pick<ViewProps, "to">): VNode {
  return (
    <section>
      <h2>{words.disagreeHead}</h2>
      <ul class="disagree">
        <li>
          <a href={to({ view: "odds", order: null, way: 0 })}>{words.disagree.odds}</a>
        </li>
        <li>
          <a href={to({ view: "rules", order: null, way: 0 })}>{words.disagree.rules}</a>
        </li>
        <li>
          <a href={to({ view: "rules", order: null, way: 1 })}>{words.disagree.variants}</a>
        </li>
      </ul>
      <p>{words.disagreeNote}</p>
    </section>
  );
}

function Method({ words, graph, address, described, read, actions, to }: Worded & ViewProps): VNode {
  const survey = useAnswer(graph, "survey", {});
  const { rated, same, near, far, byLuck } = agreementOf(described.judgements);
  const open = address.whole || read.size > 0;
  const { asked, expected } = survey?.hindsight ?? { asked: 0, expected: 0 };
  const met = Math.round(expected);
  return (
    <div class="method-view">
      <div class="lead">
        <Finding text={words.finding(same, near, far, rated.length)} />
      </div>
      <section>
        <h2>{words.quantitiesHead}</h2>
        <dl>
          {words.quantities.map(([word, says]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{words.ratedHead}</h2>
        <p>{words.rated}</p>
        <p>{words.agreement(same, near, far, rated.length, Math.round(byLuck))}</p>
        {open && <Grades words={words} rated={rated} actions={actions} />}
      </section>
      <section>
        <h2>{words.hindsightHead}</h2>
        <p>{survey === undefined ? "" : words.hindsight(numberWord(asked), numberWord(met), numberWord(asked - met))}</p>
      </section>
      <section>
        <h2>{words.countsHead}</h2>
        <p>{words.counts(numberOf(described.histories), numberOf(described.nodes))}</p>
        {open && <Counts {...{ words, described, graph, actions }} />}
      </section>
      <section>
        <h2>{words.outHead}</h2>
        <ul class="left-out">
          {words.out(numberWord(rated.length)).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <Disagree words={words} to={to} />
    </div>
  );
}

/** The method page. Before a first ending it is open as well, and names no ending and no question. */
export const MethodView = (props: ViewProps): VNode => (
  <Disputed disputes={props.disputes}>{(words) => <Method {...props} words={words} />}</Disputed>
);
