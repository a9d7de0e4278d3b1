// Writes title and opening beat as HTML at build time, so that they are there before any script.
import { createRef } from "preact";
import { renderToString } from "preact-render-to-string";
import { createCell } from "../core/cell.ts";
import { createSession } from "../core/session.ts";
import { fileIds } from "../generated/ids.ts";
import type { Actions } from "./actions.ts";
import { App } from "./app.tsx";
import { firstState } from "./state.ts";

const nothing = new Proxy({}, { get: () => () => undefined }) as Actions;

/**
 * The page as it stands before any script runs.
 *
 * @param opening - the compiled first file
 */
export async function prerender(opening: string): Promise<string> {
  const session = createSession(
    { fingerprint: "opening", files: fileIds, at: () => opening, fetch: () => Promise.resolve(opening) },
    () => new Date(0),
  );
  await session.begin();
  const state = firstState(session.view);
  return renderToString(<App state={state} pointing={createCell<string | null>(null)} actions={nothing} host={createRef()} />);
}
