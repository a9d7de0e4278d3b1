// The argument sheet of a finding: one page to be printed and written on, which takes the place of the view as long as the address asks for it.
import { type ComponentChildren, type VNode, createContext, render } from "preact";
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import * as words from "#words/argument.ts";
import type { Note, Work } from "../../core/note.ts";
import { type Hinge, hinges } from "../../generated/story.ts";
import { dateOf } from "../../words/dates.ts";
import { captionOf } from "./gate.tsx";
import type { ViewProps } from "./props.ts";

/** A hinge that a finding speaks of, and the answer that it has in mind, if any. */
export interface About {
  readonly hinge: string;
  readonly option: string | null;
}

/** What the finding says. */
interface Claim {
  readonly text: string;
  /** How far it holds. */
  readonly depends: string;
  /** The most important first. */
  readonly about: readonly About[];
}

type Place = Pick<ViewProps, "address" | "go" | "to" | "notes" | "described" | "actions">;

/** Where findings find what their sheet needs; null where there are no sheets. */
const SheetsContext = createContext<(Place & { readonly shown: { current: symbol | null } }) | null>(null);

/** Around a view: any finding in it has a sheet. */
export function Sheets({ children, ...place }: Place & { readonly children: ComponentChildren }): VNode {
  const shown = useRef<symbol | null>(null);
  return <SheetsContext.Provider value={{ ...place, shown }}>{children}</SheetsContext.Provider>;
}

/** So many hinges and so many works of each have room on the page. */
const mostHinges = 3;
const mostWorks = 3;

