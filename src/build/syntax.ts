// The syntax tree of a script, as Vite’s parser gives it.

/** A node of the tree, and where its text stands. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;
