/** Renames over the files of a fixture, without an editor; the names of files stand for URIs. */
import assert from 'node:assert/strict';
import { renameInDocument } from '../../server/src/core/features/rename-document.ts';
import { renamePlaceAt } from '../../server/src/core/features/rename-place.ts';
import { planRename } from '../../server/src/core/features/rename-plan.ts';
import type { KnownResolution } from '../../server/src/core/library/known.ts';
import { applyEdits } from '../../server/src/core/text/edits.ts';
import { analyser } from './analyser.ts';
import { fileWithCursor, parseFixture } from './fixture.ts';
import { libraryOf } from './library.ts';

/** What a rename makes of the files, by name; or the reason, in English and French, why not. */
type RenamedFiles =
  | { readonly files: Readonly<Record<string, string>>; readonly refusal: null }
  | { readonly files: null; readonly refusal: Readonly<Record<'en' | 'fr', string>> };

/** Renames the code at the cursor. */
function renameFiles(
  fixture: string,
  newName: string,
  known: readonly KnownResolution[] = [],
): RenamedFiles {
  const files = parseFixture(fixture);
  const origin = fileWithCursor(files);
  const model = analyser.analyse(origin.text, { fileName: origin.name });
  const place = renamePlaceAt(model, origin.cursor, analyser.codes);
  assert.ok(place, 'the cursor is on no code');
  const library = libraryOf(files, known);
  const { plan, refusal } = planRename(analyser, library, place.code, newName, (uri) => uri);
  if (plan === null) return { files: null, refusal };
  const result: Record<string, string> = {};
  for (const { name, text } of files) {
    if (name !== origin.name && !plan.uris.includes(name)) {
      result[name] = text;
      continue;
    }
    const hint = { fileName: name };
    const renamed = renameInDocument(analyser, text, hint, plan.renaming, name);
    if (renamed.refusal !== null) return { files: null, refusal: renamed.refusal };
    result[renamed.fileName ?? name] = applyEdits(text, renamed.edits).text;
  }
  return { files: result, refusal: null };
}

/** Fails unless the rename makes the files of the second fixture out of those of the first. */
export function checkRename(
  before: string,
  newName: string,
  after: string,
  known: readonly KnownResolution[] = [],
): void {
  const { files, refusal } = renameFiles(before, newName, known);
  assert.equal(refusal, null);
  const expected = parseFixture(after).map(({ name, text }) => [name, text] as const);
  assert.deepEqual(files, Object.fromEntries(expected));
}

/** Fails unless the rename is refused, in both languages, with words that match. */
export function checkRefusal(fixture: string, newName: string, reason: RegExp): void {
  const { refusal } = renameFiles(fixture, newName);
  assert.ok(refusal, 'it is not refused');
  assert.match(refusal.en, reason);
  assert.notEqual(refusal.fr, refusal.en);
}
