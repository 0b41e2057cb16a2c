/**
 * The pairs and triples of letters of a text, as a small set that answers with certainty what the
 * text does not hold. Thousands of texts can so be passed over without being looked into.
 */

/** The set: a bit for all pairs and triples of one hash. */
export type Grams = Uint32Array;

/** Enough for a few thousand letters, of which most pairs and triples come again and again. */
const BITS = 4096;

/** The set of a text. */
export function gramsOf(text: string): Grams {
  const grams = new Uint32Array(BITS / 32);
  const add = (hash: number): void => {
    const index = hash >>> 5;
    grams[index] = (grams[index] ?? 0) | (1 << (hash & 31));
  };
  for (let at = 1; at < text.length; at += 1) {
    add(pairHash(text, at));
    if (at > 1) add(tripleHash(text, at));
  }
  return grams;
}

/** The pairs and triples of a text, for asking after them. */
export function gramHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  for (let at = 1; at < text.length; at += 1) {
    hashes.push(pairHash(text, at));
    if (at > 1) hashes.push(tripleHash(text, at));
  }
  return hashes;
}

/** False when a text cannot hold what has the hashes that are sought; true when it may. */
export function mayHold(grams: Grams, sought: readonly number[]): boolean {
  for (const hash of sought) {
    if (((grams[hash >>> 5] ?? 0) & (1 << (hash & 31))) === 0) return false;
  }
  return true;
}

/** Of the two letters that end at a place. */
function pairHash(text: string, at: number): number {
  return spread(text.charCodeAt(at - 1) * 31 + text.charCodeAt(at));
}

/** Of the three. */
function tripleHash(text: string, at: number): number {
  const pair = text.charCodeAt(at - 1) * 31 + text.charCodeAt(at);
  return spread(pair * 31 + text.charCodeAt(at - 2));
}

/** Multiplies by an odd number near the golden section of the range, and keeps the upper bits. */
function spread(value: number): number {
  return (Math.imul(value, 0x9e3779b1) >>> 16) % BITS;
}
