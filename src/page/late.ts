// Everything that is fetched after the first choice can be answered.
import { glossary } from "virtual:glossary";
import "../style/ending.css";
import "../style/gloss.css";
import "../style/panel.css";
import "../style/turns.css";
import "../style/forced.css";
import { createGlossing } from "./gloss.tsx";
import { watchFocus } from "./focus.ts";
import type { Late } from "./app.tsx";
import { Cities, pictureWords } from "./pictures.tsx";
import { silence } from "./silence.ts";
import { setSound as switchSound } from "../sound/start.ts";
import { watchTurns } from "./turns.ts";

export { Ending } from "./ending.tsx";
export { RecordPanel } from "./record.tsx";
export { SettingsPanel } from "./settings.tsx";
export { download, printPage } from "./sharing.tsx";

/** The words that the page explains. */
export const glossing = createGlossing(glossary, pictureWords, Cities);

/** Makes the sound as the settings want it; where there is none, the switch says so too. */
export const setSound: Late["setSound"] = (settings, session, onTrouble) =>
  switchSound(settings, session, (message) => {
    silence.set(message);
    if (message !== null) onTrouble(message);
  });

// On paper nothing is folded away.
let folded: HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>("#read details.idle:not([open])")];
  for (const part of folded) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of folded) part.open = false;
});

watchTurns(document.documentElement);
watchFocus(document.getElementById("app") ?? document.body);
