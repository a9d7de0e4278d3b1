// What other rules of the world come to and what speaks for them, and the words of the method page: a piece of its own, fetched when one of them is shown.
export { variants } from "#words/variants.ts";
export * from "#words/method.ts";
export { order, own, varied } from "../../generated/variants.ts";
