// The sentence whose two histories are chosen in it, and the place where what a friend has sent is pasted.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import * as words from "#words/compare.ts";
import { type Compare, type Offered, pasted } from "./offered.ts";
import type { ViewProps } from "./props.ts";

/** What stands in the list in the place of a history: one is to be pasted. */
const toPaste = "+";

interface PickProps {
  readonly one: Compare;
  readonly label: string;
  readonly offered: readonly Offered[];
  readonly onPick: (name: string) => void;
}

function Pick({ one, label, offered, onPick }: PickProps): VNode {
  const listed = offered.some(({ name }) => name === one.name);
  return (
    <select class={one.whose} aria-label={label} value={one.name} onChange={(event) => onPick(event.currentTarget.value)}>
      {!listed && (
        <option value={one.name} disabled>
          …
        </option>
      )}
      {offered.map(({ name, label }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
      <option value={toPaste}>{words.pasteOption}</option>
    </select>
  );
}

interface PasteProps {
  readonly onName: (name: string) => void;
  readonly onLeave: () => void;
}

function Paste({ onName, onLeave }: PasteProps): VNode {
  const [problem, tell] = useState("");
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        const found = pasted(String(new FormData(event.currentTarget).get("code") ?? ""));
        if ("problem" in found) tell(found.problem);
        else onName(found.name);
      }}
    >
      <label>
        {words.paste}
        <input
          name="code"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          required
          aria-describedby="paste-problem"
        />
      </label>
      <span class="row">
        <button type="submit" class="plain">
          {words.usePaste}
        </button>
        <button type="button" class="plain" onClick={onLeave}>
          {words.leavePaste}
        </button>
      </span>
      <p id="paste-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

interface PicksProps extends Pick<ViewProps, "go"> {
  readonly both: readonly [Compare, Compare];
  readonly offered: readonly Offered[];
  /** What follows the two. */
  readonly sentence: string;
  /** The one that is to be pasted from the beginning. */
  readonly missing?: Compare["part"] | undefined;
}

/** The whole sentence. What was chosen takes the place of the one that it is chosen for. */
export function Picks({ both, offered, go, sentence, missing }: PicksProps): VNode {
  const [pasting, paste] = useState<Compare["part"] | null>(missing ?? null);
  const [first, second] = both;
  const pick = (part: Compare["part"], name: string): void => {
    if (name === toPaste) return paste(part);
    paste(null);
    go({ from: first.part === "from" ? first.name : second.name, other: first.part === "other" ? first.name : second.name, [part]: name });
  };
  return (
    <>
      <span class="picks">
        {words.compare} <Pick one={first} label={words.firstLabel} offered={offered} onPick={(name) => pick(first.part, name)} />{" "}
        {words.withOther} <Pick one={second} label={words.secondLabel} offered={offered} onPick={(name) => pick(second.part, name)} />
        {`. ${sentence}`}
      </span>
      {pasting !== null && <Paste onName={(name) => pick(pasting, name)} onLeave={() => paste(null)} />}
    </>
  );
}
