/** How findings are mended: edits, and which of them go together. */
import type { TextEdit } from '../text/edits.ts';

export type { TextEdit };

/** What mends a finding. */
export interface Fix {
  /** What it does, in the language of the messages, as an editor's menu shows it. */
  readonly title: string;
  /** In the order of the text, none overlapping another. */
  readonly edits: readonly TextEdit[];
  /** True when it can be made without looking: it is what any secretariat would do. */
  readonly isSafe: boolean;
}

/** Something that may have a fix. */
export interface Mendable {
  readonly fix: Fix | null;
}

/**
 * The fixes that can be made together: of two that touch the same place the first is taken, and the
 * other waits for the next round.
 */
export function compatible<Finding extends Mendable>(
  findings: readonly Finding[],
): readonly (Finding & { readonly fix: Fix })[] {
  const taken: TextEdit[] = [];
  return findings.flatMap((finding) => {
    const { fix } = finding;
    if (fix === null || fix.edits.some((edit) => taken.some((other) => meets(edit, other)))) {
      return [];
    }
    taken.push(...fix.edits);
    return [{ ...finding, fix }];
  });
}

/** True when two edits touch: even side by side, the order of two insertions would be chance. */
function meets(a: TextEdit, b: TextEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}
