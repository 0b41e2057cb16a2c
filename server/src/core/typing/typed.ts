/** What a key does beside what it always does: edits, and where the cursor stands afterwards. */
import type { TextEdit } from '../text/edits.ts';

/** The answer to a key. */
export interface Typed {
  /** In the order of the text, none touching another. */
  readonly edits: readonly TextEdit[];
  /** An offset of the text as it is afterwards. */
  readonly cursor: number;
}

/** Where a place of the text stands after edits; behind what took its place, where one covers it. */
export function carried(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const { range, text } of edits) {
    if (range.end <= offset) moved += text.length - (range.end - range.start);
    else if (range.start < offset) moved += text.length - (offset - range.start);
  }
  return moved;
}
