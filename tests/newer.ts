// What is newer than one of the oldest browsers that must work, and how to take it away.

/** Names that some browser of the floor does not have, by what carries them. */
export interface Newer {
  /** A path from the global object; an empty one is that object itself. */
  readonly on: string;
  readonly names: readonly string[];
}

/**
 * What the language has brought since. The types of `src/tsconfig.json` refuse it; the test of the floor takes it away.
 *
 * Source: @mdn/browser-compat-data 8.1.9, `javascript.builtins`.
 */
export const newerLanguage: readonly Newer[] = [
  { on: "Array", names: ["fromAsync"] },
  { on: "Array.prototype", names: ["toReversed", "toSorted", "toSpliced", "with"] },
  { on: "Uint8Array.prototype.__proto__", names: ["toReversed", "toSorted", "with"] },
  { on: "Uint8Array", names: ["fromBase64", "fromHex"] },
  { on: "Uint8Array.prototype", names: ["toBase64", "toHex", "setFromBase64", "setFromHex"] },
  { on: "ArrayBuffer.prototype", names: ["detached", "resizable", "resize", "maxByteLength", "transfer", "transferToFixedLength"] },
  { on: "Object", names: ["groupBy"] },
  { on: "Map", names: ["groupBy"] },
  { on: "Map.prototype", names: ["getOrInsert", "getOrInsertComputed"] },
  { on: "WeakMap.prototype", names: ["getOrInsert", "getOrInsertComputed"] },
  {
    on: "Set.prototype",
    names: ["difference", "intersection", "isDisjointFrom", "isSubsetOf", "isSupersetOf", "symmetricDifference", "union"],
  },
  { on: "Promise", names: ["try", "withResolvers", "allKeyed", "allSettledKeyed"] },
  { on: "String.prototype", names: ["isWellFormed", "toWellFormed"] },
  { on: "RegExp", names: ["escape"] },
  { on: "RegExp.prototype", names: ["unicodeSets"] },
  { on: "Math", names: ["f16round", "sumPrecise"] },
  { on: "JSON", names: ["isRawJSON", "rawJSON"] },
  { on: "Error", names: ["captureStackTrace", "isError"] },
  { on: "Atomics", names: ["pause", "waitAsync"] },
  {
    on: "Iterator.prototype",
    names: [
      "chunks",
      "drop",
      "every",
      "filter",
      "find",
      "flatMap",
      "forEach",
      "includes",
      "join",
      "map",
      "reduce",
      "some",
      "take",
      "toArray",
      "windows",
    ],
  },
  { on: "", names: ["AsyncDisposableStack", "DisposableStack", "Float16Array", "Iterator", "SuppressedError", "Temporal"] },
];

/**
 * What the page’s own interfaces have brought since, of what a page like this might want. The test of the floor looks for these names in
 * the sources, and takes them away.
 *
 * Source: @mdn/browser-compat-data 8.1.9, `api`.
 */
export const newerWeb: readonly Newer[] = [
  { on: "", names: ["requestIdleCallback", "cancelIdleCallback", "scheduler", "navigation", "launchQueue", "trustedTypes"] },
  { on: "", names: ["cookieStore", "CloseWatcher", "ViewTransition", "EditContext"] },
  { on: "Navigator.prototype", names: ["userActivation", "wakeLock", "virtualKeyboard", "windowControlsOverlay"] },
  { on: "Document.prototype", names: ["startViewTransition", "activeViewTransition", "caretPositionFromPoint", "prerendering"] },
  { on: "Document", names: ["parseHTML", "parseHTMLUnsafe"] },
  {
    on: "Element.prototype",
    names: ["checkVisibility", "getHTML", "setHTML", "setHTMLUnsafe", "moveBefore", "ariaNotify", "currentCSSZoom"],
  },
  { on: "HTMLElement.prototype", names: ["popover", "showPopover", "hidePopover", "togglePopover", "writingSuggestions"] },
  { on: "HTMLDialogElement.prototype", names: ["closedBy", "requestClose"] },
  { on: "HTMLButtonElement.prototype", names: ["command", "commandForElement", "popoverTargetElement"] },
  { on: "HTMLSelectElement.prototype", names: ["showPicker"] },
  { on: "AbortSignal", names: ["any"] },
  { on: "URL", names: ["canParse", "parse"] },
  { on: "Response.prototype", names: ["bytes"] },
  { on: "Blob.prototype", names: ["bytes"] },
  { on: "Highlight.prototype", names: ["add"] },
  { on: "CSS", names: ["highlights"] },
];

/** In a style, what changes the meaning of a rule where it is not known. What only adorns is not named. */
export const newerStyle: readonly RegExp[] = [
  /:has\(/,
  /(^|[{;,])\s*&[\s.:[#>+~]/,
  /\bcolor-mix\(/,
  /\blight-dark\(/,
  /\boklch\(/,
  /\bsubgrid\b/,
  /@scope\b/,
  /@property\b/,
  /\banchor\(/,
];

/**
 * Takes away, in a page or a worker, what is newer than the floor: `page.addInitScript(takeAway, list)`. It must need nothing from
 * outside itself.
 *
 * @returns how many names were there to be taken
 */
export function takeAway(list: readonly Newer[]): number {
  let taken = 0;
  for (const { on, names } of list) {
    const owner = on
      .split(".")
      .filter((step) => step !== "")
      .reduce<unknown>((at, step) => (at === undefined || at === null ? undefined : (at as Record<string, unknown>)[step]), globalThis);
    if (owner === undefined || owner === null) continue;
    for (const name of names) if (Object.hasOwn(owner, name) && Reflect.deleteProperty(owner, name)) taken++;
  }
  return taken;
}
