// Everything that is fetched after the first choice can be answered.
import { glossary } from "virtual:glossary";
import "../style/ending.css";
import "../style/gloss.css";
import "../style/panel.css";
import { createGlossing } from "./gloss.tsx";
import { Cities, pictureWords } from "./pictures.tsx";

export { Ending } from "./ending.tsx";
export { RecordPanel } from "./record.tsx";
export { SettingsPanel } from "./settings.tsx";

/** The words that the page explains. */
export const glossing = createGlossing(glossary, pictureWords, Cities);
