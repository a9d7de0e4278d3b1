// By whose odds the views speak: where the address has other odds or rules than ours, a line under the tabs says so, and so does what is copied.
import { type VNode, createContext } from "preact";
import { byOdds, oursAgain } from "#words/odds.ts";
import type { Described } from "../../core/atlas/ask/minimal/questions.ts";
import type { Address } from "../../core/what-if/address.ts";
import { baseOf, scalesOf } from "../../core/what-if/settings.ts";
import type { ViewProps } from "./props.ts";

/** The odds and rules that a finding is by, as a sentence says them; nothing where they are ours. */
export const OwnOddsContext = createContext("");

/** What an address says of odds and rules, without a full stop; nothing where they are ours, and on the page of method, which tells of ours alone. */
export function ownOdds(
  { view, odds, together, rules }: Pick<Address, "view" | "odds" | "together" | "rules">,
  { judgements }: Pick<Described, "judgements">,
): string {
  if (view === "method" || (Object.keys(odds).length === 0 && together === 1 && rules === null)) return "";
  return byOdds(baseOf(scalesOf(judgements), odds), together, rules !== null);
}

/** The line, with the way back to ours. */
export function OwnOdds({ said, to }: { readonly said: string } & Pick<ViewProps, "to">): VNode | null {
  if (said === "") return null;
  return (
    <p class="own-odds">
      <span>{said}</span> <a href={to({ odds: {}, together: 1, rules: null })}>{oursAgain}</a>
    </p>
  );
}
