// The other side of thread.ts: imports a TypeScript module in a thread of its own, calls one of its functions, and tells what came of it.
import { parentPort, workerData } from "node:worker_threads";
import { runnerImport } from "vite";

const { path, name, args, root } = workerData;
try {
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: "error" });
  parentPort.postMessage({ ok: true, value: await module[name](...args) });
} catch (error) {
  const { message = String(error), stack, file, line } = error ?? {};
  parentPort.postMessage({ ok: false, name: error?.name ?? "Error", message, stack, file, line });
}
