/** `resolution citations`: what documents cite, and where that lies. */
import assert from 'node:assert/strict';
import type { CitingDocument, Report } from '../../server/src/cli/reports.ts';
import { resolution } from './support/program.ts';
import { runIn, withFolder, type Files } from './support/folder.ts';
import { cited, sound, withHint } from './support/texts.ts';

async function citationsJson(files: Files, ...args: string[]): Promise<readonly CitingDocument[]> {
  const { exit, out, err } = await runIn(files, 'citations', '--format', 'json', ...args);
  assert.deepEqual({ exit, err }, { exit: 0, err: '' });
  const { version, documents, ...rest } = JSON.parse(out) as Report<CitingDocument>;
  assert.deepEqual({ version, rest }, { version: 1, rest: {} });
  return documents;
}

/** Where the one citation of `withHint` leads when the other files are there. */
async function targetAmong(others: Files, ...paths: string[]): Promise<string | null> {
  const documents = await citationsJson({ ...others, 'citing.txt': withHint }, ...paths);
  const [citation] = documents.find(({ path }) => path === 'citing.txt')!.citations;
  return citation!.target;
}

describe('resolution citations --format json', () => {
  it('gives each citation its words, canonical key, kind and place', async () => {
    const [document] = await citationsJson({ 'a.txt': withHint }, 'a.txt');
    assert.deepEqual(document, {
      path: 'a.txt',
      citations: [
        {
          text: 'GA-2018-87-RES-01',
          canonical: 'GA-2018-87-RES-01',
          kind: 'resolution',
          range: { start: { line: 7, character: 24 }, end: { line: 7, character: 41 } },
          target: null,
        },
      ],
    });
  });

  it('gives each member of a list under one head noun', async () => {
    const list = 'les résolutions 71/19, 73/11 et 79/136 de l’Assemblée générale des Nations Unies';
    const text = withHint.replace('la résolution GA-2018-87-RES-01', list);
    const [document] = await citationsJson({ 'a.txt': text }, 'a.txt');
    assert.deepEqual(
      document!.citations.map(({ canonical }) => canonical),
      ['A/RES/71/19', 'A/RES/73/11', 'A/RES/79/136'],
    );
  });

  it('gives other things than resolutions their kind', async () => {
    const things = 'le rapport GA-2018-87-REP-09 et l’article 41 du Statut de l’Organisation';
    const text = withHint.replace('la résolution GA-2018-87-RES-01', things);
    const [document] = await citationsJson({ 'a.txt': text }, 'a.txt');
    const [report, article] = document!.citations;
    assert.deepEqual([report!.kind, report!.canonical], ['report', 'GA-2018-87-REP-09']);
    assert.deepEqual([article!.kind, article!.canonical], ['article', null]);
  });

  it('names sound documents that cite nothing', async () => {
    assert.deepEqual(await citationsJson({ 'a.txt': sound }, '.'), [
      { path: 'a.txt', citations: [] },
    ]);
  });
});

describe('resolution citations: targets', () => {
  it('lie among the documents that were named', async () => {
    assert.equal(
      await targetAmong({ 'other/b.txt': cited }, 'citing.txt', 'other/b.txt'),
      'other/b.txt',
    );
  });

  it('lie in a folder that was walked', async () => {
    assert.equal(await targetAmong({ '2018/b.md': cited }, '.'), '2018/b.md');
  });

  it('lie beside a document that was named', async () => {
    assert.equal(await targetAmong({ 'b.resolution': cited }, 'citing.txt'), 'b.resolution');
  });

  it('are not looked for in folders that nobody named', async () => {
    assert.equal(await targetAmong({ '2018/b.txt': cited }, 'citing.txt'), null);
  });

  it('lie where the project file says, and need no code in their text', async () => {
    const others = {
      '2018/contact.txt': cited.replace(/^.*\n.*\n/, 'RÉSOLUTION\n'),
      'resolutions.json': JSON.stringify({
        version: 1,
        resolutions: [{ file: '2018/contact.txt', code: 'AG-2018-RES-01' }],
      }),
    };
    assert.equal(await targetAmong(others, 'citing.txt'), '2018/contact.txt');
  });

  it('lie in the folders that the project file names, and in those that theirs name', async () => {
    for (const folders of [
      { 'resolutions.json': '{"folders": ["archive"]}', 'archive/2018/b.txt': cited },
      {
        'resolutions.json': '{"folders": ["archive"]}',
        'archive/a.txt': sound,
        'archive/resolutions.json': '{"folders": ["../2018", ".."]}',
        '2018/b.txt': cited,
      },
    ]) {
      const path = Object.keys(folders).find((name) => name.endsWith('b.txt'))!;
      assert.equal(await targetAmong(folders, 'citing.txt'), path);
    }
  });

  it('are found by a code that the project file knows to be the same', async () => {
    const others = {
      'b.txt': cited.replace('GA-2018-87-RES-01', 'GA-2018-87-RES-31'),
      'resolutions.json':
        '{"known": [{"code": "GA-2018-87-RES-31", "aliases": ["GA-2018-87-RES-01"]}]}',
    };
    assert.equal(await targetAmong(others, 'citing.txt'), 'b.txt');
  });

  it('are the first of several by path', async () => {
    assert.equal(await targetAmong({ 'c.txt': cited, 'b.txt': cited }, '.'), 'b.txt');
  });

  it('are relative to the working directory, as paths are', () =>
    withFolder({ 'a/citing.txt': withHint, 'b/cited.txt': cited }, async (folder) => {
      const { out } = await resolution(['citations', '--format', 'json', '.', '../b'], {
        cwd: `${folder}/a`,
      });
      const { documents } = JSON.parse(out) as Report<CitingDocument>;
      const citing = documents.find(({ path }) => path === 'citing.txt');
      assert.equal(citing!.citations[0]!.target, '../b/cited.txt');
    }));
});

describe('resolution citations --format text', () => {
  it('prints a line for each citation and the count', async () => {
    const { out } = await runIn({ 'a.txt': withHint, 'b.txt': cited }, 'citations', '.');
    assert.equal(
      out,
      'a.txt:8:25  resolution  GA-2018-87-RES-01  GA-2018-87-RES-01  → b.txt\n\n1 citation in 2 documents\n',
    );
  });
});
