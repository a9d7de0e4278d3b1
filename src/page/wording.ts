// Text that changes comes in a new element: a browser that translates has put its own nodes where the old text stood.
import { type ComponentChildren, Fragment, type VNode, isValidElement, options } from "preact";

/** What stands in an element that has text of its own: that text, and what the elements among it say. A component is a sign only: it must not change by itself beside bare text. */
function wording(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map(wording).join("|");
  if (isValidElement(children)) return children.type === Fragment ? wording(children.props.children) : `\0${children.key ?? ""}`;
  return typeof children === "string" || typeof children === "number" ? `${children}` : "";
}

/** Whether some text stands there without an element around it. */
const bare = (children: ComponentChildren): boolean =>
  Array.isArray(children)
    ? children.some(bare)
    : isValidElement(children)
      ? children.type === Fragment && bare(children.props.children)
      : typeof children === "string" || typeof children === "number";

const before = options.vnode;

// Preact would write changed text into the node it once made; that node is no longer on the page, and nobody would see it.
options.vnode = (vnode: VNode): void => {
  if (typeof vnode.type === "string") {
    const { children } = vnode.props as { children?: ComponentChildren };
    if (bare(children)) vnode.key = `${vnode.key as string}|${wording(children)}`;
  }
  before?.(vnode);
};
