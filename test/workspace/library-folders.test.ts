/** Which files of a folder count, by the globs of the settings. */
import assert from 'node:assert/strict';
import {
  brokenGlobs,
  chooser,
  DEFAULT_GLOBS,
  fileChoice,
  type Globs,
} from '../../server/src/workspace/library-folders.ts';

/** True when the file is read, by its path and those of the folders above it. */
function counts(path: string, globs: Partial<Globs>): boolean {
  const choice = fileChoice({ ...DEFAULT_GLOBS, ...globs });
  return choice.reaches(path) && choice.wants(path);
}

/** Fails unless exactly the starred paths count. */
function check(globs: Partial<Globs>, paths: string): void {
  for (const line of paths.trim().split('\n')) {
    const path = line.trim().replace(/^\* /, '');
    assert.equal(counts(path, globs), line.trim().startsWith('* '), path);
  }
}

describe('The files that count', () => {
  it('are resolutions, plain texts and Markdown when nothing is set', () => {
    check(
      {},
      `
      * a.resolution
      * deep/in/folders/b.txt
      * c.MD
      * .hidden/d.txt
      e.docx
      f.txt.bak
      `,
    );
  });

  it('are those that a glob includes and none excludes', () => {
    check(
      { include: ['texts/**/*.txt', '*.adoc'], exclude: ['**/old/**', '**/*-notes.txt'] },
      `
      * texts/a.txt
      * texts/2021/b.txt
      * c.adoc
      texts/old/d.txt
      texts/2021/old/e.txt
      texts/2021/my-notes.txt
      texts/f.md
      g.txt
      in/h.adoc
      `,
    );
  });

  it('are left out with the folder that a glob names, however it ends', () => {
    for (const glob of ['drafts', 'drafts/', 'drafts/**', './drafts', '/drafts']) {
      check(
        { exclude: [glob] },
        `
        * a.txt
        * in/drafts/b.txt
        drafts/c.txt
        drafts/deep/d.txt
        `,
      );
    }
  });

  it('are found in a folder that a glob includes with a slash at its end', () => {
    check(
      { include: ['texts/'] },
      `
      * texts/a.anything
      b.txt
      `,
    );
  });

  it('always have the project files among them, unless their folder is excluded', () => {
    check(
      { include: ['*.txt'], exclude: ['**/*.json', 'drafts'] },
      `
      * resolutions.json
      * 2021/resolutions.json
      drafts/resolutions.json
      other.json
      `,
    );
  });

  it('are the same whichever way an accent is composed', () => {
    check(
      { include: ['résolutions/*.txt'.normalize('NFD')] },
      `
      * ${'résolutions/a.txt'.normalize('NFC')}
      * ${'résolutions/a.txt'.normalize('NFD')}
      `,
    );
  });
});

describe('A broken glob', () => {
  it('is named in one line, with its setting, in both languages', () => {
    const globs = { include: ['**/*.txt', '[a-'], exclude: ['{x', '(y', '[z-a].txt', 'fine/**'] };
    const lines = brokenGlobs(globs);
    assert.deepEqual(
      lines.map(({ en }) => /^resolution\.files\.(?:in|ex)clude: "(.*)" is no glob/.exec(en)?.[1]),
      ['[a-', '{x', '(y', '[z-a].txt'],
    );
    assert.match(lines[0]!.fr, /^resolution\.files\.include : « \[a- »/);
  });

  it('leaves the others in force, and the default where there are none', () => {
    check(
      { include: ['[a-', '**/*.adoc'], exclude: ['{x', '**/y.adoc'] },
      `
      * a.adoc
      y.adoc
      a.txt
      `,
    );
    check({ include: ['[a-'] }, '* a.txt');
    check({ include: [] }, '* a.txt');
  });
});

describe('A folder', () => {
  const folder = (uri: string, exclude: string): Globs & { readonly uri: string } => ({
    uri,
    ...DEFAULT_GLOBS,
    exclude: [exclude],
  });

  it('in another one goes by its own settings', () => {
    const choose = chooser([folder('file:///a', 'x.txt'), folder('file:///a/b/', 'y.txt')]);
    assert.equal(choose('file:///a/b/x.txt', [])?.path, 'x.txt');
    assert.equal(choose('file:///a/b/x.txt', [])?.choice.wants('x.txt'), true);
    assert.equal(choose('file:///a/b/y.txt', [])?.choice.wants('y.txt'), false);
    assert.equal(choose('file:///a/c/x.txt', [])?.path, 'c/x.txt');
    assert.equal(choose('file:///c/x.txt', []), null);
  });

  it('beyond the workspace goes by the default, in the workspace by the settings there', () => {
    const choose = chooser([folder('file:///a', '**/x.txt')]);
    const beyond = ['file:///c', 'file:///a/b'];
    assert.equal(choose('file:///c/x.txt', beyond)?.choice.wants('x.txt'), true);
    assert.equal(choose('file:///a/b/x.txt', beyond)?.choice.wants('b/x.txt'), false);
  });
});
