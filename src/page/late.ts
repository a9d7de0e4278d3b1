// Everything that is fetched after the first choice can be answered.
import { glossary } from "virtual:glossary";
import endingCss from "../style/ending.css?inline";
import forcedCss from "../style/forced.css?inline";
import glossCss from "../style/gloss.css?inline";
import hingesCss from "../style/hinges.css?inline";
import panelCss from "../style/panel.css?inline";
import repeatCss from "../style/repeat.css?inline";
import turnsCss from "../style/turns.css?inline";
import { createGlossing } from "./glossary.tsx";
import { watchFocus } from "./focus.ts";
import { Cities, pictureWords } from "./pictures.tsx";
import { watchTurns } from "./turns.ts";

/** Its style sheets come inside it: there is no second file that could fail to come. */
export const sheets = [endingCss, glossCss, hingesCss, panelCss, repeatCss, turnsCss, forcedCss];

export { Ending } from "./ending.tsx";
export { sayAdded } from "./additions.ts";
export { hingeWords } from "./hinge-words.ts";
export { offerLinked, openText } from "./files.ts";
export { RecordPanel } from "./record.tsx";
export { nineGauges } from "../core/nine.ts";
export { plainOf } from "../core/plain.ts";
export { repeat } from "../core/repeat.ts";
export { repeats } from "./repeat.tsx";
export { SettingsPanel } from "./settings.tsx";
export { download, printPage } from "./sharing.tsx";
export { silence } from "./silence.ts";
export { WhatIfDoor } from "./what-if/door.tsx";

/** The words that the page explains. */
export const glossing = createGlossing(glossary, { pictureWords, Cities });

// What any text may be written with is there before a press wants it.
for (const face of document.fonts) if (face.unicodeRange === "U+0-10FFFF" && face.status === "unloaded") face.load().catch(() => undefined);

// On paper nothing is folded away.
let folded: HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>("#read details:is(.idle, .in-words):not([open])")];
  for (const part of folded) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of folded) part.open = false;
});

watchTurns(document.documentElement);
watchFocus(document.getElementById("app") ?? document.body);
