// The life of the page in its browser: when it goes away or is hidden, and when what was changed has been painted.

/**
 * Calls when the page goes away or is hidden.
 *
 * @returns a function that ends it
 */
export function leaving(task: () => void): () => void {
  const hidden = (): void => {
    if (document.visibilityState === "hidden") task();
  };
  addEventListener("pagehide", task);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    removeEventListener("pagehide", task);
    document.removeEventListener("visibilitychange", hidden);
  };
}

/** Calls once, when what was changed has been painted, or the page goes away before. */
export function painted(task: () => void): void {
  let waits = true;
  const once = (): void => {
    stay();
    removeEventListener("beforeunload", once);
    if (waits) task();
    waits = false;
  };
  const stay = leaving(once);
  // A page that is loaded anew has what was marked of the old one before it goes, and not what is marked while it does.
  addEventListener("beforeunload", once);
  requestAnimationFrame(() => setTimeout(once));
}
