/** Chooses which texts each kind of fault is tried on, by a seed. */
import { createChance } from '../../support/random.ts';
import type { FaultKind, SoundText } from './fault.ts';
import { createBench, type Trial } from './trial.ts';

export interface SampleSize {
  readonly seed: number;
  /** On how many texts each kind is tried; all that have a place for it count. */
  readonly most: number;
}

/** The trials, one by one; each kind takes its texts in an order of its own. */
export function* sampleOf(
  kinds: readonly FaultKind[],
  texts: readonly SoundText[],
  { seed, most }: SampleSize,
): Generator<Trial> {
  const bench = createBench();
  for (const [index, kind] of kinds.entries()) {
    const chance = createChance(seed * 1000 + index);
    let count = 0;
    for (const text of chance.some(texts, texts.length)) {
      if (count === most) break;
      const trial = bench.attempt(kind, text, chance);
      if (trial === null) continue;
      count += 1;
      yield trial;
    }
  }
}
