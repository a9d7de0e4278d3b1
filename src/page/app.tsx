// The page: title and reading side by side in the document, panels above them, and one voice that says what is new.
import type { FunctionComponent, RefObject, VNode } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Why } from "../core/atlas/ask/causes.ts";
import type { Cell } from "../core/cell.ts";
import type { plainOf } from "../core/plain.ts";
import type { repeat } from "../core/repeat.ts";
import type { View } from "../core/view.ts";
import { type Settings, defaults } from "../core/settings.ts";
import type { Actions, NoticeList, PanelName } from "./actions.ts";
import { announcement } from "./announce.ts";
import { type ShownGauge, fiveGauges } from "../core/gauges.ts";
import type { sayAdded } from "./additions.ts";
import type { offerLinked, openText } from "./files.ts";
import { GaugesContext } from "./gauges.tsx";
import { GlossContext, type Glossing } from "./gloss.tsx";
import { type HingeWords, HingesContext, UnaskedContext } from "./hinges.ts";
import { NoticesContext } from "./notices.tsx";
import { Reading } from "./reading.tsx";
import { type Repeats, RepeatsContext } from "./repeats.ts";
import { Title } from "./title.tsx";
import "./wording.ts";

/** Parts that are fetched when they are first needed. */
export interface Late {
  readonly Ending: FunctionComponent<{ view: View; causes: readonly Why[] | null; actions: Actions }>;
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
  /** Says what came into the box after a reader had read on. */
  readonly sayAdded: typeof sayAdded;
}

export interface SourcesPiece {
  readonly SourcesPanel: FunctionComponent<{ view: View; actions: Actions }>;
}

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
  /** Why the ending came, hinge by hinge, heaviest first; null where it is not known. */
  readonly causes: readonly Why[] | null;
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
  causes: null,
});

interface Props {
  readonly state: AppState;
  readonly pointing: Cell<string | null>;
  readonly actions: Actions;
  readonly host: RefObject<HTMLDivElement | null>;
}

/** How each panel is drawn, once its part has come. */
const drawn: Readonly<Record<PanelName, (state: AppState, actions: Actions) => VNode | null>> = {
  record: ({ late, view, damaged }, actions) => late && <late.RecordPanel view={view} damaged={damaged} actions={actions} />,
  settings: ({ late, settings, stageTrouble }, actions) =>
    late && <late.SettingsPanel settings={settings} stageTrouble={stageTrouble} actions={actions} />,
  sources: ({ sources: Sources, view }, actions) => Sources && <Sources view={view} actions={actions} />,
};

const Panels = ({ state, actions }: { state: AppState; actions: Actions }): VNode | null =>
  state.panel && drawn[state.panel](state, actions);

/** Says what is new. It is written after the page has been painted: to set the same text twice in one frame would keep the eye waiting. */
function Voice({ view }: { view: View }): VNode {
  const [words, say] = useState("");
  const shown = useContext(GaugesContext);
  useEffect(() => say(announcement(view, shown)), [view]);
  return (
    <p class="heard" aria-live="polite">
      {/* The place itself stays: what is put into it is said. */}
      <span>{words}</span>
    </p>
  );
}

/** The gauges that are shown: five, or all, once their words have come. */
export const gaugesOf = ({ settings, late }: Pick<AppState, "settings" | "late">): readonly ShownGauge[] =>
  (settings.gauges ? late?.nineGauges : null) ?? fiveGauges;

/** Everything the page shows, from one state. The reading stands first, so that `#read` can show it before any script has run. */
export function App({ state, pointing, actions, host }: Props): VNode {
  const { view, settings, keptYear, late, futures } = state;
  const ending = late === null ? null : <late.Ending view={view} causes={state.causes} actions={actions} />;
  return (
    <GaugesContext.Provider value={gaugesOf(state)}>
      <GlossContext.Provider value={late?.glossing ?? null}>
        <RepeatsContext.Provider value={late?.repeats ?? null}>
          <Voice view={view} />
          <HingesContext.Provider value={late?.hingeWords ?? null}>
            <UnaskedContext.Provider value={settings.plain}>
              <Reading
                view={view}
                pointing={pointing}
                actions={actions}
                stage={settings.stage}
                futures={futures}
                host={host}
                notices={state.notices}
                sources={state.panel === "sources"}
                ending={ending}
              />
            </UnaskedContext.Provider>
          </HingesContext.Provider>
          <Title keptYear={keptYear} notices={state.notices} actions={actions} />
          <NoticesContext.Provider value={state.notices}>
            <Panels state={state} actions={actions} />
          </NoticesContext.Provider>
        </RepeatsContext.Provider>
      </GlossContext.Provider>
    </GaugesContext.Provider>
  );
}
