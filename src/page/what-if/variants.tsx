// Variants of the rules of the world: each one change, explored beforehand, with what it moves and what then hangs on what.
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import * as words from "#words/rules.ts";
import { copyFinding, ofThousand } from "#words/what-if.ts";
import type { VariantId, Varied } from "../../core/what-if/variants.ts";
import { useAnswer } from "./asked.ts";
import { Disputed } from "./disputed.tsx";
import type { Disputes } from "./door.tsx";
import { CopyButton, Table } from "./kit.tsx";
import { titleOfEnding } from "./map-facts.ts";
import type { ViewProps } from "./props.ts";
import { questionOf } from "./steps.tsx";

/** The table counts of so many histories. */
const counted = 10_000;
const ofAll = (count: number): string => ofThousand(count / counted);
/** A table was made by the rules of this story where its shares are these, but for rounding. */
const same = 2;
/** So many of the endings that are moved most are shown, and said. */
const shown = 5;
const spoken = 2;
/** Moved by so much of 10,000 at least: what would be 0 of 1,000 is not said. */
const least = 5;

interface Move {
  readonly ending: string;
  readonly from: number;
  readonly to: number;
}

/** A variant, held against the story’s own rules. */
interface Told extends Varied {
  readonly id: VariantId;
  readonly said: Disputes["variants"][VariantId];
  /** From 1: its place in the address. */
  readonly number: number;
  /** The endings that it moves, most first. */
  readonly moves: readonly Move[];
  readonly elsewhere: number;
}

/** All variants in their order. */
function allOf({ order, own, varied, variants }: Disputes): readonly Told[] {
  return (Object.keys(varied) as VariantId[]).map((id, at) => {
    const all = order.map((ending, place) => ({ ending, from: own.shares[place] ?? 0, to: varied[id].shares[place] ?? 0 }));
    const by = ({ from, to }: Move): number => Math.abs(to - from);
    const moves = all.filter((one) => by(one) >= least).sort((a, b) => by(b) - by(a));
    const elsewhere = all.reduce((sum, one) => sum + by(one), 0) / 2;
    return { ...varied[id], said: variants[id], id, number: at + 1, moves, elsewhere };
  });
}

const moverOf = ({ ending, from, to }: Move): string => `${titleOfEnding(ending)} ${words.fromTo(ofAll(from), ofAll(to))}`;

/** The variant in a sentence. */
function sentenceOf({ said, moves, elsewhere, hangs }: Told): string {
  const [hinge, share] = hangs[0] ?? ["", 0];
  const movers = moves.slice(0, spoken).map(moverOf).join(", ");
  return `${said.says} ${words.variantSaid(words.elsewhere(ofAll(elsewhere)), movers, questionOf(hinge), ofAll(share))}`;
}

