/** What a `resolutions.json` says, and what is said about one that is not right. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { projectFileSchema } from '../../server/src/workspace/project-file-schema.ts';
import { readProjectFile, type ProjectContents } from '../../server/src/workspace/project-file.ts';
import { analyser } from '../support/analyser.ts';

const PLACE = 'file:///library/2025/resolutions.json';

const read = (text: string, uri = PLACE) => readProjectFile(text, uri, analyser);

/** What counts of a file that is JSON. */
function contentsOf(text: string): ProjectContents {
  const { contents } = read(text);
  assert.ok(contents !== null, 'not JSON');
  return contents;
}

/** The codes by path. */
function codesIn(text: string): Readonly<Record<string, string>> {
  const { documents } = contentsOf(text);
  return Object.fromEntries([...documents].map(([path, { code }]) => [path, code]));
}

/** The problems, each as its severity, the words that it points at, and its English message. */
function problemsIn(text: string): readonly (readonly [string, string, string])[] {
  return read(text).problems.map(
    ({ severity, range, message }) =>
      [severity, text.slice(range.start, range.end), message.en] as const,
  );
}

/** Expects these problems and no others, each given by the words that it points at. */
function checkProblems(text: string, ...expected: readonly (readonly [string, RegExp])[]): void {
  const found = problemsIn(text);
  assert.deepEqual(
    found.map(([, words]) => words),
    expected.map(([words]) => words),
    text,
  );
  for (const [index, [, message]] of expected.entries()) assert.match(found[index]![2], message);
}

describe('A project file', () => {
  it('is a list of entries', () => {
    const text = '{"version": 1, "resolutions": [{"file": "003.txt", "code": "AG-2012-RES-08"}]}';
    assert.deepEqual(codesIn(text), { '003.txt': 'AG-2012-RES-08' });
    checkProblems(text);
  });

  it('may name the files directly, with a code or with more', () => {
    const text = `{"resolutions": {
      "003.txt": "AG-2012-RES-08",
      "un/a.md": {"code": "A/RES/79/136", "aliases": ["A/79/L.1"], "title": "Essai"},
    }}`;
    assert.deepEqual(codesIn(text), { '003.txt': 'AG-2012-RES-08', 'un/a.md': 'A/RES/79/136' });
    checkProblems(text);
  });

  it('may write paths as people do', () => {
    const text =
      '{"resolutions": {"./2012\\\\003.txt": "AG-2012-RES-08", "a/../b.txt": "AG-2012-RES-09", "e\u0301.txt": "AG-2012-RES-10"}}';
    assert.deepEqual(Object.keys(codesIn(text)), ['2012/003.txt', 'b.txt', 'é.txt']);
  });

  it('may hold members from elsewhere', () => {
    const text = '{"$schema": "x", "catalogue": 1, "resolutions": {"a.txt": "AG-2012-RES-08"}}';
    assert.deepEqual(codesIn(text), { 'a.txt': 'AG-2012-RES-08' });
    checkProblems(text);
  });

  it('may have no file to name', () => {
    checkProblems('{"known": []}');
    checkProblems('{"folders": ["../common"]}');
  });

  it('tells what is known of resolutions that have no file here', () => {
    const text = `{"known": [
      {"code": "AG-2010-RES-03", "title": "Essai", "adoptedOn": "2010-11-10"},
      {"code": "A/RES/75/10", "title": {"fr": "Coopération"}, "aliases": ["A/75/L.20"],
       "address": "https://docs.un.org/A/RES/75/10"},
    ]}`;
    checkProblems(text);
    assert.deepEqual(contentsOf(text).known, [
      {
        canonical: 'GA-2010-79-RES-03',
        title: { en: 'Essai', fr: 'Essai' },
        subject: {},
        adoptedOn: '2010-11-10',
        address: null,
        aliases: [],
        origins: ['project'],
      },
      {
        canonical: 'A/RES/75/10',
        title: { fr: 'Coopération' },
        subject: {},
        adoptedOn: null,
        address: 'https://docs.un.org/A/RES/75/10',
        aliases: ['A/75/L.20'],
        origins: ['project'],
      },
    ]);
  });

  it('tells more of resolutions that have a file, in either way of writing them', () => {
    const address = 'https://example.org/12';
    for (const resolutions of [
      [{ file: 'a.txt', code: 'AG-2012-RES-12', address }],
      { 'a.txt': { code: 'AG-2012-RES-12', address } },
    ]) {
      const [entry] = contentsOf(JSON.stringify({ resolutions })).known;
      assert.deepEqual([entry?.canonical, entry?.address], ['GA-2012-81-RES-12', address]);
    }
  });

  it('knows nothing of a resolution of which it gives the file and the code alone', () => {
    assert.deepEqual(contentsOf('{"resolutions": {"a.txt": "AG-2012-RES-12"}}').known, []);
  });
});

