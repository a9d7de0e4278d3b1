// What the reader is told outside of the story: one line of notices, wherever the reader is, over nothing and never out of sight.
import { type VNode, createContext } from "preact";
import type { Actions, Notice, NoticeList, Subject } from "./actions.ts";

/** The notices, for a panel that lies over the page. */
export const NoticesContext = createContext<NoticeList>({});

/** Always in the page, so that what comes into it is said. */
export function Notices({ list, actions }: { list: NoticeList; actions: Pick<Actions, "dismiss"> }): VNode {
  return (
    <div class="notices" role="status">
      {(Object.entries(list) as [Subject, Notice][]).map(([subject, { message, way }]) => (
        <div class="notice" key={subject + message}>
          <p>{message}</p>
          <p class="row">
            {way !== undefined && (
              <button type="button" class="plain small" onClick={way.act}>
                {way.label}
              </button>
            )}
            <button type="button" class="plain small" onClick={() => actions.dismiss(subject)}>
              Understood
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
