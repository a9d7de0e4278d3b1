// The wall of endings: those that were read, and of the others how far they are.
import type { VNode } from "preact";
import * as words from "#words/what-if.ts";
import { endings } from "../../generated/story.ts";
import { useAnswer } from "./asked.ts";
import { Table } from "./kit.tsx";
import type { ViewProps } from "./props.ts";

/** Sixteen, each with its share and its distance. */
export function EndingsView({ graph, under, read, actions }: ViewProps): VNode | null {
  const survey = useAnswer(graph, "survey", under);
  const distances = useAnswer(graph, "distances", { ...under, history: null });
  if (survey === undefined || distances === undefined) return <p class="coming">{words.coming}</p>;
  return (
    <Table
      caption={words.title}
      file="endings"
      actions={actions}
      keyOf={({ id }) => id}
      rows={endings}
      columns={[
        { head: words.endingHead, text: ({ id, title }) => (read.has(id) ? title : words.away(distances[id]?.departures ?? 0)) },
        {
          head: words.ofThousandHead,
          text: ({ id }) => words.ofThousand(survey.endings[id] ?? 0),
          value: ({ id }) => survey.endings[id] ?? 0,
        },
      ]}
    />
  );
}
