// What the page says when something of it, or of this device, is not as it should be: what it is, and what the reader can do.
import type { FetchFault } from "../../core/library.ts";
import type { Keeping } from "../../device/keeper.ts";

/** Why the reading is not kept. */
export const keeping: Readonly<Record<Exclude<Keeping, "done">, string>> = {
  denied:
    "This browser keeps nothing for this page, so your reading lives only as long as this tab. You can save it to a file from the Record.",
  full: "This device has no room to keep your reading. You can save it to a file from the Record, or free some space; it is tried again by itself.",
  failed:
    "Your last answers could not be kept on this device. It is tried again by itself; to be safe, save the reading to a file from the Record.",
  slow: "This browser is slow to keep your reading: the last answers are not kept yet. Leave this tab open, or save the reading to a file from the Record.",
  forgotten: "Everything kept here was deleted in another tab, so this reading is not kept any more.",
};

/** Why something could not be fetched, and what to do: behind a sentence that says what it is. */
export const fetching: Readonly<Record<FetchFault, string>> = {
  network: "Look at your connection and try again; your reading is safe.",
  wrong: "Something else came in its place; some networks want you to sign in first. Then try again; your reading is safe.",
  gone: "The game has been renewed on its server. Load the page anew; your reading comes along.",
  spoilt: "Load the page anew; your reading comes along.",
};

/** What could not be fetched or stands still. */
export const lost = {
  first: "The first file could not be fetched.",
  next: "What comes next could not be fetched.",
  page: "A part of the page could not be fetched.",
  sources: "The sources could not be fetched.",
  map: "The moving map could not be fetched.",
  mapStopped: "The moving map could not be started.",
  sound: "The sound could not be fetched.",
};

export const again = "Try again";
export const anew = "Load the page anew";
export const keepOn = "Keep this reading";
export const goOn = "Go on with it";
export const coming = "That is being fetched…";
export const waiting = "This browser is slow to say what it has kept of an earlier reading. You can begin; nothing of it is lost.";
export const found = "An earlier reading was found on this device. It lies with the earlier ones, in the Record.";
export const offered = "An earlier reading was found on this device.";
export const notForgotten = "It could not be deleted. Close other tabs of this game and try again.";
export const unreadable = "That file could not be opened. Choose another; what you had open is untouched.";
export const untouched = "What you had open is untouched.";
export const noPicture = "This browser could not make the picture. Print the ending instead.";
