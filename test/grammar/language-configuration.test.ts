/** What a double click selects, and what Enter puts on the next line. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface EnterRule {
  readonly beforeText: string;
  readonly previousLineText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly EnterRule[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
}

const file = join(import.meta.dirname, '../../language-configuration.json');
// The file is the project's own; the shape above is what the tests look at.
const configuration = JSON.parse(readFileSync(file, 'utf8')) as LanguageConfiguration;

/** Checks the words of `marked`, in which a bar stands between two words and around nothing else. */
function checkWords(marked: string): void {
  const { pattern, flags } = configuration.wordPattern;
  const words = marked.split('|');
  const text = words.join('');
  assert.deepEqual(
    text.match(new RegExp(pattern, `${flags}g`)),
    words.map((word) => word.trim()),
  );
}

/** Checks what stands at the start of the new line when Enter is pressed at the end of `text`. */
function checkEnter(text: string, expected: string): void {
  const lines = text.split('\n');
  const [line = '', previous = ''] = lines.reverse();
  const rule = configuration.onEnterRules.find(
    ({ beforeText, previousLineText }) =>
      new RegExp(beforeText).test(line) &&
      (previousLineText === undefined || new RegExp(previousLineText).test(previous)),
  );
  assert.equal(rule?.action.appendText ?? '', expected);
}

describe('language configuration: words', () => {
  it('keeps a code one word', () => {
    checkWords('GA-2025-93-RES-03| et| AGN/65/RES/9| et| GA-2014-RES-04');
    checkWords('A/RES/79/136| and| S/RES/1373(2001)| and| A/HRC/RES/16/21');
    checkWords('WHA66.10| and| UNEP/EA.5/Res.14| and| 1514 (XV)| and| 71/19');
  });

  it('parts an elided article from its noun', () => {
    checkWords("l'|Assemblée| générale| d’|INTERPOL");
    checkWords("qu'|un| État| s’|engage| aujourd'hui| lorsqu'|il| agit");
  });

  it('keeps hyphens, accents and an English genitive in the word', () => {
    checkWords('au-delà| de| la| cybersécurité');
    checkWords("the| Secretary-General's| re\u0301solution");
  });
});

describe('language configuration: Enter', () => {
  it('goes on with the next marker behind a closed item', () => {
    checkEnter('(a) To train experts;', '(b) ');
    checkEnter('b) former des experts ;', 'c) ');
    checkEnter('- 2. acheter du matériel ;', '- 3. ');
    checkEnter('1) former des experts, et', '2) ');
    checkEnter('(iii) To report;', '(iv) ');
    checkEnter('- former des experts;', '- ');
  });

  it('goes on with the next number behind a closed clause', () => {
    checkEnter('3. Requests the Secretary-General to report;', '4. ');
  });

  it('reads a letter that is a numeral too by the line above', () => {
    checkEnter('(h) To train;\n(i) To report;', '(j) ');
    checkEnter('(a) To act:\n(i) To report;', '(ii) ');
    checkEnter('u) former ;\nv) agir ;', 'w) ');
    checkEnter('iv) former ;\nv) agir ;', 'vi) ');
  });

  it('adds nothing behind the last item, inside a sentence and in prose', () => {
    checkEnter('(c) To report.', '');
    checkEnter('(c) To report on', '');
    checkEnter('RAPPELANT le rapport,', '');
  });
});

describe('language configuration: pairs', () => {
  it('closes guillemets and quotation marks, and sets them around a selection', () => {
    for (const [open, close] of [
      ['«', '»'],
      ['“', '”'],
    ]) {
      assert.ok(
        configuration.autoClosingPairs.some((pair) => pair.open === open && pair.close === close),
      );
      assert.ok(
        configuration.surroundingPairs.some((pair) => pair[0] === open && pair[1] === close),
      );
    }
  });
});
