// A line of the story as text on the page.
import type { ComponentChildren, VNode } from "preact";

/** Text with `_so_` set in italics. */
export function italics(text: string): ComponentChildren[] {
  return text.split("_").map((part, at) => (at % 2 === 1 ? <em key={at}>{part}</em> : part));
}

/** Text without its marks, to be spoken. */
export const plain = (text: string): string => text.replaceAll("_", "");

/** Words that are there for those who hear the page. */
export function Heard({ children }: { children: ComponentChildren }): VNode {
  return <span class="heard">{children}</span>;
}
