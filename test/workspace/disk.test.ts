/** Files on a real disk. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { nodeFiles } from '../../server/src/node/file-environment.ts';
import type { FileEnvironment, Place } from '../../server/src/workspace/file-environment.ts';
import { DEFAULT_GLOBS, type Globs } from '../../server/src/workspace/library-folders.ts';

/** Writes a file, or a folder when the path ends in a slash, unless something stands in its way. */
function tryToWrite(path: string, content = ''): void {
  try {
    mkdirSync(path.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(path, content);
  } catch {
    // A file lies where a folder should, or the other way about.
  }
}

describe('Files on disk', () => {
  let folder = '';
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const opened = (globs: Partial<Globs> = {}): FileEnvironment =>
    nodeFiles([{ uri: pathToFileURL(folder).href, ...DEFAULT_GLOBS, ...globs }]);
  const listed = async (): Promise<readonly string[]> => {
    const uris = await opened().list([]);
    return uris.map((uri) => relative(folder, fileURLToPath(uri))).toSorted();
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'résolutions '));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are listed when they may be resolutions or say what others are', async () => {
    for (const name of [
      'a.resolution',
      'b.txt',
      'c.MD',
      'resolutions.json',
      'd.json',
      'e.docx',
      'f/g é#%.txt',
    ])
      write(name, '');
    assert.deepEqual(await listed(), [
      'a.resolution',
      'b.txt',
      'c.MD',
      'f/g é#%.txt',
      'resolutions.json',
    ]);
  });

  it('are left out by ignore files and in folders of packages, in the list and one by one', async () => {
    write('.gitignore', 'drafts/\n*.tmp.txt\n');
    for (const name of [
      'a.txt',
      'a.tmp.txt',
      'drafts/b.txt',
      'node_modules/x/c.txt',
      '.git/d.txt',
      'in/e.txt',
    ])
      write(name, '');
    write('in/.gitignore', '!keep.tmp.txt\nf.txt\n');
    write('in/keep.tmp.txt', '');
    write('in/f.txt', '');
    assert.deepEqual(await listed(), ['a.txt', 'in/e.txt', 'in/keep.tmp.txt']);
    const place = (name: string): Promise<Place> => opened().place(uriOf(name), []);
    for (const name of ['a.txt', 'in/e.txt', 'in/keep.tmp.txt', 'new/g.txt'])
      assert.equal(await place(name), 'file', name);
    assert.equal(await place('in'), 'folder');
    for (const name of [
      'a.tmp.txt',
      'drafts/b.txt',
      'node_modules/x/c.txt',
      '.git/d.txt',
      'in/f.txt',
      'a.json',
      '../a.txt',
      'drafts',
      'node_modules/x',
    ])
      assert.equal(await place(name), 'none', name);
  });

  it('are left out by the settings of their folder', async () => {
    for (const name of ['a.txt', 'drafts/b.txt', 'drafts/resolutions.json', 'in/c.txt', 'd.md'])
      write(name, '');
    const globs = { include: ['**/*.txt'], exclude: ['drafts'] };
    const uris = await opened(globs).list([]);
    assert.deepEqual(uris, [uriOf('a.txt'), uriOf('in/c.txt')]);
    const place = (name: string): Promise<Place> => opened(globs).place(uriOf(name), []);
    assert.deepEqual(
      await Promise.all(['a.txt', 'drafts/b.txt', 'drafts', 'in', 'd.md'].map(place)),
      ['file', 'none', 'none', 'folder', 'none'],
    );
  });

  it('go by the settings of the innermost folder', async () => {
    for (const name of ['a.txt', 'in/a.txt', 'in/b.txt']) write(name, '');
    const files = nodeFiles([
      { uri: pathToFileURL(folder).href, ...DEFAULT_GLOBS, exclude: ['**/a.txt'] },
      { uri: uriOf('in'), ...DEFAULT_GLOBS, exclude: ['b.txt'] },
    ]);
    assert.deepEqual(await files.list([]), [uriOf('in/a.txt')]);
    assert.equal(await files.place(uriOf('in/a.txt'), []), 'file');
    assert.equal(await files.place(uriOf('in/b.txt'), []), 'none');
  });

  it('are found in folders beyond the workspace, and in ignored ones that are named', async () => {
    write('.gitignore', 'archive\n');
    for (const name of ['a.txt', 'archive/b.txt', 'archive/c.tmp.txt']) write(name, '');
    write('archive/.ignore', '*.tmp.txt\n');
    const outside = mkdtempSync(join(tmpdir(), 'beyond '));
    writeFileSync(join(outside, 'd.txt'), '');
    const beyond = [uriOf('archive'), pathToFileURL(outside).href];
    const expected = [uriOf('a.txt'), uriOf('archive/b.txt'), `${beyond[1]!}/d.txt`];
    assert.deepEqual(await opened().list(beyond), expected);
    for (const uri of expected) assert.equal(await opened().place(uri, beyond), 'file');
    assert.equal(await opened().place(uriOf('archive/b.txt'), []), 'none');
    assert.equal(await opened().place(uriOf('archive/c.tmp.txt'), beyond), 'none');
    assert.deepEqual(await opened({ exclude: ['archive'] }).list(beyond.slice(0, 1)), [
      uriOf('a.txt'),
    ]);
    rmSync(outside, { recursive: true });
  });

  it('are told one by one to be what the list says, whatever rules there are', async () => {
    const name = fc.constantFrom('a', 'b', 'a.txt', 'b.md');
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
    const rule = fc.constantFrom('a', 'b/', '/a.txt', '!a.txt', '*.md', 'a/b', '**/a.txt');
    const ignoreFile = fc.tuple(
      fc.constantFrom('', 'a/', 'a/b/'),
      fc.constantFrom('.gitignore', '.ignore'),
      fc.array(rule, { maxLength: 3 }),
    );
    const glob = fc.constantFrom('a', 'a/**', '**/b', '*.md', '**/a.txt', 'b/*.txt');
    await fc.assert(
      fc.asyncProperty(
        fc.array(path, { maxLength: 8 }),
        fc.array(ignoreFile, { maxLength: 2 }),
        fc.array(glob, { maxLength: 2 }),
        fc.subarray(['a', 'a/b', 'b']),
        async (paths, ignoring, exclude, inner) => {
          const top = mkdtempSync(join(folder, 'p'));
          const sub = (of: string): string => pathToFileURL(join(top, of)).href;
          for (const at of [...paths, 'a/b/', 'b/']) tryToWrite(join(top, at));
          for (const [at, file, rules] of ignoring)
            tryToWrite(join(top, at, file), rules.join('\n'));
          const files = nodeFiles([
            { uri: pathToFileURL(top).href, ...DEFAULT_GLOBS, exclude },
            { uri: sub('a/b'), ...DEFAULT_GLOBS },
          ]);
          const beyond = inner.map(sub);
          const listed = new Set(await files.list(beyond));
          const all = readdirSync(top, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => pathToFileURL(join(entry.parentPath, entry.name)).href);
          for (const uri of all) {
            const place = await files.place(uri, beyond);
            assert.equal(place, listed.has(uri) ? 'file' : 'none', uri);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are listed once when folders lie in each other', async () => {
    write('in/a.txt', '');
    const folders = [pathToFileURL(folder).href, uriOf('in'), `${uriOf('in')}/`];
    const files = nodeFiles(folders.map((uri) => ({ uri, ...DEFAULT_GLOBS })));
    assert.deepEqual(await files.list([]), [uriOf('in/a.txt')]);
  });

  it('are found behind links to files, and links to folders end the walk', async () => {
    write('in/a.txt', '');
    symlinkSync(folder, join(folder, 'in/again'));
    const outside = mkdtempSync(join(tmpdir(), 'elsewhere '));
    writeFileSync(join(outside, 'b.txt'), '');
    symlinkSync(join(outside, 'b.txt'), join(folder, 'b.txt'));
    assert.deepEqual(await listed(), ['b.txt', 'in/a.txt']);
    assert.equal(await opened().place(uriOf('b.txt'), []), 'file');
    rmSync(outside, { recursive: true });
  });

  it('that are linked from beside them count once', async () => {
    write('in/a.txt', '');
    symlinkSync(join(folder, 'in/a.txt'), join(folder, 'b.txt'));
    assert.deepEqual(await listed(), ['in/a.txt']);
    assert.equal(await opened().place(uriOf('b.txt'), []), 'none');
    const twice = mkdtempSync(join(tmpdir(), 'again '));
    symlinkSync(folder, join(twice, 'link'));
    const folders = [pathToFileURL(folder).href, pathToFileURL(join(twice, 'link')).href];
    const files = nodeFiles(folders.map((uri) => ({ uri, ...DEFAULT_GLOBS })));
    assert.deepEqual(await files.list([]), [uriOf('in/a.txt')]);
    rmSync(twice, { recursive: true });
  });

  it('are read as text, without a byte order mark', async () => {
    write('a.txt', '\ufeffœuvre');
    write('b.txt', Buffer.from('\ufeffœuvre', 'utf16le'));
    const files = opened();
    assert.equal(await files.read(uriOf('a.txt')), 'œuvre');
    assert.equal(await files.read(uriOf('b.txt')), 'œuvre');
  });

  it('have a reason when they cannot be read', async () => {
    write('binary.txt', Uint8Array.from([0x25, 0, 1, 2, 0xff]));
    write('latin.txt', Buffer.from('Résolution', 'latin1'));
    write('huge.txt', 'x'.repeat(5 * 1024 * 1024 + 1));
    mkdirSync(join(folder, 'folder.txt'));
    const files = opened();
    const kindOf = async (uri: string): Promise<string> => {
      const read = await files.read(uri);
      return typeof read === 'string' ? 'text' : read.kind;
    };
    assert.equal(await kindOf(uriOf('binary.txt')), 'not-text');
    assert.equal(await kindOf(uriOf('latin.txt')), 'not-text');
    assert.equal(await kindOf(uriOf('huge.txt')), 'too-large');
    assert.equal(await kindOf(uriOf('folder.txt')), 'unreadable');
    assert.equal(await kindOf(uriOf('gone.txt')), 'missing');
    assert.equal(await kindOf('untitled:Untitled-1'), 'missing');
  });

  it('in folders that are not there, or not on this disk, are none', async () => {
    assert.deepEqual(
      await nodeFiles(
        [uriOf('gone'), 'vscode-vfs://host/a', 'file://host/%00'].map((uri) => ({
          uri,
          ...DEFAULT_GLOBS,
        })),
      ).list([]),
      [],
    );
  });
});
