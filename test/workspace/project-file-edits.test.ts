/** What is edited in a `resolutions.json`, and that nothing else in it changes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/core/text/edits.ts';
import { codeEdits, pathEdits } from '../../server/src/workspace/project-file-edits.ts';
import { analyser } from '../support/analyser.ts';
import { readProjectFile } from '../../server/src/workspace/project-file.ts';

const PROJECT = 'file:///a/resolutions.json';

type Moves = Readonly<Record<string, string>>;

/** The text after the moves, given by path from the top: "a/x.txt". */
function moved(text: string, moves: Moves, project = PROJECT): string {
  const named = Object.entries(moves).map(([from, to]) => ({
    oldUri: `file:///${from}`,
    newUri: `file:///${to}`,
  }));
  return applyEdits(text, pathEdits(text, project, named)).text;
}

/** Fails unless the moves make the second text of the first. */
function checkMove(before: string, moves: Moves, after: string, project = PROJECT): void {
  assert.equal(moved(before, moves, project), after);
}

describe('The path of a moved file', () => {
  it('is written anew in a list and in a map, and comments and spacing stay', () => {
    checkMove(
      '{ // ours\n "resolutions" : [\n  { "code":"AG-2012-RES-08","file" : "x.txt" }, /* later */\n ],}',
      { 'a/x.txt': 'a/2012/y.txt' },
      '{ // ours\n "resolutions" : [\n  { "code":"AG-2012-RES-08","file" : "2012/y.txt" }, /* later */\n ],}',
    );
    checkMove(
      '{"resolutions": {"x.txt" : "AG-2012-RES-08", "y.txt": {"code": "AG-2012-RES-09"}}}',
      { 'a/x.txt': 'a/z.txt', 'a/y.txt': 'a/x.txt' },
      '{"resolutions": {"z.txt" : "AG-2012-RES-08", "x.txt": {"code": "AG-2012-RES-09"}}}',
    );
  });

  it('keeps slashes and "./" as they are written', () => {
    checkMove(
      String.raw`{"resolutions": {"b\\x.txt": "AG-2012-RES-08", "./b/y.txt": "AG-2012-RES-09"}}`,
      { 'a/b': 'a/c/d' },
      String.raw`{"resolutions": {"c\\d\\x.txt": "AG-2012-RES-08", "./c/d/y.txt": "AG-2012-RES-09"}}`,
    );
  });

  it('follows a folder that is moved, at whatever depth, and none that begins alike', () => {
    checkMove(
      '{"resolutions": {"b/c/x.txt": "AG-2012-RES-08", "bc/x.txt": "AG-2012-RES-09"}}',
      { 'a/b/': 'a/d/' },
      '{"resolutions": {"d/c/x.txt": "AG-2012-RES-08", "bc/x.txt": "AG-2012-RES-09"}}',
    );
  });

  it('is found however the address escapes it', () => {
    checkMove(
      '{"resolutions": {"été n° 1.txt": "AG-2012-RES-08"}}',
      { 'a/e%CC%81t%C3%A9%20n%C2%B0%201.txt': 'a/%C3%A9t%C3%A9%202.txt' },
      '{"resolutions": {"été 2.txt": "AG-2012-RES-08"}}',
    );
  });

  it('stays when the file leaves the folder, or when folder and file move together', () => {
    const text = '{"resolutions": {"x.txt": "AG-2012-RES-08"}}';
    checkMove(text, { 'a/x.txt': 'x.txt' }, text);
    checkMove(text, { a: 'b' }, text);
    checkMove(text, { 'a/x.txt': 'a/x.txt' }, text);
  });

  it('is counted from the new folder when the project file is moved', () => {
    checkMove(
      '{"resolutions": {"x.txt": "AG-2012-RES-08"}}',
      { 'b/a/resolutions.json': 'b/resolutions.json' },
      '{"resolutions": {"a/x.txt": "AG-2012-RES-08"}}',
      'file:///b/a/resolutions.json',
    );
    const text = '{"resolutions": {"x.txt": "AG-2012-RES-08"}}';
    checkMove(text, { 'a/resolutions.json': 'old.json' }, text);
  });

  it('leaves members of other kinds, and texts that are no JSON', () => {
    for (const text of [
      '{"known": [{"code": "AG-2012-RES-08"}], "folders": ["x.txt"], "resolutions": []}',
      '{"resolutions": {"x.txt": ',
      '[]',
      '',
    ]) {
      checkMove(text, { 'a/x.txt': 'a/y.txt' }, text);
    }
  });

  it('names the same resolution under the new path, whatever moves', () => {
    const step = fc.constantFrom('a', 'b', 'c.txt', 'd');
    const path = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => steps.join('/'));
    fc.assert(
      fc.property(
        fc.uniqueArray(path, { minLength: 1, maxLength: 4 }),
        path,
        path,
        (files, from, to) => {
          const entries = files.map((file, index) => [file, `AG-2012-RES-${index + 1}`] as const);
          const text = JSON.stringify({ resolutions: Object.fromEntries(entries) });
          const after = moved(text, { [`p/${from}`]: `p/${to}` }, 'file:///p/resolutions.json');
          const expected = entries.map(([file, code]) => {
            const isIn = file === from || file.startsWith(`${from}/`);
            return [isIn ? to + file.slice(from.length) : file, code] as const;
          });
          const read = readProjectFile(after, PROJECT, analyser).contents?.documents;
          const first = new Map([...expected].reverse());
          for (const [file, { code }] of read ?? []) {
            assert.ok(
              expected.some((each) => each[0] === file && each[1] === code),
              after,
            );
          }
          assert.deepEqual([...(read?.keys() ?? [])].sort(), [...first.keys()].sort());
        },
      ),
    );
  });
});

describe('Codes in a project file', () => {
  it('are offered one by one, aliases where the code of their entry stays', () => {
    const text = `{
      "resolutions": { "x.txt": "c1", "y.txt": { "aliases": ["a1", "a2"], "code": "c2" } },
      "known": [ { "code": "c3", "aliases": ["a3"], "title": "c3" } ]
    }`;
    const offered: (readonly [string, string | null])[] = [];
    const edits = codeEdits(text, ({ written, aliasOf }) => {
      offered.push([written, aliasOf]);
      return written === 'a2' || written === 'c3' ? `"${written}` : null;
    });
    assert.deepEqual(offered, [
      ['c1', null],
      ['c2', null],
      ['a1', 'c2'],
      ['a2', 'c2'],
      ['c3', null],
    ]);
    assert.equal(
      applyEdits(text, edits).text,
      text.replace('"a2"', String.raw`"\"a2"`).replace('"c3"', String.raw`"\"c3"`),
    );
  });

  it('are none in a text that is no JSON', () => {
    assert.deepEqual(
      codeEdits('{"resolutions": {"x.txt": "c1"', () => 'other'),
      [],
    );
  });
});
