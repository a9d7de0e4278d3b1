// What the page is drawn from: one state, replaced and never changed.
import type { FunctionComponent } from "preact";
import type { Retrospect } from "../core/atlas/ask/retrospect.ts";
import type { Cell } from "../core/cell.ts";
import type { ShownGauge } from "../core/gauges.ts";
import type { plainOf } from "../core/plain.ts";
import type { repeat } from "../core/repeat.ts";
import { type Settings, defaults } from "../core/settings.ts";
import type { View } from "../core/view.ts";
import type { Actions, NoticeList, PanelName } from "./actions.ts";
import type { sayAdded } from "./additions.ts";
import type { offerLinked, openText } from "./files.ts";
import type { Glossing } from "./gloss.tsx";
import type { HingeWords } from "./hinges.ts";
import type { Repeats } from "./repeats.ts";
import type { Way, WhatIfDoor } from "./what-if/door.tsx";

/** Parts that are fetched when they are first needed. */
export interface Late {
  readonly Ending: FunctionComponent<{ view: View; retrospect: Retrospect | null | undefined; actions: Actions }>;
  readonly RecordPanel: FunctionComponent<{ view: View; damaged: string | null; actions: Actions }>;
  /** The words that the page explains. */
  readonly glossing: Glossing;
  /** What it asks and names at a turning point in plain words. */
  readonly hingeWords: HingeWords;
  /** All gauges, for whoever wants them. */
  readonly nineGauges: readonly ShownGauge[];
  /** What it offers of a second reading, and how that goes on. */
  readonly repeats: Repeats;
  readonly repeat: typeof repeat;
  readonly SettingsPanel: FunctionComponent<{ settings: Settings; stageTrouble: string | null; actions: Actions }>;
  /** Why there is no sound although it is wanted. */
  readonly silence: Cell<string | null>;
  /** Saves to a file, or offers what would have been in it. */
  readonly download: (name: string, content: Blob | string) => void;
  /** Prints, or offers the text. */
  readonly printPage: () => void;
  /** Reads a reading from the text of a file. */
  readonly openText: typeof openText;
  /** Offers the reading that a link brings. */
  readonly offerLinked: typeof offerLinked;
  /** What an answer changed, in plain words. */
  readonly plainOf: typeof plainOf;
  /** What if, wherever the address asks for it. */
  readonly WhatIfDoor: typeof WhatIfDoor;
  readonly whatIf: Way;
  /** Says what came into the box after a reader had read on. */
  readonly sayAdded: typeof sayAdded;
}

/** The part that brings the panel of sources. */
export interface SourcesPiece {
  readonly SourcesPanel: FunctionComponent<{ view: View; actions: Actions }>;
}

/** What the page shows: the reading, and all that stands beside it. */
export interface AppState {
  readonly view: View;
  readonly settings: Settings;
  readonly panel: PanelName | null;
  /** The year a kept reading has come to; null where there is none. */
  readonly keptYear: string | null;
  readonly notices: NoticeList;
  readonly damaged: string | null;
  /** Why there is no moving stage, when there is none. */
  readonly stageTrouble: string | null;
  readonly late: Late | null;
  /** The panel of sources, once it has been asked for. */
  readonly sources: SourcesPiece["SourcesPanel"] | null;
  /** How many endings are still open; null where it is not known or not wanted. */
  readonly futures: number | null;
  /** Why the ending came, and when the others went out of reach; null where it cannot be known, undefined until it is. */
  readonly retrospect: Retrospect | null | undefined;
}

/** The page as it opens: nothing fetched, nothing found, nothing wrong. */
export const firstState = (view: View): AppState => ({
  view,
  settings: defaults,
  panel: null,
  keptYear: null,
  notices: {},
  damaged: null,
  stageTrouble: null,
  late: null,
  sources: null,
  futures: null,
  retrospect: undefined,
});
