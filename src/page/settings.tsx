// The settings panel: text, motion, stage, sound, keys, and what is kept on this device.
import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Settings, type Volume, textSizes, volumes } from "../core/settings.ts";
import type { Actions } from "./actions.ts";
import { Panel } from "./panel.tsx";
import { reveal } from "./place.ts";
import { silence } from "./silence.ts";

interface Props {
  readonly settings: Settings;
  readonly stageTrouble: string | null;
  readonly actions: Actions;
}

function Switch({ label, hint, on, set }: { label: string; hint?: string; on: boolean; set: (on: boolean) => void }): VNode {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  );
}

interface VolumeProps {
  readonly label: string;
  readonly value: Volume;
  readonly off: boolean;
  readonly set: (value: Volume) => void;
}

const volumeNames = ["off", "very quiet", "quiet", "middling", "full"] as const;

function VolumeOf({ label, value, off, set }: VolumeProps): VNode {
  return (
    <label class="volume">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={volumes.length - 1}
        step={1}
        value={value}
        disabled={off}
        aria-valuetext={volumeNames[value]}
        onInput={(event) => set(volumes.find((step) => step === Number(event.currentTarget.value)) ?? value)}
      />
      <output>
        <span>{volumeNames[value]}</span>
      </output>
    </label>
  );
}

interface OptionsProps<T> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly set: (value: T) => void;
}

function Options<T extends string | number>({ name, legend, options, value, set }: OptionsProps<T>): VNode {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="options">
        {options.map(([option, label]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => set(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const keys: readonly (readonly [string, string])[] = [
  ["1 – 9", "give that answer"],
  ["Arrows", "go through the answers"],
  ["Enter", "give the answer you are on"],
  ["Backspace", "strike the last answer"],
  ["L", "open the record"],
  ["N", "open the notes and sources"],
  ["S", "open these settings"],
  ["Escape", "close what is open"],
];

function Keys(): VNode {
  return (
    <dl class="keys">
      {keys.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The press that asked, made twice, does not answer: so long after it, in milliseconds. */
const doubled = 600;

/** The question. The button that asked keeps its place, and what deletes never comes to lie under the finger that asked. */
function Sure({ pressed, keep, forget }: { pressed: MouseEvent; keep: () => void; forget: () => void }): VNode {
  const box = useRef<HTMLDivElement>(null);
  const stay = useRef<HTMLButtonElement>(null);
  const [swapped, swap] = useState(false);
  useLayoutEffect(() => {
    if (stay.current === null) return;
    stay.current.focus({ preventScroll: true });
    if (box.current !== null) reveal(box.current, true);
    const { top, bottom } = (box.current?.querySelector(".danger") ?? stay.current).getBoundingClientRect();
    if (pressed.clientY > top - 12 && pressed.clientY < bottom + 12) swap(true);
  }, [pressed]);
  const early = (event: MouseEvent): boolean =>
    event.timeStamp - pressed.timeStamp < doubled &&
    Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < (event.detail === 0 ? Infinity : 30);
  return (
    <div class={swapped ? "sure swapped" : "sure"} role="group" aria-labelledby="sure" ref={box}>
      <p id="sure">Delete the open reading, the earlier ones and these settings from this device?</p>
      <button type="button" class="plain" ref={stay} onClick={(event) => !early(event) && keep()}>
        Keep it
      </button>
      <button type="button" class="plain danger" onClick={(event) => (event.detail === 0 || !early(event)) && forget()}>
        Delete it all
      </button>
    </div>
  );
}

function Forget({ actions }: { actions: Actions }): VNode {
  const [pressed, press] = useState<MouseEvent | null>(null);
  const asks = useRef<HTMLButtonElement>(null);
  return (
    <>
      <p>Your readings and these settings are kept in this browser, on this device, and go nowhere else.</p>
      <button type="button" class="plain" ref={asks} aria-expanded={pressed !== null} onClick={(event) => press((first) => first ?? event)}>
        Forget everything
      </button>
      {pressed !== null && (
        <Sure
          pressed={pressed}
          keep={() => {
            asks.current?.focus({ preventScroll: true });
            press(null);
          }}
          forget={actions.forget}
        />
      )}
    </>
  );
}

/** Every change takes hold at once and is remembered. */
export function SettingsPanel({ settings, stageTrouble, actions }: Props): VNode {
  const set = (change: Partial<Settings>): void => actions.set({ ...settings, ...change });
  const [hush, setHush] = useState(silence.value);
  useEffect(() => silence.subscribe(setHush), []);
  return (
    <Panel title="Settings" actions={actions}>
      <Options
        name="size"
        legend="Text size"
        options={textSizes.map((size) => [size, `${Math.round(size * 100)}%`] as const)}
        value={settings.textSize}
        set={(textSize) => set({ textSize })}
      />
      <Options
        name="theme"
        legend="Colours"
        options={[
          ["system", "As this device asks"],
          ["paper", "Paper"],
          ["night", "Night"],
          ["contrast", "High contrast"],
        ]}
        value={settings.theme}
        set={(theme) => set({ theme })}
      />
      <Options
        name="motion"
        legend="Motion"
        options={[
          ["system", "As this device asks"],
          ["reduced", "As little as possible"],
          ["full", "All of it"],
        ]}
        value={settings.motion}
        set={(motion) => set({ motion })}
      />
      <fieldset>
        <legend>Picture</legend>
        <Switch
          label="The map and the Line"
          hint={stageTrouble ?? "Off: text only, and nothing is fetched for it"}
          on={settings.stage}
          set={(stage) => set({ stage })}
        />
        <Switch
          label="Futures open"
          hint="How many endings your record can still come to; never which"
          on={settings.futures}
          set={(futures) => set({ futures })}
        />
      </fieldset>
      <fieldset>
        <legend>Sound</legend>
        <Switch
          label="Rooms and music"
          hint={hush ?? "Made by this device as you read; a few kilobytes are fetched for it"}
          on={settings.sounding}
          set={(sounding) => set({ sounding })}
        />
        <VolumeOf label="Music" value={settings.music} off={!settings.sounding} set={(music) => set({ music })} />
        <VolumeOf label="Rooms" value={settings.effects} off={!settings.sounding} set={(effects) => set({ effects })} />
        <Switch label="Quieter while my screen reader speaks" on={settings.duck} set={(duck) => set({ duck })} />
      </fieldset>
      <fieldset>
        <legend>Keyboard</legend>
        <Switch label="Single keys are commands" hint="Turn this off if you dictate" on={settings.keys} set={(on) => set({ keys: on })} />
        <Keys />
      </fieldset>
      <fieldset>
        <legend>This device</legend>
        <Forget actions={actions} />
      </fieldset>
      <p class="credits">
        The story may be shared under CC BY-SA 4.0, the code under the MIT licence. Coastlines: Natural Earth, public domain. Typefaces:
        Oswald, Literata and Courier Prime, SIL Open Font License.
      </p>
    </Panel>
  );
}
