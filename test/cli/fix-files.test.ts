/** `resolution check --fix`: what the files keep that are written, and which ones are left alone. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '../../server/src/cli/check/check-report.ts';
import { afterRun, checkFixed } from './support/after-run.ts';
import { withFolder, type Files } from './support/folder.ts';
import { resolution } from './support/program.ts';
import { mended, withError, withWarning } from './support/texts.ts';

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
