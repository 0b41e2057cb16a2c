/** Every text at hand, formatted: adopted texts and drafts, clean, raw and in the layout of a page. */
import assert from 'node:assert/strict';
import { textWith } from '../../../server/src/core/text/edits.ts';
import { analyser } from '../../support/analyser.ts';
import { readShared } from '../../support/corpus.ts';
import { seedTexts } from '../../support/shared.ts';
import { bones, formattingOf, signs, signsWithout } from './support.ts';

const FOLDERS = [
  ['seeds'],
  ['corpus', 'unga', 'en'],
  ['corpus', 'unga', 'en-md'],
  ['corpus', 'unga', 'en-raw'],
  ['corpus', 'unga', 'en-layout'],
  ['corpus', 'unga-drafts', 'en'],
  ['corpus', 'unga-drafts', 'en-md'],
  ['corpus', 'unga-drafts', 'en-raw'],
  ['corpus', 'unga-drafts', 'en-layout'],
  ['corpus', 'unsc', 'fr'],
  ['corpus', 'unsc-drafts', 'en'],
  ['corpus', 'wha', 'en'],
  ['corpus', 'wha', 'en-layout'],
  ['corpus', 'cgpm', 'en'],
  ['corpus', 'cgpm', 'fr'],
] as const;

/** Texts in which a layout would change what is read, and why. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  // A title of three lines on each page: joined, the first clause is taken for a fourth.
  ['A_RES_78_225.txt', 'clauses'],
  // A note with an asterisk within a recital, without a rule above it.
  ['A_C.2_80_L.33.txt', 'clauses'],
]);

describe('Real texts keep their words and their model, and are formatted once and for all', () => {
  for (const folder of FOLDERS) {
    const name = folder.join('/');
    const texts = readShared(...folder);
    if (texts === null) {
      it.skip(`${name} (SKIPPED: the folder is absent)`);
      continue;
    }
    it(`${name}: ${texts.length}`, function () {
      this.timeout(60_000);
      for (const { name: fileName, text } of texts) checkText(text, fileName);
    });
  }

  for (const [name, text] of seedTexts()) {
    if (!name.endsWith('.resolution')) continue;
    it(`the worked seed ${name}`, () => {
      checkText(text, name);
    });
  }
});

function checkText(text: string, fileName: string): void {
  const before = analyser.analyse(text, { fileName });
  const formatting = formattingOf(text, null, fileName);
  if (formatting.kind === 'refused') {
    const { refusal } = formatting;
    if (refusal.kind === 'no-resolution') assert.ok(!before.isResolution, fileName);
    else assert.equal(refusal.kind === 'changed' && refusal.topic, REFUSED.get(fileName), fileName);
    return;
  }
  const { text: after, edits, gone } = formatting;
  assert.equal(textWith(text, edits), after, fileName);
  assert.equal(signs(after), signsWithout(text, gone), fileName);
  assert.ok(
    gone.every(({ start, end }) => isOfPage(text.slice(start, end))),
    fileName,
  );
  assert.deepEqual(bones(analyser.analyse(after, { fileName })), bones(before), fileName);
  const again = formattingOf(after, null, fileName);
  assert.deepEqual(again, { kind: 'formatted', text: after, edits: [], gone: [] }, fileName);
}

/** True for what only a page has: its number, or that of the document, or a head with its code. */
function isOfPage(words: string): boolean {
  return /\d ?\/ ?\d|\d{2}[-‑]\d{5}|[A-Z]\/\S+\/\d/.test(words);
}
