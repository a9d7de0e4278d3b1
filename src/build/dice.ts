// Dice that fall alike each time: for readings and stories that are picked at random and must be the same in every run.

/**
 * A number below so many sides, each time it is asked.
 *
 * @param seed - another one, another row of numbers
 */
export function dice(seed: number): (sides: number) => number {
  let state = seed * 7919 + 13;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
