/** Reading many files: how far it is, how it is stopped, and which folders it leads to. */
import assert from 'node:assert/strict';
import type { FileEnvironment } from '../../server/src/workspace/file-environment.ts';
import { DEFAULT_GLOBS } from '../../server/src/workspace/library-folders.ts';
import type { WorkspaceHost } from '../../server/src/workspace/workspace.ts';
import { memoryFiles, type MemoryFiles } from '../support/memory-files.ts';
import { contents, observe, resolution, type ObservedWorkspace } from './support/workspace.ts';

const W = 'file:///w';
const text = resolution('GA-2021-89-RES-01', 'AG-2012-RES-08');

/** So many files, in one folder. */
function manyFiles(count: number): MemoryFiles {
  const names = Array.from({ length: count }, (_, number) => [`${W}/${number}.txt`, text] as const);
  return memoryFiles(Object.fromEntries(names));
}

/** A workspace in which a person stops the first reading after so many files. */
function stopping(files: FileEnvironment, after: number): ObservedWorkspace {
  let readings = 0;
  return observe(files, {
    indexing: (stop) => {
      const isFirst = (readings += 1) === 1;
      return {
        progress: (done) => {
          if (isFirst && done === after) stop();
        },
        end: () => undefined,
      };
    },
  });
}

/** Any event that has the files listed. */
function listAgain({ workspace }: ObservedWorkspace): Promise<void> {
  workspace.filesChanged({ written: [`${W}/.ignore`], deleted: [] });
  return workspace.settled();
}

describe('Reading many files', () => {
  it('says how far it is, file by file, and that it is over', async () => {
    const observed = observe(manyFiles(3));
    await observed.workspace.settled();
    const [indexing] = observed.indexings;
    assert.deepEqual(indexing?.counts, ['1/3', '2/3', '3/3']);
    assert.equal(indexing.isOver, true);
  });

  it('says that it is over when it fails', async () => {
    const observed = observe({ ...memoryFiles(), list: () => Promise.reject(new Error('gone')) });
    await observed.workspace.settled();
    assert.equal(observed.indexings[0]?.isOver, true);
  });

  it('leaves the library incomplete when it is stopped, with what was read in it', async () => {
    const observed = stopping(manyFiles(40), 20);
    await observed.workspace.settled();
    assert.equal(observed.workspace.isComplete(), false);
    assert.equal(contents(observed).length, 20);
  });

  it('goes on with the next listing, where it was stopped', async () => {
    const files = manyFiles(40);
    const observed = stopping(files, 20);
    await observed.workspace.settled();
    files.reads.length = 0;
    await listAgain(observed);
    assert.equal(observed.workspace.isComplete(), true);
    assert.equal(contents(observed).length, 40);
    assert.ok(files.reads.length < 40, 'what was read stays');
  });

  it('does not go on when a file changes meanwhile', async () => {
    const files = manyFiles(40);
    const observed = stopping(files, 20);
    await observed.workspace.settled();
    observed.workspace.filesChanged({ written: [`${W}/39.txt`], deleted: [] });
    await observed.workspace.settled();
    assert.equal(observed.workspace.isComplete(), false);
    assert.equal(contents(observed).length, 21);
  });

  it('stays stopped for documents of which a project file says something new', async () => {
    const files = memoryFiles({
      [`${W}/one.txt`]: resolution('', 'AG-2012-RES-08'),
      [`${W}/two.txt`]: text,
    });
    let stopNext = false;
    const observed = observe(files, {
      indexing: (stop) => {
        if (stopNext) stop();
        return { progress: () => undefined, end: () => undefined };
      },
    });
    await observed.workspace.settled();
    stopNext = true;
    files.set(`${W}/resolutions.json`, '{"resolutions": {"one.txt": "AG-2021-RES-07"}}');
    await listAgain(observed);
    stopNext = false;
    await listAgain(observed);
    assert.equal(observed.workspace.library.find('GA-2021-89-RES-07').length, 1);
  });

  it('tells open documents when what is missing can be said, and when no longer', async () => {
    const files = manyFiles(2);
    const observed = observe(files);
    observed.edit('untitled:1', resolution('', 'AG-2001-RES-05'));
    await observed.workspace.settled();
    assert.deepEqual(observed.affected.flat(), ['untitled:1']);
    observed.affected.length = 0;
    observed.workspace.load(() => Promise.resolve(null));
    await observed.workspace.settled();
    assert.equal(observed.workspace.isComplete(), false);
    assert.deepEqual(observed.affected.flat(), ['untitled:1']);
    assert.equal(contents(observed).length, 1);
  });

  it('keeps and tells what was read before a fault of the environment', async () => {
    const files = manyFiles(40);
    const observed = observe({
      ...files,
      read: (uri) => (uri.endsWith('/30.txt') ? Promise.reject(new Error('!')) : files.read(uri)),
    });
    observed.edit('untitled:1', resolution('', 'GA-2021-89-RES-01'));
    await observed.workspace.settled();
    assert.equal(observed.workspace.isComplete(), false);
    assert.deepEqual(observed.affected.flat(), ['untitled:1']);
  });
});

