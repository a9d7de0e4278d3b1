// What an answer to a turning point changed, in plain words, folded under it.
import type { VNode } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import * as words from "#words/hinges.ts";
import type { ChangedProps } from "./hinges.ts";
import { italics } from "./prose.tsx";
import { SettingsContext } from "./wanted.ts";

/** Told when it is opened: to tell it costs a second run of the file. */
export function Changed({ entry, answer, plain, folded = false }: ChangedProps): VNode {
  const settings = useContext(SettingsContext);
  const unasked = settings.plain && !folded;
  const [open, set] = useState(unasked);
  useEffect(() => set(unasked), [unasked]);
  const text = useMemo(() => (open ? plain(entry) : null), [open, entry, answer, plain]);
  return (
    <details class="changed" open={open} onToggle={(event) => set(event.currentTarget.open)}>
      <summary>{words.changed}</summary>
      {text !== null && <p>{italics(text)}</p>}
    </details>
  );
}
