/** The library follows files, project files and open documents. */
import assert from 'node:assert/strict';
import { memoryFiles } from '../support/memory-files.ts';
import { contents, observe, resolution } from './support/workspace.ts';

const folder = 'file:///library';
const one = `${folder}/one.txt`;
const two = `${folder}/two.txt`;
const project = `${folder}/resolutions.json`;
const uncoded = resolution('', 'GA-2021-89-RES-02');

function uris(observed: ReturnType<typeof observe>, canonical: string): readonly string[] {
  return observed.workspace.library.find(canonical).map(({ uri }) => uri);
}

describe('The workspace', () => {
  it('finds a resolution by its canonical key, and those that cite it', async () => {
    const observed = observe(
      memoryFiles({
        [one]: resolution('GA-2021-89-RES-01', 'AG-2021-RES-02'),
        [two]: resolution('GA-2021-89-RES-02', 'GA-2020-RES-01'),
      }),
    );
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-02'), [two]);
    assert.deepEqual(
      observed.workspace.library.citing('GA-2021-89-RES-02').map(({ uri }) => uri),
      [one],
    );
  });

  it('holds every file of one code', async () => {
    const text = resolution('GA-2021-89-RES-01', 'AG-2021-RES-02');
    const observed = observe(memoryFiles({ [two]: text, [one]: text }));
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-01'), [one, two]);
  });

  it('takes plain texts only when they are resolutions, drafts by their ending always', async () => {
    const draft = `${folder}/draft.resolution`;
    const observed = observe(
      memoryFiles({ [one]: 'Milk, bread, ink.', [`${folder}/notes.md`]: '# Notes', [draft]: '' }),
    );
    await observed.workspace.settled();
    assert.deepEqual(contents(observed), [`${draft} =  -> `]);
  });

  it('passes over what it cannot read, with one line for each file', async () => {
    const observed = observe(
      memoryFiles({
        [one]: { kind: 'too-large', detail: '6000000 bytes' },
        [two]: { kind: 'not-text', detail: 'binary' },
      }),
    );
    await observed.workspace.settled();
    assert.deepEqual(contents(observed), []);
    assert.equal(observed.log.length, 2);
    assert.match(observed.log[0]!, /one\.txt is passed over: it is too large/);
  });

  it('is complete only after everything was read once', async () => {
    const observed = observe(memoryFiles({ [one]: uncoded }));
    assert.equal(observed.workspace.isComplete(), false);
    await observed.workspace.settled();
    assert.equal(observed.workspace.isComplete(), true);
  });

  it('survives a listing that fails, and does not take it for the whole', async () => {
    const files = memoryFiles();
    const observed = observe({ ...files, list: () => Promise.reject(new Error('gone')) });
    await observed.workspace.settled();
    assert.match(observed.log.join(), /gone/);
    assert.equal(observed.workspace.isComplete(), false);
    files.set(one, uncoded);
    observed.workspace.load(() => Promise.resolve(files));
    await observed.workspace.settled();
    assert.equal(contents(observed).length, 1);
  });
});

describe('Files outside the editor', () => {
  it('are read again when they change, and only they', async () => {
    const files = memoryFiles({ [one]: uncoded, [two]: uncoded });
    const observed = observe(files);
    await observed.workspace.settled();
    files.reads.length = 0;
    files.set(one, resolution('GA-2021-89-RES-07', 'GA-2021-89-RES-02'));
    observed.workspace.filesChanged({ written: [one], deleted: [] });
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-07'), [one]);
    assert.deepEqual(files.reads, [one]);
  });

  it('leave the library when they are deleted', async () => {
    const files = memoryFiles({ [one]: resolution('GA-2021-89-RES-01', 'AG-2021-RES-02') });
    const observed = observe(files);
    await observed.workspace.settled();
    files.delete(one);
    observed.workspace.filesChanged({ written: [], deleted: [one] });
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-01'), []);
  });

  it('leave and come with their folder', async () => {
    const inner = `${folder}/2021/one.txt`;
    const files = memoryFiles({ [inner]: resolution('GA-2021-89-RES-01', 'AG-2021-RES-02') });
    const observed = observe(files);
    await observed.workspace.settled();
    files.delete(inner);
    observed.workspace.filesChanged({ written: [], deleted: [`${folder}/2021`] });
    await observed.workspace.settled();
    assert.deepEqual(contents(observed), []);
    files.set(inner, resolution('GA-2021-89-RES-01', 'AG-2021-RES-02'));
    observed.workspace.filesChanged({ written: [`${folder}/2021`], deleted: [] });
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-01'), [inner]);
  });

  it('are listed once for many folders at once, and again when ignore files change', async () => {
    const files = memoryFiles();
    const observed = observe(files);
    const written = (names: readonly string[]): void => {
      for (const name of names)
        observed.workspace.filesChanged({ written: [`${folder}/${name}`], deleted: [] });
    };
    await observed.workspace.settled();
    for (const name of ['2021', '89. Session', 'Nov. 2021', 'node_modules/x'])
      files.set(`${folder}/${name}/one.txt`, uncoded);
    written(['2021', '89. Session', 'Nov. 2021', 'picture.png', 'node_modules/x']);
    await observed.workspace.settled();
    assert.equal(observed.indexings.length, 2);
    assert.equal(contents(observed).length, 3);
    written(['.gitignore']);
    await observed.workspace.settled();
    assert.equal(observed.indexings.length, 3);
  });

  it('are left alone where the listing leaves them out', async () => {
    const files = memoryFiles();
    const observed = observe(files);
    const inPackage = `${folder}/node_modules/pack/one.txt`;
    files.set(inPackage, uncoded);
    observed.workspace.filesChanged({ written: [inPackage], deleted: [] });
    await observed.workspace.settled();
    assert.deepEqual(files.reads, []);
  });

  it('are known by one entry however their URI is written', async () => {
    const files = memoryFiles({ 'file:///c%3A/r%C3%A9solutions/1.txt': uncoded });
    const observed = observe(files);
    await observed.workspace.settled();
    observed.workspace.filesChanged({
      written: ['file:///C:/re\u0301solutions/1.txt'],
      deleted: [],
    });
    await observed.workspace.settled();
    assert.equal(contents(observed).length, 1);
  });
});

