// Calls a function of the build in a thread of its own, so that the other core has something to do where nothing was kept.
import { join } from "node:path";
import { Worker } from "node:worker_threads";

type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

const project = join(import.meta.dirname, "..", "..");

/**
 * Calls an exported function of a module in another thread. To start one costs about half a second of work.
 *
 * @param file - the module, from the folder of package.json
 * @param name - the function; what it is given and gives back must be plain data
 * @returns what it gave back; rejects with what it threw, with `file` and `line` where that had them
 */
export async function inThread<T>(file: string, name: string, args: readonly unknown[]): Promise<T> {
  const data = { path: join(project, file), name, args, root: project };
  const worker = new Worker(join(import.meta.dirname, "thread.mjs"), { workerData: data });
  try {
    const answer = await new Promise<Reply>((done, fail) => {
      worker.once("message", done);
      worker.once("error", fail);
      worker.once("exit", () => fail(new Error(`the thread of ${file} ended without an answer`)));
    });
    if (answer.ok) return answer.value as T;
    throw Object.assign(new Error(answer.message), { ...answer, ok: undefined });
  } finally {
    await worker.terminate();
  }
}
