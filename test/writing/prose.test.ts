/** Whoever writes on in a clause sees no keyword and no structure come up, whatever letter is typed. */
import assert from 'node:assert/strict';
import { keywordCompletion } from '../../server/src/core/completion/keyword-completion.ts';
import { emptyLibrary } from '../../server/src/core/library/library.ts';
import { structureCompletion } from '../../server/src/core/templates/structures.ts';
import { analyser } from '../support/analyser.ts';
import { readShared } from '../support/corpus.ts';
import { seedTexts } from '../support/shared.ts';

/** Beyond so many signs of a line nothing is read as the beginning of a clause. */
const LINE = 66;

/** Where a list comes up while the clauses of a text are typed, behind their keywords. */
function interruptions(text: string): readonly string[] {
  const model = analyser.analyse(text);
  const places: string[] = [];
  for (const { keyword, range } of model.clauses) {
    if (keyword === null) continue;
    for (let offset = keyword.range.end + 1; offset < range.end; offset += 1) {
      const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
      if (offset - lineStart > LINE || !/[\p{L}\d]/u.test(text.charAt(offset - 1))) continue;
      const lineEnd = text.indexOf('\n', offset);
      const typed = text.slice(0, offset) + (lineEnd === -1 ? '' : text.slice(lineEnd));
      const before = typed.slice(lineStart, offset);
      // A line that goes beyond letters is prose at a glance; the model need not be asked.
      if (/[,;:()0-9]/.test(before)) continue;
      const draft = analyser.analyse(typed);
      const keywords = keywordCompletion(draft, offset, analyser);
      const structures = structureCompletion(draft, offset, {
        analyser,
        library: emptyLibrary,
        messages: 'fr',
      });
      if (keywords !== null || structures !== null) {
        places.push(`${text.slice(Math.max(0, offset - 50), offset)}|`);
      }
    }
  }
  return places;
}

describe('No list comes up in prose', () => {
  for (const [name, text] of [...seedTexts()].filter(([file]) => !file.endsWith('.json'))) {
    it(`of ${name}`, function () {
      this.timeout(30_000);
      assert.deepEqual(interruptions(text), []);
    });
  }

  for (const { name, text } of readShared('seeds') ?? []) {
    it(`of an official text, wrapped or not: ${name}`, function () {
      this.timeout(30_000);
      assert.deepEqual(interruptions(text), []);
    });
  }
});
