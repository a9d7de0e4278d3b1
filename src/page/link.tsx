// A reading to be passed on, as a link and as a code to be read out; and a code or link that was given, to be opened.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import * as words from "#words/link.ts";
import type { Actions } from "./actions.ts";
import { codeOf } from "./files.ts";

/** The link, copied when it is asked for; where a browser does not let it, it can be selected. */
function LinkOf({ link }: { link: string }): VNode {
  const [said, say] = useState("");
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error("no clipboard"));
    done.then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };
  return (
    <>
      <p class="row">
        <button type="button" class="plain" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">
          <span>{said}</span>
        </span>
      </p>
      {said === words.notCopied && (
        <input class="typed notranslate" readOnly aria-label={words.link} value={link} onFocus={(event) => event.currentTarget.select()} />
      )}
    </>
  );
}

/** Opens what was typed or put in. */
function Enter({ enter }: Pick<Actions, "enter">): VNode {
  const [text, set] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") enter(text);
      }}
    >
      <label>
        {words.enter}
        <input
          class="typed notranslate"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={text}
          onInput={(event) => set(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain">
        {words.open}
      </button>
    </form>
  );
}

/** @param answered - whether there is anything to pass on */
export function PassOn({ answered, actions }: { answered: boolean; actions: Actions }): VNode {
  const reading = answered ? actions.reading() : null;
  const linked = reading === null ? null : codeOf(reading, "link");
  const spoken = reading === null ? null : codeOf(reading, "spoken");
  const link = linked === null ? "" : actions.link(linked);
  return (
    <section class="pass-on">
      <h3>{words.passOn}</h3>
      {/* Nobody else can open the address of a file, or of a page within another’s text. */}
      {/^https?:/.test(link) && <LinkOf link={link} key={link} />}
      {spoken !== null && (
        <>
          <p>{words.code}</p>
          <p>
            <code class="notranslate">{spoken}</code>
          </p>
        </>
      )}
      <Enter enter={actions.enter} />
    </section>
  );
}
