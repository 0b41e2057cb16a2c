/** `resolution check --fix` and `--diff`: what is mended, what is written, and what is left alone. */
import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '../../server/src/cli/check/check-report.ts';
import { resolution, type Outcome } from './support/program.ts';
import { runIn, withFolder, type Files } from './support/folder.ts';
import {
  letter,
  mended,
  sound,
  withError,
  withHint,
  withUnsafe,
  withWarning,
} from './support/texts.ts';

/** What a run leaves behind: its outcome, and the bytes of a file. */
async function afterRun(
  files: Files,
  args: readonly string[],
  name = 'a.txt',
): Promise<Outcome & { readonly bytes: Buffer }> {
  return withFolder(files, async (cwd) => {
    const outcome = await resolution(['check', ...args], { cwd });
    return { ...outcome, bytes: readFileSync(join(cwd, name)) };
  });
}

/** Asserts what a file holds after a run that finds nothing else. */
async function checkFixed(before: string | Uint8Array, after: string | Uint8Array): Promise<void> {
  const { exit, err, bytes } = await afterRun({ 'a.txt': before }, ['--fix', 'a.txt']);
  assert.deepEqual({ exit, err }, { exit: 0, err: '' });
  assert.deepEqual(bytes, Buffer.from(after));
}

/** Asserts that one line says why the file is left as it is. */
async function checkRefused(
  files: Files,
  prepare: (folder: string) => void,
  reason: RegExp,
): Promise<void> {
  await withFolder(files, async (cwd) => {
    prepare(cwd);
    const before = statSync(join(cwd, 'a.txt'));
    const { exit, err } = await resolution(['check', '--fix', 'a.txt'], { cwd });
    assert.equal(exit, 2);
    assert.match(err, /^resolution: a\.txt: [^\n]*\n$/);
    assert.match(err, reason);
    const after = statSync(join(cwd, 'a.txt'));
    assert.deepEqual([after.size, after.mtimeMs], [before.size, before.mtimeMs]);
    assert.deepEqual(readdirSync(cwd), Object.keys(files));
  });
}

const unchanged = (): void => undefined;

describe('resolution check --fix', () => {
  it('mends what any secretariat would mend', () => checkFixed(withError, mended(withError)));

  it('says how much it mended, and what is left', async () => {
    const files = { 'a.txt': withError, 'b.txt': withWarning, 'c.txt': withUnsafe };
    const { exit, out, err } = await runIn(files, 'check', '--fix', '.');
    assert.deepEqual({ exit, err }, { exit: 1, err: '' });
    const lines = out.split('\n');
    assert.match(lines[0]!, /^c\.txt:\d+:1 {2}error {2}.* {2}recital-after-operative$/);
    assert.deepEqual(lines.slice(2), [
      '1 error in 3 documents',
      '3 findings mended in 2 documents',
      '1 finding can be mended with --fix --unsafe-fixes',
      '',
    ]);
  });

  it('says so in French', async () => {
    const { out } = await runIn({ 'a.txt': withError }, 'check', '--fix', '--messages', 'fr');
    assert.equal(out, 'aucun problème dans 1 document\n2 constats corrigés dans 1 document\n');
  });

  it('tells programs how much it mended', async () => {
    const files = { 'a.txt': withError, 'b.txt': sound };
    const { out } = await runIn(files, 'check', '--fix', '--format', 'json');
    const { documents } = JSON.parse(out) as CheckReport;
    assert.deepEqual(documents, [
      { path: 'a.txt', findings: [], mended: 2 },
      { path: 'b.txt', findings: [], mended: 0 },
    ]);
  });

  it('leaves what somebody has to look at', async () => {
    const { exit, bytes } = await afterRun({ 'a.txt': withUnsafe }, ['--fix']);
    assert.equal(exit, 1);
    assert.equal(bytes.toString(), withUnsafe);
  });

  it('mends that as well with --unsafe-fixes', async () => {
    const { exit, bytes } = await afterRun({ 'a.txt': withUnsafe }, ['--fix', '--unsafe-fixes']);
    assert.equal(exit, 0);
    assert.ok(bytes.toString().indexOf('NOTANT') < bytes.toString().indexOf('DEMANDE'));
  });

  it('leaves alone what is silenced, turned off or not asked for', async () => {
    const silenced = `<!-- resolution-ignore-file clause-ending -->\n${withWarning}`;
    assert.equal((await afterRun({ 'a.txt': silenced }, ['--fix'])).bytes.toString(), silenced);
    const settings = JSON.stringify({ check: { rules: { 'clause-ending': 'off' } } });
    const off = await afterRun({ 'a.txt': withWarning, 'resolutions.json': settings }, ['--fix']);
    assert.equal(off.bytes.toString(), withWarning);
    const other = await afterRun({ 'a.txt': withWarning }, ['--fix', '--rule', 'keyword-gender']);
    assert.equal(other.bytes.toString(), withWarning);
  });

  it('is no different when it is run again', async () => {
    await withFolder({ 'a.txt': withError }, async (cwd) => {
      await resolution(['check', '--fix'], { cwd });
      const { out } = await resolution(['check', '--fix'], { cwd });
      assert.equal(out, 'no problems in 1 document\n0 findings mended in 0 documents\n');
    });
  });

  it('writes no file that stays the same', () =>
    withFolder({ 'a.txt': sound, 'letter.txt': letter }, async (cwd) => {
      const long = new Date('2001-01-01');
      for (const name of ['a.txt', 'letter.txt']) utimesSync(join(cwd, name), long, long);
      await resolution(['check', '--fix', 'a.txt', 'letter.txt'], { cwd });
      for (const name of ['a.txt', 'letter.txt'])
        assert.deepEqual(statSync(join(cwd, name)).mtime, long);
    }));
});

