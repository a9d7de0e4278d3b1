// What if: its bar, its tabs, and the view that the address names, as far as the reader may see.
import type { FunctionComponent, VNode } from "preact";
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import * as words from "#words/what-if.ts";
import { again as tryAgain } from "#words/unfetched.ts";
import argumentCss from "../../style/argument.css?inline";
import askCss from "../../style/ask.css?inline";
import compareCss from "../../style/compare.css?inline";
import oddsCss from "../../style/odds.css?inline";
import mapCss from "../../style/river.css?inline";
import rulesCss from "../../style/rules.css?inline";
import css from "../../style/what-if.css?inline";
import { oddsOf } from "../../core/atlas/odds.ts";
import type { Described, Under } from "../../core/atlas/ask/minimal/questions.ts";
import { type Address, type Known, type ViewName, readAddress, views, writeAddress } from "../../core/what-if/address.ts";
import { endings, hinges } from "../../generated/story.ts";
import { NoticesContext, Notices } from "../notices.tsx";
import { AskView } from "./ask.tsx";
import { type Graph, type Trouble, useAnswer } from "./asked.ts";
import type { WhatIfProps } from "./door.tsx";
import { CompareView } from "./compare.tsx";
import { EndingsView } from "./endings.tsx";
import { Gate } from "./gate.tsx";
import { historyNamed, useRead } from "./histories.ts";
import { MapView } from "./map.tsx";
import { MethodView } from "./method.tsx";
import { OddsView } from "./odds.tsx";
import { OwnOdds, OwnOddsContext, ownOdds } from "./own-odds.tsx";
import type { ViewProps } from "./props.ts";
import { RulesView } from "./rules.tsx";
import { Sheets } from "./sheet.tsx";
import { SmallestView } from "./smallest.tsx";

export const sheets = [css, mapCss, compareCss, argumentCss, askCss, oddsCss, rulesCss];

const shown: Readonly<Record<ViewName, FunctionComponent<ViewProps>>> = {
  map: MapView,
  ask: AskView,
  odds: OddsView,
  rules: RulesView,
  smallest: SmallestView,
  compare: CompareView,
  endings: EndingsView,
  method: MethodView,
};

/** What the story has that an address may name. */
export const known: Known = {
  hinges: Object.fromEntries(Object.entries(hinges).map(([hinge, { options }]) => [hinge, options])),
  endings: endings.map(({ id }) => id),
};

/** The graph, asked for by the first question; kept from one visit to the next, and its troubles are told to the one that is shown. */
let kept: Graph | null = null;
let hear: (trouble: Trouble) => void = () => undefined;

/** What the reader is told where nothing can be asked, and what can be done. */
function TroubleBox({ trouble, again }: { trouble: Trouble; again: () => void }): VNode {
  return (
    <div class="notice" role="alert">
      <p>
        {words.notAsked} {words.troubles[trouble]}
      </p>
      <button type="button" class="plain small" onClick={again}>
        {tryAgain}
      </button>
    </div>
  );
}

