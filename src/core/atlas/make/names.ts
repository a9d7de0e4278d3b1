// Variables and their values as small whole numbers: what the tables and the packed states are made of.

/** One thing the story can remember: a variable of the world, one of a file’s own, or how often a part of a file was visited. */
interface Variable {
  /** `bread`; `stokers/scarf` for a file’s own; `stokers#st_bank` for a visit count. */
  readonly name: string;
  /** Every value met so far, as Ink writes it in a saved state, in JSON. The place in the list is the value’s number. */
  readonly values: string[];
  readonly numbers: Map<string, number>;
}

/** All variables of a story, growing while its tables are made. */
export interface Names {
  readonly variables: Variable[];
  readonly places: Map<string, number>;
}

/** No variables yet. */
export const createNames = (): Names => ({ variables: [], places: new Map() });

/** The number of a variable, made where it is new. O(1). */
export function variableAt(names: Names, name: string): number {
  const known = names.places.get(name);
  if (known !== undefined) return known;
  const place = names.variables.length;
  names.variables.push({ name, values: [], numbers: new Map() });
  names.places.set(name, place);
  return place;
}

/** The number of a value of a variable, made where it is new. O(1). */
export function valueAt(names: Names, variable: number, value: string): number {
  const entry = names.variables[variable];
  if (entry === undefined) throw new RangeError(`no variable ${variable}`);
  const known = entry.numbers.get(value);
  if (known !== undefined) return known;
  const place = entry.values.length;
  entry.values.push(value);
  entry.numbers.set(value, place);
  return place;
}

/** A value for people: `3`, `walkout`, `“text”`; `none` for an empty list. Items of a list stand in the order of their names. */
export function plainValue(value: string): string {
  const parsed: unknown = JSON.parse(value);
  if (typeof parsed === "string") return parsed.startsWith("^") ? parsed.slice(1) : parsed;
  if (typeof parsed === "object" && parsed !== null && "list" in parsed) {
    const items = Object.keys(parsed.list as object)
      .sort()
      .map((item) => item.slice(item.indexOf(".") + 1));
    return items.length === 0 ? "none" : items.join("+");
  }
  return String(parsed);
}
