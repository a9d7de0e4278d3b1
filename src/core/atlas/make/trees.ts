// What one step does, as a tree: each read of a variable branches by its value, and a leaf says what was written and where it went.

/** What one combination of values leads to. */
export interface Leaf {
  readonly kind: "leaf";
  /** The next point. */
  readonly to: number;
  readonly writes: readonly (readonly [variable: number, value: number])[];
  readonly adds: readonly (readonly [variable: number, by: number])[];
}

/** A read, and what follows for each value of it that can come in. */
interface ReadNode {
  readonly kind: "branch";
  readonly variable: number;
  /** By the number of the value. */
  readonly children: Map<number, Tree>;
}
export type Tree = Leaf | ReadNode;
