// A panel above the page: a real dialog, so that Escape, focus and what lies behind it work as everywhere.
import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useId, useRef } from "preact/hooks";
import { giveBack, onLeave } from "./focus.ts";

/** Opens when it is mounted. `onClose` is called once, whichever way it was closed; the focus goes back where it was. */
export function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ComponentChildren }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const box = dialog.current;
    box?.showModal();
    // Some browsers open it where the last one had been scrolled to.
    box?.scrollTo({ top: 0 });
    // A click on the backdrop falls on the dialog itself.
    box?.addEventListener("click", (event) => event.target === box && box.close());
    // It ends with its page: back, forward or a link.
    const stay = onLeave(() => box?.close());
    return () => {
      stay();
      box?.close();
      giveBack(before);
    };
  }, []);
  return (
    <dialog ref={dialog} class="panel" aria-labelledby={heading} onClose={onClose}>
      <div>
        <header>
          <h2 id={heading} tabindex={-1} autofocus>
            {title}
          </h2>
          <button type="button" class="plain" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
