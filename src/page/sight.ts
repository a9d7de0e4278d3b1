// Brings things into sight by moving their own column: a page that frames this one stays where it is.

/** Moves the column so that an element lies at its top or, with `nearest`, so that it is seen whole. */
export function reveal(element: Element, nearest = false, behavior: ScrollBehavior = "auto"): void {
  const box = element.closest(".column, .panel");
  if (box === null) return;
  const question = nearest ? element.closest(".choices")?.querySelector("h2") : null;
  // Below a question that stays at the top while its answers go by.
  const held = question && getComputedStyle(question).position === "sticky" ? question.offsetHeight : 0;
  const margin = Math.max(held, Number.parseFloat(getComputedStyle(box).scrollPaddingTop));
  const here = element.getBoundingClientRect();
  const room = box.getBoundingClientRect();
  const over = here.top - room.top - margin;
  const under = here.bottom - room.bottom + 20;
  box.scrollBy({ top: !nearest || over < 0 ? over : Math.min(over, Math.max(0, under)), behavior });
}

/** Gives an element the focus, and sight of it. */
export function focus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  reveal(element, true);
}
