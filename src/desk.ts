// The desk: turns a session and the device into the actions that views call, and holds what the page shows besides the story.
import * as words from "#words/notices.ts";
import type { Actions, Notice, Subject } from "./page/actions.ts";
import type { AppState, Late, SourcesPiece } from "./page/state.ts";
import { type Board, createBoard, fence } from "./page/board.ts";
import { type Panels, createPanels } from "./page/panels.ts";
import { FetchError } from "./core/library.ts";
import { isEmpty } from "./core/record.ts";
import type { Session } from "./core/session.ts";
import type { View } from "./core/view.ts";
import { type Settings, defaults } from "./core/settings.ts";
import { type Hold, createHold } from "./device/hold.ts";
import { yearOf } from "./device/resumption.ts";
import type { Piece } from "./device/piece.ts";
import type { Route } from "./device/route.ts";
import type { Storage } from "./device/storage.ts";
import type { Tabs, TabMessage } from "./device/tabs.ts";

/** All that the desk needs of the device; a test gives it another. */
export interface Device {
  readonly storage: Storage;
  readonly route: Route;
  /** Opens the channel to the other tabs. */
  tabs(hear: (told: TabMessage) => void): Tabs;
  readonly late: Piece<Late>;
  readonly sources: Piece<SourcesPiece>;
  /** Calls when the page goes away or is hidden; returns what ends that. */
  leaving(task: () => void): () => void;
  /** Calls when what was changed has been painted, or the page goes away before. */
  painted(task: () => void): void;
  /** Gives a file to the reader. */
  save(name: string, content: Blob | string): void;
  print(): void;
  /** Makes the page look as the settings say. */
  look(settings: Settings): void;
  /** The first file cannot be had; says so beside what the build has written. Resolves when the reader presses what stands beside it. */
  held(message: string, label: string): Promise<void>;
  /** The first file lies open and can be answered. */
  ready(): void;
  /** The place is settled: what lies open may be shown. */
  settled(): void;
  /** The answer that was given before the game could take it; null where there is none. */
  early(): string | null;
}

/** What the page is drawn from and calls: the state to show, and the actions of a reader. One for each page, made by `createDesk`. */
export interface Desk {
  readonly state: AppState;
  readonly actions: Actions;
  /** Whether the page waits for a kept reading, and no answer can be meant for what lies open. */
  readonly resuming: boolean;
  /** @returns a function that ends the subscription */
  subscribe(listener: (state: AppState) => void): () => void;
  show(change: Partial<AppState>): void;
  /** Tells the reader something, or with null takes it back. */
  tell(subject: Subject, notice: Notice | null): void;
  /** Tells what cannot be had, why, and how to have it again. */
  lose(subject: Subject, message: string, again: () => void, error?: unknown): void;
  /** Loads the page anew; the reading comes along, kept or not. */
  anew(): Promise<void>;
  /** Fetches what comes after the first choice; a failure is told. */
  fetchLate(): Promise<void>;
  /** Opens the first file, then looks for what is kept. Resolves when the reader can answer, or the kept reading lies open. */
  start(): Promise<void>;
}

/** The parts that a desk is made of. */
interface Parts {
  readonly session: Session;
  readonly device: Device;
  readonly board: Board;
  readonly panels: Panels;
  readonly hold: Hold;
}

/** Loads the page anew; the reading comes along, kept or not. */
async function anew({ hold, device }: Pick<Parts, "hold" | "device">): Promise<void> {
  await hold.leave();
  device.route.reload();
}

/** Tells what cannot be had, why, and how to have it again. */
function lose(
  { board, hold, device }: Pick<Parts, "board" | "hold" | "device">,
  subject: Subject,
  message: string,
  again: () => void,
  error?: unknown,
): void {
  const fetching = error instanceof FetchError ? error : null;
  const act = (): void => {
    board.tell(subject, { message: "", why: words.coming });
    again();
  };
  board.tell(subject, {
    message,
    ...(fetching === null ? {} : { why: words.fetching[fetching.fault] }),
    way: fetching?.gone === true ? { label: words.anew, act: () => void anew({ hold, device }) } : { label: words.again, act },
  });
}

async function forget(parts: Parts): Promise<void> {
  const { board, hold, session, device } = parts;
  if (!(await hold.forget())) {
    board.show({ panel: null });
    board.tell("keeping", { message: words.notForgotten, way: { label: words.again, act: () => void forget(parts) } });
    return;
  }
  await session.begin();
  device.route.go("title");
  board.show({ panel: null, settings: defaults, keptYear: null, damaged: null, notices: {} });
  hold.forgotten();
}

/** @param text - null where a file could not be read */
async function openText({ board, hold }: Parts, text: string | null): Promise<void> {
  // The panel that it was chosen or typed in comes with it.
  const opened = text === null ? null : board.state.late?.openText(text, new Date());
  if (opened?.ok === true) {
    board.tell("file", null);
    await hold.restore(opened.value);
  } else if (opened !== undefined)
    board.tell("file", { message: opened === null ? words.unreadable : `${opened.problem} ${words.untouched}` });
}

/** A link has brought a reading: it is offered, and what lies open stays. */
const offerLinked = ({ board, device, hold }: Parts): void =>
  board.state.late?.offerLinked(device.route.linked, hold.restore, (notice) => board.tell("link", notice));

