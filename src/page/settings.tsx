// The settings panel: text, motion, stage, sound, keys, and what is kept on this device.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { type Settings, type Volume, textSizes, volumes } from "../core/settings.ts";
import type { Actions } from "./actions.ts";
import { Panel } from "./panel.tsx";

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
      <output>{volumeNames[value]}</output>
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

function Forget({ actions }: { actions: Actions }): VNode {
  const [asked, ask] = useState(false);
  return asked ? (
    <p role="status">
      Delete the open reading, the earlier ones and these settings from this device?{" "}
      <button type="button" class="plain danger" onClick={actions.forget}>
        Delete it all
      </button>{" "}
      <button type="button" class="plain" onClick={() => ask(false)}>
        Keep it
      </button>
    </p>
  ) : (
    <p>
      Your readings and these settings are kept in this browser, on this device, and go nowhere else.{" "}
      <button type="button" class="plain" onClick={() => ask(true)}>
        Forget everything
      </button>
    </p>
  );
}

/** Every change takes hold at once and is remembered. */
export function SettingsPanel({ settings, stageTrouble, actions }: Props): VNode {
  const set = (change: Partial<Settings>): void => actions.set({ ...settings, ...change });
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
          hint="Made by this device as you read; a few kilobytes are fetched for it"
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