describe('The project file', () => {
  it('gives a text without a code its identity', async () => {
    const observed = observe(
      memoryFiles({ [one]: uncoded, [project]: '{"resolutions": {"one.txt": "AG-2021-RES-01"}}' }),
    );
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-01'), [one]);
  });

  it('yields to a code in the text', async () => {
    const observed = observe(
      memoryFiles({
        [one]: resolution('GA-2021-89-RES-05', 'AG-2021-RES-02'),
        [project]: '{"resolutions": {"one.txt": "AG-2021-RES-01"}}',
      }),
    );
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-05'), [one]);
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-01'), []);
  });

  it('adds aliases, and a title where the text has none', async () => {
    const observed = observe(
      memoryFiles({
        [one]: uncoded,
        [project]:
          '{"resolutions": [{"file": "one.txt", "code": "AG-2021-RES-01", "aliases": ["A/RES/76/1"], "title": "Essai"}]}',
      }),
    );
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'A/RES/76/1'), [one]);
    assert.equal(observed.workspace.library.find('A/RES/76/1')[0]?.summary.title, 'Essai');
  });

  it('speaks for its own folder, the nearest one first', async () => {
    const inner = `${folder}/2021/one.txt`;
    const observed = observe(
      memoryFiles({
        [inner]: uncoded,
        [project]: '{"resolutions": {"2021/one.txt": "AG-2021-RES-01"}}',
        [`${folder}/2021/resolutions.json`]: '{"resolutions": {"one.txt": "AG-2021-RES-09"}}',
      }),
    );
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-09'), [inner]);
  });

  it('has the documents read again of which it says something new, and only them', async () => {
    const files = memoryFiles({
      [one]: uncoded,
      [two]: uncoded,
      [project]: '{"resolutions": {"one.txt": "AG-2021-RES-01", "two.txt": "AG-2021-RES-03"}}',
    });
    const observed = observe(files);
    await observed.workspace.settled();
    files.reads.length = 0;
    files.set(
      project,
      '{"resolutions": {"one.txt": "AG-2021-RES-01", "two.txt": "AG-2021-RES-04"}}',
    );
    observed.workspace.filesChanged({ written: [project], deleted: [] });
    await observed.workspace.settled();
    assert.deepEqual(files.reads, [project, two]);
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-04'), [two]);
  });

  it('holds as it last was while it is half written', async () => {
    const files = memoryFiles({
      [one]: uncoded,
      [project]: '{"resolutions": {"one.txt": "AG-2021-RES-01"}}',
    });
    const observed = observe(files);
    await observed.workspace.settled();
    files.set(project, '{"resolutions": {"one.txt": "AG-20');
    observed.workspace.filesChanged({ written: [project], deleted: [] });
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-01'), [one]);
    assert.equal(observed.problems.get(project)?.length, 1);
  });

  it('takes the identities with it when it is deleted', async () => {
    const files = memoryFiles({
      [one]: uncoded,
      [project]: '{"resolutions": {"one.txt": "AG-2021-RES-01"}}',
    });
    const observed = observe(files);
    await observed.workspace.settled();
    files.delete(project);
    observed.workspace.filesChanged({ written: [], deleted: [project] });
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-01'), []);
    assert.deepEqual(observed.problems.get(project), []);
  });
});

