/**
 * Fixtures of several files in one text:
 *
 *     %! GA-2021-89-RES-11.txt
 *     Résolution n° 11
 *     %! draft.resolution
 *     RAPPELANT la résolution AG-2021-|RES-11,
 *
 * `%! name` begins a file, `|` is the cursor and is removed, and a line of carets with a label points
 * at the words above it, as in `marked-text.ts`.
 */
import assert from 'node:assert/strict';
import { parseMarkedText, type Mark } from './marked-text.ts';

export interface FixtureFile {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The place of the cursor, or null in a file without one. */
  readonly cursor: number | null;
}

/** Takes a fixture apart; a text without any `%!` line is one file named "draft.resolution". */
export function parseFixture(fixture: string): readonly FixtureFile[] {
  const parts = fixture.split(/^ *%! *(\S.*)$/m);
  const files = parts.length === 1 ? ['', 'draft.resolution', fixture] : parts;
  assert.equal(files[0]?.trim(), '', 'a fixture with names begins with a name');
  return files.flatMap((name, index) =>
    index % 2 === 0 ? [] : [parseFile(name.trim(), files[index + 1] ?? '')],
  );
}

/** The cursor takes no room: marks count columns as if it were not there. */
function parseFile(name: string, marked: string): FixtureFile {
  const cursor = parseMarkedText(marked).text.indexOf('|');
  const without = marked.replace('|', '');
  assert.ok(!without.includes('|'), `${name} has two cursors`);
  return { name, ...parseMarkedText(without), cursor: cursor === -1 ? null : cursor };
}

/** The file with the cursor; fails when there is none, for then the test asks about nothing. */
export function fileWithCursor(
  files: readonly FixtureFile[],
): FixtureFile & { readonly cursor: number } {
  const found = files.flatMap((file) =>
    file.cursor === null ? [] : [{ ...file, cursor: file.cursor }],
  );
  assert.equal(found.length, 1, 'a fixture needs exactly one cursor');
  return found[0]!;
}
