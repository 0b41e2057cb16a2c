/** What cannot be read is named in one line, the rest is done, and the exit code is 2. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedDocument } from '../../server/src/cli/check/check-report.ts';
import type { Report } from '../../server/src/cli/reports.ts';
import { resolution, type Outcome } from './support/program.ts';
import { runIn, withFolder, type Files } from './support/folder.ts';
import { sound, withWarning } from './support/texts.ts';

const latin1 = Buffer.from(sound, 'latin1');
const utf16le = Buffer.from(sound, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();

/** Asserts that one line names the bad file, and that the good one beside it is reported. */
function checkComplaint({ exit, out, err }: Outcome, name: string, reason: RegExp): void {
  assert.equal(exit, 2);
  assert.match(err, /^resolution: [^\n]*\n$/);
  assert.ok(err.startsWith(`resolution: ${name}: `), err);
  assert.match(err, reason);
  const { documents } = JSON.parse(out) as Report<CheckedDocument>;
  assert.deepEqual(
    documents.map(({ path, findings }) => [path, findings.length]),
    [['good.txt', 1]],
  );
}

/** Checks a bad file both when it is named and when it is found in its folder. */
async function checkBadFile(content: string | Uint8Array, reason: RegExp): Promise<void> {
  const files = { 'bad.txt': content, 'good.txt': withWarning };
  for (const paths of [['bad.txt', 'good.txt'], ['.']])
    checkComplaint(await runIn(files, 'check', '--format', 'json', ...paths), 'bad.txt', reason);
}

async function checkIn(
  files: Files,
  prepare: (folder: string) => void,
  ...args: string[]
): Promise<Outcome> {
  return withFolder({ ...files, 'good.txt': withWarning }, (cwd) => {
    prepare(cwd);
    return resolution(['check', '--format', 'json', ...args], { cwd });
  });
}

const unchanged = (): void => undefined;

describe('resolution: bad input', () => {
  it('is named when it is binary', () =>
    checkBadFile(Uint8Array.of(0x89, 0x50, 0x00, 0x00, 0x01, 0x00, 0x02), /not a text file/));

  it('is named when it is a PDF file, which looks like text in its first lines', () =>
    checkBadFile('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n', /not a text file/));

  it('is named when it is in Latin-1', () =>
    checkBadFile(latin1, /not in UTF-8, perhaps in Latin-1/));

  it('is named when it is in UTF-16 without a byte order mark', async () => {
    await checkBadFile(utf16le, /in UTF-16 without a byte order mark/);
    await checkBadFile(utf16be, /in UTF-16 without a byte order mark/);
  });

  it('is named when it is enormous', async () => {
    const enlarge = (folder: string): void => {
      truncateSync(join(folder, 'bad.txt'), 21 * 1024 * 1024);
    };
    const files = { 'bad.txt': sound };
    checkComplaint(await checkIn(files, enlarge, '.'), 'bad.txt', /larger than 20 MB/);
    checkComplaint(
      await checkIn(files, enlarge, 'bad.txt', 'good.txt'),
      'bad.txt',
      /larger than 20/,
    );
  });

  it('is named when it does not exist', async () => {
    checkComplaint(
      await checkIn({}, unchanged, 'absent.txt', 'good.txt'),
      'absent.txt',
      /no such file or folder/,
    );
  });

  it('is named when it is a link to nowhere', async () => {
    checkComplaint(
      await checkIn({ 'link.txt': { link: 'absent.txt' } }, unchanged, '.'),
      'link.txt',
      /no such file or folder/,
    );
  });

  it('is named when it is a link to itself', async () => {
    checkComplaint(
      await checkIn({ 'link.txt': { link: 'link.txt' } }, unchanged, '.'),
      'link.txt',
      /a link that leads back to itself/,
    );
  });

  it('is named when it is neither a file nor a folder', async function () {
    if (process.platform === 'win32') this.skip();
    const device = { 'device.txt': { link: '/dev/null' } };
    checkComplaint(
      await checkIn(device, unchanged, 'device.txt', 'good.txt'),
      'device.txt',
      /neither a file nor a folder/,
    );
  });

  it('is named when it may not be read', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) {
      console.warn('SKIPPED: this user may read everything');
      this.skip();
    }
    const lock = (folder: string): void => {
      writeFileSync(join(folder, 'closed.txt'), sound);
      chmodSync(join(folder, 'closed.txt'), 0);
    };
    checkComplaint(await checkIn({}, lock, '.'), 'closed.txt', /permission denied/);
  });

  it('is named in French in French', async () => {
    const { err } = await runIn({ 'a.txt': latin1 }, 'check', 'a.txt', '--messages', 'fr');
    assert.match(err, /^resolution: a\.txt\u00a0: pas en UTF-8, peut-être en Latin-1/);
  });

  it('is named for every command', async () => {
    for (const command of ['outline', 'citations']) {
      const { exit, err } = await runIn({ 'a.txt': latin1 }, command, 'a.txt');
      assert.equal(exit, 2);
      assert.match(err, /^resolution: a\.txt: not in UTF-8/);
    }
  });

  it('is passed over in silence when it only lies beside', async () => {
    const { exit, err } = await runIn({ 'a.txt': sound, 'b.txt': latin1 }, 'check', 'a.txt');
    assert.deepEqual({ exit, err }, { exit: 0, err: '' });
  });

  it('has a line each when there are several', async () => {
    const { exit, err } = await runIn(
      { 'a.txt': latin1, 'c.txt': Uint8Array.of(0) },
      'check',
      '.',
      'b',
    );
    assert.equal(exit, 2);
    assert.deepEqual(
      err.split('\n').map((line) => line.split(': ')[1]),
      ['a.txt', 'b', 'c.txt', undefined],
    );
  });
});

