// The settings panel: text, motion, stage, sound, keys, and what is kept on this device.
import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import * as words from "#words/settings.ts";
import { type Settings, type Volume, textSizes, volumes } from "../core/settings.ts";
import type { Actions } from "./actions.ts";
import { Panel } from "./panel.tsx";
import { reveal } from "./sight.ts";
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
        aria-valuetext={words.volumes[value]}
        onInput={(event) => set(volumes.find((step) => step === Number(event.currentTarget.value)) ?? value)}
      />
      <output>
        <span>{words.volumes[value]}</span>
      </output>
    </label>
  );
}

interface RadioGroupProps<T> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly set: (value: T) => void;
}

function RadioGroup<T extends string | number>({ name, legend, options, value, set }: RadioGroupProps<T>): VNode {
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

function Keys(): VNode {
  return (
    <dl class="keys">
      {words.keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
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
      <p id="sure">{words.sure}</p>
      <button type="button" class="plain" ref={stay} onClick={(event) => !early(event) && keep()}>
        {words.keep}
      </button>
      <button type="button" class="plain danger" onClick={(event) => (event.detail === 0 || !early(event)) && forget()}>
        {words.deleteAll}
      </button>
    </div>
  );
}

function Forget({ actions }: { actions: Actions }): VNode {
  const [pressed, press] = useState<MouseEvent | null>(null);
  const asks = useRef<HTMLButtonElement>(null);
  return (
    <>
      <p>{words.kept}</p>
      <button type="button" class="plain" ref={asks} aria-expanded={pressed !== null} onClick={(event) => press((first) => first ?? event)}>
        {words.forget}
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

interface GroupProps {
  readonly settings: Settings;
  readonly set: (change: Partial<Settings>) => void;
}

/** The names of settings in the order in which they are offered. */
const named = <T extends string>(names: Readonly<Record<T, string>>): (readonly [T, string])[] => Object.entries(names) as [T, string][];

function LookSettings({ settings, set }: GroupProps): VNode {
  return (
    <>
      <RadioGroup
        name="size"
        legend={words.size}
        options={textSizes.map((size) => [size, words.percent(size)] as const)}
        value={settings.textSize}
        set={(textSize) => set({ textSize })}
      />
      <RadioGroup
        name="theme"
        legend={words.colours}
        options={named(words.themes)}
        value={settings.theme}
        set={(theme) => set({ theme })}
      />
      <RadioGroup
        name="motion"
        legend={words.motion}
        options={named(words.motions)}
        value={settings.motion}
        set={(motion) => set({ motion })}
      />
    </>
  );
}

function PictureSettings({ settings, set, trouble }: GroupProps & { trouble: string | null }): VNode {
  return (
    <fieldset>
      <legend>{words.picture}</legend>
      <Switch label={words.map} hint={trouble ?? words.mapHint} on={settings.stage} set={(stage) => set({ stage })} />
      <Switch label={words.gauges} hint={words.gaugesHint} on={settings.gauges} set={(gauges) => set({ gauges })} />
      <Switch label={words.futures} hint={words.futuresHint} on={settings.futures} set={(futures) => set({ futures })} />
    </fieldset>
  );
}

function ReadingSettings({ settings, set }: GroupProps): VNode {
  return (
    <fieldset>
      <legend>{words.reading}</legend>
      <Switch label={words.changed} hint={words.changedHint} on={settings.plain} set={(plain) => set({ plain })} />
      <Switch label={words.hangs} hint={words.hangsHint} on={settings.hangs} set={(hangs) => set({ hangs })} />
      <Switch label={words.belief} hint={words.beliefHint} on={settings.belief} set={(belief) => set({ belief })} />
    </fieldset>
  );
}

/** Where there is no sound although it is wanted, the switch says why. */
function SoundSettings({ settings, set }: GroupProps): VNode {
  const [hush, setHush] = useState(silence.value);
  useEffect(() => silence.subscribe(setHush), []);
  const off = !settings.sounding;
  return (
    <fieldset>
      <legend>{words.sound}</legend>
      <Switch label={words.sounding} hint={hush ?? words.soundingHint} on={settings.sounding} set={(sounding) => set({ sounding })} />
      <VolumeOf label={words.music} value={settings.music} off={off} set={(music) => set({ music })} />
      <VolumeOf label={words.rooms} value={settings.effects} off={off} set={(effects) => set({ effects })} />
      <Switch label={words.duck} on={settings.duck} set={(duck) => set({ duck })} />
    </fieldset>
  );
}

/** Every change takes hold at once and is remembered. */
export function SettingsPanel({ settings, stageTrouble, actions }: Props): VNode {
  const set = (change: Partial<Settings>): void => actions.set({ ...settings, ...change });
  return (
    <Panel title={words.title} actions={actions}>
      <LookSettings settings={settings} set={set} />
      <PictureSettings settings={settings} set={set} trouble={stageTrouble} />
      <ReadingSettings settings={settings} set={set} />
      <SoundSettings settings={settings} set={set} />
      <fieldset>
        <legend>{words.keyboard}</legend>
        <Switch label={words.single} hint={words.singleHint} on={settings.keys} set={(keys) => set({ keys })} />
        <Keys />
      </fieldset>
      <fieldset>
        <legend>{words.device}</legend>
        <Forget actions={actions} />
      </fieldset>
      <p class="credits">{words.credits}</p>
    </Panel>
  );
}
