/** `resolution check --baseline`: what an old library had stays out of the report. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '../../server/src/cli/check/check-report.ts';
import { resolution, type Outcome } from './support/program.ts';
import { withFolder, type Files } from './support/folder.ts';
import { mended, sound, withError, withWarning } from './support/texts.ts';

const NAME = 'known.json';

/** A folder whose findings are recorded. */
interface Recorded {
  readonly folder: string;
  readonly check: (...args: string[]) => Promise<Outcome>;
  readonly read: (name: string) => string;
  readonly write: (name: string, content: string) => void;
}

async function withRecorded(
  files: Files,
  use: (recorded: Recorded) => Promise<void>,
): Promise<void> {
  await withFolder(files, async (folder) => {
    const run = (...args: string[]): Promise<Outcome> =>
      resolution(['check', '--baseline', NAME, ...args], { cwd: folder });
    const { exit } = await run('--write-baseline');
    assert.equal(exit, 0);
    await use({
      folder,
      check: run,
      read: (name) => readFileSync(join(folder, name), 'utf8'),
      write: (name, content) => {
        writeFileSync(join(folder, name), content);
      },
    });
  });
}

const files = { 'a.txt': withError, 'x/b.txt': withWarning };

describe('resolution check --write-baseline', () => {
  it('records all findings, sorted, an entry a line', () =>
    withRecorded(files, async ({ read }) => {
      const lines = read(NAME).split('\n');
      const entry = (path: string, rule: string): RegExp =>
        new RegExp(
          `^ {4}\\{ "path": "${path}", "rule": "${rule}", "fingerprint": "[0-9a-f]{16}", "count": 1 \\},?$`,
        );
      assert.deepEqual(lines.slice(0, 3), ['{', '  "version": 1,', '  "findings": [']);
      assert.match(lines[3]!, entry('a\\.txt', 'clause-ending'));
      assert.match(lines[4]!, entry('a\\.txt', 'keyword-gender'));
      assert.match(lines[5]!, entry('x/b\\.txt', 'clause-ending'));
      assert.deepEqual(lines.slice(6), ['  ]', '}', '']);
      await Promise.resolve();
    }));

  it('says how many it recorded', () =>
    withFolder(files, async (cwd) => {
      const args = ['check', '--baseline', NAME, '--write-baseline'];
      const { out } = await resolution(args, { cwd });
      assert.equal(out, `no problems in 2 documents\n3 findings recorded in ${NAME}\n`);
    }));

  it('writes the same from every folder, under links too', () =>
    withRecorded({ ...files, link: { link: 'x' } }, async ({ folder, read }) => {
      const first = read(NAME);
      for (const [cwd, path] of [
        [join(folder, 'x'), '../a.txt'],
        ['/', join(folder, 'a.txt')],
      ] as const) {
        rmSync(join(folder, NAME));
        const other = join(folder, 'link/b.txt');
        const args = ['check', '--baseline', join(folder, NAME), '--write-baseline', path, other];
        assert.equal((await resolution(args, { cwd })).exit, 0);
        assert.equal(read(NAME), first);
      }
    }));

  it('leaves what was not looked at', () =>
    withRecorded(files, async ({ check, read }) => {
      const first = read(NAME);
      await check('--write-baseline', 'x/b.txt');
      assert.equal(read(NAME), first);
      await check('--write-baseline', '--rule', 'opener-comma');
      assert.equal(read(NAME), first);
    }));

  it('removes what is gone', () =>
    withRecorded(files, async ({ folder, check, read, write }) => {
      write('a.txt', mended(withError));
      rmSync(join(folder, 'x/b.txt'));
      const { out } = await check('--write-baseline');
      assert.match(out, /\n0 findings recorded in known\.json, 3 entries removed from it\n$/);
      assert.equal(read(NAME), '{\n  "version": 1,\n  "findings": []\n}\n');
    }));
});

