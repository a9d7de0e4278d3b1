// The record: every decision so far, the whole text, and earlier readings; each can be taken up again.
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Reading } from "../core/record.ts";
import type { Decision, Entry, View } from "../core/view.ts";
import { endings, files, hinges } from "../generated/story.ts";
import type { Actions } from "./actions.ts";
import { Changes, changes } from "./measures.tsx";
import { Panel } from "./panel.tsx";
import { Answer, Lines } from "./passage.tsx";
import { italics } from "./prose.tsx";

/** What a chapter is called. */
export function titleOf(chapter: string): string {
  const file = files.find(({ id }) => id === chapter);
  if (file !== undefined) return `File ${file.number}: ${file.title}`;
  return endings.find(({ id }) => id === chapter)?.title ?? chapter;
}

/** What is said of a decision that no file in the box asks yet. */
export const untold = ({ recorded }: Decision): string =>
  recorded ? "As it happened. Its file is not in the box yet." : "It followed from your answers. Its file is not in the box yet.";

function Decided({ decision, view, actions }: { decision: Decision; view: View; actions: Actions }): VNode {
  const { hinge, entry, recorded } = decision;
  const answer = entry === null ? null : (view.entries[entry]?.answer ?? null);
  return (
    <li>
      <h4>{hinges[hinge].question}</h4>
      <p>{answer === null ? untold(decision) : italics(answer.text)}</p>
      {answer !== null && <p class="marked">{recorded ? "As it happened" : "Your history"}</p>}
      {entry !== null && (
        <button type="button" class="plain" onClick={() => actions.reopen(entry)}>
          Re-open<span class="heard">: {hinges[hinge].question}</span>
        </button>
      )}
    </li>
  );
}

function Text({ view, actions }: { view: View; actions: Actions }): VNode {
  const groups: { chapter: string; entries: { entry: Entry; at: number }[] }[] = [];
  view.entries.forEach((entry, at) => {
    const last = groups.at(-1);
    if (last?.chapter === entry.chapter) last.entries.push({ entry, at });
    else groups.push({ chapter: entry.chapter, entries: [{ entry, at }] });
  });
  const { beat } = view;
  const openHere = beat !== null && groups.at(-1)?.chapter === beat.chapter;
  const after = (at: number) => view.entries[at + 1]?.world ?? beat?.world ?? view.world;
  return (
    <div class="log">
      {groups.map(({ chapter, entries }, group) => (
        <section key={group}>
          <h3>{titleOf(chapter)}</h3>
          {entries.map(({ entry, at }) => (
            <div key={at}>
              <Lines lines={entry.lines} />
              {entry.answer !== null && (
                <>
                  <Answer ask={entry.ask} answer={entry.answer} />
                  <Changes list={changes(entry.world, after(at))} />
                  <button type="button" class="plain small" onClick={() => actions.reopen(at)}>
                    Re-open here<span class="heard">: {entry.ask}</span>
                  </button>
                </>
              )}
            </div>
          ))}
          {openHere && group === groups.length - 1 && beat !== null && <Lines lines={beat.lines} />}
        </section>
      ))}
      {beat !== null && !openHere && view.phase !== "ended" && (
        <section>
          <h3>{titleOf(beat.chapter)}</h3>
          <Lines lines={beat.lines} />
        </section>
      )}
    </div>
  );
}

const day = (iso: string): string => new Date(iso).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

function Shelf({ actions }: { actions: Actions }): VNode | null {
  const [list, set] = useState<readonly Reading[]>([]);
  useEffect(() => {
    let here = true;
    void actions.shelf().then((found) => here && set(found));
    return () => {
      here = false;
    };
  }, [actions]);
  if (list.length === 0) return null;
  return (
    <section>
      <h3>Earlier readings</h3>
      <ul class="shelf">
        {list.map((reading) => (
          <li key={`${reading.kept}${reading.steps.length}`}>
            {titleOf(reading.at)}, {reading.steps.length} answers, {day(reading.kept)}{" "}
            <button type="button" class="plain small" onClick={() => actions.take(reading)}>
              Take it up
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Keep({ view, damaged, actions }: { view: View; damaged: string | null; actions: Actions }): VNode {
  return (
    <section>
      <h3>Keep it, or bring one</h3>
      <p class="row">
        <button type="button" class="plain" disabled={view.entries.length === 0} onClick={() => actions.save(true)}>
          Save to a file
        </button>
        <label class="plain file">
          Open a saved file
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) actions.load(file);
            }}
          />
        </label>
        <button type="button" class="plain" onClick={actions.print}>
          Print
        </button>
      </p>
      {damaged !== null && (
        <p class="notice">
          A reading kept here cannot be read any more. It has been put aside.{" "}
          <button type="button" class="plain small" onClick={() => actions.saveText("damaged-reading.json", damaged)}>
            Save it as it is
          </button>
        </p>
      )}
    </section>
  );
}

/** Opening an earlier decision strikes everything after it; the struck reading goes on the shelf. */
export function RecordPanel({ view, damaged, actions }: { view: View; damaged: string | null; actions: Actions }): VNode {
  return (
    <Panel title="The record" actions={actions}>
      {view.decisions.length > 0 && (
        <section>
          <h3>Decisions</h3>
          <p class="hint">To re-open one strikes what follows it. The reading you had is kept below, with the earlier ones.</p>
          <ol class="decisions">
            {view.decisions.map((decision) => (
              <Decided key={decision.hinge} decision={decision} view={view} actions={actions} />
            ))}
          </ol>
        </section>
      )}
      <Keep view={view} damaged={damaged} actions={actions} />
      <Shelf actions={actions} />
      <section>
        <h3>The text so far</h3>
        <Text view={view} actions={actions} />
      </section>
    </Panel>
  );
}
