/** The command line over the official texts, where they lie beside the project. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedDocument } from '../../server/src/cli/check/check-report.ts';
import type { CitingDocument, OutlinedDocument, Report } from '../../server/src/cli/reports.ts';
import { resolution } from './support/program.ts';
import { withFolder } from './support/folder.ts';

const seeds = join(import.meta.dirname, '../../../shared/seeds');

/** What each text holds: recitals, operative clauses, items, and its code. */
const HELD = [
  ['000_58914df490fb1325.txt', 8, 2, 0, null],
  ['001_cdca912ccb5ad2f1.txt', 10, 2, 0, 'GA-2017-86-RES-08'],
  ['002_fd2955780c4f0662.txt', 12, 3, 0, 'GA-2021-89-RES-11'],
  ['003_29a4526e216916b9.txt', 10, 3, 0, 'GA-2012-81-RES-08'],
  ['004_d2151ab33e900bc8.txt', 12, 1, 5, 'GA-2025-93-RES-03'],
] as const;

/** Runs a command over a copy of the texts, with the project file that tells the code of one. */
function overSeeds<Document>(...command: string[]): Promise<readonly Document[]> {
  return withFolder({}, async (cwd) => {
    cpSync(seeds, cwd, { recursive: true });
    const resolutions = [{ file: '003_29a4526e216916b9.txt', code: 'AG-2012-RES-08' }];
    writeFileSync(join(cwd, 'resolutions.json'), JSON.stringify({ version: 1, resolutions }));
    const { exit, out, err } = await resolution([...command, '--format', 'json', '.'], { cwd });
    assert.deepEqual({ exit, err }, { exit: 0, err: '' });
    return (JSON.parse(out) as Report<Document>).documents;
  });
}

describe('resolution: the official texts', () => {
  before(function () {
    if (existsSync(seeds)) return;
    console.warn('SKIPPED: ../shared/seeds is absent, the official texts are not checked');
    this.skip();
  });

  it('have neither error nor warning', async () => {
    const documents = await overSeeds<CheckedDocument>('check', '--fail-on', 'information');
    assert.equal(documents.length, HELD.length);
  });

  it('have their recitals, operative clauses, items and codes', async () => {
    const documents = await overSeeds<OutlinedDocument>('outline');
    const held = documents.map(({ path, clauses, identity }) => [
      path,
      clauses.filter(({ part }) => part === 'preamble').length,
      clauses.filter(({ part }) => part === 'operative').length,
      clauses.reduce((sum, { items }) => sum + items.length, 0),
      identity?.canonical ?? null,
    ]);
    assert.deepEqual(held, HELD);
  });

  it('count the vote where one is given', async () => {
    const documents = await overSeeds<OutlinedDocument>('outline');
    assert.deepEqual(
      documents.map(({ adoption }) => adoption?.inFavour),
      [null, null, null, null, 134],
    );
    const { against, abstentions } = documents[4]!.adoption!;
    assert.deepEqual([against, abstentions], [0, 5]);
  });

  it('find each other, by whatever alias they are cited', async () => {
    const documents = await overSeeds<CitingDocument>('citations');
    const found = documents.flatMap(({ path, citations }) =>
      citations.flatMap(({ text, target }) => (target === null ? [] : [[path, text, target]])),
    );
    assert.deepEqual(found, [
      ['002_fd2955780c4f0662.txt', 'AG-2012-RES-08', '003_29a4526e216916b9.txt'],
      ['004_d2151ab33e900bc8.txt', 'GA-2012-81-RES-08', '003_29a4526e216916b9.txt'],
      ['004_d2151ab33e900bc8.txt', 'GA-2021-89-RES-11', '002_fd2955780c4f0662.txt'],
    ]);
  });
});