describe('resolution check --baseline', () => {
  it('reports nothing that is recorded', () =>
    withRecorded(files, async ({ check }) => {
      const { exit, out } = await check();
      assert.equal(exit, 0);
      assert.equal(out, `no problems in 2 documents\n3 findings recorded in ${NAME}\n`);
    }));

  it('reports what is new', () =>
    withRecorded(files, async ({ check, write }) => {
      write('x/b.txt', withWarning.replace('DEMANDE', 'NOTANT ceci ;\n\nDEMANDE'));
      const { exit, out } = await check();
      assert.equal(exit, 1);
      assert.match(
        out,
        /^x\/b\.txt:10:\d+ {2}warning {2}.*clause-ending\n\n1 warning in 2 documents\n/,
      );
    }));

  it('knows findings again after lines were added, wrapped or ended otherwise', () =>
    withRecorded({ 'a.txt': withError }, async ({ check, write }) => {
      const added = withError.replace('CONVAINCU', 'NOTANT ceci,\n\nCONVAINCU');
      const wrapped = withError.replace("NOTANT qu'ils le", "NOTANT qu'ils\nle");
      for (const text of [added, wrapped, withError.replaceAll('\n', '\r\n')]) {
        write('a.txt', text);
        assert.equal((await check()).exit, 0);
      }
    }));

  it('counts findings that cannot be told apart', () =>
    withRecorded({ 'a.txt': withWarning }, async ({ check, write }) => {
      const clause = 'CONSIDÉRANT que les essais doivent être courts ;\n\n';
      write('a.txt', withWarning.replace(clause, clause + clause));
      const { out } = await check('--rule', 'clause-ending');
      assert.match(out, /\n1 warning in 1 document\n/);
    }));

  it('tells what is found no longer', () =>
    withRecorded(files, async ({ check, write }) => {
      write('a.txt', mended(withError));
      const { exit, out } = await check();
      assert.equal(exit, 0);
      assert.match(
        out,
        /\n1 finding recorded in known\.json\n2 entries are no longer found; --write-baseline removes what is gone\n$/,
      );
      const { baseline } = JSON.parse((await check('--format', 'json')).out) as CheckReport;
      assert.equal(baseline!.recorded, 1);
      assert.deepEqual(
        baseline!.gone.map(({ path, rule, count }) => [path, rule, count]),
        [
          ['a.txt', 'clause-ending', 1],
          ['a.txt', 'keyword-gender', 1],
        ],
      );
    }));

  it('keeps --fix from what is recorded', () =>
    withRecorded({ 'a.txt': withWarning }, async ({ check, read, write }) => {
      const text = withWarning.replace('DEMANDE', "NOTANT qu'ils le sont ;\n\nDEMANDE");
      write('a.txt', text);
      const { exit } = await check('--fix');
      assert.equal(exit, 0);
      assert.equal(read('a.txt'), text.replace("qu'ils le sont ;", "qu'ils le sont,"));
    }));

  /** Asserts that a baseline with this content is refused in one line. */
  const checkRefused = (content: string | null, reason: RegExp, ...args: string[]): Promise<void> =>
    withFolder(
      { 'a.txt': sound, ...(content === null ? {} : { [NAME]: content }) },
      async (cwd) => {
        const { exit, out, err } = await resolution(['check', '--baseline', NAME, ...args], {
          cwd,
        });
        assert.deepEqual({ exit, out }, { exit: 2, out: '' });
        assert.match(err, /^resolution: known\.json: [^\n]*\n$/);
        assert.match(err, reason);
        if (content !== null) assert.equal(readFileSync(join(cwd, NAME), 'utf8'), content);
      },
    );

  it('is refused when it is absent', () =>
    checkRefused(null, /no such baseline; --write-baseline makes it/));

  it('is refused when it is half written', () =>
    checkRefused('{\n  "version": 1,\n  "findings": [\n    { "path": "a', /line 4: /));

  it('is refused when it is something else, also where it is to be written', async () => {
    await checkRefused('{ "resolutions": [] }', /this is no baseline/, '--write-baseline');
    await checkRefused('{\n  "version": 2,\n  "findings": []\n}', /line 2: /);
    const entry = '{ "path": "a.txt", "rule": "x", "fingerprint": "oops", "count": 1 }';
    await checkRefused(`{\n  "version": 1,\n  "findings": [\n    ${entry}\n  ]\n}`, /line 4: /);
  });
});
