/** Which files the commands read, and under which paths they report them. */
import assert from 'node:assert/strict';
import type { CitingDocument, Report } from '../../server/src/cli/reports.ts';
import { resolution } from './support/program.ts';
import { runIn, withFolder, type Files } from './support/folder.ts';
import { cited, letter, sound, withHint } from './support/texts.ts';

/** Asserts which documents are reported, in which order, without a complaint. */
async function checkPaths(
  files: Files,
  args: readonly string[],
  expected: readonly string[],
): Promise<void> {
  const { exit, out, err } = await runIn(files, 'citations', '--format', 'json', ...args);
  assert.deepEqual({ exit, err }, { exit: 0, err: '' });
  assert.deepEqual(pathsOf(out), expected);
}

describe('resolution: a folder', () => {
  it('gives its resolutions, however deep, sorted by path', () =>
    checkPaths(
      { 'b.txt': sound, 'a/z.md': sound, 'a/b/c/x.resolution': sound, 'B.TXT': sound },
      ['.'],
      ['B.TXT', 'a/b/c/x.resolution', 'a/z.md', 'b.txt'],
    ));

  it('gives only texts that read as resolutions, without a word about the others', () =>
    checkPaths(
      { 'a.txt': sound, 'letter.txt': letter, 'README.md': '# Read me\n' },
      ['.'],
      ['a.txt'],
    ));

  it('gives every .resolution, which says by its name what it is', () =>
    checkPaths({ 'a.resolution': letter }, ['.'], ['a.resolution']));

  it('gives no files of other kinds', () =>
    checkPaths(
      { 'a.txt': sound, 'b.html': sound, 'c.docx': Uint8Array.of(0, 1) },
      ['.'],
      ['a.txt'],
    ));

  it('leaves node_modules and .git out', () =>
    checkPaths(
      {
        'a.txt': sound,
        'node_modules/x/b.txt': sound,
        '.git/c.txt': sound,
        'd/node_modules/e.md': sound,
      },
      ['.'],
      ['a.txt'],
    ));

  it('is searched all the same when it is named itself', () =>
    checkPaths({ 'node_modules/x/b.txt': sound }, ['node_modules/x'], ['node_modules/x/b.txt']));

  it('is searched once when it is named twice', () =>
    checkPaths({ 'a/b.txt': sound }, ['a', '.', 'a/b.txt'], ['a/b.txt']));

  it('is the working folder for check when no path is given', async () => {
    const { out } = await runIn({ 'x/a.txt': sound }, 'check', '--format', 'json');
    assert.deepEqual(pathsOf(out), ['x/a.txt']);
  });
});

describe('resolution: ignore files', () => {
  it('keep their files out', () =>
    checkPaths(
      { 'a.txt': sound, 'old.txt': sound, 'old/b.txt': sound, '.gitignore': '# old ones\nold*\n' },
      ['.'],
      ['a.txt'],
    ));

  it('may be called .ignore', () =>
    checkPaths({ 'a.txt': sound, 'b.txt': sound, '.ignore': 'b.txt' }, ['.'], ['a.txt']));

  it('speak of what lies below them, and are overruled from below', () =>
    checkPaths(
      {
        'a.txt': sound,
        'x/a.txt': sound,
        'x/b.txt': sound,
        '.gitignore': 'a.txt\n',
        'x/.gitignore': '!a.txt\n/b.txt\n',
      },
      ['.'],
      ['x/a.txt'],
    ));

  it('lose against .ignore in the same folder', () =>
    checkPaths({ 'a.txt': sound, '.gitignore': '*.txt', '.ignore': '!a.txt' }, ['.'], ['a.txt']));

  it('may name a folder only', () =>
    checkPaths({ 'x.txt': sound, 'x/a.txt': sound, '.gitignore': 'x/\n' }, ['.'], ['x.txt']));

  it('of the repository hold for a folder inside it', () =>
    checkPaths(
      {
        '.git/HEAD': '',
        '.gitignore': 'drafts/old\n',
        'drafts/a.txt': sound,
        'drafts/old/b.txt': sound,
      },
      ['drafts'],
      ['drafts/a.txt'],
    ));

  it('do not hold for a file that is named', () =>
    checkPaths({ 'a.txt': sound, '.gitignore': 'a.txt' }, ['a.txt'], ['a.txt']));

  it('do not hold for a folder that is named', () =>
    checkPaths({ '.git/HEAD': '', 'x/a.txt': sound, '.gitignore': 'x/' }, ['x'], ['x/a.txt']));
});

