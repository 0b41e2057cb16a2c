/** All rules over real texts, where they lie: what is found is a true deviation, and named here. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../server/src/core/rules/check.ts';
import { readShared, type CorpusText } from '../support/corpus.ts';
import { findingsIn } from '../support/findings.ts';
import { libraryOf } from '../support/library.ts';
import { ADOPTED, DRAFTS, RAW, type Deviation } from './real-deviations.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');
/** Adopted texts in clean copies; Security Council texts before 1992 are poor scans. */
const ADOPTED_FOLDERS = ['unga/en', 'unga/en-md', 'unsc/fr', 'wha/en', 'cgpm/fr', 'cgpm/en'];
const RAW_FOLDERS = ['unga/en-raw', 'unga/en-layout', 'wha/en-layout'];
const DRAFT_FOLDERS = [
  'unga-drafts/en',
  'unga-drafts/en-md',
  'unga-drafts/en-raw',
  'unga-drafts/en-layout',
  'unsc-drafts/en',
];
const FIRST_GOOD_YEAR = 1992;
/** One warning in so many adopted texts is the most that drafters bear. */
const TEXTS_FOR_A_WARNING = 20;

describe('the rules over real texts', function () {
  this.timeout(120_000);

  it('find nothing in the five official texts', function () {
    const texts = readShared('seeds');
    if (texts === null) {
      skipAloud(this, '../shared/seeds');
      return;
    }
    assert.equal(texts.length, 5);
    assert.deepEqual(deviationsIn('seeds', texts), []);
  });

  it('find nothing in the worked resolutions of the project', () => {
    const names = readdirSync(SEEDS).filter((name) => name.endsWith('.resolution'));
    assert.equal(names.length, 5);
    const texts = names.map((name) => ({ name, text: readFileSync(join(SEEDS, name), 'utf8') }));
    assert.deepEqual(deviationsIn('seeds', texts), []);
  });

  it('find in adopted texts what is listed, and in few of them', function () {
    const found = deviations(ADOPTED_FOLDERS);
    if (found === null) {
      skipAloud(this, '../shared/corpus');
      return;
    }
    assertListed(found.deviations, ADOPTED);
    const most = found.texts / TEXTS_FOR_A_WARNING;
    assert.ok(
      found.deviations.length <= most,
      `${String(found.deviations.length)} of at most ${String(most)}`,
    );
  });

  it('find in raw copies what is listed', function () {
    const found = deviations(RAW_FOLDERS);
    if (found === null) {
      skipAloud(this, '../shared/corpus');
      return;
    }
    assertListed(found.deviations, RAW);
  });

  it('find in drafts what is listed', function () {
    const found = deviations(DRAFT_FOLDERS);
    if (found === null) {
      skipAloud(this, '../shared/corpus');
      return;
    }
    assertListed(found.deviations, DRAFTS);
  });
});

type Found = Omit<Deviation, 'reason'>;

/** Errors and warnings in all texts of the folders; null when one of them is absent. */
function deviations(
  folders: readonly string[],
): { readonly texts: number; readonly deviations: readonly Found[] } | null {
  const corpora = folders.map((folder) => ({ folder, texts: readShared('corpus', folder) }));
  const all: Found[] = [];
  let count = 0;
  for (const { folder, texts } of corpora) {
    if (texts === null) return null;
    const good = texts.filter(isGoodCopy);
    count += good.length;
    all.push(...deviationsIn(folder, good));
  }
  return { texts: count, deviations: all };
}

function isGoodCopy({ name }: CorpusText): boolean {
  const year = /^S_RES_\d+_\((\d{4})\)/.exec(name)?.[1];
  return year === undefined || Number(year) >= FIRST_GOOD_YEAR;
}

/** Errors and warnings in the texts of one folder, which are one library. */
function deviationsIn(folder: string, texts: readonly CorpusText[]): readonly Found[] {
  const library = libraryOf(texts);
  return texts.flatMap(({ name, text }) =>
    findingsIn(text, { hint: { fileName: name }, library, uri: name })
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map((finding) => ({
        file: `${folder}/${name}`,
        rule: finding.rule,
        words: wordsOf(finding, text),
      })),
  );
}

/** The words of a finding, or the words before a mark. */
function wordsOf({ range }: Finding, text: string): string {
  const line = text.lastIndexOf('\n', range.start) + 1;
  const from = Math.max(line, Math.min(range.start, range.end - 24));
  return text.slice(from, range.end).trim();
}

function assertListed(found: readonly Found[], listed: readonly Deviation[]): void {
  assert.deepEqual(
    found,
    listed.map(({ file, rule, words }) => ({ file, rule, words })),
  );
}

function skipAloud(context: Mocha.Context, folder: string): void {
  console.warn(`SKIPPED: ${folder} is absent, its texts are not checked`);
  context.skip();
}
