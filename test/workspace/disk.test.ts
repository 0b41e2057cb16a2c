/** Files on a real disk. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeFiles } from '../../server/src/node/file-environment.ts';

describe('Files on disk', () => {
  let folder = '';
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const listed = async (): Promise<readonly string[]> => {
    const uris = await nodeFiles([pathToFileURL(folder).href]).list();
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
    const files = nodeFiles([pathToFileURL(folder).href]);
    const covered = async (name: string): Promise<boolean> => files.covers(uriOf(name));
    for (const name of ['a.txt', 'in/e.txt', 'in/keep.tmp.txt', 'new/g.txt'])
      assert.equal(await covered(name), true, name);
    for (const name of [
      'a.tmp.txt',
      'drafts/b.txt',
      'node_modules/x/c.txt',
      '.git/d.txt',
      'in/f.txt',
      'a.json',
      '../a.txt',
    ])
      assert.equal(await covered(name), false, name);
  });

  it('are listed once when folders lie in each other', async () => {
    write('in/a.txt', '');
    const uris = await nodeFiles([pathToFileURL(folder).href, uriOf('in')]).list();
    assert.deepEqual(uris, [uriOf('in/a.txt')]);
  });

  it('are found behind links to files, and links to folders end the walk', async () => {
    write('in/a.txt', '');
    symlinkSync(folder, join(folder, 'in/again'));
    symlinkSync(join(folder, 'in/a.txt'), join(folder, 'b.txt'));
    assert.deepEqual(await listed(), ['b.txt', 'in/a.txt']);
  });

  it('are read as text, without a byte order mark', async () => {
    write('a.txt', '\ufeffœuvre');
    write('b.txt', Buffer.from('\ufeffœuvre', 'utf16le'));
    const files = nodeFiles([pathToFileURL(folder).href]);
    assert.equal(await files.read(uriOf('a.txt')), 'œuvre');
    assert.equal(await files.read(uriOf('b.txt')), 'œuvre');
  });

  it('have a reason when they cannot be read', async () => {
    write('binary.txt', Uint8Array.from([0x25, 0, 1, 2, 0xff]));
    write('latin.txt', Buffer.from('Résolution', 'latin1'));
    write('huge.txt', 'x'.repeat(5 * 1024 * 1024 + 1));
    mkdirSync(join(folder, 'folder.txt'));
    const files = nodeFiles([pathToFileURL(folder).href]);
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
      await nodeFiles([uriOf('gone'), 'vscode-vfs://host/a', 'file://host/%00']).list(),
      [],
    );
  });
});
