// Runs first in the played page and notes what must not happen in it, and what cannot be seen from outside.

/** What `watch` leaves in the page as `watched`. */
export interface Watched {
  /** Errors, rejections, warnings, and violations of the page’s own policy, each in a line. */
  readonly said: string[];
  readonly sounds: AudioContext[];
  /** What the page has made for a reader to save. */
  readonly saved: { readonly type: string; readonly size: number }[];
}

/** Put into the page as text, before its policy is read: it must need nothing from outside itself. */
export function watch(): void {
  const watched: Watched = { said: [], sounds: [], saved: [] };
  Object.assign(globalThis, { watched });
  const { said, sounds, saved } = watched;
  addEventListener(
    "error",
    (event) => {
      const from = event.target;
      const part = from instanceof Element ? from.outerHTML : "a part";
      said.push(`error: ${event instanceof ErrorEvent ? event.message : `${part} did not load in ${location.href}`}`);
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => said.push(`rejection: ${String(reason)}`));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    said.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  for (const kind of ["error", "warn"] as const) {
    const plain = console[kind];
    console[kind] = (...words: unknown[]) => {
      said.push(`console.${kind}: ${words.map(String).join(" ")}`);
      plain.apply(console, words);
    };
  }
  const Plain = globalThis.AudioContext;
  if (Plain !== undefined)
    globalThis.AudioContext = class extends Plain {
      constructor(options?: AudioContextOptions) {
        super(options);
        sounds.push(this);
      }
    };
  const create = URL.createObjectURL;
  URL.createObjectURL = (thing) => {
    if (thing instanceof Blob) saved.push({ type: thing.type, size: thing.size });
    return create.call(URL, thing);
  };
}
