/** Which project file speaks for what, and what follows from a change of one. */
import assert from 'node:assert/strict';
import { readProjectFile } from '../../server/src/workspace/project-file.ts';
import { createProjects, type Projects } from '../../server/src/workspace/projects.ts';
import { analyser } from '../support/analyser.ts';

const TOP = 'file:///w/resolutions.json';
const DEEP = 'file:///w/a/b/resolutions.json';
const SIDE = 'file:///w/c/resolutions.json';

function projects(): Projects {
  return createProjects(analyser.catalogue);
}

/** Writes a project file; returns what changed. */
function write(to: Projects, uri: string, content: unknown) {
  return to.set(uri, readProjectFile(JSON.stringify(content), uri, analyser));
}

/** A project file that knows one resolution. */
function knowing(code: string, facts: object = { title: 'Essai' }): object {
  return { known: [{ code, ...facts }] };
}

describe('What project files know', () => {
  it('lies over the catalogue, field by field', () => {
    const team = projects();
    write(team, TOP, knowing('A/RES/75/10', { title: { fr: 'La coopération' } }));
    const known = team.known.find('A/RES/75/10')!;
    assert.equal(known.title['fr'], 'La coopération');
    assert.match(known.title['en'] ?? '', /^Cooperation/, 'the catalogue has no French title');
    assert.equal(known.adoptedOn, '2020-11-23');
    assert.deepEqual(known.origins, ['project', 'catalogue']);
  });

  it('is said by the file in the deeper folder before those above, in whatever order they come', () => {
    for (const order of [
      [TOP, DEEP, SIDE],
      [SIDE, DEEP, TOP],
    ]) {
      const team = projects();
      for (const uri of order) write(team, uri, knowing('A/RES/1/1', { title: uri }));
      assert.equal(team.known.find('A/RES/1/1')?.title['en'], DEEP);
      team.delete(DEEP);
      assert.equal(team.known.find('A/RES/1/1')?.title['en'], SIDE);
      team.delete(SIDE);
      assert.equal(team.known.find('A/RES/1/1')?.title['en'], TOP);
      team.delete(TOP);
      assert.equal(team.known.find('A/RES/1/1'), null);
    }
  });

  it('is found under every alias', () => {
    const team = projects();
    write(team, TOP, knowing('AG-2012-RES-12', { aliases: ['A/67/L.3', 'AG-2012-INF-4'] }));
    const known = team.known.find('GA-2012-81-RES-12');
    assert.ok(known !== null);
    for (const key of ['A/67/L.3', 'GA-2012-81-INF-04']) assert.equal(team.known.find(key), known);
    assert.ok([...team.known.entries()].includes(known));
  });
});

describe('A changed project file', () => {
  it('tells exactly which resolutions are known otherwise', () => {
    const team = projects();
    const first = { code: 'A/RES/1/1', title: 'Un' };
    const second = { code: 'A/RES/1/2', title: 'Deux' };
    assert.deepEqual(write(team, TOP, { known: [first, second] }).known, [
      'A/RES/1/1',
      'A/RES/1/2',
    ]);
    assert.deepEqual(write(team, TOP, { known: [first, second] }).known, []);
    const changed = { ...second, title: 'Deuxième' };
    assert.deepEqual(write(team, TOP, { known: [first, changed] }).known, ['A/RES/1/2']);
    assert.deepEqual(write(team, TOP, { known: [changed] }).known, ['A/RES/1/1']);
    assert.deepEqual(team.delete(TOP).known, ['A/RES/1/2']);
    assert.deepEqual(team.delete(TOP).known, []);
  });

  it('names all keys of what an alias joins and parts again', () => {
    const team = projects();
    const joined = write(team, TOP, knowing('A/RES/75/10', { aliases: ['A/RES/1/9'] }));
    assert.deepEqual([...joined.known].sort(), ['A/75/L.20', 'A/RES/1/9', 'A/RES/75/10']);
    const parted = team.delete(TOP);
    assert.deepEqual([...parted.known].sort(), ['A/75/L.20', 'A/RES/1/9', 'A/RES/75/10']);
  });

  it('tells nothing of what a nearer file says in its place', () => {
    const team = projects();
    write(team, DEEP, knowing('A/RES/1/1', { title: 'Essai' }));
    assert.deepEqual(write(team, TOP, knowing('A/RES/1/1', { title: 'Autre' })).known, []);
  });

  it('tells which documents are declared otherwise', () => {
    const team = projects();
    const declare = (resolutions: object) => write(team, TOP, { resolutions }).documents;
    assert.deepEqual(declare({ 'x.txt': 'A/RES/1/1', 'y.txt': 'A/RES/1/2' }), [
      'file:///w/x.txt',
      'file:///w/y.txt',
    ]);
    assert.deepEqual(declare({ 'x.txt': 'A/RES/1/1', 'y.txt': 'A/RES/1/3' }), ['file:///w/y.txt']);
    const address = 'https://example.org/1';
    const withAddress = declare({ 'x.txt': { code: 'A/RES/1/1', address }, 'y.txt': 'A/RES/1/3' });
    assert.deepEqual(withAddress, [], 'an address says nothing of the text');
  });

  it('changes nothing while it is no JSON', () => {
    const team = projects();
    write(team, TOP, { ...knowing('A/RES/1/1'), folders: ['../z'] });
    const broken = team.set(TOP, readProjectFile('{', TOP, analyser));
    assert.deepEqual(broken, { documents: [], known: [], checked: null });
    assert.ok(team.known.find('A/RES/1/1') !== null);
    assert.deepEqual(team.folders([TOP]), ['file:///z']);
  });
});

describe('Further folders', () => {
  it('are those of the project files that are asked about, each once', () => {
    const team = projects();
    write(team, TOP, { folders: ['../z', '../y'] });
    write(team, SIDE, { folders: ['../../z'] });
    write(team, DEEP, { folders: ['../../../x'] });
    assert.deepEqual(team.folders([TOP, SIDE]), ['file:///y', 'file:///z']);
    team.delete(TOP);
    assert.deepEqual(team.folders([TOP, SIDE, DEEP]), ['file:///x', 'file:///z']);
  });
});

describe('How project files have a text checked', () => {
  const presets = (of: Projects, uri: string): readonly unknown[] =>
    of.checks(uri).map(({ settings, path }) => [settings.preset, path]);

  it('is told by each above it, the nearest last', () => {
    const team = projects();
    write(team, DEEP, { check: { preset: 'official' } });
    write(team, TOP, { check: { preset: 'strict' } });
    write(team, SIDE, { check: {} });
    assert.deepEqual(presets(team, 'file:///w/a/b/c/x.txt'), [
      ['strict', 'a/b/c/x.txt'],
      ['official', 'c/x.txt'],
    ]);
    assert.deepEqual(presets(team, 'file:///w/x.txt'), [['strict', 'x.txt']]);
  });

  it('changes for the folder of the file, when the file says something else of it', () => {
    const team = projects();
    assert.equal(write(team, DEEP, { check: { preset: 'official' } }).checked, 'file:///w/a/b');
    assert.equal(write(team, DEEP, { check: { preset: 'official' }, folders: [] }).checked, null);
    assert.equal(team.delete(DEEP).checked, 'file:///w/a/b');
    assert.equal(team.delete(DEEP).checked, null);
  });
});
