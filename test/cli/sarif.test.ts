/** `resolution check --format sarif`: a log that the readers of SARIF 2.1.0 take in. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Log, Region, Replacement, Result, Run } from 'sarif';
import { rules } from '../../server/src/core/rules/registry.ts';
import { resolution } from './support/program.ts';
import { runIn, withFolder, type Files } from './support/folder.ts';
import { checkSchema } from './support/sarif-schema.ts';
import { mended, sound, withError, withHint, withUnsafe, withWarning } from './support/texts.ts';

/** The only run of the log for what lies in a folder. */
async function checkSarif(files: Files, ...args: string[]): Promise<Run> {
  const { out } = await runIn(files, 'check', '--format', 'sarif', ...args);
  return runOf(out);
}

function runOf(json: string): Run {
  const log = JSON.parse(json) as Log;
  checkSchema(log);
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  return log.runs[0]!;
}

function placeOf({ locations }: Result) {
  assert.equal(locations!.length, 1);
  const { artifactLocation, region } = locations![0]!.physicalLocation!;
  return { artifactLocation, region };
}

describe('resolution check --format sarif', () => {
  it('gives each finding its rule, level, message and place, counting from one', async () => {
    const { results, tool } = await checkSarif({ 'a.txt': withError });
    assert.deepEqual(
      results!.map(({ ruleId, level }) => [ruleId, level]),
      [
        ['keyword-gender', 'error'],
        ['clause-ending', 'warning'],
      ],
    );
    for (const result of results!) {
      assert.equal(tool.driver.rules![result.ruleIndex!]!.id, result.ruleId);
      assert.ok(result.message.text!.length > 0);
    }
    assert.deepEqual(placeOf(results![0]!), {
      artifactLocation: { uri: 'a.txt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 8, startColumn: 1, endLine: 8, endColumn: 10 },
    });
  });

  it('describes every rule in the language of messages', async () => {
    const { tool } = await checkSarif({ 'a.txt': sound }, '--messages', 'fr');
    assert.equal(tool.driver.language, 'fr');
    assert.deepEqual(
      tool.driver.rules!.map(({ id, shortDescription }) => [id, shortDescription!.text]),
      rules.map(({ id, docs }) => [id, docs.title.fr]),
    );
  });

  it('counts columns as the editor does', async () => {
    const { columnKind } = await checkSarif({ 'a.txt': sound });
    assert.equal(columnKind, 'utf16CodeUnits');
  });

  it('shows hints as notes', async () => {
    const { results } = await checkSarif({ 'a.txt': withHint });
    assert.deepEqual(
      results!.map(({ level }) => level),
      ['note'],
    );
  });

  it('writes paths as references, whatever stands in them', async () => {
    const { results } = await checkSarif({ 'été 2019/a:b%20#1.txt': withHint });
    assert.equal(
      placeOf(results![0]!).artifactLocation!.uri,
      '%C3%A9t%C3%A9%202019/a%3Ab%2520%231.txt',
    );
  });

  it('says whether everything could be read', async () => {
    const isWhole = ({ invocations }: Run) => invocations![0]!.executionSuccessful;
    assert.equal(isWhole(await checkSarif({ 'a.txt': sound })), true);
    assert.equal(isWhole(await checkSarif({ 'a.txt': sound, 'b.txt': Uint8Array.of(0) })), false);
  });

  it('keeps to the schema whatever it holds', async () => {
    const files = {
      'été 2019/a:b%20#1.txt': withHint,
      'b.txt': withUnsafe.replaceAll('\n', '\r\n'),
      'c.txt': `\ufeff${withError}`,
      'd.txt': Uint8Array.of(0),
    };
    await checkSarif(files, '--preset', 'strict', '--messages', 'fr');
    await checkSarif({});
  });

  it('tells of each rule what it is for, and how grave it is', async () => {
    const { tool } = await checkSarif({ 'a.txt': sound });
    const of = (id: string) => tool.driver.rules!.find((rule) => rule.id === id)!;
    for (const { fullDescription, help } of tool.driver.rules!) {
      assert.ok(fullDescription!.text.length > 0);
      assert.ok(help!.text.length > 0);
      assert.match(help!.markdown!, /```text\n/);
    }
    assert.deepEqual(of('keyword-gender').defaultConfiguration, { enabled: true, level: 'error' });
    assert.deepEqual(of('unresolved-citation').defaultConfiguration, {
      enabled: true,
      level: 'note',
    });
  });
});

describe('resolution check --format sarif: fixes', () => {
  type Places = 'startLine' | 'startColumn' | 'endLine' | 'endColumn';
  type PlacedRegion = Record<Places, number> & Region;

  /** A text with replacements made, read as the readers of a log read them. */
  function applied(text: string, replacements: readonly Replacement[]): string {
    const lines = text.split('\n');
    const offset = (line: number, column: number): number =>
      lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
    return replacements.toReversed().reduce((left, { deletedRegion, insertedContent }) => {
      const { startLine, startColumn, endLine, endColumn } = deletedRegion as PlacedRegion;
      const start = offset(startLine, startColumn);
      const end = offset(endLine, endColumn);
      return left.slice(0, start) + insertedContent!.text! + left.slice(end);
    }, text);
  }

  it('mend the text where the columns say', async () => {
    for (const text of [
      withWarning,
      withWarning.replace('essais', 'essais 𝕊é'),
      withWarning.replaceAll('\n', '\r\n'),
    ]) {
      const { results } = await checkSarif({ 'a b.txt': text });
      const [fix] = results![0]!.fixes!;
      const [change] = fix!.artifactChanges;
      assert.ok(fix!.description!.text!.length > 0);
      assert.deepEqual(change!.artifactLocation, { uri: 'a%20b.txt', uriBaseId: '%SRCROOT%' });
      assert.equal(applied(text, change!.replacements), mended(text));
    }
  });

  it('are absent where only the author can mend', async () => {
    const { results } = await checkSarif({ 'a.txt': withHint });
    assert.equal(results![0]!.fixes, undefined);
  });
});

describe('resolution check --format sarif: findings over time', () => {
  const marksOf = ({ results }: Run) =>
    results!.map(({ partialFingerprints }) => partialFingerprints);

  it('are known again after lines were added', async () => {
    const before = marksOf(await checkSarif({ 'a.txt': withError }));
    const later = withError.replace('CONVAINCU', 'NOTANT ceci,\n\nCONVAINCU');
    assert.deepEqual(marksOf(await checkSarif({ 'a.txt': later })), before);
  });

  it('differ where one clause has two of them', async () => {
    const clause = 'CONSIDÉRANT que les essais doivent être courts ;\n\n';
    const text = withWarning.replace(clause, clause + clause);
    const marks = marksOf(await checkSarif({ 'a.txt': text }, '--rule', 'clause-ending'));
    assert.equal(marks.length, 2);
    assert.notDeepEqual(marks[0], marks[1]);
  });

  it('are held back by a baseline', () =>
    withFolder({ 'a.txt': withWarning }, async (cwd) => {
      const check = (...args: string[]) =>
        resolution(['check', '--format', 'sarif', '--baseline', 'known.json', ...args], { cwd });
      const suppressed = ({ results }: Run) => results!.map(({ suppressions }) => suppressions);
      const { exit, out } = await check('--write-baseline');
      assert.equal(exit, 0);
      const recorded = [{ kind: 'external', status: 'accepted' }];
      assert.deepEqual(suppressed(runOf(out)), [recorded]);
      const again = await check('--preset', 'strict', '--config', 'none.json');
      assert.equal(again.exit, 2);
      assert.deepEqual(suppressed(runOf((await check()).out)), [recorded]);
    }));

  it('are not said to be new where nobody has compared', async () => {
    const { results } = await checkSarif({ 'a.txt': withWarning });
    assert.equal(results![0]!.suppressions, undefined);
  });
});

describe('resolution check --format sarif: the source root', () => {
  /** What is printed when the program is started in a folder for some paths. */
  async function logs(
    files: Files,
    runs: readonly (readonly string[])[],
  ): Promise<readonly string[]> {
    return withFolder(files, async (folder) => {
      const printed: string[] = [];
      for (const [from = '', ...paths] of runs) {
        const args = ['check', '--format', 'sarif', ...paths];
        const { out } = await resolution(args, { cwd: join(folder, from) });
        printed.push(out);
      }
      return printed;
    });
  }

  const uris = (json: string) =>
    runOf(json).results!.map((result) => placeOf(result).artifactLocation!.uri);

  it('is the top of the repository, from every folder', async () => {
    const files = { '.git/HEAD': '', 'texts/a.txt': withWarning, 'texts/x/b.txt': withError };
    const printed = await logs(files, [
      ['', 'texts'],
      ['texts', '.'],
      ['texts/x', 'b.txt', '../a.txt'],
    ]);
    assert.deepEqual(uris(printed[0]!), ['texts/a.txt', 'texts/x/b.txt', 'texts/x/b.txt']);
    assert.equal(new Set(printed).size, 1);
  });

  it('is the folder around what was named, where there is no repository', async () => {
    const files = { 'texts/a.txt': withWarning, 'texts/x/b.txt': withError };
    const printed = await logs(files, [
      ['', 'texts'],
      ['texts/x', '..'],
    ]);
    assert.deepEqual(uris(printed[0]!), ['a.txt', 'x/b.txt', 'x/b.txt']);
    assert.equal(new Set(printed).size, 1);
  });
});
