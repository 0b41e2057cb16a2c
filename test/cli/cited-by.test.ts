/** `resolution cited-by`: every place that cites one resolution. */
import assert from 'node:assert/strict';
import type { CitedByReport } from '../../server/src/cli/cited-by-report.ts';
import { resolution } from './support/program.ts';
import { runIn, withFolder, type Files } from './support/folder.ts';
import { cited, sound, withHint } from './support/texts.ts';

const CODE = 'GA-2018-87-RES-01';

async function citedByJson(code: string, files: Files, ...args: string[]): Promise<CitedByReport> {
  const { exit, out, err } = await runIn(files, 'cited-by', '--format', 'json', code, ...args);
  assert.deepEqual({ exit, err }, { exit: 0, err: '' });
  return JSON.parse(out) as CitedByReport;
}

describe('resolution cited-by --format json', () => {
  it('gives each place its words, place, clause and relation', async () => {
    assert.deepEqual(await citedByJson(CODE, { 'a.txt': withHint, 'b.txt': cited }, '.'), {
      version: 1,
      canonical: CODE,
      documents: [
        {
          path: 'a.txt',
          citations: [
            {
              text: CODE,
              range: { start: { line: 7, character: 24 }, end: { line: 7, character: 41 } },
              clause: { part: 'preamble', index: 1, number: null },
              relation: 'cites',
            },
          ],
        },
      ],
    });
  });

  for (const alias of ['AG-2018-RES-01', 'ga-2018-res-1', 'GA/2018/87/RES/1']) {
    it(`takes the code in the form ${alias}`, async () => {
      const { canonical, documents } = await citedByJson(alias, { 'a.txt': withHint }, '.');
      assert.deepEqual([canonical, documents.length], [CODE, 1]);
    });
  }

  it('takes the short form of a body that needs no name', async () => {
    const text = withHint.replace(CODE, '79/136 de l’Assemblée générale des Nations Unies');
    const { canonical, documents } = await citedByJson('79/136', { 'a.txt': text }, '.');
    assert.deepEqual([canonical, documents.length], ['A/RES/79/136', 1]);
  });

  it('finds every alias, in the order of paths and of the text', async () => {
    const several = withHint
      .replace(CODE, `${CODE} et la résolution AG-2018-RES-1`)
      .replace('de la relire', 'de modifier la résolution GA-2018-RES-01');
    const files = { 'b.txt': withHint, 'a/c.txt': several, 'd.txt': sound };
    const { documents } = await citedByJson(CODE, files, '.');
    assert.deepEqual(
      documents.map(({ path, citations }) => [
        path,
        ...citations.map(({ text, clause, relation }) => `${clause!.part}: ${relation} ${text}`),
      ]),
      [
        [
          'a/c.txt',
          `preamble: cites ${CODE}`,
          'preamble: cites AG-2018-RES-1',
          'operative: amends GA-2018-RES-01',
        ],
        ['b.txt', `preamble: cites ${CODE}`],
      ],
    );
  });

  it('finds what cites a draft under the code that a project file gives it', async () => {
    const files = {
      'a.txt': withHint,
      'drafts/b.txt': sound,
      'resolutions.json': JSON.stringify({
        version: 1,
        resolutions: [{ file: 'drafts/b.txt', code: 'GA-2019-88-RES-02', aliases: [CODE] }],
      }),
    };
    const { canonical, documents } = await citedByJson('GA-2019-RES-02', files, '.');
    assert.equal(canonical, 'GA-2019-88-RES-02');
    assert.deepEqual(
      documents.map(({ path }) => path),
      ['a.txt'],
    );
  });

  it('says so by an empty list when nothing cites it', async () => {
    assert.deepEqual(await citedByJson(CODE, { 'a.txt': sound }, '.'), {
      version: 1,
      canonical: CODE,
      documents: [],
    });
  });

  it('looks in what was named only', async () => {
    const files = { 'a.txt': withHint, 'b.txt': sound };
    assert.deepEqual((await citedByJson(CODE, files, 'b.txt')).documents, []);
  });
});

describe('resolution cited-by --format text', () => {
  it('prints a line for each place and the count', async () => {
    const { out } = await runIn({ 'a.txt': withHint, 'b.txt': cited }, 'cited-by', CODE, '.');
    assert.equal(out, `a.txt:8:25  PP1  cites  ${CODE}\n\n1 citation of ${CODE} in 2 documents\n`);
  });

  it('prints it in French where French is asked for', async () => {
    const args = ['cited-by', CODE, '.', '--messages', 'fr'];
    const { out } = await runIn({ 'a.txt': withHint }, ...args);
    assert.equal(out, `a.txt:8:25  PP1  cite  ${CODE}\n\n1 citation de ${CODE} dans 1 document\n`);
  });

  it('counts nought when nothing cites it', async () => {
    const { exit, out, err } = await runIn({ 'a.txt': sound }, 'cited-by', CODE, '.');
    assert.deepEqual(
      { exit, out, err },
      { exit: 0, out: `0 citations of ${CODE} in 1 document\n`, err: '' },
    );
  });
});

describe('resolution cited-by: input', () => {
  it('refuses what is no code, before it reads anything', async () => {
    const { exit, out, err } = await runIn({}, 'cited-by', 'budget', 'absent.txt');
    assert.deepEqual(
      { exit, out, err },
      { exit: 2, out: '', err: 'resolution: "budget" is no code of any body that is known\n' },
    );
  });

  it('reads the standard input where it is named', () =>
    withFolder({}, async (cwd) => {
      const args = ['cited-by', CODE, '-', '--stdin-filename', 'draft.txt'];
      const { exit, out } = await resolution(args, { cwd, input: withHint });
      assert.equal(exit, 0);
      assert.match(out, /^draft\.txt:8:25 /);
    }));

  it('names what cannot be read, and does the rest', async () => {
    const { exit, out, err } = await runIn({ 'a.txt': withHint }, 'cited-by', CODE, '.', 'b.txt');
    assert.equal(exit, 2);
    assert.match(out, /^1 citation of/m);
    assert.equal(err, 'resolution: b.txt: no such file or folder\n');
  });
});
