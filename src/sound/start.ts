// The switch of the sound: fetches the player when a reader wants it and has touched the page, and takes it away again.
import type { Session } from "../core/session.ts";
import type { Settings } from "../core/settings.ts";
import * as words from "#words/sound.ts";
import { onGesture } from "./gesture.ts";
import type { Sound } from "./player.ts";

let playing: Sound | null = null;
let fetching = false;
let latest: Settings | null = null;
/** Ends the waiting for a first touch. */
let waiting: (() => void) | null = null;

/** What `setSound` needs besides the settings. */
export interface SoundOptions {
  readonly session: Session;
  /** Fetches the player; may be called again after it failed. */
  readonly fetchPlayer: () => Promise<{ startSound: (session: Session, settings: Settings, onLost: () => void) => Sound }>;
  /** Told in a sentence why there is no sound, and with what the player could not be fetched for, where that is why; null when there is. */
  readonly onTrouble: (message: string | null, unfetched?: unknown) => void;
}

async function begin({ session, fetchPlayer, onTrouble }: SoundOptions): Promise<void> {
  if (fetching || playing !== null) return;
  fetching = true;
  let unfetched: unknown;
  try {
    const { startSound } = await fetchPlayer().catch((error: unknown) => {
      unfetched = error;
      throw error;
    });
    onTrouble(null);
    if (latest?.sounding === true)
      playing = startSound(session, latest, () => {
        playing = null;
        onTrouble(words.stopped);
      });
  } catch {
    onTrouble(words.none, unfetched);
  } finally {
    fetching = false;
  }
}

/** Makes the sound as the settings want it. May be called at every change of them. */
export function setSound(settings: Settings, options: SoundOptions): void {
  latest = settings;
  waiting?.();
  waiting = null;
  if (!settings.sounding) {
    playing?.destroy();
    playing = null;
    options.onTrouble(null);
    return;
  }
  playing?.set(settings);
  if (playing !== null || fetching) return;
  // Switched on just now, the click was the gesture; wished for on an earlier visit, it waits for one.
  if (navigator.userActivation?.hasBeenActive === true) void begin(options);
  else
    waiting = onGesture(() => {
      waiting?.();
      waiting = null;
      void begin(options);
    });
}
