// Beside the text: what is known, argued and contested about a turning point, and where a reader can look.
import { Fragment, type RefObject, type VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { notes } from "virtual:notes";
import * as words from "#words/sources.ts";
import css from "../style/sources.css?inline";
import type { Note, Work } from "../core/note.ts";
import type { View } from "../core/view.ts";
import { type Hinge, files, hinges } from "../generated/story.ts";
import type { Actions } from "./actions.ts";
import { giveBack, onLeave } from "./focus.ts";
import { marked } from "./prose.tsx";

export const sheets = [css];
export { notes };

/** Hinges that this reading has come to, and the one it stands at: in the file that lies open, the next to be decided. */
export function hingesSoFar(view: View): Hinge[] {
  const known: Hinge[] = [];
  const here = files.find(({ id }) => id === view.beat?.chapter);
  for (const file of files) {
    for (const hinge of file.hinges as readonly Hinge[]) {
      known.push(hinge);
      if (file === here && view.world.memories[hinge] === null) return known;
    }
    if (file === here) break;
    // A run that ended early never came to the later files.
    if (here === undefined && view.world.over !== null && file.hinges.every((hinge) => view.world.memories[hinge as Hinge] === null)) break;
  }
  return known.filter((hinge) => view.world.memories[hinge] !== null || here?.hinges.some((own) => own === hinge));
}

/** What lies elsewhere opens beside the reading, which keeps its place, and is told nothing of where it was asked from. */
function WorkItem({ author, title, year, where, url }: Work): VNode {
  const name = <cite>{title}</cite>;
  return (
    <li>
      {author},{" "}
      {url === undefined ? (
        name
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {name} {words.elsewhere}
        </a>
      )}{" "}
      ({year}). <span class="where">{where}</span>
    </li>
  );
}

function NoteText({ note }: { note: Note }): VNode {
  return (
    <article class="leaf">
      <h3 tabindex={-1}>{note.title}</h3>
      <p class="day">
        {note.date} · {note.place}
      </p>
      <p class="key">
        {marked(words.claims, (sign) => (
          <span class="tag">{sign}</span>
        ))}
      </p>
      <div dangerouslySetInnerHTML={{ __html: note.html }} />
      <h4>{words.likely}</h4>
      <dl class="evidence">
        {note.options.map(({ option, caption, rating, evidence }) => (
          <div key={option}>
            <dt>{words.option(caption, rating)}</dt>
            <dd>{evidence}</dd>
          </div>
        ))}
      </dl>
      <h4>{words.works}</h4>
      <ul class="works">
        {note.works.map((work) => (
          <WorkItem key={work.title} {...work} />
        ))}
      </ul>
    </article>
  );
}

function AllSources(): VNode {
  return (
    <article class="leaf">
      <h3 tabindex={-1}>{words.all}</h3>
      {files.map(({ id, number, title }) => {
        const own = notes.filter(({ file }) => file === id).flatMap((note) => note.works);
        const works = own.filter((work, at) => own.findIndex((other) => other.title === work.title) === at);
        return (
          works.length > 0 && (
            <Fragment key={id}>
              <h4>{words.file(number, title)}</h4>
              <ul class="works">
                {works.map((work) => (
                  <WorkItem key={work.title} {...work} />
                ))}
              </ul>
            </Fragment>
          )
        );
      })}
    </article>
  );
}

/** Where the page is narrow they lie over the reading, which cannot be reached until they are put away. */
function useRoom(box: RefObject<HTMLElement | null>, actions: Actions): void {
  // At once, also when they are put away: the next key may follow in the same moment.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const reading = document.getElementById("read");
    if (reading === null) return undefined;
    const narrow = matchMedia("(max-width: 60em)");
    const cover = (): void => {
      reading.inert = narrow.matches;
      if (narrow.matches && box.current?.contains(document.activeElement) === false)
        box.current.querySelector<HTMLElement>(".leaf h3")?.focus({ preventScroll: true });
    };
    const leave = (): void => actions.open(null);
    // Also from within the list of turning points, where single keys are its own.
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      leave();
    };
    box.current?.addEventListener("keydown", escape);
    reading.dataset["beside"] = "";
    box.current?.querySelector<HTMLElement>(".leaf h3")?.focus({ preventScroll: true });
    cover();
    narrow.addEventListener("change", cover);
    const stay = onLeave(leave);
    return () => {
      narrow.removeEventListener("change", cover);
      stay();
      delete reading.dataset["beside"];
      reading.inert = false;
      giveBack(before?.isConnected === true && before !== document.body ? before : document.querySelector("[data-sources]"));
    };
  }, [box, actions]);
}

interface PickProps {
  readonly known: readonly Hinge[];
  readonly shown: Hinge | "all" | null;
  readonly want: (shown: Hinge | "all") => void;
}

/** The turning points that this reading has come to, by file. */
function Pick({ known, shown, want }: PickProps): VNode {
  return (
    <label>
      <span>{words.turningPoint}</span>
      <select value={shown ?? "all"} onChange={(event) => want(event.currentTarget.value as Hinge | "all")}>
        {files.map(({ id, number, title, hinges: own }) => {
          const here = own.filter((hinge) => known.includes(hinge));
          return (
            here.length > 0 && (
              <optgroup key={id} label={words.file(number, title)}>
                {here.map((hinge) => (
                  <option key={hinge} value={hinge}>
                    {hinges[hinge].question}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
        <option value="all">{words.all}</option>
      </select>
    </label>
  );
}

/** Lies beside the reading, which goes on. Opens at the hinge where the reading stands; only what is chosen here changes the note. */
export function SourcesPanel({ view, actions }: { view: View; actions: Actions }): VNode {
  const box = useRef<HTMLElement>(null);
  const known = hingesSoFar(view);
  const [shown, want] = useState<Hinge | "all" | null>(known.at(-1) ?? null);
  const note = notes.find(({ hinge }) => hinge === shown);
  useRoom(box, actions);
  useEffect(() => box.current?.scrollTo({ top: 0 }), [shown]);
  return (
    <aside class="sources" ref={box} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <button type="button" class="plain" onClick={() => actions.open(null)}>
          {words.close}
        </button>
      </header>
      <Pick known={known} shown={shown} want={want} />
      {shown === "all" || note === undefined ? <AllSources /> : <NoteText note={note} />}
    </aside>
  );
}
