// Which presses let a page sound, as browsers count them: not Escape, and a finger only when it is lifted.

const kinds = ["pointerdown", "pointerup", "click", "keydown"] as const;

const counts = (event: Event): boolean =>
  event instanceof KeyboardEvent
    ? event.key !== "Escape"
    : !(event instanceof PointerEvent) || event.type !== "pointerdown" || event.pointerType === "mouse";

/**
 * Calls at each press that counts.
 *
 * @returns a function that ends it
 */
export function onGesture(act: () => void): () => void {
  const heard = (event: Event): void => {
    if (counts(event)) act();
  };
  for (const kind of kinds) addEventListener(kind, heard, true);
  return () => {
    for (const kind of kinds) removeEventListener(kind, heard, true);
  };
}
