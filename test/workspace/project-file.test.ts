/** What a `resolutions.json` says, and what is said about one that is not right. */
import assert from 'node:assert/strict';
import { readProjectFile } from '../../server/src/workspace/project-file.ts';
import { analyser } from '../support/analyser.ts';

const read = (text: string) => readProjectFile(text, (code) => analyser.codes.read(code) !== null);

/** The codes by path, or null when the file cannot be used. */
function codesIn(text: string): Readonly<Record<string, string>> | null {
  const { documents } = read(text);
  if (documents === null) return null;
  return Object.fromEntries([...documents].map(([path, { code }]) => [path, code]));
}

/** The problems, each as the words that it points at and its English message. */
function problemsIn(text: string): readonly (readonly [string, string])[] {
  return read(text).problems.map(
    ({ range, message }) => [text.slice(range.start, range.end), message.en] as const,
  );
}

describe('A project file', () => {
  it('is a list of entries', () => {
    const text = '{"version": 1, "resolutions": [{"file": "003.txt", "code": "AG-2012-RES-08"}]}';
    assert.deepEqual(codesIn(text), { '003.txt': 'AG-2012-RES-08' });
  });

  it('may name the files directly, with a code or with more', () => {
    const text = `{"resolutions": {
      "003.txt": "AG-2012-RES-08",
      "un/a.md": {"code": "A/RES/79/136", "aliases": ["A/79/L.1"], "title": "Essai"},
    }}`;
    assert.deepEqual(codesIn(text), { '003.txt': 'AG-2012-RES-08', 'un/a.md': 'A/RES/79/136' });
    assert.deepEqual(read(text).problems, []);
  });

  it('may write paths as people do', () => {
    const text =
      '{"resolutions": {"./2012\\\\003.txt": "AG-2012-RES-08", "a/../b.txt": "AG-2012-RES-09", "e\u0301.txt": "AG-2012-RES-10"}}';
    assert.deepEqual(Object.keys(codesIn(text)!), ['2012/003.txt', 'b.txt', 'é.txt']);
  });

  it('may hold members from elsewhere', () => {
    const text = '{"$schema": "x", "catalogue": 1, "resolutions": {"a.txt": "AG-2012-RES-08"}}';
    assert.deepEqual(codesIn(text), { 'a.txt': 'AG-2012-RES-08' });
  });
});

describe('A project file that is not right', () => {
  it('is no JSON: one message, at the place', () => {
    const text = '{"resolutions": {"a.txt": AG-2012-RES-08}}';
    assert.equal(codesIn(text), null);
    const [[words, message] = [], ...others] = problemsIn(text);
    assert.equal(words, 'A');
    assert.match(message!, /not JSON.*last said holds/);
    assert.deepEqual(others, []);
  });

  for (const [title, text, words, message] of [
    [
      'lacks a code',
      '{"resolutions": [{"file": "a.txt"}]}',
      '{"file": "a.txt"}',
      /resolutions\[0\]\.code must be a code/,
    ],
    [
      'has a number for a code',
      '{"resolutions": {"a.txt": 8}}',
      '8',
      /resolutions\.a\.txt must have a "code"/,
    ],
    ['has another version', '{"version": 2, "resolutions": []}', '2', /version must be 1/],
    ['lacks everything', '{}', '{}', /resolutions must be a list/],
    ['is a list', '[]', '[]', /resolutions must be a list/],
    [
      'has an entry that is none',
      '{"resolutions": ["a.txt"]}',
      '"a.txt"',
      /resolutions\[0\] must have a "code"/,
    ],
  ] as const) {
    it(`${title}: one message that names the place`, () => {
      assert.equal(codesIn(text), null);
      assert.deepEqual(
        problemsIn(text).map(([found]) => found),
        [words],
      );
      assert.match(problemsIn(text)[0]![1], message);
    });
  }

  it('may not name files outside its folder', () => {
    for (const path of [
      '../a.txt',
      'a/../../b.txt',
      '/etc/a.txt',
      'C:\\\\a.txt',
      'file:///a.txt',
      '.',
    ]) {
      const text = `{"resolutions": {"${path}": "AG-2012-RES-08", "b.txt": "AG-2012-RES-09"}}`;
      assert.deepEqual(codesIn(text), { 'b.txt': 'AG-2012-RES-09' }, path);
      assert.match(problemsIn(text)[0]![1], /does not lie in the folder/);
    }
  });

  it('names a file twice: the first entry counts', () => {
    const text =
      '{"resolutions": [{"file": "a.txt", "code": "AG-2012-RES-08"}, {"file": "./a.txt", "code": "AG-2012-RES-09"}]}';
    assert.deepEqual(codesIn(text), { 'a.txt': 'AG-2012-RES-08' });
    assert.match(problemsIn(text)[0]![1], /named twice/);
  });

  it('has a code of no body: a warning at the code', () => {
    const text = '{"resolutions": [{"file": "a.txt", "code": "Nr. 7", "aliases": ["x"]}]}';
    assert.deepEqual(
      problemsIn(text).map(([words]) => words),
      ['"Nr. 7"', '"x"'],
    );
    assert.deepEqual(
      read(text).problems.map(({ severity }) => severity),
      ['warning', 'warning'],
    );
  });

  it('is told of in French as well', () => {
    for (const { message } of [...read('{').problems, ...read('{}').problems]) {
      assert.notEqual(message.fr, message.en);
      assert.notEqual(message.fr, '');
    }
  });
});
