/** Short names for values, so that a client can say which of them it saw last. */

/** The number of a value: the same for values of equal contents, another one for all others. */
export type Numbering = (value: unknown) => number;

/** Numbers nothing yet. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  return (value) => {
    const contents = JSON.stringify(value);
    const number = numbers.get(contents) ?? numbers.size;
    numbers.set(contents, number);
    return number;
  };
}
