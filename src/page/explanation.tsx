// Where a word of the time is explained: at the foot of the column or of a panel, above all that scrolls.
import type { VNode } from "preact";
import { useContext, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Gloss } from "../core/note.ts";
import { GlossContext } from "./gloss.tsx";

/** Where the explanation is shown and said. It is always there, so that what comes into it is announced. */
export function GlossBox(): VNode {
  const glossing = useContext(GlossContext);
  const [gloss, set] = useState<Gloss | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(
    // Over the page lies a panel with a box of its own: each shows what stands beside it.
    () => glossing?.open.subscribe((gloss) => set(box.current?.parentElement?.contains(document.activeElement) === true ? gloss : null)),
    [glossing],
  );
  useLayoutEffect(() => {
    if (gloss === null || box.current === null) return;
    const foot = document.activeElement?.getBoundingClientRect().bottom ?? 0;
    // At the foot of the column, or at its head where it would lie on the word that it explains.
    box.current.removeAttribute("data-above");
    box.current.toggleAttribute("data-above", foot > box.current.getBoundingClientRect().top);
  }, [gloss]);
  return (
    <div class="gloss-box" role="status" ref={box}>
      {gloss !== null && (
        <p>
          <b>{gloss.term}</b> {gloss.text}
        </p>
      )}
    </div>
  );
}
