// Why there is no sound although it is wanted: for the switch that asks for it.
import { createCell } from "../core/cell.ts";

/** A sentence, or null. */
export const silence = createCell<string | null>(null);
