/** `resolution check`: what people chose about the rules, in project files and on the command line. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { CheckReport } from '../../server/src/cli/check/check-report.ts';
import { resolution } from './support/program.ts';
import { runIn, withFolder, type Files } from './support/folder.ts';
import { sound, withError, withHint, withWarning } from './support/texts.ts';

/** What is found, each as "path: severity rule". */
async function findings(files: Files, ...args: string[]): Promise<readonly string[]> {
  const { out, err } = await runIn(files, 'check', '--format', 'json', ...args);
  assert.equal(err, '');
  return listed(out);
}

function listed(json: string): readonly string[] {
  return (JSON.parse(json) as CheckReport).documents.flatMap(({ path, findings: found }) =>
    found.map(({ rule, severity }) => `${path}: ${severity} ${rule}`),
  );
}

const project = (check: object): string => JSON.stringify({ check });

describe('resolution check: project files', () => {
  it('set levels', async () => {
    const settings = project({ rules: { 'clause-ending': 'error', 'keyword-gender': 'off' } });
    assert.deepEqual(await findings({ 'a.txt': withError, 'resolutions.json': settings }), [
      'a.txt: error clause-ending',
    ]);
  });

  it('of deeper folders go before those above', async () => {
    const files = {
      'resolutions.json': project({ rules: { 'clause-ending': 'error' } }),
      'a.txt': withWarning,
      'drafts/resolutions.json': project({ rules: { 'clause-ending': 'hint' } }),
      'drafts/b.txt': withError,
    };
    assert.deepEqual(await findings(files), [
      'a.txt: error clause-ending',
      'drafts/b.txt: error keyword-gender',
      'drafts/b.txt: hint clause-ending',
    ]);
  });

  it('above the working folder count', () =>
    withFolder(
      {
        'resolutions.json': project({ rules: { 'clause-ending': 'off' } }),
        'x/y/a.txt': withWarning,
      },
      async (folder) => {
        const { exit } = await resolution(['check', 'a.txt'], { cwd: join(folder, 'x/y') });
        assert.equal(exit, 0);
      },
    ));

  it('make choices for some files and bodies', async () => {
    const overrides = [
      { files: ['adopted/**'], rules: { 'clause-ending': 'off' } },
      { bodies: ['interpol-ga'], rules: { 'keyword-gender': 'warning' } },
      { bodies: ['un-ga'], rules: { 'keyword-gender': 'off' } },
    ];
    const files = {
      'resolutions.json': project({ overrides }),
      'adopted/a.txt': withError,
      'b.txt': withWarning,
    };
    assert.deepEqual(await findings(files), [
      'adopted/a.txt: warning keyword-gender',
      'b.txt: warning clause-ending',
    ]);
  });

  it('say of which codes nothing is said', async () => {
    const settings = project({ ignoredCodes: ['GA-2018-*'] });
    assert.deepEqual(await findings({ 'a.txt': withHint, 'resolutions.json': settings }), []);
  });

  it('hold for the standard input as if it lay there', () =>
    withFolder(
      { 'drafts/resolutions.json': project({ rules: { 'clause-ending': 'off' } }) },
      async (cwd) => {
        const checkAs = (name: string) =>
          resolution(['check', '--stdin', '--stdin-filename', name], { cwd, input: withWarning });
        assert.equal((await checkAs('drafts/a.txt')).exit, 0);
        assert.equal((await checkAs('a.txt')).exit, 1);
      },
    ));
});

describe('resolution check --preset', () => {
  const settings = project({ preset: 'official', rules: { 'clause-ending': 'hint' } });

  it('goes before that of project files, and leaves single levels', async () => {
    const texts = { 'a.txt': withWarning, 'resolutions.json': settings };
    const [official, strict] = [await findings(texts), await findings(texts, '--preset', 'strict')];
    assert.deepEqual(official, ['a.txt: hint clause-ending']);
    assert.ok(strict.includes('a.txt: hint clause-ending'));
  });

  it('is that of drafts unless somebody says otherwise', async () => {
    const found = await findings({ 'a.txt': withError });
    assert.deepEqual(await findings({ 'a.txt': withError }, '--preset', 'draft'), found);
  });
});