describe('resolution check --fix: what a file keeps', () => {
  const marked = (text: string): string => `\ufeff${text}`;
  const utf16le = (text: string): Buffer => Buffer.from(marked(text), 'utf16le');

  it('is its byte order mark', () =>
    checkFixed(marked(withError), Buffer.from(marked(mended(withError)))));

  it('is UTF-16, either way round', async () => {
    await checkFixed(utf16le(withError), utf16le(mended(withError)));
    await checkFixed(utf16le(withError).swap16(), utf16le(mended(withError)).swap16());
  });

  it('is its line breaks, mixed ones too', async () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    await checkFixed(windows(withError), windows(mended(withError)));
    const mixed = (text: string): string => text.replace('\n', '\r\n');
    await checkFixed(mixed(withError), mixed(mended(withError)));
  });

  it('is its want of a line break at the end', () =>
    checkFixed(withError.trimEnd(), mended(withError).trimEnd()));

  it('is its mode', async function () {
    if (process.platform === 'win32') this.skip();
    await withFolder({ 'a.txt': withWarning }, async (cwd) => {
      chmodSync(join(cwd, 'a.txt'), 0o640);
      await resolution(['check', '--fix'], { cwd });
      assert.equal(statSync(join(cwd, 'a.txt')).mode & 0o777, 0o640);
      assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), mended(withWarning));
    });
  });

  it('is the link that leads to it', () =>
    withFolder({ 'texts/a.txt': withWarning, 'link.txt': { link: 'texts/a.txt' } }, async (cwd) => {
      const { exit } = await resolution(['check', '--fix', 'link.txt'], { cwd });
      assert.equal(exit, 0);
      assert.ok(lstatSync(join(cwd, 'link.txt')).isSymbolicLink());
      assert.equal(readFileSync(join(cwd, 'texts/a.txt'), 'utf8'), mended(withWarning));
    }));
});

describe('resolution check --fix: a file named twice', () => {
  it('is mended once', async () => {
    const args = ['--fix', 'a.txt', './a.txt', 'a.txt'];
    const { exit, out, bytes } = await afterRun({ 'a.txt': withWarning }, args);
    assert.equal(exit, 0);
    assert.match(out, /^no problems in 1 document\n1 finding mended in 1 document\n$/);
    assert.equal(bytes.toString(), mended(withWarning));
  });

  it('counts once when one of the names is a link', async () => {
    const files = { 'a.txt': withWarning, 'link.txt': { link: 'a.txt' } };
    const { exit, out, bytes } = await afterRun(files, ['--fix', 'link.txt', 'a.txt']);
    assert.equal(exit, 0);
    assert.match(out, /^no problems in 1 document\n1 finding mended in 1 document\n$/);
    assert.equal(bytes.toString(), mended(withWarning));
  });
});

