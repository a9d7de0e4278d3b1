// What odds can be started from, the two dials that move all of them, and the set that they are held against.
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import * as words from "#words/odds.ts";
import { type Known, readAddress } from "../../core/what-if/address.ts";
import { isWhatIf } from "../../core/what-if/mark.ts";
import { type Setting, firmest, settings, settle } from "../../core/what-if/settings.ts";
import { endings, hinges } from "../../generated/story.ts";
import { filledTo, high, pitch, silhouetteOf, squaresPath } from "../../picture/what-if/odds.ts";
import { useAnswer } from "./asked.ts";
import { happenedOf } from "./odds-ends.tsx";
import type { Hand, OddsFacts } from "./odds-facts.ts";
import { Slider } from "./odds-slider.tsx";
import type { ViewProps } from "./props.ts";

interface Props {
  readonly view: ViewProps;
  readonly facts: OddsFacts;
  readonly hand: Hand;
}

const outline = { width: 160, height: 32 } as const;

/** The endings by a setting; asked for once. */
function Outline({ view, facts, setting }: Pick<Props, "view" | "facts"> & { readonly setting: Setting }): VNode {
  const { scales } = facts;
  const odds = useMemo(
    () => (setting === "ours" ? null : (scales.all.find((one) => one.setting === setting && one.firmer === 0)?.whole ?? null)),
    [scales, setting],
  );
  const ours = useAnswer(view.graph, "survey", {});
  const survey = useAnswer(view.graph, "survey", { odds, rules: view.address.rules });
  const drawn = useMemo(() => {
    if (survey === undefined || ours === undefined) return null;
    const order = Object.keys(ours.endings).sort((a, b) => (ours.endings[b] ?? 0) - (ours.endings[a] ?? 0));
    const shares = order.map((ending) => survey.endings[ending] ?? 0);
    return silhouetteOf(shares, order.indexOf(happenedOf(view.described)), outline);
  }, [survey, ours, view.described]);
  return (
    <svg viewBox={`0 0 ${outline.width} ${outline.height}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={drawn?.bars ?? ""} />
      <path class="was" d={drawn?.happened ?? ""} />
    </svg>
  );
}

/** Each setting leads to its odds; what was changed before is a step back away. */
export function Settings({ view, facts }: Props): VNode {
  const { scales, yours } = facts;
  const { setting, changed } = yours.base;
  const cards = useMemo(
    () =>
      settings.map((one) => ({
        one,
        href: view.to({ odds: settle(scales, one, 0, null), together: 1 }),
        picture: <Outline view={view} facts={facts} setting={one} />,
      })),
    // The outlines are the same whatever a finger moves.
    [scales, view.to, view.described],
  );
  return (
    <section class="settings" aria-label={words.settings}>
      <ul>
        {cards.map(({ one, href, picture }) => (
          <li key={one}>
            <a href={href} aria-current={one === setting ? "true" : undefined}>
              <b>
                {words.settingNames[one]}
                {one === setting && changed.length > 0 && (
                  <span>
                    {" "}
                    {words.ofYours(changed.length)} <i class="heard">{words.yoursTail}</i>
                  </span>
                )}
              </b>
              {picture}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the nearest setting assumes, and who stands near it. */
export function Assumption({ facts }: Pick<Props, "facts">): VNode {
  const { setting } = facts.yours.base;
  return (
    <div class="assumption">
      <p>{words.assumes[setting]}</p>
      <p class="near">{words.near[setting]}</p>
      <p class="hint">{words.silhouetteHint}</p>
    </div>
  );
}

const most = 5;

interface DialProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly own: boolean;
  readonly onMove: (value: number) => void;
  readonly onRest: () => void;
  readonly onBack: () => void;
}

function Dial({ label, hint, text, value, min, max, own, onMove, onRest, onBack }: DialProps): VNode {
  const cells = max - min + 1;
  return (
    <div class="dial">
      <p>
        <b>{label}</b> <span class={own ? "own" : undefined}>{text}</span>
      </p>
      <Slider {...{ label, text, value, min, max, cells, onMove, onRest, onBack }}>
        <path class="empty" d={squaresPath(cells)} />
        <svg width={filledTo((value - min + 1) / cells, cells)} height={high}>
          <path class={own ? "own" : "other"} d={squaresPath(cells)} />
        </svg>
        {min < 0 && <path class="notch" d={`M${(-min + 1) * pitch - 2} 0V${high}`} />}
      </Slider>
      <p class="hint">{hint}</p>
    </div>
  );
}

/** How firm everything was, and whether decisions go together. */
export function Dials({ facts, hand }: Props): VNode {
  const { base, together } = facts.yours;
  return (
    <section class="dials">
      <Dial
        label={words.firmDial}
        hint={words.firmDialHint}
        text={words.firmerBy(base.firmer)}
        value={base.firmer}
        min={-firmest}
        max={firmest}
        own={base.firmer !== 0}
        onMove={hand.firmer}
        onRest={hand.rest}
        onBack={() => hand.firmer(0)}
      />
      <Dial
        label={words.togetherDial}
        hint={words.togetherHint}
        text={words.togetherText(together)}
        value={together}
        min={1}
        max={most}
        own={together !== 1}
        onMove={hand.together}
        onRest={hand.rest}
        onBack={() => hand.together(1)}
      />
    </section>
  );
}

/** What an address of this story may name. */
const known: Known = {
  hinges: Object.fromEntries(Object.entries(hinges).map(([hinge, { options }]) => [hinge, options])),
  endings: endings.map(({ id }) => id),
};

/** Somebody’s odds, from their link. */
function FromLink({ view }: { view: ViewProps }): VNode {
  const [text, write] = useState("");
  const [said, say] = useState("");
  const hold = (event: Event): void => {
    event.preventDefault();
    const fragment = text.trim().replace(/^[^#]*/, "");
    const { address, problems } = readAddress(fragment, known);
    const found = isWhatIf(fragment) && !problems.has("view");
    say(found ? words.pasted : words.notALink);
    if (found) view.go({ theirs: address.odds, theirTogether: address.together });
  };
  return (
    <form onSubmit={hold}>
      <label>
        {words.pasteLabel}{" "}
        <input type="text" inputMode="url" autocomplete="off" value={text} onInput={(event) => write(event.currentTarget.value)} />
      </label>
      <button type="submit" class="plain small">
        {words.pasteDo}
      </button>
      <span role="status">{said}</span>
    </form>
  );
}

/** What the reader’s odds are held against: a setting, what the reader had before, or the odds of a link. */
export function Against({ view, facts }: Props): VNode {
  const { theirs, yours, scales } = facts;
  const { base, together } = theirs;
  const plain = base.changed.length === 0 && base.firmer === 0 && together === 1;
  const swap = (): void => view.go({ odds: theirs.odds, together: theirs.together, theirs: yours.odds, theirTogether: yours.together });
  return (
    <section class="against">
      <label>
        <b>{words.heldAgainst}</b>{" "}
        <select
          value={plain ? base.setting : ""}
          onChange={(event) => {
            const setting = settings.find((one) => one === event.currentTarget.value);
            if (setting !== undefined) view.go({ theirs: settle(scales, setting, 0, null), theirTogether: 1 });
          }}
        >
          {!plain && <option value="">{words.linkedOdds}</option>}
          {settings.map((one) => (
            <option key={one} value={one}>
              {words.settingNames[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="plain small" onClick={swap}>
        {words.swap}
      </button>
      <button type="button" class="plain small" onClick={() => view.go({ theirs: yours.odds, theirTogether: yours.together })}>
        {words.keepMine}
      </button>
      <FromLink view={view} />
    </section>
  );
}
