// The title: a poster, a door into the record, and nothing to wait for.
import type { VNode } from "preact";
import * as words from "#words/title.ts";
import { box } from "../generated/ids.ts";
import type { Actions, NoticeList } from "./actions.ts";
import { memo } from "./memo.ts";
import { Notices } from "./notices.tsx";
import { marked } from "./prose.tsx";

const years = Array.from({ length: 14 }, (_, at) => 1917 + at);
const x = (year: number): number => 120 + (year - 1917) * 92;

function Name(): VNode {
  return (
    <>
      {marked(words.name, (part) => (
        <i>{part}</i>
      ))}
    </>
  );
}

function About(): VNode {
  return (
    <p class="about">
      {marked(words.about, (part) => (
        <span>{part}</span>
      ))}
    </p>
  );
}

/** The wedge and the forked line. Decoration. */
function Drawing(): VNode {
  return (
    <svg class="drawing notranslate" viewBox="0 0 1440 460" aria-hidden="true">
      <path class="wedge" d="M430 380 1270 40 1330 260Z" />
      <path class="axis" d="M120 420H1316" />
      {years.map((year) => (
        <g key={year} class={[1917, 1921, 1925, 1930].includes(year) ? "kept" : undefined}>
          <path class="tick" d={`M${x(year)} 412v16`} />
          <text x={x(year)} y="452">
            {year}
          </text>
        </g>
      ))}
      <path class="line" d="M120 420H230L320 360H520L640 300H900L1000 240H1316M520 360 600 392H760L800 420M900 300 960 340H1316" />
      <path class="line inner" d="M120 420H230L320 360H520L640 300H900L1000 240H1316M520 360 600 392H760L800 420M900 300 960 340H1316" />
      <circle cx="230" cy="420" r="12" />
      <circle cx="520" cy="360" r="12" />
      <circle cx="900" cy="300" r="12" />
    </svg>
  );
}

/** Where the reader can go on, if anywhere: the year the kept reading has come to. */
export const Title = memo(({ keptYear, notices, actions }: { keptYear: string | null; notices: NoticeList; actions: Actions }) => (
  <main id="title" class="title" tabindex={-1}>
    <div class="poster">
      <h1 class="name notranslate">
        <Name />
      </h1>
      <About />
      <div class="night" aria-hidden="true">
        <div class="name notranslate">
          <Name />
        </div>
        <About />
      </div>
      <Drawing />
    </div>
    <nav aria-label={words.ways}>
      <a class="begin" href="#read" onClick={actions.begin}>
        {words.begin}
      </a>
      {keptYear !== null && (
        <a href="#read" onClick={actions.resumeKept}>
          {words.resume(keptYear)}
        </a>
      )}
      <a href="#what-if">{words.whatIf}</a>
      <button type="button" onClick={() => actions.open("settings")}>
        {words.settings}
      </button>
    </nav>
    <p class="note">{words.note(box)}</p>
    <Notices list={notices} actions={actions} />
  </main>
));
