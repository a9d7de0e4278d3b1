// The mends that the rig holds in place: each as the change that takes it out again, so that it can be seen that the rig would miss it.

/** A mend taken out: what stands in the file, and what stood there, or would, without it. */
export interface Mutant {
  readonly name: string;
  /** Below `src/`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export const mutants: readonly Mutant[] = [
  {
    name: "a listener that throws stops the reading",
    file: "core/session.ts",
    from: "    } catch (error) {\n      onThrow(error);\n    }",
    to: "    } catch (error) {\n      throw error;\n    }",
  },
  {
    name: "a view that throws stops what is being done",
    file: "page/board.ts",
    from: "  } catch (error) {\n    reportError(error);\n  }",
    to: "  } catch (error) {\n    throw error;\n  }",
  },
  { name: "storage is tried once only", file: "device/storage.ts", from: "let tries = 2; tries > 0", to: "let tries = 1; tries > 0" },
  {
    name: "storage that has failed is not opened anew",
    file: "device/storage.ts",
    from: "    if (opening === connection) opening = null;",
    to: "    if (opening === null) opening = null;",
  },
  {
    name: "nobody hears of the end of a transaction that has failed before",
    file: "device/storage.ts",
    from: "const [value] = await Promise.all([task(work), work.done]);",
    to: "const value = await task(work);\n        await work.done;",
  },
  {
    name: "what is kept is looked for once only",
    file: "device/arrival.ts",
    from: "    await after(pause);\n    kept = ",
    to: "    await new Promise(() => undefined);\n    kept = ",
  },
  {
    name: "what could not be kept once counts as not kept for ever",
    file: "device/keeper.ts",
    from: 'if (next === state.keeping || state.keeping === "forgotten") return;',
    to: 'if (next === state.keeping || state.keeping !== "done") return;',
  },
  {
    name: "what opens late replaces live answers",
    file: "device/arrival.ts",
    from: "  } else if (!isEmpty(live)) {\n    if (!begins",
    to: "  } else if (!isEmpty(live) && !late) {\n    if (!begins",
  },
  {
    name: "what is overwritten goes on no shelf",
    file: "device/storage.ts",
    from: "if (lostBy(before.value, reading) > (own ? 1 : 0)) writes",
    to: "if (lostBy(before.value, reading) > reading.steps.length + 50) writes",
  },
  {
    name: "a reading struck to its beginning is not kept",
    file: "device/storage.ts",
    from: "if (before === null && isEmpty(reading))",
    to: "if (isEmpty(reading))",
  },
  {
    name: "what one tab has deleted another keeps again",
    file: "device/storage.ts",
    from: 'if (mark !== undefined && under !== mark) return { result: "forgotten" };',
    to: "",
  },
  {
    name: "to look at what is kept is enough to keep what was deleted",
    file: "device/storage.ts",
    from: "mark: own.mark ?? kept.mark }",
    to: "mark: kept.mark }",
  },
  {
    name: "what was to be kept before everything was deleted is kept after it",
    file: "device/storage.ts",
    from: "(age === ages ? own : null)",
    to: "own",
  },
  {
    name: "what is begun anew counts as deleted",
    file: "device/hold.ts",
    from: '  if (view.move === "begin") keeper?.renew();\n',
    to: "",
  },
  {
    name: "settings are kept whole",
    file: "device/hold.ts",
    from: "  keeper?.set(change);",
    to: "  keeper?.set(settings);",
  },
  {
    name: "what was set is kept over what another tab has set",
    file: "device/storage.ts",
    from: "{ ...(isPlain(before) ? before : {}), ...change }",
    to: "{ ...(isPlain(before) ? {} : before), ...change }",
  },
  {
    name: "what could not be set is not tried again",
    file: "device/keeper.ts",
    from: "  else state.changed = { ...change, ...state.changed };\n",
    to: "",
  },
  {
    name: "whatever comes is taken for the text",
    file: "device/source.ts",
    from: "if (wanted !== null && checksum(text) !== wanted)",
    to: "if (wanted !== null && checksum(text) === wanted && text === wanted)",
  },
  {
    name: "what the browser has kept of a wrong text is taken again",
    file: "device/source.ts",
    from: 'return ask(address, sum, "reload")',
    to: 'return ask(address, sum, "default")',
  },
  {
    name: "a text that never comes is waited for",
    file: "device/source.ts",
    from: "  let timer = setTimeout(() => stop.abort(), patience);",
    to: "  let timer = setTimeout(() => undefined, patience);",
  },
  {
    name: "a failed fetch cannot be tried again",
    file: "core/session.ts",
    from: "    state.again = () => work(state, loading, task);",
    to: "    state.again = null;",
  },
  {
    name: "a part of the page that failed is asked for by the same address",
    file: "device/piece.ts",
    from: 'failed === 0 ? ""',
    to: 'failed >= 0 ? ""',
  },
  {
    name: "keeping is not tried again",
    file: "device/keeper.ts",
    from: "    state.again = setTimeout(() => void flush(state), state.pause);",
    to: "    state.again = undefined;",
  },
  {
    name: "two readings are kept at once",
    file: "device/keeper.ts",
    from: "  state.saving ??= save(state).finally(() => (state.saving = null));",
    to: "  state.saving = save(state).finally(() => (state.saving = null));",
  },
  {
    name: "who has nothing to keep never keeps again",
    file: "device/keeper.ts",
    from: "  state.saving ??= save(state).finally(() => (state.saving = null));",
    to: "  state.saving ??= save(state).then(() => void (state.done < state.wanted && (state.saving = null)));",
  },
  {
    name: "what another tab has kept counts as ours",
    file: "device/storage.ts",
    from: "const own = mine !== null && lostBy(before.value, mine) === 0 && lostBy(mine, before.value) === 0;",
    to: "const own = true;",
  },
  {
    name: "to go on takes up what was found before",
    file: "device/resumption.ts",
    from: "  const next = kept === null ? before : kept.reading;",
    to: "  const next = before ?? kept?.reading ?? null;",
  },
  {
    name: "what is answered while the kept reading is looked for is replaced by it",
    file: "device/resumption.ts",
    from: "  if (isEmpty(now) !== isEmpty(live) || (now !== null && live !== null && !same(live, now))) return;\n",
    to: "",
  },
  {
    name: "a failed fetch is waited for without end",
    file: "core/session.ts",
    from: '    phase: position === null ? "unopened" : phaseOf(position),\n',
    to: "",
  },
  {
    name: "nothing comes along when the page is loaded anew",
    file: "device/hold.ts",
    from: "  if (live !== null && !isEmpty(live)) route.mark({ later: true, carried: live, under: storage.mark });\n",
    to: "",
  },
];

/** A file with a mend taken out. Throws where it is not there any more as this list has it. */
export function mutate({ name, file, from, to }: Mutant, text: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`“${name}” does not apply: ${file} has ${parts.length - 1} places like\n${from}`);
  return parts.join(to);
}
