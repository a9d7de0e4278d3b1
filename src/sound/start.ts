// The switch of the sound: fetches the player when a reader wants it and has touched the page, and takes it away again.
import type { Session } from "../core/session.ts";
import type { Settings } from "../core/settings.ts";
import type { Sound } from "./player.ts";

let playing: Sound | null = null;
let asked = false;
let latest: Settings | null = null;

/** What `setSound` needs besides the settings. */
export interface SoundOptions {
  readonly session: Session;
  /** Fetches the player; may be called again after it failed. */
  readonly fetchPlayer: () => Promise<{ startSound: (session: Session, settings: Settings, onLost: () => void) => Sound }>;
  /** Told in a sentence why there is no sound, where there is none. */
  readonly onTrouble: (message: string) => void;
}

/**
 * Makes the sound as the settings want it. May be called at every change of them.
 */
export function setSound(settings: Settings, { session, fetchPlayer, onTrouble }: SoundOptions): void {
  latest = settings;
  if (!settings.sounding) {
    playing?.destroy();
    playing = null;
    return;
  }
  playing?.set(settings);
  if (playing !== null || asked) return;
  asked = true;
  const gestures = ["pointerdown", "keydown"] as const;
  const begin = (): void => {
    for (const gesture of gestures) removeEventListener(gesture, begin);
    void fetchPlayer()
      .then(({ startSound }) => {
        const onLost = (): void => {
          playing = null;
          onTrouble("The sound has stopped on this device. The reading is whole without it.");
        };
        if (latest?.sounding === true) playing = startSound(session, latest, onLost);
      })
      .catch(() =>
        onTrouble("There is no sound: this browser has none for pages, or it could not be fetched. The reading is whole without it."),
      )
      .finally(() => (asked = false));
  };
  // Switched on just now, the click was the gesture; wished for on an earlier visit, it waits for one.
  if (navigator.userActivation?.hasBeenActive === true) begin();
  else for (const gesture of gestures) addEventListener(gesture, begin, { once: true });
}
