// Compare: two histories beside each other, where they part, which decision made the difference, and what became of both.
import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import * as words from "#words/compare.ts";
import * as common from "#words/what-if.ts";
import type { Compared } from "../../core/atlas/ask/minimal/questions.ts";
import { type Side, sides } from "../../core/what-if/compared.ts";
import { monthOf } from "../../words/dates.ts";
import { codeOf } from "../files.ts";
import { useAsked } from "./asked.ts";
import { type Facts, endName, nameOf, useEnds, useFacts } from "./compare-facts.ts";
import { Paste, Picks, usePicking } from "./compare-picks.tsx";
import { RailsPart } from "./compare-rails.tsx";
import { Beneath } from "./compare-tables.tsx";
import { CopyButton, Finding } from "./kit.tsx";
import { type Compare, type Offered, bothOf, useOffered } from "./offered.ts";
import type { ViewProps } from "./props.ts";
import { dayOf } from "./steps.tsx";

/** So many decisions have room on a page of paper as they are. */
const mostOnPaper = 9;

/** The address for somebody else, whose reading is another. */
function linkOf({ address, link, actions }: ViewProps): string {
  const own = actions.reading();
  const code = own === null ? null : codeOf(own, "link");
  const named = (name: string): string => (name === "yours" && code !== null ? code : name);
  return link({ from: named(address.from), other: named(address.other) });
}

/** So many answers were supplied that depend on the odds. */
const suppliedByOdds = ({ different }: Compared): number =>
  different.flatMap(({ swaps }) => swaps.flatMap(({ supplied }) => supplied.filter(({ from }) => from === "likeliest"))).length;

function textOf({ both, compared, met, fork, keys }: Facts, read: ViewProps["read"]): string {
  const { endings, trunk } = compared;
  return words.found({
    names: [both[0].short, both[1].short],
    trunk: trunk.length,
    fork: fork === null ? null : { hinge: nameOf(fork), month: monthOf(dayOf(fork)) },
    different: compared.different.length,
    only: met.filter(({ kind }) => kind === "only").length,
    keys: keys.map(({ hinge }) => nameOf(hinge)),
    ends: [endName(endings[0], read), endName(endings[1], read)],
    alike: endings[0] === endings[1] && endings[0] !== null,
  });
}

/** So many turning points one of them has answered. */
const answersOf = ({ trunk, alike, different, only }: Compared, side: Side): number =>
  trunk.length + alike.length + different.length + only[side].length;

interface FoundProps extends ViewProps {
  readonly both: Facts["both"];
  readonly offered: readonly Offered[];
  readonly compared: Compared;
}

/** What was found of the two. */
function Found({ both, offered, compared, ...props }: FoundProps): VNode {
  const { read, described, tellEnd, actions } = props;
  const facts = useFacts(both, compared, described);
  const telling = useEnds(facts, tellEnd);
  const picking = usePicking(both, props.go);
  const { fork } = facts;
  const supplied = suppliedByOdds(compared);
  const sentence =
    fork === null ? (compared.endings.includes(null) ? words.sameSoFar : words.same) : words.part(nameOf(fork), monthOf(dayOf(fork)));
  const names = [endName(compared.endings[0], read), endName(compared.endings[1], read)] as const;
  const about = (facts.keys.length > 0 ? facts.keys : facts.met.filter(({ hinge }) => hinge === fork)).map(
    ({ hinge, answers: [option] }) => ({ hinge, option }),
  );
  return (
    <div class={compared.different.length > mostOnPaper ? "compare-view many" : "compare-view"}>
      <div class="lead">
        <Finding text={textOf(facts, read)} note={supplied === 0 ? words.notByOdds : words.bySupplied(supplied)} about={about}>
          <Picks both={both} offered={offered} picking={picking} sentence={sentence} />
        </Finding>
        <Paste picking={picking} />
        <p class="row">
          <CopyButton text={linkOf(props)} label={common.copyLink} />
          <button type="button" class="plain small" onClick={() => actions.print()}>
            {words.print}
          </button>
        </p>
      </div>
      <RailsPart facts={facts} ends={telling.ends} names={names} read={read} described={described} />
      <Beneath {...props} facts={facts} telling={telling} />
    </div>
  );
}

interface NothingProps extends ViewProps {
  readonly both: readonly [Compare, Compare];
  readonly offered: readonly Offered[];
  /** What is said of it. */
  readonly why: string;
}

/** Why there is nothing to be compared: one of the two is not there, or it is what happened twice while the reader has no other; null where there is. */
function whyNothing(both: readonly [Compare, Compare], offered: readonly Offered[]): string | null {
  const missing = both.find(({ history }) => history === undefined);
  if (missing !== undefined) return missing.name === "yours" ? words.nothing : words.damaged;
  return both.every(({ name }) => name === "was") && !offered.some(({ whose }) => whose === "yours") ? words.wasTwice : null;
}

/** There is nothing to be compared yet: another can be chosen. */
function Nothing({ both, offered, why, go }: NothingProps): VNode {
  const missing = both.find(({ history }) => history === undefined);
  const picking = usePicking(both, go, missing?.part);
  return (
    <div class="compare-view">
      <div class="lead">
        <Picks both={both} offered={offered} picking={picking} sentence="" />
        <Paste picking={picking} />
        <p class="notice" role="status">
          {why}
        </p>
      </div>
    </div>
  );
}

/** Any two histories. */
export function CompareView(props: ViewProps): VNode {
  const { graph, under, address, actions, view } = props;
  // On paper it has the page for itself.
  useLayoutEffect(() => {
    document.documentElement.classList.add("at-compare");
    return () => document.documentElement.classList.remove("at-compare");
  }, []);
  const offered = useOffered(props);
  const both = useMemo(() => bothOf(props, offered), [offered, address.from, address.other, actions, view]);
  const [one, other] = [both[0].history, both[1].history];
  const asked = useAsked(graph, "compare", one === undefined || other === undefined ? null : { ...under, one, other });
  // Until the next answer has come, all of the last one stays together.
  const answered = useRef(both);
  if (asked !== undefined && JSON.stringify([asked.ask.one, asked.ask.other]) === JSON.stringify([one, other])) answered.current = both;
  const why = whyNothing(both, offered);
  if (why !== null) return <Nothing {...props} both={both} offered={offered} why={why} />;
  if (asked === undefined) return <p class="coming">{common.coming}</p>;
  const blank = sides.find((side) => answersOf(asked.answer, side) === 0);
  if (blank !== undefined)
    return <Nothing {...props} both={answered.current} offered={offered} why={words.undecided(answered.current[blank].short)} />;
  return <Found {...props} both={answered.current} offered={offered} compared={asked.answer} />;
}
