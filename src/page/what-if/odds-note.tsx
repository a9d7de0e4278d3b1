// The evidence beside a row: what both raters of its firmness go by, what would change their grades, and what is known of every answer.
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import * as words from "#words/odds.ts";
import * as sources from "#words/sources.ts";
import { again } from "#words/unfetched.ts";
import type { Note, Rater, RatersOfHinge } from "../../core/note.ts";
import { captionOf } from "./gate.tsx";
import type { ViewProps } from "./props.ts";

const raters: readonly Rater[] = ["structure", "agency"];

interface Known {
  readonly note: Note | undefined;
  readonly rated: RatersOfHinge | undefined;
}

/** Null until it has come; "lost" where it cannot be had. */
function useKnown(
  { notes, raters: grades }: ViewProps,
  hinge: string,
): { readonly known: Known | null | "lost"; readonly retry: () => void } {
  const [there, come] = useState(notes.there !== null && grades.there !== null);
  const [lost, lose] = useState(false);
  const fetch = (): void => {
    lose(false);
    Promise.all([notes.fetch(), grades.fetch()]).then(
      () => come(true),
      () => lose(true),
    );
  };
  useEffect(() => {
    if (!there) fetch();
  }, []);
  if (!there) return { known: lost ? "lost" : null, retry: fetch };
  return {
    known: { note: notes.there?.notes.find((one) => one.hinge === hinge), rated: grades.there?.firmness[hinge] },
    retry: fetch,
  };
}

/** What one rater says. */
function Rated({ rater, rated, firmness }: { rater: Rater; rated: RatersOfHinge; firmness: number | undefined }): VNode {
  const { evidence, change, sources: read } = rated[rater];
  return (
    <article>
      <h5>
        {words.schools[rater]}: <b>{firmness === undefined ? "" : words.grade(firmness)}</b>
      </h5>
      <p class="reads">{words.schoolReads[rater]}</p>
      <p>{evidence}</p>
      <p>
        <b>{words.wouldChange}</b> {change}
      </p>
      <p class="works">
        <b>{words.gradedBy}</b> {read.join("; ")}
      </p>
    </article>
  );
}

/** What is known of the answers, and where it can be read. */
function Answers({ note }: { note: Note }): VNode {
  return (
    <>
      <dl>
        {note.options.map(({ option, rating, evidence }) => (
          <div key={option}>
            <dt>
              {captionOf(note.hinge, option)} <small>{sources.ratingOf(rating)}</small>
            </dt>
            <dd>{evidence}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{words.whatIsKnown}</summary>
        {/* Made and checked when the game is built. */}
        <div class="known" dangerouslySetInnerHTML={{ __html: note.html }} />
        <h5>{sources.works}</h5>
        <ul class="works">
          {note.works.map(({ author, title, year, where, url }) => (
            <li key={title}>
              {author},{" "}
              {url === undefined ? (
                <cite>{title}</cite>
              ) : (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  <cite>{title}</cite> {sources.elsewhere}
                </a>
              )}{" "}
              ({year}). {where}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Fetched when the first row is opened. */
export function OddsNote({ hinge, view }: { hinge: string; view: ViewProps }): VNode {
  const { known, retry } = useKnown(view, hinge);
  if (known === "lost")
    return (
      <div class="grounds" role="status">
        <p>{words.evidenceLost}</p>
        <button type="button" class="plain small" onClick={retry}>
          {again}
        </button>
      </div>
    );
  if (known === null)
    return (
      <p class="grounds" role="status">
        {words.evidenceComing}
      </p>
    );
  const { note, rated } = known;
  return (
    <div class="grounds">
      {rated !== undefined && (
        <div class="raters">
          {raters.map((rater, at) => (
            <Rated key={rater} rater={rater} rated={rated} firmness={view.described.judgements[hinge]?.firmness[at]} />
          ))}
        </div>
      )}
      {note !== undefined && <Answers note={note} />}
    </div>
  );
}
