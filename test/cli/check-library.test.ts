/** `resolution check` over a folder: what only the whole library can show. */
import assert from 'node:assert/strict';
import type { CheckedDocument } from '../../server/src/cli/check/check-report.ts';
import type { Report } from '../../server/src/cli/reports.ts';
import { runIn, type Files } from './support/folder.ts';
import { sound, withHint } from './support/texts.ts';

/** The findings in a folder, each as "path: rule". */
async function findingsIn(files: Files, ...paths: string[]): Promise<readonly string[]> {
  const { out } = await runIn(files, 'check', '--format', 'json', ...paths);
  return (JSON.parse(out) as Report<CheckedDocument>).documents.flatMap(({ path, findings }) =>
    findings.map(({ rule }) => `${path}: ${rule}`),
  );
}

const citing = (words: string): string => withHint.replace('GA-2018-87-RES-01', words);

describe('resolution check: the library', () => {
  it('names each of two files with one code in the other', async () => {
    const files = { 'a.txt': sound, '2019/b.txt': sound };
    const { exit, out } = await runIn(files, 'check', '.');
    assert.equal(exit, 1);
    assert.match(out, /^2019\/b\.txt:2:1 {2}warning .* that of a\.txt, .*duplicate-code$/m);
    assert.match(out, /^a\.txt:2:1 {2}warning .* that of 2019\/b\.txt, .*duplicate-code$/m);
  });

  it('sees a copy that lies beside a file that was named', async () => {
    assert.deepEqual(await findingsIn({ 'a.txt': sound, 'b.txt': sound }, 'a.txt'), [
      'a.txt: duplicate-code',
    ]);
  });

  it('takes codes from file names and project files, too', async () => {
    const uncoded = sound.replace(/^.*\n.*\n/, 'RÉSOLUTION\n');
    const files = {
      'a.txt': sound,
      'AG-2019-RES-02.txt': uncoded,
      'c.txt': uncoded,
      'resolutions.json': JSON.stringify({
        version: 1,
        resolutions: { 'c.txt': 'GA-2019-88-RES-02' },
      }),
    };
    assert.deepEqual(await findingsIn(files, '.'), [
      'AG-2019-RES-02.txt: duplicate-code',
      'a.txt: duplicate-code',
      'c.txt: duplicate-code',
    ]);
  });

  it('leaves two language versions of one resolution alone', async () => {
    const english = `Resolution No 2
GA-2019-88-RES-02

Subject: Points of contact

The INTERPOL General Assembly, meeting in its 88th session in Santiago (Chile) from 15 to 18 October 2019,

NOTING the report,

APPROVES the draft agreement.
`;
    assert.deepEqual(await findingsIn({ 'en.txt': english, 'fr.txt': sound }, '.'), []);
  });

  it('finds a citation of what came later', async () => {
    const text = citing('GA-2021-89-RES-11');
    assert.deepEqual(await findingsIn({ 'a.txt': text }, '.'), [
      'a.txt: later-citation',
      'a.txt: unresolved-citation',
    ]);
  });

  it('finds a citation whose session and year cannot be', async () => {
    const found = await findingsIn({ 'a.txt': citing('GA-2018-88-RES-01') }, '.');
    assert.ok(found.includes('a.txt: session-year'), found.join());
  });

  it('finds a citation whose code is malformed', async () => {
    assert.deepEqual(await findingsIn({ 'a.txt': citing('GA-18-87-RES-01') }, '.'), [
      'a.txt: malformed-code',
    ]);
  });
});
