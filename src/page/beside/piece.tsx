// What stands in the reading for What if, fetched when an ending is read, or what hangs on a turning point is wanted.
import css from "../../style/beside.css?inline";

export const sheets = [css];

export { Belief } from "./belief.tsx";
export { FromHere } from "./from-here.tsx";
