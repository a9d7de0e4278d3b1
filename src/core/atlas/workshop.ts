// Keeps what chapters were found to do, so that after an edit only the edited chapter is run again.
import { type Machine, type Place, type Run, createMachine } from "./machine.ts";
import { type Names, createNames } from "./names.ts";
import type { Chapter, Plan } from "./plan.ts";

/** Machines and their results, from one exploration to the next. Grows; begin another now and then. */
export interface Workshop {
  readonly names: Names;
  /** The machine of a chapter: a kept one while its Ink is the same. */
  machine(chapter: Chapter, plan: Plan): Machine;
}

/** Results of one answer at one place: a read, and what follows for each of its values, down to the run. */
type Memory = { readonly run: Run } | { readonly variable: number; readonly next: Map<number, Memory> };

function remember(reads: readonly number[], run: Run, valueOf: (variable: number) => number): Memory {
  return reads.reduceRight<Memory>((rest, variable) => ({ variable, next: new Map([[valueOf(variable), rest]]) }), { run });
}

/** A machine that runs nothing twice: the same place, answer and values read have the same result. */
function remembering(machine: Machine): Machine {
  const known = new Map<string, Memory>();
  function run(from: Place, offer: number, valueOf: (variable: number) => number): Run {
    const key = `${offer} ${from.key}`;
    let memory = known.get(key);
    let place: Map<number, Memory> | null = null;
    let depth = 0;
    while (memory !== undefined && "next" in memory) {
      place = memory.next;
      memory = place.get(valueOf(memory.variable));
      depth++;
    }
    if (memory !== undefined) return memory.run;
    const made = machine.run(from, offer, valueOf);
    const rest = remember(made.reads.slice(depth), made, valueOf);
    if (place === null) known.set(key, rest);
    else place.set(valueOf(made.reads[depth - 1] ?? 0), rest);
    return made;
  }
  return { ...machine, run };
}

/** An empty one. */
export function createWorkshop(): Workshop {
  const names = createNames();
  const machines = new Map<string, Machine>();
  return {
    names,
    machine({ id, json }, plan) {
      const key = `${id}\n${plan.world.join()}\n${json}`;
      const kept = machines.get(key);
      if (kept !== undefined) return kept;
      const made = remembering(createMachine(json, id, names, plan));
      machines.set(key, made);
      return made;
    },
  };
}
