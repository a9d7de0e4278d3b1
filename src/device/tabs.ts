// What the tabs of one browser tell each other: that something was set, kept or deleted.
import { own } from "../core/record.ts";
import { type Settings, parseChange } from "../core/settings.ts";

export type TabMessage =
  | { readonly kind: "set"; readonly change: Partial<Settings> }
  /** The kept reading is another one now. */
  | { readonly kind: "kept" }
  | { readonly kind: "forgotten" };

export interface Tabs {
  tell(told: TabMessage): void;
}

function parseMessage(raw: unknown): TabMessage | null {
  const kind = own(raw, "kind");
  if (kind === "kept" || kind === "forgotten") return { kind };
  return kind === "set" ? { kind, change: parseChange(own(raw, "change")) } : null;
}

/**
 * Listens to the other tabs.
 *
 * @returns what tells them; where the browser has no such channel, nobody hears
 */
export function openTabs(hear: (told: TabMessage) => void): Tabs {
  try {
    const channel = new BroadcastChannel("no-straight-line");
    channel.addEventListener("message", ({ data }) => {
      const told = parseMessage(data);
      if (told !== null) hear(told);
    });
    return {
      tell(told) {
        // A channel that the browser has closed hears nothing; what was done here is done all the same.
        try {
          channel.postMessage(told);
        } catch {}
      },
    };
  } catch {
    return { tell: () => undefined };
  }
}
