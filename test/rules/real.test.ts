/** All rules over real texts, where they lie: what is found is a true deviation, and named here. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADOPTED, DRAFTS, RAW, type Deviation } from './real-deviations.ts';
import { ADOPTED_FOLDERS, deviationReport, reasonOf } from './support/deviation-report.ts';
import {
  findingsInFolders,
  findingsInTexts,
  isGrave,
  type FolderFindings,
  type FoundInText,
} from './support/real-findings.ts';

const ROOT = join(import.meta.dirname, '..', '..');
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

  it('find nothing in the five official texts, under whatever preset', function () {
    for (const preset of ['official', 'draft', 'strict'] as const) {
      const found = findingsInFolders(['seeds'], preset);
      if (found === null) {
        skipAloud(this, '../shared/seeds');
        return;
      }
      assert.equal(found[0]?.names.length, 5);
      assert.deepEqual(graveIn(found), []);
    }
  });

  it('find nothing in the worked resolutions of the project', () => {
    const folder = join(ROOT, 'seeds');
    const names = readdirSync(folder).filter((name) => name.endsWith('.resolution'));
    assert.equal(names.length, 5);
    const texts = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    assert.deepEqual(findingsInTexts('seeds', texts, 'draft').filter(isGrave), []);
  });

  it('find in adopted texts what is listed, and in few of them', function () {
    const found = findingsInFolders(ADOPTED_FOLDERS, 'draft');
    if (found === null) {
      skipAloud(this, '../shared/corpus');
      return;
    }
    const grave = graveIn(found);
    assertListed(grave, ADOPTED);
    const inGood = grave.filter(({ file }) => isGoodCopy(file));
    const most =
      found.flatMap(({ names }) => names.filter(isGoodCopy)).length / TEXTS_FOR_A_WARNING;
    assert.ok(inGood.length <= most, `${String(inGood.length)} of at most ${String(most)}`);
  });

  it('are silent on adopted texts under the preset for them, but for what is listed', function () {
    const found = findingsInFolders(ADOPTED_FOLDERS, 'official');
    if (found === null) {
      skipAloud(this, '../shared/corpus');
      return;
    }
    const all = found.flatMap(({ findings }) => findings);
    assert.deepEqual(
      all.filter((finding) => reasonOf(finding) === undefined),
      [],
    );
  });

  it('are reported on as the page of deviations has it', function () {
    const report = deviationReport();
    if (report === null) {
      skipAloud(this, '../shared/corpus');
      return;
    }
    const page = join(ROOT, 'docs', 'deviations.md');
    assert.ok(existsSync(page), 'docs/deviations.md is missing: run "npm run deviations"');
    assert.equal(readFileSync(page, 'utf8'), report, 'run "npm run deviations"');
  });

  it('find in raw copies what is listed', function () {
    const found = findingsInFolders(RAW_FOLDERS, 'draft');
    if (found === null) {
      skipAloud(this, '../shared/corpus');
      return;
    }
    assertListed(graveIn(found), RAW);
  });

  it('find in drafts what is listed', function () {
    const found = findingsInFolders(DRAFT_FOLDERS, 'draft');
    if (found === null) {
      skipAloud(this, '../shared/corpus');
      return;
    }
    assertListed(graveIn(found), DRAFTS);
  });
});

function graveIn(found: readonly FolderFindings[]): readonly FoundInText[] {
  return found.flatMap(({ findings }) => findings.filter(isGrave));
}

function assertListed(found: readonly FoundInText[], listed: readonly Deviation[]): void {
  assert.deepEqual(
    found.map(({ file, rule, words }) => ({ file, rule, words })),
    listed.map(({ file, rule, words }) => ({ file, rule, words })),
  );
}

/** False for Security Council texts before 1992, which are poor scans. */
function isGoodCopy(file: string): boolean {
  const year = /S_RES_\d+_\((\d{4})\)/.exec(file)?.[1];
  return year === undefined || Number(year) >= FIRST_GOOD_YEAR;
}

function skipAloud(context: Mocha.Context, folder: string): void {
  console.warn(`SKIPPED: ${folder} is absent, its texts are not checked`);
  context.skip();
}
