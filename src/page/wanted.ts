// What the reader has set, and the way to What if: for the parts that come late and stand in the reading.
import { createContext } from "preact";
import { type Settings, defaults } from "../core/settings.ts";
import type { Way } from "./what-if/door.tsx";

export const SettingsContext = createContext<Settings>(defaults);

/** Null until the late part has come. */
export const WayContext = createContext<Way | null>(null);