describe('Whoever shows the whole library', () => {
  it('hears of every change, be it of a place in a text', async () => {
    const files = manyFiles(2);
    const observed = observe(files);
    await observed.workspace.settled();
    const changesBy = async (content: string): Promise<number> => {
      observed.changes.length = 0;
      files.set(`${W}/1.txt`, content);
      observed.workspace.filesChanged({ written: [`${W}/1.txt`], deleted: [] });
      await observed.workspace.settled();
      return observed.changes.length;
    };
    assert.equal(await changesBy(text), 0);
    assert.equal(await changesBy(`\n${text}`), 1);
    assert.equal(await changesBy('A shopping list.'), 1);
  });
});

describe('Folders beyond the workspace', () => {
  const naming = (...folders: readonly string[]): string => JSON.stringify({ folders });
  /** A workspace of one folder, with more files outside it. */
  const reading = (
    files: MemoryFiles,
    host: Partial<WorkspaceHost> = {},
  ): Promise<ObservedWorkspace> => {
    const observed = observe(files.under([{ uri: W, ...DEFAULT_GLOBS }]), host);
    return observed.workspace.settled().then(() => observed);
  };
  const outside = { 'file:///x/one.txt': text, 'file:///y/two.txt': text };
  const uris = (observed: ObservedWorkspace): readonly string[] =>
    [...observed.workspace.library.documents()].map(({ uri }) => uri).toSorted();

  it('are read when a project file names them, and those that are named there', async () => {
    const files = memoryFiles({
      ...outside,
      [`${W}/resolutions.json`]: naming('../x'),
      'file:///x/resolutions.json': naming('../y', '../w', '.'),
    });
    const observed = await reading(files);
    assert.deepEqual(uris(observed), ['file:///x/one.txt', 'file:///y/two.txt']);
    assert.deepEqual(observed.beyond, ['file:///w', 'file:///x', 'file:///y']);
  });

  it('are forgotten when nobody names them, though they name each other', async () => {
    const files = memoryFiles({
      ...outside,
      [`${W}/resolutions.json`]: naming('../x'),
      'file:///x/resolutions.json': naming('../y'),
      'file:///y/resolutions.json': naming('../x'),
    });
    const observed = await reading(files);
    files.set(`${W}/resolutions.json`, naming());
    observed.workspace.filesChanged({ written: [`${W}/resolutions.json`], deleted: [] });
    await observed.workspace.settled();
    assert.deepEqual(uris(observed), []);
    assert.deepEqual(observed.beyond, []);
  });

  it('are followed as the workspace is', async () => {
    const files = memoryFiles({ ...outside, [`${W}/resolutions.json`]: naming('../x') });
    const observed = await reading(files);
    files.set('file:///x/more.txt', text);
    observed.workspace.filesChanged({
      written: ['file:///x/more.txt', 'file:///y/two.txt'],
      deleted: [],
    });
    await observed.workspace.settled();
    assert.deepEqual(uris(observed), ['file:///x/more.txt', 'file:///x/one.txt']);
  });

  it('are read again with each listing where nobody watches them', async () => {
    const files = memoryFiles({
      ...outside,
      [`${W}/in.txt`]: text,
      [`${W}/resolutions.json`]: naming('../x'),
    });
    for (const [watchesBeyond, expected] of [
      [true, []],
      [false, ['file:///x/one.txt']],
    ] as const) {
      const observed = await reading(files, { watchesBeyond });
      files.reads.length = 0;
      await listAgain(observed);
      assert.deepEqual(files.reads, expected);
    }
  });

  it('end somewhere, however far they lead', async () => {
    const chain = Array.from({ length: 50 }, (_, step) => [
      [`file:///${step}/resolutions.json`, naming(`../${step + 1}`)] as const,
      [`file:///${step}/text.txt`, text] as const,
    ]).flat();
    const files = memoryFiles({
      ...Object.fromEntries(chain),
      [`${W}/resolutions.json`]: naming('../0'),
    });
    const found = uris(await reading(files)).length;
    assert.ok(found > 5 && found < 20, `${found} folders`);
  });
});
