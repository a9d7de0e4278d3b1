// The parts of the page that come late, and the panels that open when theirs is there.
import * as words from "#words/notices.ts";
import type { Notice, PanelName, Subject } from "./actions.ts";
import type { Late, SourcesPiece } from "./state.ts";
import type { Board } from "./board.ts";

/** A part as it is fetched: once for all who ask, and again after a failure. */
interface Part<T> {
  readonly there: T | null;
  fetch(): Promise<T>;
}

interface PanelOptions {
  readonly late: Part<Late>;
  readonly sources: Part<SourcesPiece>;
  /** Where the page is: a panel belongs to the place that it was asked for at. */
  place(): string;
  /** Tells what cannot be had, why, and how to have it again. */
  lose(subject: Subject, message: string, again: () => void, error: unknown): void;
  /** The late part is there. */
  arrived(): void;
}

export interface Panels {
  /** Opens a panel once its code is there; with null closes what is open. */
  open(panel: PanelName | null): void;
  /** The page is at another place: a panel ends with its page. */
  moved(): void;
  /** Fetches what comes after the first choice; a failure is told. */
  fetchLate(): Promise<void>;
}

/** Which part brings a panel. */
const partOf: Readonly<Record<PanelName, "late" | "sources">> = { record: "late", settings: "late", sources: "sources" };

/** Only what takes longer than this, in milliseconds, is said to be on its way. */
const notable = 400;
const coming: Notice = { message: "", why: words.coming };

export function createPanels(board: Board, { late, sources, place, lose, arrived }: PanelOptions): Panels {
  let wanted: PanelName | null = null;
  /** Where the panel belongs that was asked for last. */
  let asked: string | null = null;

  /** Fetches a part of the page; says that it cannot be had, and how to ask again. */
  async function fetchPart<T>(part: Part<T>, subject: Subject, message: string, again: () => void): Promise<T | null> {
    if (part.there !== null) return part.there;
    try {
      const there = await part.fetch();
      board.tell(subject, null);
      return there;
    } catch (error) {
      lose(subject, message, again, error);
      return null;
    }
  }

  async function fetchLate(again: () => void = () => void fetchLate()): Promise<void> {
    if (board.state.late !== null) return;
    const there = await fetchPart(late, "page", words.lost.page, again);
    if (there === null || board.state.late !== null) return;
    board.show({ late: there });
    arrived();
  }

  async function fetchSources(again: () => void): Promise<void> {
    if (board.state.sources !== null) return;
    const there = await fetchPart(sources, "sources", words.lost.sources, again);
    if (there !== null) board.show({ sources: there.SourcesPanel });
  }

  const fetchPartOf = { late: fetchLate, sources: fetchSources };

  /** Until the panel is there the reading keeps its keys. */
  async function openWhenThere(panel: PanelName): Promise<void> {
    const part = partOf[panel];
    const subject = part === "late" ? "page" : part;
    const there = (): boolean => board.state[part] !== null;
    const again = (): void => open(panel);
    wanted = panel;
    asked = place();
    if (!there()) {
      const told = setTimeout(() => wanted === panel && board.tell(subject, coming), notable);
      await fetchPartOf[part](again);
      clearTimeout(told);
    }
    if (wanted !== panel || !there()) return;
    wanted = null;
    board.show({ panel });
  }

  function open(panel: PanelName | null): void {
    // Asked for again, what lies beside the reading is put away.
    if (panel === null || (panel === "sources" && board.state.panel === "sources")) {
      wanted = null;
      board.show({ panel: null });
    } else void openWhenThere(panel);
  }

  return {
    open,
    moved() {
      // One that was opened since is of this page.
      if (asked === place()) return;
      wanted = null;
      board.show({ panel: null });
    },
    fetchLate: () => fetchLate(),
  };
}
