// The Worker’s thread: loads the tables, explores every history, and answers questions about them while the game goes on.
import { type Atlas, createAtlas } from "../core/atlas/ask/atlas.ts";
import { unpackTables } from "../core/atlas/pack.ts";
import { type FromAtlas, type ToAtlas, answerTo } from "../core/atlas/ask/questions.ts";

let atlas: Atlas | null = null;

const say = (message: FromAtlas): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ToAtlas>) => {
  if (data.kind === "question") {
    if (atlas !== null) say({ kind: "answer", id: data.id, answer: answerTo(atlas, data.question) });
    return;
  }
  const tables = unpackTables(data.text, data.fingerprint);
  if (!tables.ok) {
    say({ kind: "refused", problem: tables.problem });
    return;
  }
  atlas = createAtlas(tables.value);
  say({ kind: "ready", states: atlas.graph.size });
});
