// A Vitest reporter that ends the run on one plain line: how many tests passed, failed and were skipped.
import type { Reporter, TestModule } from "vitest/node";

/** Prints `N passed, N failed` after all else, with skipped ones where there are any. */
export class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++;
      if (module.state() === "failed" && module.errors().length > 0) count.failed++;
    }
    const skipped = count.skipped + count.pending;
    setImmediate(() => console.log(`\n${count.passed} passed, ${count.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`));
  }
}