/** All that is known of one. */
function Opened({ variant, own, link }: { variant: Told } & Pick<Disputes, "own"> & Pick<ViewProps, "link">): VNode {
  const { said, moves, hangs, number } = variant;
  const before = new Map(own.hangs);
  return (
    <div class="opened">
      <div class="argued">
        <p>
          <b>{words.forIt}</b> {said.pro}.
        </p>
        <p>
          <b>{words.forStory}</b> {said.contra}.
        </p>
        <CopyButton text={`${sentenceOf(variant)} ${link({ way: number })}`} label={copyFinding} />
      </div>
      <div>
        <h3>{words.moves}</h3>
        {moves.length === 0 ? (
          <p>{words.movesNothing}</p>
        ) : (
          <ul>
            {moves.slice(0, shown).map((move) => (
              <li key={move.ending}>
                <span>{titleOfEnding(move.ending)}</span> <b>{words.fromTo(ofAll(move.from), ofAll(move.to))}</b>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <h3>{words.hangsHead}</h3>
        <ol>
          {hangs.map(([hinge, share]) => (
            <li key={hinge}>
              <span>{questionOf(hinge)}</span>{" "}
              <b>
                {ofAll(share)} <small>{before.has(hinge) ? words.before(ofAll(before.get(hinge) ?? 0)) : words.notBefore}</small>
              </b>
            </li>
          ))}
        </ol>
        <p class="hint">{words.hangsHint}</p>
      </div>
    </div>
  );
}

function List({
  variants,
  own,
  address,
  to,
  link,
}: { variants: readonly Told[] } & Pick<Disputes, "own"> & Pick<ViewProps, "address" | "to" | "link">): VNode {
  const most = Math.max(...variants.map(({ elsewhere }) => elsewhere));
  return (
    <ol class="variants">
      {variants.map((variant) => {
        const { id, said, number, elsewhere } = variant;
        const open = address.way === number;
        return (
          <li key={id} class={open ? "open" : undefined}>
            <a href={to({ way: open ? 0 : number })} aria-expanded={open}>
              <span class="says">{said.says}</span>
              <span class="extent" aria-hidden="true">
                <i style={{ width: `${(100 * elsewhere) / most}%` }} />
              </span>
              <span class="elsewhere">
                <b>{ofAll(elsewhere)}</b> <small>{words.elsewhereShort}</small>
              </span>
            </a>
            {open && <Opened variant={variant} own={own} link={link} />}
          </li>
        );
      })}
    </ol>
  );
}

/** All variants; nothing but a word where they were made by other rules than this story has. */
function Shown({ piece, graph, address, to, link, actions }: { piece: Disputes } & ViewProps): VNode | null {
  const { order: endings, own } = piece;
  const told = useMemo(() => allOf(piece), [piece]);
  const ours = useAnswer(graph, "rules", {});
  if (ours === undefined) return null;
  if (!endings.every((ending, at) => Math.abs(counted * (ours.endings[ending] ?? -1) - (own.shares[at] ?? 0)) < same))
    return <p class="notice">{words.variantsOld}</p>;
  const inStory = address.order === "story";
  const list = inStory ? told : [...told].sort((a, b) => b.elsewhere - a.elsewhere);
  return (
    <section class="variants-view">
      <h2>{words.variantsHead}</h2>
      <p>{words.variantsIntro(told.length)}</p>
      <p class="orders">
        <span>{words.order}</span>
        <a href={to({ order: null })} aria-current={inStory ? undefined : "true"}>
          {words.variantOrders.most}
        </a>
        <a href={to({ order: "story" })} aria-current={inStory ? "true" : undefined}>
          {words.variantOrders.story}
        </a>
      </p>
      <List variants={list} {...{ own, address, to, link }} />
      <details class="in-words">
        <summary>{words.variantsInWords}</summary>
        <Table
          caption={words.variantsCaption}
          file="variants"
          actions={actions}
          keyOf={({ id }) => id}
          rows={list}
          columns={[
            { head: words.variant, text: ({ said }) => said.says },
            { head: words.elsewhereHead, text: ({ elsewhere }) => ofAll(elsewhere), value: ({ elsewhere }) => elsewhere },
            { head: words.mostMoved, text: ({ moves }) => moves.slice(0, spoken).map(moverOf).join("; ") },
            {
              head: words.mostHangs,
              text: ({ hangs }) => hangs.map(([hinge, share]) => `${questionOf(hinge)} ${ofAll(share)}`).join("; "),
            },
            ...endings.map((ending, at) => ({
              head: titleOfEnding(ending),
              text: ({ shares }: Told) => ofAll(shares[at] ?? 0),
              value: ({ shares }: Told) => shares[at] ?? 0,
            })),
          ]}
        />
      </details>
    </section>
  );
}

/** The variants of the rules, once they have come. */
export const Variants = (props: ViewProps): VNode => (
  <Disputed disputes={props.disputes}>{(piece) => <Shown {...props} piece={piece} />}</Disputed>
);
