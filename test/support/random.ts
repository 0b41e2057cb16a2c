/** Chance that repeats itself: the same seed gives the same picks. */

export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  /** Some of the values, in any order, each at most once. */
  some<Value>(values: readonly Value[], count: number): readonly Value[];
}

/** A generator of numbers from a seed (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[integer(0, values.length - 1)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  return {
    integer,
    oneIn: (times) => integer(1, times) === 1,
    pick,
    some: (values, count) => {
      const left = [...values];
      return Array.from({ length: Math.min(count, left.length) }, () => {
        const [taken] = left.splice(integer(0, left.length - 1), 1);
        return taken!;
      });
    },
  };
}
