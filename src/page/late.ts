// Everything that is fetched after the first choice can be answered.
import { glossary } from "virtual:glossary";
import "../style/ending.css";
import "../style/gloss.css";
import "../style/panel.css";
import "../style/turns.css";
import "../style/forced.css";
import { createGlossing } from "./gloss.tsx";
import { watchFocus } from "./focus.ts";
import { Cities, pictureWords } from "./pictures.tsx";
import { watchTurns } from "./turns.ts";

export { Ending } from "./ending.tsx";
export { RecordPanel } from "./record.tsx";
export { SettingsPanel } from "./settings.tsx";
export { setSound } from "../sound/start.ts";

/** The words that the page explains. */
export const glossing = createGlossing(glossary, pictureWords, Cities);

watchTurns(document.documentElement);
watchFocus(document.getElementById("app") ?? document.body);