/** The notes of the turning points; null until they have come, and where they cannot be had. */
function useNotes(piece: ViewProps["notes"]): readonly Note[] | null {
  const [there, come] = useState(piece.there);
  useEffect(() => {
    let here = true;
    if (there === null)
      piece.fetch().then(
        (found) => here && come(found),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [piece, there]);
  return there?.notes ?? null;
}

interface PartProps {
  readonly head: string;
  readonly ask: string;
  /** Empty lines to write on. */
  readonly lines: number;
  readonly children?: ComponentChildren;
}

function Part({ head, ask, lines, children }: PartProps): VNode {
  return (
    <section class="part">
      <h2>
        {head} <small>{ask}</small>
      </h2>
      <div>{children}</div>
      <div class="lines" aria-hidden="true">
        {Array.from({ length: lines }, (_, at) => (
          <i key={at} />
        ))}
      </div>
    </section>
  );
}

const questionOf = (hinge: string): string => hinges[hinge as Hinge]?.question ?? hinge;

/** What is known of one hinge, and said of it. */
interface Known extends About {
  readonly note: Note | undefined;
}

function Actor({ hinge, option, note }: Known): VNode {
  const was = note?.options.find(({ rating }) => rating === "★")?.option;
  return (
    <p>
      <b>{questionOf(hinge)}</b> {note === undefined ? dateOf(hinges[hinge as Hinge]?.day ?? "") : `${note.place}, ${note.date}`}.{" "}
      {was !== undefined && words.happened(captionOf(hinge, was))}{" "}
      {option !== null && option !== was && words.instead(captionOf(hinge, option))}
    </p>
  );
}

const workText = ({ author, title, year }: Work): string => `${author}, ${title} (${year})`;

function Evidence({ hinge, option, note }: Known): VNode | null {
  const found = note?.options.find((one) => one.option === option) ?? note?.options[0];
  if (note === undefined || found === undefined) return null;
  return (
    <p>
      <b>{captionOf(hinge, found.option)}:</b> {found.evidence} <small>{note.works.slice(0, mostWorks).map(workText).join("; ")}.</small>
    </p>
  );
}

/** The page. What is empty on it is to be written on. */
function Paper({ claim: { text, depends, about }, place, onBack }: { claim: Claim; place: Place; onBack: () => void }): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const notes = useNotes(place.notes);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  const known = about.slice(0, mostHinges).map((one): Known => ({ ...one, note: notes?.find(({ hinge }) => hinge === one.hinge) }));
  const few = known.length < 2;
  const more = about.length > mostHinges && <p>{words.further(about.length - mostHinges)}</p>;
  return (
    <article class="argument">
      <header>
        <h1 ref={heading} tabindex={-1}>
          {words.title}
        </h1>
        <p class="who" aria-hidden="true">
          <span>{words.name}</span>
          <span>{words.date}</span>
        </p>
      </header>
      <p class="row">
        <button type="button" class="plain" onClick={onBack}>
          {words.back}
        </button>
        <button type="button" class="plain" onClick={() => place.actions.print()}>
          {words.print}
        </button>
      </p>
      <section class="claim">
        <h2>{words.claim}</h2>
        <p>{text}</p>
        {depends !== "" && <p class="holds">{depends}</p>}
      </section>
      <Part head={words.actor} ask={words.actorAsk} lines={few ? 3 : 2}>
        {known.map((one) => (
          <Actor key={one.hinge} {...one} />
        ))}
        {more}
      </Part>
      <Part head={words.structure} ask={words.structureAsk} lines={few ? 3 : 2}>
        {known.map(({ hinge }) => {
          const firmness = place.described.judgements[hinge]?.firmness ?? [];
          return firmness.length > 0 && <p key={hinge}>{words.firm(questionOf(hinge), firmness)}</p>;
        })}
      </Part>
      <Part head={words.evidence} ask={words.evidenceAsk} lines={known.length === 0 ? 3 : 1}>
        {known.map((one) => (
          <Evidence key={one.hinge} {...one} />
        ))}
      </Part>
      <div class="sides">
        <Part head={words.pro} ask={words.proAsk} lines={few ? 6 : 5} />
        <Part head={words.contra} ask={words.contraAsk} lines={few ? 6 : 5} />
      </div>
      <Part head={words.judgement} ask={words.judgementAsk} lines={few ? 5 : 4} />
      <footer>{words.madeBy}</footer>
    </article>
  );
}

/** What an address has in mind where a view does not say it: what is pointed at, pinned, or weighed otherwise. */
function aboutOf({ at, pins, odds }: ViewProps["address"]): About[] {
  const all: About[] = [...(at === null ? [] : [at]), ...pins, ...Object.keys(odds).map((hinge) => ({ hinge, option: null }))];
  return all.filter(({ hinge }, place) => all.findIndex((one) => one.hinge === hinge) === place);
}

/** The way to the sheet of a finding, and the sheet itself while the address asks for it: of several findings of one view, that of the first. */
export function SheetLink({ text, depends, about }: Omit<Claim, "about"> & { readonly about: Claim["about"] | undefined }): VNode | null {
  const place = useContext(SheetsContext);
  const me = useMemo(() => Symbol(text), []);
  const asked = place?.address.sheet === true;
  useLayoutEffect(() => {
    if (!asked || place === null || (place.shown.current !== null && place.shown.current !== me)) return;
    place.shown.current = me;
    const claim = { text, depends, about: about ?? aboutOf(place.address) };
    const host =
      document.getElementById("argument") ?? document.body.appendChild(Object.assign(document.createElement("div"), { id: "argument" }));
    document.documentElement.classList.add("at-sheet");
    render(<Paper claim={claim} place={place} onBack={() => place.go({ sheet: false })} />, host);
  });
  useLayoutEffect(() => {
    if (!asked || place === null) return undefined;
    const before = document.activeElement;
    return () => {
      if (place.shown.current !== me) return;
      place.shown.current = null;
      const host = document.getElementById("argument");
      if (host !== null) render(null, host);
      host?.remove();
      document.documentElement.classList.remove("at-sheet");
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [asked]);
  if (place === null) return null;
  return (
    <a class="plain small" href={place.to({ sheet: true })}>
      {words.open}
    </a>
  );
}