describe('resolution check --rule', () => {
  it('runs the rules that it names, and no others', async () => {
    const files = { 'a.txt': withError };
    assert.deepEqual(await findings(files, '--rule', 'clause-ending'), [
      'a.txt: warning clause-ending',
    ]);
    assert.deepEqual(await findings(files, '--rule', 'opener-comma'), []);
  });

  it('may be said several times, and takes lists', async () => {
    const all = ['a.txt: error keyword-gender', 'a.txt: warning clause-ending'];
    const files = { 'a.txt': withError };
    const [twice, list] = [
      await findings(files, '--rule', 'clause-ending', '--rule', 'keyword-gender'),
      await findings(files, '--rule', 'clause-ending,keyword-gender'),
    ];
    assert.deepEqual([twice, list], [all, all]);
  });

  it('speaks where only the preset is silent, and not where people turned it off', async () => {
    const long = sound.replace('courts,', `${'très '.repeat(300)}courts,`);
    const files = { 'a.txt': long };
    const args = ['--preset', 'official', '--rule', 'long-clause'];
    assert.deepEqual(await findings(files, ...args), ['a.txt: information long-clause']);
    const off = { ...files, 'resolutions.json': project({ rules: { 'long-clause': 'off' } }) };
    assert.deepEqual(await findings(off, ...args), []);
  });

  it('does not call the silencers of other rules unused', async () => {
    const text = `<!-- resolution-ignore-file clause-ending -->\n${withWarning}`;
    assert.deepEqual(await findings({ 'a.txt': text }, '--rule', 'unused-silencer'), []);
  });
});

describe('resolution check --config', () => {
  const levels = { rules: { 'clause-ending': 'error' } };

  for (const [name, content] of [
    ['the member of a resolutions.json', JSON.stringify({ check: levels })],
    ['the settings alone', JSON.stringify(levels)],
    ['comments', `{\n  // as agreed\n  "check": ${JSON.stringify(levels)},\n}\n`],
  ] as const) {
    it(`may hold ${name}`, async () => {
      const files = { 'a.txt': withWarning, 'x/strict.json': content };
      assert.deepEqual(await findings(files, '--config', 'x/strict.json'), [
        'a.txt: error clause-ending',
      ]);
    });
  }

  it('goes before the project files', async () => {
    const files = {
      'a.txt': withWarning,
      'resolutions.json': project({ preset: 'official', rules: { 'clause-ending': 'off' } }),
      'c.json': JSON.stringify(levels),
    };
    assert.deepEqual(await findings(files, '--config', 'c.json'), ['a.txt: error clause-ending']);
  });

  it('has globs that go from its folder', async () => {
    const config = { overrides: [{ files: ['adopted/**'], rules: { 'clause-ending': 'off' } }] };
    const files = { 'x/c.json': JSON.stringify(config), 'x/adopted/a.txt': withWarning };
    assert.deepEqual(await findings(files, '--config', 'x/c.json'), []);
    const above = { 'c.json': JSON.stringify(config), 'x/adopted/a.txt': withWarning };
    assert.equal((await findings(above, '--config', 'c.json')).length, 1);
  });

  /** Asserts that one line names the file, the place in it and what is wrong. */
  async function checkRefused(content: string, reason: RegExp): Promise<void> {
    const files = { 'a.txt': withWarning, 'c.json': content };
    const { exit, out, err } = await runIn(files, 'check', '--config', 'c.json');
    assert.deepEqual({ exit, out }, { exit: 2, out: '' });
    assert.match(err, /^resolution: c\.json: [^\n]*\n$/);
    assert.match(err, reason);
  }

  it('is refused when it is no JSON', () =>
    checkRefused('{\n  "check": oops\n}\n', /: line 2: from here on this is not JSON/));

  it('is refused when a level is none', () =>
    checkRefused(
      '{\n  "rules": {\n    "clause-ending": "loud"\n  }\n}\n',
      /: line 3: .*"off", "hint"/,
    ));

  it('is refused when it sets nothing', () => checkRefused('{ "version": 1 }', /holds no "check"/));

  it('is refused when it is absent', async () => {
    const { exit, err } = await runIn({ 'a.txt': sound }, 'check', '--config', 'none.json');
    assert.equal(exit, 2);
    assert.equal(err, 'resolution: none.json: no such file or folder\n');
  });

  it('is warned of where it names a rule that is none, and counts', async () => {
    const content = JSON.stringify({ rules: { 'clause-endings': 'off', ...levels.rules } });
    const files = { 'a.txt': withWarning, 'c.json': content };
    const { exit, out, err } = await runIn(files, 'check', '--config', 'c.json');
    assert.equal(exit, 1);
    assert.match(err, /^resolution: c\.json: line 1: .*"clause-endings".*"clause-ending"\?\n$/);
    assert.match(out, /error/);
  });
});
