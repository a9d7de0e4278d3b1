// The switch of the sound: fetches the player when a reader wants it and has touched the page, and takes it away again.
import type { Session } from "../core/session.ts";
import type { Settings } from "../settings.ts";
import { onGesture } from "./gesture.ts";
import { fetchPiece } from "./piece.ts";
import type { Sound } from "./player.ts";

let playing: Sound | null = null;
let fetching = false;
let latest: Settings | null = null;
/** Ends the waiting for a first touch. */
let waiting: (() => void) | null = null;

/** Told why there is no sound, in a sentence; and null when there is, or when none is wanted. */
type Told = (message: string | null) => void;

async function begin(session: Session, told: Told): Promise<void> {
  if (fetching || playing !== null) return;
  fetching = true;
  try {
    const { startSound } = await fetchPiece(() => import("./player.ts"));
    if (latest?.sounding === true) playing = startSound(session, latest);
    told(null);
  } catch {
    told("There is no sound: this browser has none for pages, or it could not be fetched. Switch it off and on to try again.");
  } finally {
    fetching = false;
  }
}

/** Makes the sound as the settings want it. May be called at every change of them. */
export function setSound(settings: Settings, session: Session, told: Told): void {
  latest = settings;
  waiting?.();
  waiting = null;
  if (!settings.sounding) {
    playing?.destroy();
    playing = null;
    told(null);
    return;
  }
  playing?.set(settings);
  if (playing !== null || fetching) return;
  // Switched on just now, the click was the gesture; wished for on an earlier visit, it waits for one.
  if (navigator.userActivation?.hasBeenActive === true) void begin(session, told);
  else
    waiting = onGesture(() => {
      waiting?.();
      waiting = null;
      void begin(session, told);
    });
}
