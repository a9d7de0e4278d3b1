// The plain what-if: one answer of a history other than it was and all else kept, which of them lead elsewhere, and which leave its ending as it is.
import type { VNode } from "preact";
import * as words from "#words/smallest.ts";
import * as common from "#words/what-if.ts";
import type { Alone as One } from "../../core/atlas/ask/minimal/questions.ts";
import { type EndingId, endings } from "../../generated/story.ts";
import { dateOf } from "../../words/dates.ts";
import { captionOf } from "./gate.tsx";
import { Finding, Table } from "./kit.tsx";
import { titleOfEnding, useFresh } from "./map-facts.ts";
import type { ViewProps } from "./props.ts";
import { dayOf, questionOf } from "./steps.tsx";

interface Props extends ViewProps {
  /** Of the history. */
  readonly ending: EndingId;
}

/** What an ending is called: one that was not read has a number, until all may be shown. */
function nameOf(ending: string, { read, address }: Pick<ViewProps, "read" | "address">): string {
  const known = endings.find(({ id }) => id === ending);
  return known === undefined || address.whole || read.has(ending) ? titleOfEnding(ending) : words.unread(known.number);
}

const suppliedOf = ({ supplied }: One): string[] => supplied.map(({ hinge, option }) => captionOf(hinge, option));

/** Those that lead elsewhere, one by one. */
function Elsewhere({ list, ...props }: { list: readonly One[] } & ViewProps): VNode {
  return (
    <section>
      <h2>{words.elsewhere}</h2>
      <ul class="elsewhere">
        {list.map((one) => (
          <li key={`${one.hinge} ${one.option}`}>
            <p>
              <small>{questionOf(one.hinge)}</small> <b>{captionOf(one.hinge, one.option)}</b>
            </p>
            <p>
              <a href={props.to({ to: one.ending, way: 0 })}>{nameOf(one.ending, props)}</a>{" "}
              <small>{words.supplied(suppliedOf(one))}</small>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Those that leave the ending as it is, question by question. */
function Still({ list, ending }: { list: readonly One[]; ending: string }): VNode {
  const hinges = [...new Set(list.map(({ hinge }) => hinge))];
  return (
    <section>
      <h2>{words.stillHead(ending)}</h2>
      <dl class="still">
        {hinges.map((hinge) => (
          <div key={hinge}>
            <dt>{questionOf(hinge)}</dt>
            {list
              .filter((one) => one.hinge === hinge)
              .map(({ option }) => (
                <dd key={option}>{captionOf(hinge, option)}</dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Under the ending that a history comes to of itself. */
export function Alone({ ending, ...props }: Props): VNode {
  const { graph, under, address, historyOf, actions } = props;
  const all = useFresh(graph, "alone", { ...under, history: historyOf(address.from) ?? null });
  if (all === undefined) return <p class="coming">{common.coming}</p>;
  if (all === null) return <p class="hint">{words.notEnded}</p>;
  const away = all.filter((one) => one.ending !== ending);
  const still = all.filter((one) => one.ending === ending);
  const title = titleOfEnding(ending);
  return (
    <div class="alone">
      <Finding
        text={words.aloneFound(all.length, still.length, title)}
        note={all.some(({ supplied }) => supplied.length > 0) ? words.bySupplied : common.notByOdds}
        about={away}
      />
      {away.length > 0 && <Elsewhere {...props} list={away} />}
      {still.length > 0 && <Still list={still} ending={title} />}
      <p class="hint">{words.aloneHint}</p>
      <details class="in-words">
        <summary>{common.inWords}</summary>
        <Table
          caption={words.aloneTable}
          file="one-decision-other"
          actions={actions}
          keyOf={({ hinge, option }) => `${hinge} ${option}`}
          rows={all}
          columns={[
            { head: common.questionHead, text: ({ hinge }) => questionOf(hinge) },
            { head: common.dayHead, text: ({ hinge }) => dateOf(dayOf(hinge)), value: ({ hinge }) => Date.parse(dayOf(hinge)) },
            { head: common.wasHead, text: ({ hinge, instead }) => captionOf(hinge, instead) },
            { head: common.insteadHead, text: ({ hinge, option }) => captionOf(hinge, option) },
            { head: words.endsHead, text: (one) => nameOf(one.ending, props) },
            { head: words.bringsHead, text: (one) => suppliedOf(one).join("; ") },
          ]}
        />
      </details>
    </div>
  );
}
