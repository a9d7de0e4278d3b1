// Everything that is fetched after the first choice can be answered.
import { glossary } from "virtual:glossary";
import endingCss from "../style/ending.css?inline";
import glossCss from "../style/gloss.css?inline";
import panelCss from "../style/panel.css?inline";
import printCss from "../style/print.css?inline";
import turnsCss from "../style/turns.css?inline";
import { createGlossing } from "./gloss.tsx";
import { Cities, pictureWords } from "./pictures.tsx";
import { watchTurns } from "./turns.ts";

/** Its style sheets come inside it: there is no second file that could fail to come. */
export const sheets = [endingCss, glossCss, panelCss, printCss, turnsCss];

export { Ending } from "./ending.tsx";
export { RecordPanel } from "./record.tsx";
export { SettingsPanel } from "./settings.tsx";
export { setSound } from "../sound/start.ts";

/** The words that the page explains. */
export const glossing = createGlossing(glossary, pictureWords, Cities);

watchTurns(document.documentElement);