describe('The folders that a project file names', () => {
  const foldersFrom = (uri: string, ...folders: readonly string[]): readonly string[] => {
    const { contents } = read(JSON.stringify({ folders }), uri);
    return contents?.folders ?? [];
  };

  it('are paths from its own folder on, which may lead up', () => {
    assert.deepEqual(foldersFrom(PLACE, '../common', 'annexes/', './a/../b', '..\\un'), [
      'file:///library/common',
      'file:///library/2025/annexes',
      'file:///library/2025/b',
      'file:///library/un',
    ]);
  });

  it('are escaped as addresses are, and keep the server on which they lie', () => {
    assert.deepEqual(
      foldersFrom('file://host/d%C3%A9p%C3%B4t/x/resolutions.json', '../à voir #1'),
      ['file://host/d%C3%A9p%C3%B4t/%C3%A0%20voir%20%231'],
    );
  });

  it('cannot be absolute paths or addresses: one message at the place', () => {
    for (const folder of ['/srv/texts', 'C:\\\\texts', 'file:///srv', 'https://example.org']) {
      const text = `{"folders": ["${folder}", "../common"]}`;
      assert.deepEqual(contentsOf(text).folders, ['file:///library/common']);
      checkProblems(text, [`"${folder}"`, /must be a path from the folder of this file/]);
    }
  });

  it('cannot lead above the topmost folder, nor be it', () => {
    for (const folder of ['../../../../x', '../../..']) {
      checkProblems(`{"folders": ["${folder}"]}`, [`"${folder}"`, /above the topmost folder/]);
    }
  });
});