describe('resolution check --fix: what is refused', () => {
  it('is a file that is read-only', () =>
    checkRefused(
      { 'a.txt': withWarning },
      (folder) => {
        chmodSync(join(folder, 'a.txt'), 0o444);
      },
      /read-only/,
    ));

  it('is Latin-1', () =>
    checkRefused({ 'a.txt': Buffer.from(withWarning, 'latin1') }, unchanged, /not in UTF-8/));

  it('is UTF-16 without a byte order mark', () =>
    checkRefused({ 'a.txt': Buffer.from(withWarning, 'utf16le') }, unchanged, /in UTF-16 without/));

  it('is more than 20 MB', () =>
    checkRefused(
      { 'a.txt': withWarning },
      (folder) => {
        truncateSync(join(folder, 'a.txt'), 21 * 1024 * 1024);
      },
      /larger than 20 MB/,
    ));

  it('still has its findings', () =>
    withFolder({ 'a.txt': withWarning, 'b.txt': withError }, async (cwd) => {
      chmodSync(join(cwd, 'a.txt'), 0o444);
      const { exit, out } = await resolution(['check', '--fix', '--format', 'json'], { cwd });
      assert.equal(exit, 2);
      const { documents } = JSON.parse(out) as CheckReport;
      assert.deepEqual(
        documents.map(({ findings, mended: count }) => [findings.length, count]),
        [
          [1, 0],
          [0, 2],
        ],
      );
    }));
});

describe('resolution check --diff', () => {
  it('shows what would change, and writes nothing', async () => {
    const { exit, out, err, bytes } = await afterRun({ 'a.txt': withWarning }, ['--diff']);
    assert.equal(exit, 1);
    assert.equal(bytes.toString(), withWarning);
    const lines = out.split('\n');
    assert.deepEqual(lines.slice(0, 2), ['--- a.txt', '+++ a.txt']);
    assert.match(lines[2]!, /^@@ -\d+,7 \+\d+,7 @@$/);
    assert.deepEqual(
      lines.filter((line) => /^[-+](?![-+])/.test(line)),
      [
        '-CONSIDÉRANT que les essais doivent être courts ;',
        '+CONSIDÉRANT que les essais doivent être courts,',
      ],
    );
    assert.equal(err, '1 finding would be mended in 1 document\n');
  });

  it('shows nothing where nothing would change', async () => {
    const { exit, out, err } = await runIn({ 'a.txt': sound }, 'check', '--diff');
    assert.deepEqual(
      { exit, out, err },
      { exit: 0, out: '', err: '0 findings would be mended in 0 documents\n' },
    );
  });

  it('shows the other fixes with --unsafe-fixes', async () => {
    const files = { 'a.txt': withUnsafe };
    assert.equal((await runIn(files, 'check', '--diff')).exit, 0);
    assert.equal((await runIn(files, 'check', '--diff', '--unsafe-fixes')).exit, 1);
  });
});

describe('resolution check --fix: standard input', () => {
  const mendInput = (input: string | Uint8Array, ...args: string[]): Promise<Outcome> =>
    withFolder({}, (cwd) => resolution(['check', '--stdin', ...args], { cwd, input }));

  it('comes out mended, with the findings beside it', async () => {
    const { exit, out, err } = await mendInput(withError, '--fix', '--stdin-filename', 'x.txt');
    assert.equal(exit, 0);
    assert.equal(out, mended(withError));
    assert.equal(err, 'no problems in 1 document\n2 findings mended in 1 document\n');
  });

  it('comes out as it came where there is nothing to mend', async () => {
    assert.equal((await mendInput(`\ufeff${withHint}`, '--fix')).out, `\ufeff${withHint}`);
    assert.equal((await mendInput(letter, '--fix')).out, letter);
  });

  it('does not come out when it is no text', async () => {
    const { exit, out } = await mendInput(Uint8Array.of(0, 1, 2), '--fix');
    assert.deepEqual({ exit, out }, { exit: 2, out: '' });
  });

  it('is shown as a diff under its name', async () => {
    const { out } = await mendInput(withWarning, '--diff', '--stdin-filename', 'x/y.txt');
    assert.match(out, /^--- x\/y\.txt\n\+\+\+ x\/y\.txt\n/);
  });
});

describe('resolution check --fix: the library', () => {
  it('is that of the mended texts', async () => {
    const files = { 'a.txt': withHint, 'b.txt': withWarning };
    const { out } = await runIn(files, 'check', '--fix', '--format', 'json', '--fail-on', 'hint');
    const { documents } = JSON.parse(out) as CheckReport;
    assert.deepEqual(
      documents.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]),
      [
        ['a.txt', ['duplicate-code', 'unresolved-citation']],
        ['b.txt', ['duplicate-code']],
      ],
    );
  });
});
