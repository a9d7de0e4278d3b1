// Text that changes comes in a new element: a browser that translates has put its own nodes where the old text stood.
import { type ComponentChildren, Fragment, type VNode, isValidElement, options } from "preact";

/** What stands directly in an element: its own text, and a sign for each other thing, so that the same words in another order count as new. */
function wording(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map(wording).join("|");
  if (isValidElement(children)) return children.type === Fragment ? wording(children.props.children) : "\0";
  return typeof children === "string" || typeof children === "number" ? `${children}` : "";
}

const before = options.vnode;

// Preact would write changed text into the node it once made; that node is no longer on the page, and nobody would see it.
options.vnode = (vnode: VNode): void => {
  if (typeof vnode.type === "string") {
    const words = wording((vnode.props as { children?: ComponentChildren }).children);
    if (/[^\0|]/.test(words)) vnode.key = `${vnode.key as string}|${words}`;
  }
  before?.(vnode);
};