describe('A project file that is not right', () => {
  it('is no JSON: one message, at the place, and nothing else is read', () => {
    const text = '{"resolutions": {"a.txt": AG-2012-RES-08}}';
    assert.equal(read(text).contents, null);
    checkProblems(text, ['A', /not JSON.*last said holds/]);
  });

  for (const [title, text, words, message] of [
    [
      'lacks a code',
      '{"resolutions": [{"file": "a.txt"}]}',
      '{"file": "a.txt"}',
      /resolutions\[0\]\.code must be a code/,
    ],
    [
      'lacks a file',
      '{"resolutions": [{"code": "AG-2012-RES-08"}]}',
      '{"code": "AG-2012-RES-08"}',
      /resolutions\[0\]\.file must be the path/,
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
    ['has a number for the list', '{"resolutions": 8}', '8', /resolutions must be a list/],
    [
      'has an entry that is none',
      '{"resolutions": ["a.txt"]}',
      '"a.txt"',
      /resolutions\[0\] must have a "code"/,
    ],
    ['knows what is no list', '{"known": {}}', '{}', /known must be a list/],
    ['knows what is no entry', '{"known": ["AG-2012-RES-08"]}', '"AG-2012-RES-08"', /must have/],
    [
      'has a folder that is no text',
      '{"folders": [8]}',
      '8',
      /folders\[0\] must be a list of paths/,
    ],
    ['has folders that are no list', '{"folders": "a"}', '"a"', /folders must be a list of paths/],
  ] as const) {
    it(`${title}: one message that names the place`, () => {
      assert.deepEqual(codesIn(text), {});
      checkProblems(text, [words, message]);
    });
  }

  it('loses a faulty entry and keeps every sound one', () => {
    const text = `{"resolutions": [
      {"file": "a.txt", "code": 8}, "b.txt", {"file": "c.txt", "code": "AG-2012-RES-12"}
    ]}`;
    assert.deepEqual(codesIn(text), { 'c.txt': 'AG-2012-RES-12' });
    checkProblems(text, ['8', /code must be/], ['"b.txt"', /must have a "code"/]);
  });

  for (const [member, value, message] of [
    ['title', '8', /title must be a text/],
    ['title', '{"fr": 8}', /title must be a text/],
    ['aliases', '"A/79/L.1"', /aliases must be a list/],
    ['address', '"http://example.org"', /address must be an address that begins with https/],
    ['address', '"javascript:alert(1)"', /begins with https/],
    ['address', '"https:// example.org"', /begins with https/],
    ['adoptedOn', '"2024-02-30"', /adoptedOn must be a day/],
    ['adoptedOn', '"hier"', /adoptedOn must be a day/],
  ] as const) {
    it(`loses ${member} ${value} and keeps the entry`, () => {
      const text = `{"resolutions": {"a.txt": {"code": "AG-2012-RES-12", "${member}": ${value}}}}`;
      assert.deepEqual(codesIn(text), { 'a.txt': 'AG-2012-RES-12' });
      checkProblems(text, [value, message]);
      assert.equal(problemsIn(text)[0]![0], 'error');
    });
  }

  it('loses an alias that is none and keeps the others', () => {
    const text = '{"known": [{"code": "A/RES/79/136", "aliases": [8, "A/79/L.1"]}]}';
    assert.deepEqual(contentsOf(text).known[0]?.aliases, ['A/79/L.1']);
    checkProblems(text, ['8', /known\[0\]\.aliases\[0\] must be a list of codes/]);
  });

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
      checkProblems(text, ['"AG-2012-RES-08"', /does not lie in the folder/]);
    }
  });

  it('names a file twice: the first entry counts', () => {
    const second = '{"file": "./a.txt", "code": "AG-2012-RES-09"}';
    const text = `{"resolutions": [{"file": "a.txt", "code": "AG-2012-RES-08"}, ${second}]}`;
    assert.deepEqual(codesIn(text), { 'a.txt': 'AG-2012-RES-08' });
    checkProblems(text, [second, /named twice/]);
  });

  it('has a code of no body: a warning at the code', () => {
    const text = '{"resolutions": [{"file": "a.txt", "code": "Nr. 7", "aliases": ["x"]}]}';
    checkProblems(text, ['"Nr. 7"', /not a code of any body/], ['"x"', /not a code/]);
    assert.deepEqual(
      problemsIn(text).map(([severity]) => severity),
      ['warning', 'warning'],
    );
  });

  it('gives one code to two resolutions: a warning that names both, and both count', () => {
    const text = `{
      "resolutions": {"a.txt": "AG-2012-RES-08", "b.txt": "GA-2012-81-RES-08"},
      "known": [{"code": "A/RES/79/136", "aliases": ["AG-2012-RES-8"]}]
    }`;
    checkProblems(text, [
      '"AG-2012-RES-8"',
      /^"a\.txt" and known\[0\] both stand for GA-2012-81-RES-08/,
    ]);
    assert.ok(problemsIn(text).every(([severity]) => severity === 'warning'));
    assert.deepEqual(Object.keys(codesIn(text)), ['a.txt', 'b.txt']);
  });

  it('may give one code to two files: they may be its versions in two languages', () => {
    checkProblems('{"resolutions": {"fr.txt": "AG-2012-RES-08", "en.txt": "GA-2012-81-RES-08"}}');
  });

  it('is told of in French as well', () => {
    const faulty = '{"version": 2, "resolutions": {"../a": "x", "b": 8}, "folders": ["/"]}';
    for (const { message } of ['{', '{}', faulty].flatMap((text) => read(text).problems)) {
      assert.notEqual(message.fr, message.en);
      assert.notEqual(message.fr, '');
    }
  });
});

