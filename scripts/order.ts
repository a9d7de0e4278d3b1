// The order in which Vitest begins the test files: those that take long first, so that no core is left with nothing to do at the end.
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take ten seconds and more, longest first. A machine that has never run them goes by their size, which says little: one that is
 * not named here, or in the wrong place, costs a few seconds and no more.
 */
const long = [
  "game/presses",
  "game/play",
  "game/access",
  "game/fetching",
  "game/paper",
  "game/keeping",
  "game/saving",
  "game/translation",
  "game/drawing",
  "game/hearing",
  "game/again",
  "game/fences",
  "game/trouble",
  "game/edit",
  "game/starting",
  "game/floor",
  "game/frames",
  "core/atlas/shipped",
  "rig/rig",
  "story/histories",
  "story/proof",
  "story/readings",
  "core/atlas/service",
  "core/atlas/questions",
  "core/atlas/random",
  "story/whole",
  "story/plain",
] as const;

/** Where a file stands among those; behind them all where it does not. */
function rankOf(file: string): number {
  const at = long.findIndex((name) => file.replaceAll("\\", "/").endsWith(`/tests/${name}.test.ts`));
  return at < 0 ? long.length : at;
}

/** As Vitest sorts them: by group and project, failed ones first; but within a project the long ones before the others. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) =>
      sorted.filter((one) => one.project === project).toSorted((a, b) => rankOf(a.moduleId) - rankOf(b.moduleId)),
    );
  }
}
