/** How the program is called: commands, options, help, and the language that it answers in. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolution } from './support/program.ts';
import { runIn } from './support/folder.ts';
import { sound } from './support/texts.ts';

const files = { 'a.txt': sound };

/** Asserts that the arguments are refused in one line that holds the words. */
async function checkMisuse(args: readonly string[], words: string): Promise<void> {
  const { exit, out, err } = await runIn(files, ...args);
  assert.equal(exit, 2);
  assert.equal(out, '');
  assert.match(err, /^resolution: .*\n$/);
  assert.ok(err.includes(words), err);
}

/** Asserts that the program prints a page of help that holds the words. */
async function checkHelp(args: readonly string[], words: string): Promise<void> {
  const { exit, out, err } = await runIn(files, ...args);
  assert.deepEqual({ exit, err }, { exit: 0, err: '' });
  assert.ok(out.includes(words), out);
}

describe('resolution: usage', () => {
  it('names the commands when none is given', () =>
    checkMisuse([], 'check, format, outline, citations, cited-by, graph'));

  it('refuses an unknown command', () => checkMisuse(['lint', 'a.txt'], '"lint"'));

  it('refuses an unknown option', () => checkMisuse(['check', '--strict', 'a.txt'], '--strict'));

  it('refuses an unknown format', () =>
    checkMisuse(['check', '--format', 'xml', 'a.txt'], 'text, json, sarif, github; not "xml"'));

  it('refuses the formats of check for the other commands', () =>
    checkMisuse(['outline', '--format', 'sarif', 'a.txt'], 'text, json; not "sarif"'));

  it('refuses an unknown severity', () =>
    checkMisuse(['check', '--fail-on', 'never', 'a.txt'], 'error, warning, information, hint'));

  it('refuses --fail-on where nothing can fail', () =>
    checkMisuse(['citations', '--fail-on', 'hint', 'a.txt'], '--fail-on belongs to check only'));

  it('refuses a rule that is none, with the nearest that is', async () => {
    await checkMisuse(['check', '--rule', 'clause-endings'], 'did you mean "clause-ending"?');
    await checkMisuse(['check', '--rule', 'nosuch'], 'no rule is called "nosuch"');
    await checkMisuse(['check', '--rule', 'clause-ending,'], 'no rule is called ""');
  });

  it('refuses an unknown preset', () =>
    checkMisuse(['check', '--preset', 'lax'], 'official, draft, strict; not "lax"'));

  it('refuses a number of warnings that is none', () =>
    checkMisuse(['check', '--max-warnings', 'many'], 'takes a whole number'));

  for (const [option, needed] of [
    ['--unsafe-fixes', '--unsafe-fixes needs --fix or --diff'],
    ['--write-baseline', '--write-baseline needs --baseline'],
  ] as const) {
    it(`refuses ${option} by itself`, () => checkMisuse(['check', option], needed));
  }

  for (const args of [
    ['--diff', '--format', 'json'],
    ['--diff', '--summary'],
    ['--diff', '--baseline', 'b.json', '--write-baseline'],
    ['--summary', '--format', 'sarif'],
  ]) {
    it(`refuses ${args.join(' ')}`, () => checkMisuse(['check', ...args], ' does not go with '));
  }

  it('refuses the options of check for the other commands', async () => {
    for (const option of ['--fix', '--diff', '--summary'])
      await checkMisuse(['outline', option, 'a.txt'], `${option} belongs to check only`);
  });

  it('refuses an empty value', () => checkMisuse(['check', '--config='], '--config needs a value'));

  it('refuses an option whose value is missing', () =>
    checkMisuse(['check', 'a.txt', '--format'], '--format needs a value'));

  it('refuses a value for an option that takes none', () =>
    checkMisuse(['--help=check'], '--help takes no value'));

  it('refuses an empty path, which a script with an unset variable gives', () =>
    checkMisuse(['check', ''], 'a path is empty'));

  it('refuses the formats of a list for the graph', () =>
    checkMisuse(['graph', '--format', 'text', 'a.txt'], 'json, dot, mermaid; not "text"'));

  it('refuses cited-by without a code', () => checkMisuse(['cited-by'], 'needs a code'));

  it('refuses cited-by without a path', () =>
    checkMisuse(['cited-by', 'GA-2019-88-RES-02'], 'cited-by needs the path'));

  for (const command of ['format', 'outline', 'citations', 'graph']) {
    it(`refuses ${command} without a path`, () =>
      checkMisuse([command], `${command} needs the path`));
  }

  it('takes what follows "--" for a path', async () => {
    const { exit, out } = await runIn({ '--help': sound }, 'outline', '--', '--help');
    assert.equal(exit, 0);
    assert.match(out, /^--help /);
  });

  it('takes options in any place', async () => {
    const { exit, out } = await runIn(
      files,
      '--format=json',
      'check',
      'a.txt',
      '--fail-on',
      'hint',
    );
    assert.equal(exit, 0);
    assert.ok(out.startsWith('{'));
  });

  it('prints the version of the package', async () => {
    const manifest: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    );
    const { exit, out } = await runIn(files, '--version');
    assert.equal(exit, 0);
    assert.deepEqual({ version: out.trim() }, pick(manifest, 'version'));
  });
});

describe('resolution: help', () => {
  it('lists the commands and the exit codes', async () => {
    await checkHelp(['--help'], 'citations   lists');
    await checkHelp(['-h'], 'Exit codes: 0');
  });

  for (const command of ['check', 'format', 'outline', 'citations', 'cited-by', 'graph']) {
    it(`has a page for ${command}`, () =>
      checkHelp([command, '--help'], `Usage: resolution ${command} `));
  }

  it('names every option of check in both languages', async () => {
    const options = [
      ...['--format', '--summary', '--fail-on', '--max-warnings', '--preset', '--rule', '--config'],
      ...['--fix', '--unsafe-fixes', '--diff', '--baseline', '--write-baseline'],
      ...['--stdin', '--stdin-filename', '--messages'],
    ];
    for (const language of ['en', 'fr'])
      for (const option of options)
        await checkHelp(['check', '--help', '--messages', language], `${option} `);
  });

  it('is read in French where French is asked for', () =>
    checkHelp(['check', '--help', '--messages', 'fr'], 'Usage\u00a0: resolution check '));
});

describe('resolution: language of messages', () => {
  /** Asserts the language in which a missing path is reported. */
  async function checkLanguage(
    environment: Readonly<Record<string, string>>,
    args: readonly string[],
    words: string,
  ): Promise<void> {
    const { err } = await resolution(['check', 'absent.txt', ...args], { cwd: '/', environment });
    assert.ok(err.includes(words), err);
  }

  const english = 'no such file';
  const french = 'aucun fichier';

  it('is French in a French locale', () => checkLanguage({ LANG: 'fr_FR.UTF-8' }, [], french));

  it('is English in every other locale', () =>
    checkLanguage({ LANG: 'fry_NL.UTF-8' }, [], english));

  it('follows LC_ALL before LANG', () =>
    checkLanguage({ LC_ALL: 'fr_CH.UTF-8', LANG: 'en_US.UTF-8' }, [], french));

  it('follows --messages before the locale', () =>
    checkLanguage({ LANG: 'fr_FR.UTF-8' }, ['--messages', 'en'], english));

  it('is that of --messages for wrong usage, too', () =>
    checkLanguage({}, ['--oops', '--messages', 'fr'], 'option inconnue'));
});

function pick(value: unknown, name: string): unknown {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key === name));
}