describe('Any project file', () => {
  const code = fc.constantFrom('AG-2012-RES-08', 'A/RES/79/136', 'AG-2012-RES-09', 'Nr. 7', 8, '');
  const facts = {
    code,
    title: fc.oneof(fc.constant('Essai'), fc.constant({ fr: 'Essai' }), fc.integer()),
    aliases: fc.oneof(fc.array(code), fc.boolean()),
    address: fc.constantFrom('https://example.org/a', 'http://example.org', 7),
    adoptedOn: fc.constantFrom('2024-12-06', '2024', null),
  };
  const entry = fc.oneof(
    fc.record({ file: fc.constantFrom('a.txt', '../b.txt', 8), ...facts }, { requiredKeys: [] }),
    fc.jsonValue(),
  );
  const file = fc.record(
    {
      version: fc.constantFrom(1, 2),
      resolutions: fc.oneof(fc.array(entry), fc.dictionary(fc.string(), entry)),
      known: fc.array(entry),
      folders: fc.array(fc.constantFrom('..', 'a', '/a', 5)),
    },
    { requiredKeys: [] },
  );

  it('is read without failing, and its problems lie in the text', () => {
    fc.assert(
      fc.property(fc.oneof(file, fc.jsonValue()), (value) => {
        const text = JSON.stringify(value, null, 1);
        for (const { range } of read(text).problems) {
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
        }
      }),
    );
  });

  it('has an error where an editor that knows its schema has one', () => {
    fc.assert(
      fc.property(file, (value) => {
        if (projectFileSchema.safeParse(value).success) return;
        const { problems } = read(JSON.stringify(value));
        assert.ok(problems.some(({ severity }) => severity === 'error'));
      }),
    );
  });
});

describe('What a project file says of the check', () => {
  const check = (value: unknown) => contentsOf(JSON.stringify({ check: value })).check;

  it('is nothing without the member', () => {
    assert.equal(contentsOf('{"resolutions": {}}').check, null);
  });

  it('is read member by member', () => {
    const said = {
      preset: 'strict',
      rules: { 'clause-ending': 'off' },
      ignoredCodes: ['A/CONF.*'],
      longestClause: 100,
      overrides: [{ files: ['adopted/**'], bodies: ['un-ga'], preset: 'official', rules: {} }],
    };
    assert.deepEqual(check(said), said);
    assert.deepEqual(check({}), {
      preset: null,
      rules: {},
      ignoredCodes: [],
      longestClause: null,
      overrides: [],
    });
  });

  it('counts where other members are wrong, and those are shown in their places', () => {
    const text = `{"check": {
      "preset": "loud",
      "rules": {"clause-endings": "off", "opener-comma": "mute", "clause-ending": "hint", "zzz": "off"},
      "longestClause": 0.5,
      "ignoredCodes": [7],
      "overrides": [{"files": ["[a", "b/**"], "bodies": ["un-gaa"]}, 3]
    }}`;
    checkProblems(
      text,
      ['"loud"', /check\.preset must be "official"/],
      ['"clause-endings"', /Did you mean "clause-ending"/],
      ['"mute"', /check\.rules\.opener-comma must be "off"/],
      ['"zzz"', /No rule is called "zzz", so this has no effect\.$/],
      ['0.5', /number of words/],
      ['7', /list of codes/],
      ['"[a"', /no glob/],
      ['"un-gaa"', /No body/],
      ['3', /list of choices/],
    );
    assert.deepEqual(contentsOf(text).check, {
      preset: null,
      rules: { 'clause-ending': 'hint' },
      ignoredCodes: [],
      longestClause: null,
      overrides: [{ files: ['[a', 'b/**'], bodies: ['un-gaa'], preset: null, rules: {} }],
    });
  });
});
