// The page: title and reading side by side in the document, panels above them, and one voice that says what is new.
import type { RefObject, VNode } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Cell } from "../core/cell.ts";
import { type ShownGauge, fiveGauges } from "../core/gauges.ts";
import type { View } from "../core/view.ts";
import type { Actions, PanelName } from "./actions.ts";
import { announcement } from "./announce.ts";
import { GaugesContext } from "./gauges.tsx";
import { GlossContext } from "./gloss.tsx";
import { HingesContext } from "./hinges.ts";
import { NoticesContext } from "./notices.tsx";
import { Reading } from "./reading.tsx";
import { RepeatsContext } from "./repeats.ts";
import type { AppState } from "./state.ts";
import { Title } from "./title.tsx";
import { SettingsContext, WayContext } from "./wanted.ts";
import "./wording.ts";

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
  const ending = late && <late.Ending view={view} retrospect={state.retrospect} actions={actions} />;
  return (
    <GaugesContext.Provider value={gaugesOf(state)}>
      <GlossContext.Provider value={late?.glossing ?? null}>
        <RepeatsContext.Provider value={late?.repeats ?? null}>
          <SettingsContext.Provider value={settings}>
            <WayContext.Provider value={late && late.whatIf}>
              <Voice view={view} />
              <HingesContext.Provider value={late?.hingeWords ?? null}>
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
              </HingesContext.Provider>
              <Title keptYear={keptYear} notices={state.notices} actions={actions} />
              <NoticesContext.Provider value={state.notices}>
                {late && <late.WhatIfDoor view={view} actions={actions} way={late.whatIf} />}
                {state.panel && drawn[state.panel](state, actions)}
              </NoticesContext.Provider>
            </WayContext.Provider>
          </SettingsContext.Provider>
        </RepeatsContext.Provider>
      </GlossContext.Provider>
    </GaugesContext.Provider>
  );
}