function save({ session, device }: Parts, whole: boolean): void {
  const reading = session.reading();
  if (reading === null) return;
  const steps = whole ? [...reading.steps, ...(session.view.stop?.rest ?? [])] : reading.steps;
  device.save(`no-straight-line-${yearOf(reading)}.json`, JSON.stringify({ ...reading, steps }, null, 2));
}

/** What comes next and could not be fetched is told beside the reading, where it lies or on the title. */
function tellNext(parts: Parts, { move, trouble }: View): void {
  const { board, session } = parts;
  if (trouble !== null && trouble.kind !== "story")
    lose(parts, "next", words.lost.next, () => void session.retry(), new FetchError(trouble.kind));
  else if (move !== "load") board.tell("next", null);
  else if (board.state.notices.next !== undefined) board.tell("next", { message: "", why: words.coming });
}

/** Something came into the story after what is taken up here was read: that is said. */
async function tellAdded({ board, session, panels }: Parts): Promise<void> {
  await panels.fetchLate();
  const message = board.state.late?.sayAdded(session.view.entries) ?? null;
  board.tell("added", message === null ? null : { message });
}

/** What is done whenever the reading has changed. */
function onView(parts: Parts, view: View): void {
  const { board, device, hold, panels } = parts;
  hold.changed(view);
  board.show({ view, retrospect: undefined });
  // The eye does not wait for it.
  device.painted(() => hold.mark());
  tellNext(parts, view);
  if (view.added.length > 0) void tellAdded(parts);
  if (view.phase === "ended") void panels.fetchLate();
}

function actionsOf(parts: Parts): Actions {
  const { session, device, board, panels, hold } = parts;
  return {
    begin() {
      device.route.go("read");
      // What was told of a reading is of that one.
      board.tell("file", null);
      hold.begin();
      if (!isEmpty(session.reading()) || session.view.beat === null || session.view.stop !== null) void session.begin();
      hold.mark();
    },
    resumeKept: () => void hold.resumeKept(),
    choose(id) {
      hold.pass();
      void session.choose(id);
    },
    close: () => void session.close(),
    strike: () => void session.strike(),
    reopen(entry) {
      board.show({ panel: null });
      void session.reopen(entry);
    },
    plain: (entry) => board.state.late?.plainOf(session, entry) ?? null,
    resume: () => void session.resume(),
    repeat: (old) => void board.state.late?.repeat(session, old),
    reading: () => session.reading(),
    save: (whole = false) => save(parts, whole),
    saveText: device.save,
    savePicture(name, picture) {
      if (picture === null) board.tell("file", { message: words.noPicture });
      else device.save(name, picture);
    },
    load: (file) =>
      void file
        .text()
        .catch(() => null)
        .then((text) => openText(parts, text)),
    enter: (text) => void openText(parts, text),
    link: device.route.link,
    take(reading, notice) {
      board.tell("file", notice ?? null);
      void hold.restore(reading);
    },
    shelf: async () => (await device.storage.shelf()) ?? [],
    open: panels.open,
    title: hold.showYear,
    set: hold.set,
    forget: () => void forget(parts),
    print() {
      board.show({ panel: null });
      device.print();
    },
    dismiss: (subject) => board.tell(subject, null),
  };
}

/** Opens the first file, for as long as it cannot be had. */
async function openFirst({ session, device, hold }: Parts): Promise<void> {
  await session.begin();
  while (session.view.trouble !== null) {
    const { kind, message } = session.view.trouble;
    // The script in index.html says it.
    if (kind === "story") throw new Error(message);
    await device.held(`${words.lost.first} ${words.fetching[kind]}`, kind === "gone" ? words.anew : words.again);
    await (kind === "gone" ? anew({ hold, device }) : session.retry());
  }
}

async function start(parts: Parts, actions: Actions): Promise<void> {
  const { session, device, board, hold, panels } = parts;
  const arrival = hold.arriving();
  await openFirst(parts);
  // Before the page: what is marked then knows that it is not kept yet.
  hold.keep();
  session.subscribe((view) => onView(parts, view));
  board.show({ view: session.view });
  device.route.watch(() => {
    panels.moved();
    hold.moved();
    offerLinked(parts);
  });
  fence(device.ready);
  const early = arrival.early ? device.early() : null;
  if (!(await arrival.carried()) && early !== null) actions.choose(early);
  await arrival.settle();
  device.settled();
}

/**
 * The desk of one page.
 *
 * @param device - all that it needs of the browser
 */
export function createDesk(session: Session, device: Device): Desk {
  const board = createBoard(session.view);
  const look = (settings: Settings): void => fence(() => device.look(settings));
  const hold = createHold(session, {
    storage: device.storage,
    route: device.route,
    tabs: device.tabs,
    leaving: device.leaving,
    settings: () => board.state.settings,
    show: board.show,
    tell: board.tell,
    look,
  });
  const loseHere: Desk["lose"] = (...args) => lose({ board, hold, device }, ...args);
  const panels = createPanels(board, {
    late: device.late,
    sources: device.sources,
    place: () => device.route.place,
    lose: loseHere,
    arrived() {
      look(board.state.settings);
      offerLinked(parts);
    },
  });
  const parts: Parts = { session, device, board, panels, hold };
  const actions = actionsOf(parts);
  return {
    get state() {
      return board.state;
    },
    get resuming() {
      return hold.resuming;
    },
    actions,
    subscribe: board.subscribe,
    show: board.show,
    tell: board.tell,
    lose: loseHere,
    anew: () => anew(parts),
    fetchLate: panels.fetchLate,
    start: () => start(parts, actions),
  };
}
