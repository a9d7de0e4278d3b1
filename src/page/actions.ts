// What a reader can do, as the page's parts ask for it; src/desk.ts makes it happen.
import type { Settings } from "../core/settings.ts";
import type { Reading } from "../core/record.ts";

export type PanelName = "record" | "settings" | "sources";

/** Something that the reader is told outside of the story. */
export interface Notice {
  /** What it is; empty where `why` says it all. */
  readonly message: string;
  /** Why, and what to do: said once for all notices that share it. */
  readonly why?: string;
  /** What can be done about it, if anything. */
  readonly way?: { readonly label: string; readonly act: () => void };
}

/** What a notice is about: there is one at a time for each. */
export type Subject = "next" | "keeping" | "found" | "page" | "sources" | "map" | "sound" | "histories" | "file" | "added" | "link";

export type NoticeList = Readonly<Partial<Record<Subject, Notice>>>;

export interface Actions {
  /** Starts a new reading; an earlier one goes on the shelf. */
  begin(): void;
  /** Takes up the kept reading, or goes back to the open one. */
  resumeKept(): void;
  choose(id: string): void;
  /** Closes the finished file and opens the next. */
  close(): void;
  strike(): void;
  reopen(entry: number): void;
  /** What the answer of an entry changed, in plain words; null where that is not told apart. */
  plain(entry: number): string | null;
  /** After a stop: takes up the kept answers that still fit. */
  resume(): void;
  /** Gives the answers that were struck again, or those of an earlier reading, as long as they answer what is asked. */
  repeat(old: Reading | null): void;
  /** The open reading as it would be kept; null before one has begun. */
  reading(): Reading | null;
  /** Saves the open reading to a file; with `whole`, also the answers that the story no longer carries. */
  save(whole?: boolean): void;
  /** Saves any text to a file. */
  saveText(name: string, text: string): void;
  /** Null where the picture could not be made. */
  savePicture(name: string, picture: Blob | null): void;
  load(file: File): void;
  /** Opens a reading from a code or a link that was typed. */
  enter(text: string): void;
  /** The address that brings a reading, by its code. */
  link(code: string): string;
  /** Takes up a reading of the shelf, or one that is told about. */
  take(reading: Reading, notice?: Notice): void;
  /** Asks for the shelf. */
  shelf(): Promise<Reading[]>;
  open(panel: PanelName | null): void;
  title(): void;
  set(settings: Settings): void;
  forget(): void;
  print(): void;
  /** Puts a notice away. */
  dismiss(subject: Subject): void;
}
