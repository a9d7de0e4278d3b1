// The Worker’s thread: explores every history from its tables, and answers questions about them while the game goes on.
import { type ToAtlas } from "../core/atlas/ask/questions.ts";
import { createService } from "../core/atlas/ask/service.ts";

// A message to itself is heard after those that wait already, and sooner than any timer.
const { port1, port2 } = new MessageChannel();
let goOn: () => void = () => undefined;
port1.addEventListener("message", () => goOn());
port1.start();

const hear = createService({
  say: (message) => postMessage(message),
  pause: () =>
    new Promise((done) => {
      goOn = done;
      port2.postMessage(null);
    }),
  now: () => performance.now(),
});

addEventListener("message", ({ data }: MessageEvent<ToAtlas>) => hear(data));
