// The sentence whose two histories are chosen in it, and the place where what a friend has sent is pasted.
import type { VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
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
    <select name={one.part} class={one.whose} aria-label={label} value={one.name} onChange={(event) => onPick(event.currentTarget.value)}>
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

/** What is being chosen. */
interface Picking {
  /** The one that is to be pasted; null while none is. */
  readonly pasting: Compare["part"] | null;
  /** Puts a history in the place of one of the two. */
  pick(part: Compare["part"], name: string): void;
  leave(): void;
}

/** @param missing - the one that is to be pasted from the beginning */
export function usePicking(both: readonly [Compare, Compare], go: ViewProps["go"], missing?: Compare["part"]): Picking {
  const [pasting, paste] = useState<Compare["part"] | null>(missing ?? null);
  const named = Object.fromEntries(both.map(({ part, name }) => [part, name]));
  return {
    pasting,
    pick(part, name) {
      paste(name === toPaste ? part : null);
      if (name !== toPaste) go({ ...named, [part]: name });
    },
    leave: () => paste(null),
  };
}

interface PasteProps extends Pick<Picking, "pick" | "leave"> {
  readonly part: Compare["part"];
}

/** The focus comes from the list where it was wanted, and goes back there. */
function PasteForm({ part, pick, leave }: PasteProps): VNode {
  const [problem, tell] = useState("");
  const box = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const list = document.querySelector<HTMLElement>(`.picks [name=${part}]`);
    if (document.activeElement === list) box.current?.querySelector("input")?.focus();
    const form = box.current;
    return () => {
      if (form?.contains(document.activeElement) === true) list?.focus();
    };
  }, []);
  return (
    <form
      ref={box}
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        const found = pasted(String(new FormData(event.currentTarget).get("code") ?? ""));
        tell("problem" in found ? found.problem : "");
        if ("name" in found) pick(part, found.name);
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
        <button type="button" class="plain" onClick={leave}>
          {words.leavePaste}
        </button>
      </span>
      <p id="paste-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

/** Where a friend’s link or code is pasted, as long as one is wanted. */
export const Paste = ({ picking: { pasting, pick, leave } }: { picking: Picking }): VNode | null =>
  pasting === null ? null : <PasteForm key={pasting} part={pasting} pick={pick} leave={leave} />;

interface PicksProps {
  readonly both: readonly [Compare, Compare];
  readonly offered: readonly Offered[];
  readonly picking: Picking;
  /** What follows the two. */
  readonly sentence: string;
}

/** The whole sentence; its words have elements of their own, so that the lists stay, and their focus with them, when it changes. */
export function Picks({ both: [first, second], offered, picking, sentence }: PicksProps): VNode {
  return (
    <span class="picks">
      <span>{words.compare}</span>
      <Pick one={first} label={words.firstLabel} offered={offered} onPick={(name) => picking.pick(first.part, name)} />
      <span>{words.withOther}</span>
      <Pick one={second} label={words.secondLabel} offered={offered} onPick={(name) => picking.pick(second.part, name)} />
      {sentence !== "" && <span>{`. ${sentence}`}</span>}
    </span>
  );
}
