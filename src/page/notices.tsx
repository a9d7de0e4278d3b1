// What the reader is told outside of the story: one line of notices, wherever the reader is, over nothing and never out of sight.
import { type VNode, createContext } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/panel.ts";
import type { Actions, Notice, NoticeList, Subject } from "./actions.ts";

/** The notices, for a panel that lies over the page. */
export const NoticesContext = createContext<NoticeList>({});

/** Several notices for one reason are one: what they are, why, and one way for all. */
interface Group {
  readonly subjects: Subject[];
  readonly messages: Set<string>;
  readonly why: string;
  readonly label: string | null;
  readonly ways: (() => void)[];
}

function grouped(list: NoticeList): Group[] {
  const groups = new Map<string, Group>();
  for (const [subject, { message, why, way }] of Object.entries(list) as [Subject, Notice][]) {
    const key = why === undefined ? subject + message : `${why}${way?.label}`;
    const group = groups.get(key) ?? { subjects: [], messages: new Set(), why: why ?? "", label: way?.label ?? null, ways: [] };
    groups.set(key, group);
    group.subjects.push(subject);
    group.messages.add(message);
    if (way !== undefined) group.ways.push(way.act);
  }
  return [...groups.values()];
}

/** Always in the page, so that what comes into it is said. What goes away does not take the focus along. */
export function Notices({ list, actions }: { list: NoticeList; actions: Pick<Actions, "dismiss"> }): VNode {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const inside = (): boolean => box.current?.contains(document.activeElement) === true;
  const had = box.current !== null && inside();
  useLayoutEffect(() => {
    if (!had || inside()) return;
    const back = box.current?.childElementCount === 0 && before.current?.isConnected === true ? before.current : box.current;
    (back as HTMLElement | null)?.focus({ preventScroll: true });
  });
  const onFocusIn = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Element && box.current?.contains(relatedTarget) === false) before.current = relatedTarget;
  };
  return (
    <div class="notices" role="status" tabindex={-1} ref={box} onFocusIn={onFocusIn}>
      {grouped(list).map(({ subjects, messages, why, label, ways }) => (
        // A new element for a new text: what a browser has translated is not changed, it goes.
        <div class="notice" key={`${label}${[...messages, why].join()}`}>
          <p>{[...messages, why].join(" ").trim()}</p>
          <p class="row">
            {label !== null && (
              <button type="button" class="plain small" onClick={() => ways.forEach((act) => act())}>
                {label}
              </button>
            )}
            <button type="button" class="plain small" onClick={() => subjects.forEach(actions.dismiss)}>
              {words.understood}
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
