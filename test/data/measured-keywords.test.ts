/**
 * The lexicon against the opening words that were counted in adopted texts and drafts. The counts
 * lie beside the project and are read in place.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledLexicon } from '../../server/src/core/lexicon/bundled.ts';
import { readListedKeyword } from '../../server/src/core/syntax/keyword.ts';
import { cleanText } from '../../server/src/core/text/clean-text.ts';

const domain = join(import.meta.dirname, '..', '..', '..', 'shared', 'domain');
const measured = join(domain, 'keywords-measured.tsv');
const facts = join(domain, 'interpol-and-french.md');
const lexicon = bundledLexicon();

/** What of an opening phrase the lexicon takes for its keyword; null when it knows no part of it. */
function keywordOf(phrase: string, language: string): { written: string; form: string } | null {
  const clean = cleanText(phrase);
  const known = lexicon.languages.get(language);
  assert.ok(known !== undefined, language);
  const keyword = readListedKeyword(clean, known, 0);
  if (keyword === null) return null;
  return { written: clean.text.slice(keyword.start, keyword.end), form: keyword.form };
}

/** Skips the suite, and says so, when a file that it reads is absent. */
function needs(path: string): Mocha.Func {
  return function () {
    if (existsSync(path)) return;
    console.warn(`SKIPPED: ${path} is absent, the lexicon is not measured`);
    this.skip();
  };
}

/** Share of the counted clauses whose keyword the lexicon takes whole, in per cent. */
function coverage(body: string, language: string): number {
  const rows = readFileSync(measured, 'utf8').trimEnd().split('\n').slice(1);
  let counted = 0;
  let covered = 0;
  for (const row of rows) {
    const [ofBody, ofLanguage, , phrase = '', occurrences] = row.split('\t');
    if (ofBody !== body || ofLanguage !== language) continue;
    counted += Number(occurrences);
    // A clause may be joined to the one before it; the joining word is not counted by the reader.
    const opening = phrase.replace(/^(?:and|et) /, '');
    if (keywordOf(opening, language)?.written === opening.replace(/’/g, "'")) {
      covered += Number(occurrences);
    }
  }
  assert.ok(counted > 0, `no row for ${body} in ${language}`);
  return (100 * covered) / counted;
}

describe('keywords as they were counted', () => {
  before(needs(measured));

  // Italics give the keywords of the General Assembly exactly. Those of the others were cut by a
  // program, which kept prepositions ("Demande à") and misprints, so their bar is lower.
  const bars: readonly (readonly [string, string, number])[] = [
    ['unga', 'en', 99.5],
    ['unga-drafts', 'en', 99],
    ['wha', 'en', 96],
    ['cgpm', 'en', 97.5],
    ['unsc-drafts', 'en', 89],
    ['interpol', 'fr', 100],
    ['cgpm', 'fr', 96.5],
    ['unsc', 'fr', 94],
  ];
  for (const [body, language, bar] of bars) {
    it(`of ${body} in ${language} are taken whole for ${bar} % of the clauses`, () => {
      const share = coverage(body, language);
      assert.ok(share >= bar, `${share.toFixed(2)} %`);
    });
  }
});

describe('French keywords as the domain notes list them', () => {
  before(needs(facts));

  /** The words of a table, one list a row: "Souhaitant / Désirant". */
  function rowsOf(heading: string): readonly (readonly string[])[] {
    const [, section = ''] = readFileSync(facts, 'utf8').split(heading);
    const [table = ''] = section.split(/\n#/);
    return Array.from(table.matchAll(/^\| \d+ \| ([^|]+) \|/gm), ([, cell = '']) =>
      cell
        .replace(/\([^)]*\)/g, '')
        .split(' / ')
        .map((word) => word.trim()),
    );
  }

  /** Checks every word of a table; `shortened` lists what the notes cut too short to be a keyword. */
  function checkTable(
    heading: string,
    count: number,
    form: string,
    shortened: readonly string[],
  ): void {
    const rows = rowsOf(heading);
    assert.equal(rows.length, count);
    const unknown = rows.flat().filter((word) => keywordOf(word, 'fr')?.form !== form);
    assert.deepEqual(unknown, shortened);
  }

  it('are known in the preamble, all 95 rows', () => {
    checkTable('### 5.1', 95, 'preamble', ['acte de', 'que', 'Profondément', 'sa reconnaissance']);
  });

  it('are known in the operative part, all 87 rows', () => {
    checkTable('### 5.2', 87, 'operative', ['satisfaction']);
  });
});
