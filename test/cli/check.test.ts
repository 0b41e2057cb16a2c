/** `resolution check`: its findings in every format, and when it fails. */
import assert from 'node:assert/strict';
import type { CheckedDocument } from '../../server/src/cli/check/check-report.ts';
import type { Report } from '../../server/src/cli/reports.ts';
import { toGithub } from '../../server/src/cli/formats/github.ts';
import { resolution, resolutionCutShort } from './support/program.ts';
import { runIn, withFolder, type Files } from './support/folder.ts';
import { letter, sound, withError, withHint, withWarning } from './support/texts.ts';

async function checkJson(files: Files, ...args: string[]): Promise<readonly CheckedDocument[]> {
  const { out } = await runIn(files, 'check', '--format', 'json', ...args);
  const report = JSON.parse(out) as Report<CheckedDocument>;
  assert.deepEqual(Object.keys(report), ['version', 'documents']);
  assert.equal(report.version, 1);
  return report.documents;
}

/** Asserts the exit code of a check of one text. */
async function checkExit(text: string, args: readonly string[], expected: number): Promise<void> {
  const { exit, err } = await runIn({ 'a.txt': text }, 'check', 'a.txt', ...args);
  assert.deepEqual({ exit, err }, { exit: expected, err: '' });
}

describe('resolution check: exit code', () => {
  it('is 0 for a sound text', () => checkExit(sound, [], 0));
  it('is 1 for a warning', () => checkExit(withWarning, [], 1));
  it('is 0 for a hint', () => checkExit(withHint, [], 0));

  it('counts errors only with --fail-on error', async () => {
    await checkExit(withWarning, ['--fail-on', 'error'], 0);
    await checkExit(withError, ['--fail-on', 'error'], 1);
  });

  it('counts what is graver than the threshold', () =>
    checkExit(withWarning, ['--fail-on', 'information'], 1));

  it('leaves hints out with --fail-on information', () =>
    checkExit(withHint, ['--fail-on', 'information'], 0));

  it('counts hints with --fail-on hint', () => checkExit(withHint, ['--fail-on', 'hint'], 1));

  it('is the same in every format', async () => {
    for (const format of ['text', 'json', 'sarif', 'github']) {
      await checkExit(withWarning, ['--format', format], 1);
    }
  });
});