describe('resolution: a file that is named', () => {
  it('is read whatever its ending', () =>
    checkPaths({ 'a.html': sound, b: sound }, ['a.html', 'b'], ['a.html', 'b']));

  it('is read whether or not it is a resolution', () =>
    checkPaths({ 'letter.txt': letter }, ['letter.txt'], ['letter.txt']));

  it('may be empty', () => checkPaths({ 'a.txt': '' }, ['a.txt'], ['a.txt']));
});

describe('resolution: links', () => {
  it('to files are read as files', () =>
    checkPaths({ 'x/a.txt': sound, 'y/b.txt': { link: '../x/a.txt' } }, ['y'], ['y/b.txt']));

  it('to files that are found themselves are passed over', () =>
    checkPaths({ 'a.txt': sound, 'b.txt': { link: 'a.txt' } }, ['.'], ['a.txt']));

  it('that lead in circles are walked once', () =>
    checkPaths(
      { 'x/a.txt': sound, 'x/up': { link: '..' }, 'x/self': { link: '.' } },
      ['.'],
      ['x/a.txt'],
    ));

  it('to folders are followed when they are named', () =>
    checkPaths({ 'x/a.txt': sound, y: { link: 'x' } }, ['y'], ['y/a.txt']));
});

describe('resolution: paths', () => {
  const odd = [
    'à côté/œuvre n° 1.txt',
    'décomposé\u0301.txt',
    "l'accord, 50 % (v2) [final]#1.txt",
    'back\\slash.txt',
    'emoji 🕊️.md',
  ];

  for (const name of odd) {
    it(`may read ${name}`, async () => {
      await checkPaths({ [name]: sound }, [name], [name]);
      await checkPaths({ [name]: sound }, ['.'], [name]);
    });
  }

  it('are shown on one line when they hold a line break', async () => {
    const { out } = await runIn({ 'two\nlines.txt': withHint }, 'citations', '.');
    assert.match(out, /^two\\x0alines\.txt:8:25 /);
  });

  it('are relative to the working directory, absolute where they were named so', () =>
    withFolder({ 'x/a.txt': sound, 'y/b.txt': sound }, async (folder) => {
      const paths = async (cwd: string, ...args: string[]) =>
        pathsOf((await resolution(['citations', '--format', 'json', ...args], { cwd })).out);
      assert.deepEqual(await paths(`${folder}/x`, '.', '../y'), ['../y/b.txt', 'a.txt']);
      assert.deepEqual(await paths(folder, `${folder}/x/a.txt`, './y//b.txt'), [
        `${folder}/x/a.txt`,
        'y/b.txt',
      ]);
    }));
});

describe('resolution: the same folder from different places', () => {
  const files: Files = {
    'p/citing.txt': withHint,
    'p/c.txt': cited,
    'p/b.txt': cited,
    'q/keep.txt': letter,
  };

  it('gives the same answer but for the paths', () =>
    withFolder(files, async (folder) => {
      const answer = async (cwd: string, path: string) => {
        const { out } = await resolution(['citations', '--format', 'json', path], { cwd });
        return out.replaceAll(/"(?:\.\.\/)?(?:p\/)?([^"/]+\.txt)"/g, '"$1"');
      };
      const fromInside = await answer(`${folder}/p`, '.');
      assert.match(fromInside, /"target": "b.txt"/);
      assert.equal(await answer(folder, 'p'), fromInside);
      assert.equal(await answer(`${folder}/q`, '../p'), fromInside);
    }));

  it('gives the very same answer when the folder is named absolutely', () =>
    withFolder(files, async (folder) => {
      const answer = async (cwd: string) =>
        (await resolution(['citations', '--format', 'json', `${folder}/p`], { cwd })).out;
      const fromInside = await answer(`${folder}/p`);
      assert.ok(fromInside.includes(`"target": "${folder}/p/b.txt"`));
      assert.equal(await answer(`${folder}/q`), fromInside);
    }));
});

function pathsOf(json: string): readonly string[] {
  return (JSON.parse(json) as Report<CitingDocument>).documents.map(({ path }) => path);
}
