// Chooses what is pinned: every turning point by act and file, every ending, and both by a word of theirs or of what is known about them.
import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import * as words from "#words/ask.ts";
import { placeName } from "#words/names.ts";
import { ofThousand } from "#words/what-if.ts";
import type { Note } from "../../core/note.ts";
import { toggleEnd } from "../../core/what-if/pinned.ts";
import { finder } from "../../core/what-if/search.ts";
import { design, endings, files, hinges } from "../../generated/story.ts";
import { dateOf } from "../../words/dates.ts";
import { Options } from "./ask-options.tsx";
import { type AskProps, actName, optionsOf } from "./ask-props.ts";
import { captionOf } from "./gate.tsx";
import { numberOf, shortOf } from "./map-facts.ts";
import { useNotes } from "./smallest.tsx";
import { dayOf, questionOf } from "./steps.tsx";

const ids = Object.keys(hinges);
/** So few are shown with their answers at once. */
const few = 3;

const fileNamed = (hinge: string): string => {
  const file = files.find(({ number }) => number === numberOf(hinge));
  return file === undefined ? "" : words.file(file.number, file.title, placeName(file.place, dayOf(hinge) >= "1924-01-26"));
};

/** All that a turning point may be found by. */
function textOf(hinge: string, note: Note | undefined): string {
  const known =
    note === undefined ? [] : [note.title, note.place, ...note.options.map(({ evidence }) => evidence), note.html.replace(/<[^>]*>/g, " ")];
  const captions = optionsOf(hinge).map((option) => captionOf(hinge, option));
  return [questionOf(hinge), shortOf(hinge), fileNamed(hinge), dateOf(dayOf(hinge)), ...captions, ...known].join(" ");
}

interface ChooserProps extends AskProps {
  /** The turning point that it opens at; null opens none. */
  readonly at: string | null;
  /** Null where it stays, for nothing is asked yet. */
  readonly done: (() => void) | null;
}

/** One turning point: its question, and folded under it its answers. */
function Turning({ hinge, open, ...props }: AskProps & { readonly hinge: string; readonly open: boolean }): VNode {
  const [unfolded, fold] = useState(open);
  return (
    <details open={open} onToggle={(event) => fold(event.currentTarget.open)} data-hinge={hinge}>
      <summary>
        {questionOf(hinge)} <small>{dateOf(dayOf(hinge))}</small>
      </summary>
      {unfolded && <Options {...props} hinge={hinge} />}
    </details>
  );
}

function Act({ at, of, open, props }: { at: number; of: readonly string[]; open: (hinge: string) => boolean; props: AskProps }): VNode {
  return (
    <section>
      <h2>{actName(at)}</h2>
      {of.map((hinge, place) => {
        const name = fileNamed(hinge);
        return (
          <div key={hinge}>
            {name !== fileNamed(of[place - 1] ?? "") && <p class="from-file">{name}</p>}
            <Turning key={`${hinge} ${open(hinge)}`} {...props} hinge={hinge} open={open(hinge)} />
          </div>
        );
      })}
    </section>
  );
}

function Ends({ found, address, ask, survey }: AskProps & { readonly found: readonly (typeof endings)[number][] }): VNode {
  return (
    <section>
      <h2>
        {words.endings} <small>{words.endsAllHint}</small>
      </h2>
      <ul class="replies">
        {found.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={address.ends.includes(id)} onChange={() => ask({ ends: toggleEnd(address.ends, id) })} />
              <span>{title}</span>
              <b>{ofThousand(survey.endings[id] ?? 0)}</b>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Chooser({ at, done, ...props }: ChooserProps): VNode {
  const box = useRef<HTMLElement>(null);
  const [query, look] = useState("");
  const notes = useNotes(props);
  const texts = useMemo(
    () =>
      new Map(
        ids.map((hinge) => [
          hinge,
          textOf(
            hinge,
            notes?.find((note) => note.hinge === hinge),
          ),
        ]),
      ),
    [notes],
  );
  const finds = useMemo(() => finder(query), [query]);
  const found = ids.filter((hinge) => finds?.(texts.get(hinge) ?? "") !== false);
  const ends = endings.filter(({ title }) => finds?.(title) !== false);
  // A word that is looked for hides no ending: those that have it are the first.
  const others = endings.filter((one) => !ends.includes(one));
  const isOpen = (hinge: string): boolean => (finds === null ? hinge === at : found.length <= few);
  // Who asked for it goes on in it.
  useEffect(() => {
    if (done === null) return;
    const { current } = box;
    const turning = at === null ? null : current?.querySelector<HTMLElement>(`[data-hinge="${at}"] input`);
    (turning ?? current?.querySelector("input"))?.focus();
  }, [at]);
  return (
    <section class="chooser" ref={box} aria-label={words.choose}>
      <p class="look">
        <label>
          <span>{words.search}</span>
          <input type="search" value={query} onInput={(event) => look(event.currentTarget.value)} aria-describedby="ask-search-hint" />
        </label>
        <span role="status">
          {finds === null ? (
            <small id="ask-search-hint">{words.searchHint}</small>
          ) : (
            <small>{words.found(found.length, ends.length)}</small>
          )}
        </span>
        {done !== null && (
          <button type="button" class="plain small" onClick={done}>
            {words.done}
          </button>
        )}
      </p>
      <div class="of-story">
        <div class="acts">
          {design.acts.map((last, place) => {
            const own = found.filter((hinge) => numberOf(hinge) <= last && numberOf(hinge) > (design.acts[place - 1] ?? 0));
            return own.length > 0 && <Act key={last} at={place} of={own} open={isOpen} props={props} />;
          })}
        </div>
        <Ends {...props} found={[...ends, ...others]} />
      </div>
      <p class="hint">{words.several}</p>
    </section>
  );
}
