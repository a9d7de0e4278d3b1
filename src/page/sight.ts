// Brings things into sight by moving their own column: a page that frames this one stays where it is.

/** Moves the column so that an element lies at its top or, with `nearest`, so that it is seen whole. */
export function reveal(element: Element, nearest = false, behavior: ScrollBehavior = "auto"): void {
  const box = element.closest(".column, .panel");
  if (box === null) return;
  const margin = Number.parseFloat(getComputedStyle(box).scrollPaddingTop);
  const here = element.getBoundingClientRect();
  const room = box.getBoundingClientRect();
  const over = here.top - room.top - margin;
  const under = here.bottom - room.bottom + margin / 2;
  box.scrollBy({ top: !nearest || over < 0 ? over : Math.min(over, Math.max(0, under)), behavior });
}

/** Gives an element the focus, and sight of it. */
export function focus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  reveal(element, true);
}
