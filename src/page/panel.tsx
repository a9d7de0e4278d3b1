// A panel above the page: a real dialog, so that Escape, focus and what lies behind it work as everywhere.
import type { ComponentChildren, VNode } from "preact";
import { useContext, useId, useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/panel.ts";
import type { Actions } from "./actions.ts";
import { giveBack, onLeave } from "./focus.ts";
import { Notices, NoticesContext } from "./notices.tsx";

interface Props {
  readonly title: string;
  readonly actions: Pick<Actions, "dismiss" | "open">;
  readonly children: ComponentChildren;
}

/** Opens when it is mounted; the page is told when it is closed, whichever way, and the focus goes back where it was. */
export function Panel({ title, actions, children }: Props): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const notices = useContext(NoticesContext);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const box = dialog.current;
    box?.showModal();
    // Not by `autofocus` alone, which a frame of another site's page may not do.
    box?.querySelector("h2")?.focus({ preventScroll: true });
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
    <dialog ref={dialog} class="panel" aria-labelledby={heading} onClose={() => actions.open(null)}>
      <div>
        <header>
          <h2 id={heading} tabindex={-1} autofocus>
            {title}
          </h2>
          <button type="button" class="plain" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
          <Notices list={notices} actions={actions} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
