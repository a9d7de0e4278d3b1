// Gives answers to a session, as a reader would who cares only for these.
import type { Session } from "../../src/core/session.ts";

/** One step on the way: closes a finished file, else answers as it happened. */
async function onward(session: Session): Promise<void> {
  const { phase, beat } = session.view;
  if (phase === "closing") return session.close();
  const open = (beat?.choices ?? []).filter(({ locked }) => locked === null);
  await session.choose((open.find(({ recorded }) => recorded) ?? open[0])?.id ?? "");
}

/** Gives the answers in order; what is asked before one of them comes up is answered as it happened, or by the first. */
export async function playTo(session: Session, ids: readonly string[]): Promise<void> {
  const offered = (id: string): boolean =>
    [...(session.view.beat?.choices ?? []), session.view.beat?.short].some((item) => item?.id === id);
  for (const id of ids) {
    while (!offered(id) && session.view.phase !== "ended") await onward(session);
    await session.choose(id);
  }
}

/** Goes on to the ending, as it happened where nothing that was decided has ruled that out. */
export async function playOut(session: Session): Promise<void> {
  while (session.view.phase !== "ended") await onward(session);
}
