// What both raters of firmness go by, as a piece of its own: fetched when the evidence of a row is opened.
export { firmness } from "virtual:firmness";
