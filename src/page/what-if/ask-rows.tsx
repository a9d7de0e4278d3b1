// The turning points of the histories that answer, in their four kinds: a bar each, with strokes where it usually divides; opened, its answers.
import type { VNode } from "preact";
import * as words from "#words/ask.ts";
import { ofHundred } from "#words/what-if.ts";
import type { Beside, Bond } from "../../core/what-if/beside.ts";
import { onlyPin, pinnedHinges, questionKind } from "../../core/what-if/pinned.ts";
import { barOf } from "../../picture/what-if/ask.ts";
import { dateOf } from "../../words/dates.ts";
import { Options } from "./ask-options.tsx";
import { type AskProps, optionsOf, ruleOf, sharesAt } from "./ask-props.ts";
import { captionOf } from "./gate.tsx";
import { numberOf, shortOf, titleOfEnding } from "./map-facts.ts";
import { where } from "#words/river.ts";
import { dayOf, questionOf } from "./steps.tsx";

/** The kinds in the order in which they are shown. */
const bonds = Object.keys(words.kinds) as Bond[];

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`;

interface RowProps extends AskProps {
  readonly row: Pick<Beside, "hinge" | "options" | "most" | "asked">;
  /** Null where it is pinned. */
  readonly bond: Beside["bond"] | null;
}

/** Each part of it can be pressed: what a press there does can be done by keys in the opened row. */
function BarOf({ row: { hinge, options }, bond }: Pick<RowProps, "row" | "bond">): VNode {
  const { parts, strokes } = barOf(options);
  const look = (option: string): string => (bond === null ? "pinned" : (["was", "first"][optionsOf(hinge).indexOf(option)] ?? "second"));
  return (
    <svg class="divide" aria-hidden="true">
      {parts.map(({ option, from, wide }) => (
        <rect key={option} class={look(option)} data-option={option} x={percent(from)} width={percent(wide)} y="4" height="16" />
      ))}
      {strokes.map((at) => (
        <g key={at}>
          <rect class="rim" x={percent(at)} width="4" y="0" height="24" transform="translate(-2 0)" />
          <rect class="usual" x={percent(at)} width="2" y="0" height="24" transform="translate(-1 0)" />
        </g>
      ))}
    </svg>
  );
}

const monthOf = (hinge: string): string => {
  const [year = "", month = "1"] = dayOf(hinge).split("-");
  return `${words.months[Number(month) - 1] ?? ""} ’${year.slice(2)}`;
};

function Opened({ row, bond, ...props }: RowProps): VNode {
  const { hinge } = row;
  const { ends } = props.of;
  return (
    <div class="opened" id={`ask-${hinge}`}>
      <p class="day">{where(numberOf(hinge), dateOf(dayOf(hinge)))}</p>
      <p class="question">{questionOf(hinge)}</p>
      <Options {...props} hinge={hinge} />
      {bond === "by our rules" && ends.length > 0 && (
        <p class="cited">
          {[words.onlyThis(ends.map((end) => `“${titleOfEnding(end)}”`)), ...ends.map(ruleOf)].join(" ")}{" "}
          <a href={props.to({ view: "rules" })}>{words.toRules}</a>
        </p>
      )}
    </div>
  );
}

function Row(props: RowProps): VNode {
  const { row, bond, address, go, ask } = props;
  const { hinge, most, asked } = row;
  const isOpen = address.at?.hinge === hinge;
  function press(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.getAttribute("data-option") : null;
    if (option === null || bond === null) go({ at: isOpen ? null : { hinge, option: null } }, true);
    else ask({ pins: onlyPin(address.pins, { hinge, option }) });
  }
  const [share, usual] = [ofHundred(most.share), ofHundred(most.usual)];
  return (
    <li class={bond === null ? "pinned" : undefined}>
      <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? `ask-${hinge}` : undefined} onClick={press}>
        <b class="short">{shortOf(hinge)}</b>
        <span class="when">{monthOf(hinge)}</span>
        <BarOf row={row} bond={bond} />
        <b class="share">{words.share(share)}</b>
        <span class="usually">{words.usually(usual)}</span>
        <span class="reply">{captionOf(hinge, most.option)}</span>
        <small>{words.askedIn(ofHundred(asked))}</small>
      </button>
      {isOpen && <Opened {...props} />}
    </li>
  );
}

/** What is pinned, and how usual that is. */
function pinnedRows(props: AskProps): Pick<Beside, "hinge" | "options" | "most" | "asked">[] {
  return pinnedHinges(props.of.pins).flatMap(({ hinge, options }) => {
    const all = sharesAt(props, hinge);
    const own = all.filter(({ option }) => options.includes(option));
    const whole = own.reduce((sum, { usual }) => sum + usual, 0);
    const [first] = own;
    if (first === undefined) return [];
    // The pinned ones first, so that the stroke stands where they usually end.
    const rows = [
      { option: first.option, share: 1, usual: whole },
      ...all.filter(({ option }) => !options.includes(option)).map(({ option, usual }) => ({ option, share: 0, usual })),
    ];
    return [{ hinge, options: rows.slice(0, 2), most: { option: first.option, share: 1, usual: whole }, asked: 1 }];
  });
}

interface RowsProps extends AskProps {
  readonly rows: readonly Beside[];
  readonly order: "moved" | "time";
}

export function Rows({ rows, order, ...props }: RowsProps): VNode {
  const { of, to } = props;
  const kind = questionKind(of);
  const hints = words.kindHints(kind !== "decisions");
  const pinned = pinnedRows(props);
  return (
    <div class="rows">
      <p class="orders">
        {(["moved", "time"] as const).map((one) => (
          <a key={one} href={to({ order: one === "moved" ? null : one })} aria-current={one === order ? "true" : undefined}>
            {words.orders[one]}
          </a>
        ))}
      </p>
      {pinned.length > 0 && (
        <section>
          <h2>
            {words.pinned} <small>{words.pinnedHint}</small>
          </h2>
          <ul>
            {pinned.map((row) => (
              <Row key={row.hinge} {...props} row={row} bond={null} />
            ))}
          </ul>
        </section>
      )}
      {bonds.map((bond) => {
        const own = rows.filter((row) => row.bond === bond);
        return (
          own.length > 0 && (
            <section key={bond} class={bond === "little to do with it" ? "little" : undefined}>
              <h2>
                {words.kinds[bond]} <small>{hints[bond]}</small>
              </h2>
              <ul>
                {own.map((row) => (
                  <Row key={row.hinge} {...props} row={row} bond={bond} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p class="legend" aria-hidden="true">
        <span>
          <i class="was" /> {words.legendWas}
        </span>
        <span>
          <i class="first" />
          <svg class="divide key">
            <rect class="second" width="100%" height="100%" />
          </svg>{" "}
          {words.legendOther}
        </span>
        <span>
          <i class="usual" /> {words.legendUsual}
        </span>
        <span>{words.press}</span>
      </p>
    </div>
  );
}