function Tabs({ address, to, read }: { address: Address; to: ViewProps["to"]; read: number }): VNode {
  const box = useRef<HTMLElement>(null);
  // Where there is no room for all, they can be pushed along; the one that is shown is in sight.
  useLayoutEffect(() => {
    const { current } = box;
    const own = current?.querySelector<HTMLElement>("[aria-current]");
    if (current && own) current.scrollLeft = own.offsetLeft - current.offsetLeft - (current.clientWidth - own.offsetWidth) / 2;
  }, [address.view]);
  return (
    <nav aria-label={words.title} ref={box}>
      <ul>
        {views
          .filter((view) => view !== "method")
          .map((view) => (
            <li key={view}>
              <a href={to({ view, order: null, way: 0, sheet: false })} aria-current={view === address.view ? "page" : undefined}>
                {view === "endings" ? words.endingsTab(read, endings.length) : words.tabs[view]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The address that is shown, and how it is changed. */
function useAddress({
  way,
}: Pick<WhatIfProps, "way">): Pick<ViewProps, "address" | "go" | "to" | "link"> & { readonly wrong: readonly string[] } {
  const [fragment, move] = useState(way.fragment());
  useEffect(() => way.watch(() => move(way.fragment())), [way]);
  const { address, problems } = useMemo(() => readAddress(fragment, known), [fragment]);
  return useMemo(() => {
    const to = (change: Partial<Address>): string => writeAddress({ ...address, ...change }, known);
    return {
      address,
      to,
      link: (change) => way.link(to(change)),
      go(change, instead) {
        way.go(to(change), instead);
        move(way.fragment());
      },
      wrong: [...problems].map((problem) => words.problems[problem]),
    };
  }, [address, problems, way]);
}

/** A link to another view opens it at its top; where the way back leads to is left to the browser. */
function useTopOfNext(view: ViewName, way: WhatIfProps["way"]): void {
  const followed = useRef("");
  useEffect(() => {
    const follow = ({ target }: MouseEvent): void => {
      followed.current = (target instanceof Element && target.closest("a")?.hash) || "";
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
  useLayoutEffect(() => {
    if (followed.current !== "" && followed.current === way.fragment()) scrollTo(0, 0);
    followed.current = "";
  }, [view]);
}

/** What every question says of odds and rules. */
function useUnder({ odds, together, rules }: Address, described: Described | undefined): Under {
  const key = JSON.stringify([odds, together, rules]);
  return useMemo(() => {
    const changed = Object.keys(odds).length > 0 && described !== undefined;
    return { odds: changed ? { ...oddsOf(described.judgements), ...odds } : null, together, rules };
  }, [key, described]);
}

interface AskedProps extends WhatIfProps {
  readonly graph: Graph;
  /** Whether there are no answers, which is told beside it. */
  readonly silent: boolean;
  readonly place: ReturnType<typeof useAddress>;
  /** Null until it is known. */
  readonly read: ViewProps["read"] | null;
}

/** The view, once it is known what may be asked. */
function Asked({ graph, silent, place: { address, go, to, link }, way, tellEnd, view, actions, read }: AskedProps): VNode | null {
  const described = useAnswer(graph, "describe", {});
  const under = useUnder(address, described);
  const own = useMemo(() => (described === undefined ? "" : ownOdds(address, described)), [address, described]);
  if (described === undefined || read === null) return silent ? null : <p class="coming">{words.coming}</p>;
  if (!address.whole && read.size === 0 && address.view !== "method") return <Gate view={view} open={() => go({ whole: true })} />;
  const Shown = shown[address.view];
  const historyOf: ViewProps["historyOf"] = (name) => historyNamed(name, actions);
  const { notes, raters, disputes } = way;
  return (
    <OwnOddsContext.Provider value={own}>
      <OwnOdds said={own} to={to} />
      <Sheets {...{ address, go, to, notes, described, actions }}>
        <Shown {...{ graph, address, go, to, link, notes, raters, disputes, tellEnd, described, under, view, actions, read, historyOf }} />
      </Sheets>
    </OwnOddsContext.Provider>
  );
}

/** The whole of What if. */
export function WhatIf(props: WhatIfProps): VNode {
  const { view, actions, openGraph } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useContext(NoticesContext);
  const place = useAddress(props);
  const read = useRead(view, actions);
  const [trouble, tell] = useState<Trouble | null>(null);
  const [tries, again] = useState(0);
  const graph = (kept ??= openGraph((found) => hear(found)));
  hear = tell;
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useTopOfNext(place.address.view, props.way);
  return (
    <main id="what-if" class="what-if">
      <header>
        <h1 ref={heading} tabindex={-1}>
          {words.title}
        </h1>
        <Tabs address={place.address} to={place.to} read={read?.size ?? 0} />
        <a class="back" href={view.entries.length > 0 ? "#read" : "#title"}>
          {view.entries.length > 0 ? words.backToReading : words.backToTitle}
        </a>
      </header>
      {place.wrong.length > 0 && (
        <p class="notice" role="status">
          {place.wrong.join(" ")}
        </p>
      )}
      {trouble !== null && (
        <TroubleBox
          trouble={trouble}
          again={() => {
            tell(null);
            again(tries + 1);
          }}
        />
      )}
      <Asked key={tries} {...props} graph={graph} silent={trouble !== null} place={place} read={read} />
      <footer>
        <a href={place.to({ view: "method", order: null, way: 0, sheet: false })}>{words.tabs.method}</a>
      </footer>
      <Notices list={list} actions={actions} />
    </main>
  );
}