describe('Open documents', () => {
  it('stand for their files until they are closed', async () => {
    const files = memoryFiles({ [one]: resolution('GA-2021-89-RES-01', 'AG-2021-RES-02') });
    const observed = observe(files);
    await observed.workspace.settled();
    observed.edit(one, resolution('GA-2021-89-RES-06', 'AG-2021-RES-02'));
    observed.workspace.filesChanged({ written: [one], deleted: [] });
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-06'), [one]);
    observed.workspace.documentClosed(one);
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-01'), [one]);
  });

  it('that lie nowhere belong to the library while they are open', async () => {
    const observed = observe(memoryFiles());
    observed.edit('untitled:Untitled-1', resolution('GA-2021-89-RES-06', 'AG-2021-RES-02'));
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-06'), ['untitled:Untitled-1']);
    observed.workspace.documentClosed('untitled:Untitled-1');
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-06'), []);
  });

  it('that only show another version of a file stay out of the library', () => {
    const observed = observe(memoryFiles());
    observed.edit('git:/one.txt?HEAD', resolution('GA-2021-89-RES-06', 'AG-2021-RES-02'));
    assert.deepEqual(contents(observed), []);
  });

  it('are affected by other files only when they cite them', async () => {
    const files = memoryFiles();
    const observed = observe(files);
    await observed.workspace.settled();
    observed.edit(`${folder}/a.txt`, resolution('GA-2021-89-RES-01', 'AG-2021-RES-03'));
    observed.edit(`${folder}/b.txt`, resolution('GA-2021-89-RES-02', 'AG-2021-RES-04'));
    observed.affected.length = 0;
    files.set(two, resolution('GA-2021-89-RES-03', 'AG-2021-RES-02'));
    observed.workspace.filesChanged({ written: [two], deleted: [] });
    await observed.workspace.settled();
    assert.deepEqual(observed.affected, [[`${folder}/a.txt`]]);
  });

  it('are not affected when a cited text moves only within its file', async () => {
    const text = resolution('GA-2021-89-RES-03', 'AG-2021-RES-02');
    const files = memoryFiles({ [two]: text });
    const observed = observe(files);
    await observed.workspace.settled();
    observed.edit(one, resolution('GA-2021-89-RES-01', 'AG-2021-RES-03'));
    observed.affected.length = 0;
    files.set(two, `\n\n${text}`);
    observed.workspace.filesChanged({ written: [two], deleted: [] });
    await observed.workspace.settled();
    assert.deepEqual(observed.affected, []);
  });

  it('are affected when another open document takes the code that they cite', async () => {
    const observed = observe(memoryFiles());
    await observed.workspace.settled();
    observed.edit(one, resolution('GA-2021-89-RES-01', 'AG-2021-RES-03'));
    observed.edit(two, uncoded);
    observed.affected.length = 0;
    observed.edit(two, resolution('GA-2021-89-RES-03', 'AG-2021-RES-02'));
    assert.deepEqual(observed.affected, [[one]]);
  });
});

describe('Reading the files', () => {
  it('pauses when a slice is over', async () => {
    let time = 0;
    let pauses = 0;
    const pacing = {
      now: () => (time += 6),
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    };
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${folder}/${index}.txt`, uncoded]),
    );
    await observe(memoryFiles(files), { pacing }).workspace.settled();
    assert.ok(pauses >= 15, `${pauses} pauses`);
  });

  it('stops when the workspace is disposed of', async () => {
    const files = memoryFiles({ [one]: uncoded, [two]: uncoded });
    const observed = observe(files);
    observed.workspace.dispose();
    await observed.workspace.settled();
    assert.deepEqual(contents(observed), []);
    assert.equal(observed.workspace.isComplete(), false);
  });

  it('reads only what is new when folders come and go', async () => {
    const observed = observe(memoryFiles({ [one]: uncoded, [two]: uncoded }));
    await observed.workspace.settled();
    const later = memoryFiles({ [two]: uncoded, 'file:///more/three.txt': uncoded });
    observed.workspace.load(() => Promise.resolve(later));
    await observed.workspace.settled();
    assert.deepEqual(later.reads, ['file:///more/three.txt']);
    assert.equal(contents(observed).length, 2);
  });

  it('forgets what a project file said that is listed no longer', async () => {
    const observed = observe(
      memoryFiles({ [one]: uncoded, [project]: '{"resolutions": {"one.txt": "AG-2021-RES-01"}}' }),
    );
    await observed.workspace.settled();
    observed.workspace.load(() => Promise.resolve(memoryFiles({ [one]: uncoded })));
    await observed.workspace.settled();
    assert.deepEqual(uris(observed, 'GA-2021-89-RES-01'), []);
  });
});
