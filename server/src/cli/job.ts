/** What the commands work with. */
import type { Paint } from './formats/paint.ts';
import type { ReadDocument, Surroundings } from './reports.ts';

export interface Job {
  readonly documents: readonly ReadDocument[];
  /** False when something that was asked for could not be read. */
  readonly isWhole: boolean;
  readonly surroundings: Surroundings;
  readonly paint: Paint;
}