describe('resolution: encodings that are read', () => {
  /** Asserts that the bytes are read as the text with one warning. */
  async function checkEncoding(bytes: Uint8Array): Promise<void> {
    const { exit, out, err } = await runIn({ 'a.txt': bytes }, 'check', '--format', 'json', '.');
    assert.deepEqual({ exit, err }, { exit: 1, err: '' });
    const { documents } = JSON.parse(out) as Report<CheckedDocument>;
    const { start } = documents[0]!.findings[0]!.range;
    const line = withWarning.split('\n')[start.line]!;
    assert.equal(start.character, line.lastIndexOf(';'));
  }

  const marked = `\ufeff${withWarning}`;

  it('are UTF-8 with a byte order mark', () => checkEncoding(Buffer.from(marked, 'utf8')));

  it('are UTF-16 with a byte order mark, either way round', async () => {
    await checkEncoding(Buffer.from(marked, 'utf16le'));
    await checkEncoding(Buffer.from(marked, 'utf16le').swap16());
  });
});

describe('resolution: project files', () => {
  const uncoded = sound.replace(/^.*\n.*\n/, 'RÉSOLUTION\n');

  /** The canonical key that a document gets when the project file says this. */
  async function identityFrom(project: string, path: string): Promise<string | null> {
    const { out } = await runIn({ [path]: uncoded, 'resolutions.json': project }, 'outline', path);
    return /^\S+ {2}(\S+)\n/.exec(out)?.[1] ?? null;
  }

  const entry = (file: string): string =>
    JSON.stringify({ version: 1, resolutions: [{ file, code: 'AG-2012-RES-08' }] });

  it('in the folder of a document give it its code', async () => {
    assert.equal(await identityFrom(entry('a.txt'), 'a.txt'), 'GA-2012-81-RES-08');
  });

  it('in a folder above give it its code', async () => {
    assert.equal(await identityFrom(entry('x/y/a.txt'), 'x/y/a.txt'), 'GA-2012-81-RES-08');
  });

  it('that name another document give it none', async () => {
    assert.equal(await identityFrom(entry('b.txt'), 'a.txt'), null);
  });

  it('that are no JSON are named with the line, and the rest is done', async () => {
    const files = {
      'good.txt': withWarning,
      'resolutions.json': '{\n  "version": 1,\n  oops\n}\n',
    };
    const outcome = await runIn(files, 'check', '--format', 'json', '.');
    checkComplaint(outcome, 'resolutions.json', /: line 3: /);
  });

  it('that name what is no code are warned of', async () => {
    const project = JSON.stringify({ version: 1, resolutions: [{ file: 'a.txt', code: 'oops' }] });
    const { exit, err } = await runIn({ 'a.txt': sound, 'resolutions.json': project }, 'check');
    assert.equal(exit, 0);
    assert.match(err, /^resolution: resolutions\.json: line 1: .*oops.*\n$/);
  });

  it('that name a folder which is not there are warned of', async () => {
    const project = JSON.stringify({ folders: ['missing'] });
    const { exit, err } = await runIn({ 'a.txt': sound, 'resolutions.json': project }, 'check');
    assert.equal(exit, 0);
    assert.match(err, /^resolution: missing: .*\n$/);
  });

  it('that cannot be read are named', async () => {
    const outcome = await checkIn(
      {},
      (folder) => {
        mkdirSync(join(folder, 'resolutions.json'));
      },
      '.',
    );
    checkComplaint(outcome, 'resolutions.json', /a folder, where a file is wanted/);
  });
});