describe('resolution check --format json', () => {
  it('gives each finding its rule, severity, message and place', async () => {
    const [document] = await checkJson({ 'a.txt': withWarning }, 'a.txt');
    const [finding] = document!.findings;
    assert.deepEqual(Object.keys(document!), ['path', 'findings']);
    assert.equal(document!.findings.length, 1);
    assert.deepEqual(Object.keys(finding!), [
      'rule',
      'severity',
      'message',
      'range',
      'fixable',
      'fix',
    ]);
    const { rule, severity, range, fixable } = finding!;
    assert.deepEqual(
      { rule, severity, fixable },
      { rule: 'clause-ending', severity: 'warning', fixable: true },
    );
    assert.equal(wordsAt(withWarning, range), ';');
  });

  it('gives the edits that mend a finding', async () => {
    const [document] = await checkJson({ 'a.txt': withWarning }, 'a.txt');
    const { title, safe, edits } = document!.findings[0]!.fix!;
    assert.ok(title.length > 0);
    assert.equal(safe, true);
    assert.ok(edits.some(({ text }) => text.includes(',')));
    for (const { range } of edits)
      assert.match(wordsAt(withWarning, range), /^[ \u00a0\u202f]?;?$/);
  });

  it('has no edits for what only its author can mend', async () => {
    const [document] = await checkJson({ 'a.txt': withHint }, 'a.txt');
    const { fixable, fix } = document!.findings[0]!;
    assert.deepEqual({ fixable, fix }, { fixable: false, fix: null });
  });

  it('names sound documents, too', async () => {
    assert.deepEqual(await checkJson({ 'a.txt': sound }, 'a.txt'), [
      { path: 'a.txt', findings: [] },
    ]);
  });

  it('holds the hints that the text leaves out', async () => {
    const [document] = await checkJson({ 'a.txt': withHint }, 'a.txt');
    assert.deepEqual(
      document!.findings.map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('counts characters in UTF-16 units, behind a byte order mark and in lines of Windows', async () => {
    const text = withWarning.replace('courts', 'courts 𝕊é').replaceAll('\n', '\r\n');
    const [document] = await checkJson({ 'a.txt': `\ufeff${text}` }, 'a.txt');
    assert.equal(wordsAt(text, document!.findings[0]!.range), ';');
  });

  it('speaks the language of messages', async () => {
    const [english] = await checkJson({ 'a.txt': withWarning }, 'a.txt');
    const [french] = await checkJson({ 'a.txt': withWarning }, 'a.txt', '--messages', 'fr');
    assert.match(english!.findings[0]!.message, /^The /);
    assert.match(french!.findings[0]!.message, /^L/);
  });
});

describe('resolution check --format text', () => {
  it('prints a line for each finding and the counts', async () => {
    const { out } = await runIn({ 'a.txt': withError, 'b.txt': withWarning }, 'check', '.');
    const lines = out.split('\n');
    assert.match(lines[0]!, /^a\.txt:8:1 {2}error {2}\S.* {2}keyword-gender$/);
    assert.match(lines[1]!, /^a\.txt:10:23 {2}warning {2}\S.* {2}clause-ending$/);
    assert.equal(lines[2], '');
    assert.match(lines[3]!, /^b\.txt:8:\d+ {2}warning {2}/);
    assert.deepEqual(lines.slice(4), [
      '',
      '1 error, 2 warnings in 2 documents',
      '3 findings can be mended with --fix',
      '',
    ]);
  });

  it('says that there is nothing to say', async () => {
    const { out } = await runIn({ 'a.txt': sound }, 'check');
    assert.equal(out, 'no problems in 1 document\n');
  });

  it('only counts hints, unless they are what it fails on', async () => {
    const files = { 'a.txt': withHint };
    const counted = await runIn(files, 'check');
    assert.equal(
      counted.out,
      'no problems in 1 document (1 hint not shown; --fail-on hint shows it)\n',
    );
    const shown = await runIn(files, 'check', '--fail-on', 'hint');
    assert.match(
      shown.out,
      /^a\.txt:8:25 {2}hint {2}.* {2}unresolved-citation\n\n1 hint in 1 document\n$/,
    );
  });

  it('is French in French', async () => {
    const { out } = await runIn({ 'a.txt': withError }, 'check', '--messages', 'fr');
    assert.match(out, / {2}erreur {2}.* {2}keyword-gender\n/);
    assert.match(
      out,
      /\n1 erreur, 1 avertissement dans 1 document\n2 constats peuvent être corrigés par --fix\n$/,
    );
  });

  it('has no colours in a file or a pipe', async () => {
    const { out } = await runIn({ 'a.txt': withError }, 'check');
    assert.ok(!out.includes('\u001b'));
  });

  it('says of a named file that it is no resolution', async () => {
    const { exit, out, err } = await runIn({ 'letter.txt': letter }, 'check', 'letter.txt');
    assert.equal(exit, 0);
    assert.equal(out, 'no problems in 1 document\n');
    assert.match(err, /^resolution: letter\.txt: does not read as a resolution.*\n$/);
  });

  it('says that a folder holds no resolution', async () => {
    const { exit, err } = await runIn({ 'letter.txt': letter }, 'check');
    assert.deepEqual({ exit, err }, { exit: 0, err: 'resolution: no resolution was found\n' });
  });
});

describe('resolution check --format github', () => {
  it('prints a workflow command for each finding, counting from one', async () => {
    const { out } = await runIn({ 'a.txt': withError }, 'check', '--format', 'github');
    const [error, warning, ...rest] = out.split('\n');
    assert.match(
      error!,
      /^::error file=a\.txt,line=8,col=1,endLine=8,endColumn=10,title=keyword-gender::\S/,
    );
    assert.match(
      warning!,
      /^::warning file=a\.txt,line=10,col=23,endLine=10,endColumn=24,title=clause-ending::\S/,
    );
    assert.deepEqual(rest, ['']);
  });

  it('prints hints as notices when they are asked for', async () => {
    const files = { 'a.txt': withHint };
    assert.equal((await runIn(files, 'check', '--format', 'github')).out, '');
    const { out } = await runIn(files, 'check', '--format', 'github', '--fail-on', 'hint');
    assert.match(out, /^::notice file=a\.txt,line=8,/);
  });

  it('escapes what would end the command or a property of it', () => {
    const place = { line: 0, character: 0 };
    const finding = {
      rule: 'a:rule',
      severity: 'error',
      message: '100 %, one: two\r\nthree',
      range: { start: place, end: place },
      fixable: false,
      fix: null,
    } as const;
    const output = toGithub({
      version: 1,
      documents: [{ path: 'a, b: c%.txt', findings: [finding] }],
    });
    assert.equal(
      output,
      '::error file=a%2C b%3A c%25.txt,line=1,col=1,endLine=1,endColumn=1,title=a%3Arule' +
        '::100 %25, one: two%0D%0Athree\n',
    );
  });
});

describe('resolution check: standard input', () => {
  /** Checks a text given through the standard input, in a folder that holds the files. */
  const checkInput = (input: string | Uint8Array, files: Files, ...args: string[]) =>
    withFolder(files, (cwd) =>
      resolution(['check', '--format', 'json', '-', ...args], { cwd, input }),
    );

  it('is read for "-"', async () => {
    const { exit, out } = await checkInput(withWarning, {});
    assert.equal(exit, 1);
    assert.deepEqual(pathsOf(out), ['-']);
  });

  it('stands for the file that it is named after', async () => {
    const { exit, out } = await checkInput(
      sound,
      { 'drafts/a.txt': withWarning },
      '--stdin-filename',
      'drafts/a.txt',
      'drafts',
    );
    assert.equal(exit, 0);
    assert.deepEqual(pathsOf(out), ['drafts/a.txt']);
  });

  it('is refused by its name when it is no text', async () => {
    const { exit, err } = await checkInput(Uint8Array.of(0, 1, 2), {}, '--stdin-filename', 'x.txt');
    assert.equal(exit, 2);
    assert.match(err, /^resolution: x\.txt: not a text file/);
  });

  it('may be the only thing that has a name', async () => {
    const { exit, err } = await runIn(
      { 'a.txt': sound },
      'check',
      'a.txt',
      '--stdin-filename',
      'x',
    );
    assert.equal(exit, 2);
    assert.match(err, /--stdin-filename needs "-"/);
  });
});

describe('resolution check: a reader that stops reading', () => {
  it('is no fault', () =>
    withFolder({ 'a.txt': withWarning }, async (cwd) => {
      const { exit, err } = await resolutionCutShort(['check', '--format', 'sarif', '.'], { cwd });
      assert.deepEqual({ exit, err }, { exit: 1, err: '' });
    }));
});

function pathsOf(json: string): readonly string[] {
  return (JSON.parse(json) as Report<CheckedDocument>).documents.map(({ path }) => path);
}

/** The words of a text at a place in it. */
function wordsAt(
  text: string,
  { start, end }: CheckedDocument['findings'][number]['range'],
): string {
  assert.equal(start.line, end.line);
  return text.split(/\r?\n/)[start.line]!.slice(start.character, end.character);
}
