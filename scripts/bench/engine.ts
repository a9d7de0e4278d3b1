// Starts the engine on a picture of the opening, and lets nothing go on until it stands.
import * as story from "virtual:story";
import { createCell } from "../../src/core/cell.ts";
import { fiveGauges } from "../../src/core/gauges.ts";
import { createSession } from "../../src/core/session.ts";
import { createLibrary } from "../../src/device/library.ts";
import { startStage } from "../../src/stage/start.ts";

const host = document.body.appendChild(document.createElement("div"));
host.style.cssText = "position:absolute;width:400px;height:300px";
const session = createSession(createLibrary(story), () => new Date());
await session.begin();
await startStage(host, {
  calm: () => Promise.resolve(),
  wanted: () => true,
  session,
  pointing: createCell<string | null>(null),
  futures: createCell<number | null>(null),
  gauges: createCell(fiveGauges),
  reducedMotion: true,
  theme: "paper",
  onTrouble: () => undefined,
});
