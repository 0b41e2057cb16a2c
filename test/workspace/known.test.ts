/** What a team's project files know, in the library that is kept true. */
import assert from 'node:assert/strict';
import { citersOf, holdersOf } from '../../server/src/core/library/graph.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { observe, resolution } from './support/workspace.ts';

const PROJECT = 'file:///w/resolutions.json';
const ADOPTED = 'file:///w/adopted.txt';

const uris = (documents: readonly { readonly uri: string }[]): readonly string[] =>
  documents.map(({ uri }) => uri);

describe('A resolution that a project file knows', () => {
  it('is found by the symbol of its draft: the citation leads to the adopted text', async () => {
    const { workspace } = observe(
      memoryFiles({
        [PROJECT]: '{"known": [{"code": "GA-2021-89-RES-01", "aliases": ["A/76/L.12"]}]}',
        [ADOPTED]: resolution('GA-2021-89-RES-01', 'GA-2019-88-RES-11'),
        'file:///w/citing.txt': resolution('GA-2021-89-RES-02', 'A/76/L.12'),
      }),
    );
    await workspace.settled();
    assert.deepEqual(uris(holdersOf(workspace.library, 'A/76/L.12')), [ADOPTED]);
    const citing = citersOf(workspace.library, 'GA-2021-89-RES-01');
    assert.deepEqual(uris(citing.map(({ document }) => document)), ['file:///w/citing.txt']);
  });

  it('is found by the symbol of its draft when the entry names its file', async () => {
    const { workspace } = observe(
      memoryFiles({
        [PROJECT]:
          '{"resolutions": {"adopted.txt": {"code": "AG-2012-RES-08", "aliases": ["A/67/L.3"]}}}',
        [ADOPTED]: resolution('', ''),
      }),
    );
    await workspace.settled();
    assert.deepEqual(uris(holdersOf(workspace.library, 'A/67/L.3')), [ADOPTED]);
    assert.equal(workspace.library.known('A/67/L.3')?.canonical, 'GA-2012-81-RES-08');
  });

  it('is known beside those of the catalogue, without any file', async () => {
    const { workspace } = observe(
      memoryFiles({ [PROJECT]: '{"known": [{"code": "A/RES/1/1", "title": "Essai"}]}' }),
    );
    await workspace.settled();
    const known = [...workspace.library.knownResolutions()].map(({ canonical }) => canonical);
    assert.ok(known.includes('A/RES/1/1'));
    assert.ok(known.includes('GA-2008-77-RES-07'));
    assert.equal(workspace.library.known('A/RES/1/1')?.title['fr'], 'Essai');
  });
});

describe('A change of what a project file knows', () => {
  const [first, second] = ['file:///w/first.txt', 'file:///w/second.txt'] as const;

  it('concerns the open documents that cite it or bear it, under any key, and no others', async () => {
    const files = memoryFiles({ [PROJECT]: '{"known": []}' });
    const observed = observe(files);
    const { workspace, affected } = observed;
    await workspace.settled();
    observed.edit(first, resolution('GA-2021-89-RES-01', 'A/76/L.12'));
    observed.edit(second, resolution('GA-2021-89-RES-02', 'GA-2019-88-RES-11'));
    affected.length = 0;

    files.set(PROJECT, '{"known": [{"code": "A/RES/76/9", "aliases": ["A/76/L.12"]}]}');
    workspace.filesChanged({ written: [PROJECT], deleted: [] });
    await workspace.settled();
    assert.deepEqual(affected, [[first]]);

    const before = workspace.library.revision('A/76/L.12');
    files.delete(PROJECT);
    workspace.filesChanged({ written: [], deleted: [PROJECT] });
    await workspace.settled();
    assert.deepEqual(affected, [[first], [first]]);
    assert.ok(workspace.library.revision('A/76/L.12') > before);
  });

  it('makes a text that bears the one key matter to a text that cites the other', async () => {
    const files = memoryFiles({
      [PROJECT]: '{"known": [{"code": "GA-2021-89-RES-01", "aliases": ["A/76/L.12"]}]}',
    });
    const observed = observe(files);
    const { workspace, affected, recited } = observed;
    await workspace.settled();
    observed.edit(first, resolution('GA-2021-89-RES-02', 'A/76/L.12'));
    affected.length = 0;
    const before = workspace.library.revision('A/76/L.12');

    observed.edit(second, resolution('GA-2021-89-RES-01', 'GA-2019-88-RES-11'));
    assert.deepEqual(affected, [[first]]);
    assert.ok(workspace.library.revision('A/76/L.12') > before);

    recited.length = 0;
    observed.edit(first, resolution('GA-2021-89-RES-02', 'A/RES/1/1'));
    assert.deepEqual(recited, [[second]]);
  });
});
