// What a service needs of the Worker’s thread that it runs in: what it says goes to the page, and between two slices it hears what has come.
import type { FromService, ToService } from "../core/atlas/ask/serving.ts";

/** Runs a service in this thread. */
export function listen<Q, A>(
  create: (thread: { say(message: FromService<A>): void; pause(): Promise<void>; now(): number }) => (message: ToService<Q>) => void,
): void {
  // A message to itself is heard after those that wait already, and sooner than any timer.
  const { port1, port2 } = new MessageChannel();
  let goOn: () => void = () => undefined;
  port1.addEventListener("message", () => goOn());
  port1.start();
  const hear = create({
    say: (message) => postMessage(message),
    pause: () =>
      new Promise((done) => {
        goOn = done;
        port2.postMessage(null);
      }),
    now: () => performance.now(),
  });
  addEventListener("message", ({ data }: MessageEvent<ToService<Q>>) => hear(data));
}
