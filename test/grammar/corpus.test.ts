/** The grammar over many real texts: how many clause openings and cited numbers it colours. */
import assert from 'node:assert/strict';
import { filesOf, needsFolder, readText } from './support/shared.ts';
import { stretches } from './support/stretches.ts';
import { loadTokeniser, type TokenisedLine } from './support/tokenise.ts';

const tokenise = await loadTokeniser();
const corpus = '../shared/corpus';

/** How long the editor works on one line before it gives up, in milliseconds. */
const editorTimeLimit = 500;

interface GoldClause {
  readonly document: string;
  readonly part: string;
  /** The first words of the clause, its number left off. */
  readonly start: string;
}

function readGold(): readonly GoldClause[] {
  const [, ...rows] = readText(`${corpus}/unga`, 'gold-clauses.tsv').trimEnd().split('\n');
  return rows.map((row) => {
    const [, document = '', , part = '', , , , start = ''] = row.split('\t');
    return { document, part, start: withoutNumber(plain(start)).slice(0, 40) };
  });
}

/** A line as gold writes it: without markup, spaces folded. */
function plain(text: string): string {
  return text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
}

function withoutNumber(text: string): string {
  return text.replace(/^\d{1,3}[.)]?\s*/, '');
}

/** The part that the colour of a line's first keyword stands for, or null when none opens the line. */
function colouredPart({ text, tokens }: TokenisedLine): string | null {
  const token = tokens.find(({ scopes }) => scopes.some((scope) => scope.startsWith('keyword.')));
  if (token === undefined) return null;
  const before = withoutNumber(plain(text.slice(0, token.start)));
  if (before !== '') return null;
  return token.scopes.includes('keyword.control.preambular') ? 'preambular' : 'operative';
}

/** Compares every gold clause of a folder with the colours of the line that it begins. */
function measure(folder: string): { readonly clauses: number; readonly right: number } {
  const gold = readGold();
  let [clauses, right] = [0, 0];
  for (const file of filesOf(folder)) {
    const expected = gold.filter(({ document }) => document === file.replace(/\.\w+$/, ''));
    const lines = tokenise(readText(folder, file));
    const starts = lines.map(({ text }) => withoutNumber(plain(text)));
    let from = 0;
    for (const { start, part } of expected) {
      const index = starts.findIndex((text, at) => at >= from && text.startsWith(start));
      const line = lines[index];
      clauses += 1;
      if (line === undefined) continue;
      from = index + 1;
      if (colouredPart(line) === part) right += 1;
    }
  }
  return { clauses, right };
}

/** The share of gold citations whose number carries the colour of a code. */
function measureCitations(folder: string): { readonly citations: number; readonly right: number } {
  const [, ...rows] = readText(`${corpus}/unga`, 'gold-citations.tsv').trimEnd().split('\n');
  const cited = rows.map((row) => row.split('\t'));
  let [citations, right] = [0, 0];
  for (const file of filesOf(folder)) {
    const lines = tokenise(readText(folder, file));
    const codes = stretches(lines, 'entity.name.function.code').map(closed);
    for (const [, document, , text = ''] of cited) {
      if (document !== file.replace(/\.\w+$/, '')) continue;
      citations += 1;
      if (codes.some((code) => code.includes(closed(text)))) right += 1;
    }
  }
  return { citations, right };
}

function closed(text: string): string {
  return text.replace(/[\s*_]/g, '');
}

describe('grammar: resolutions of the General Assembly', function () {
  this.timeout(60_000);
  before(function () {
    needsFolder(this, corpus);
  });

  for (const layout of ['en', 'en-md']) {
    it(`colours at least 99 % of the clause openings as what they are in ${layout}`, () => {
      const { clauses, right } = measure(`${corpus}/unga/${layout}`);
      assert.ok(clauses > 1000, `${clauses} clauses are too few to measure`);
      assert.ok(right / clauses >= 0.99, `${right} of ${clauses}`);
    });

    it(`colours at least 99 % of the cited numbers in ${layout}`, () => {
      const { citations, right } = measureCitations(`${corpus}/unga/${layout}`);
      assert.ok(citations > 500, `${citations} citations are too few to measure`);
      assert.ok(right / citations >= 0.99, `${right} of ${citations}`);
    });
  }
});

describe('grammar: every text of the corpora', function () {
  this.timeout(120_000);
  before(function () {
    needsFolder(this, corpus);
    // The first line that the engine sees also pays for reading the grammar.
    tokenise('RAPPELANT');
  });

  const folders = ['unga/en-raw', 'unsc/fr', 'wha/en', 'cgpm/fr', 'cgpm/en'];
  for (const folder of folders) {
    it(`finishes every line of ${folder} within the editor’s limit`, () => {
      const files = filesOf(`${corpus}/${folder}`);
      assert.notEqual(files.length, 0);
      for (const file of files) {
        const stopped = tokenise(readText(`${corpus}/${folder}`, file), editorTimeLimit).filter(
          ({ stoppedEarly }) => stoppedEarly,
        );
        assert.deepEqual(stopped, [], file);
      }
    });
  }
});
