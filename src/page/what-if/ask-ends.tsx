// Where the histories of a question end, whatever end is pinned: a bar each, with a stroke for the usual; pressed, it is pinned.
import type { VNode } from "preact";
import * as words from "#words/ask.ts";
import { ofThousand } from "#words/what-if.ts";
import { toggleEnd } from "../../core/what-if/pinned.ts";
import { endings } from "../../generated/story.ts";
import type { AskProps } from "./ask-props.ts";
import { titleOfEnding } from "./map-facts.ts";

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`;

export function Ends({ asked, of, address, ask }: AskProps): VNode {
  const isDecided = of.pins.length > 0;
  const order = Object.keys(asked.endings).sort((a, b) => (asked.endings[b] ?? 0) - (asked.endings[a] ?? 0));
  const most = Math.max(...order.map((ending) => Math.max(asked.endings[ending] ?? 0, asked.usual[ending] ?? 0)), 0.001);
  return (
    <section class="ends-of">
      <h2>{isDecided ? words.endsIf : words.endsAll}</h2>
      <p class="hint">{isDecided ? words.endsIfHint : words.endsAllHint}</p>
      <ul>
        {order.map((ending) => {
          const [share, usual] = [asked.endings[ending] ?? 0, asked.usual[ending] ?? 0];
          const isPinned = address.ends.includes(ending);
          const look = isPinned ? "pinned" : ending === endings[0].id ? "was" : "first";
          return (
            <li key={ending} class={look}>
              <button type="button" aria-pressed={isPinned} onClick={() => ask({ ends: toggleEnd(address.ends, ending) })}>
                <span>{titleOfEnding(ending)}</span>
                <b>{share > 0 ? ofThousand(share) : words.ruledOut}</b>
                {isDecided && <span class="heard">{words.usually(ofThousand(usual))}</span>}
                <svg class="divide" aria-hidden="true">
                  <rect class={look} width={percent(share / most)} y="3" height="7" />
                  {isDecided && (
                    <>
                      <rect class="rim" x={percent(usual / most)} width="4" height="13" transform="translate(-3 0)" />
                      <rect class="usual" x={percent(usual / most)} width="2" height="13" transform="translate(-2 0)" />
                    </>
                  )}
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="hint">{words.pressEnd}</p>
    </section>
  );
}
