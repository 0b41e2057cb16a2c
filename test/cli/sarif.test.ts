/** `resolution check --format sarif`: a log that the readers of SARIF 2.1.0 take in. */
import assert from 'node:assert/strict';
import type { Log, Result, Run } from 'sarif';
import { rules } from '../../server/src/core/rules/registry.ts';
import { runIn, type Files } from './support/folder.ts';
import { sound, withError, withHint } from './support/texts.ts';

/** The only run of the log for what lies in a folder. */
async function checkSarif(files: Files, ...args: string[]): Promise<Run> {
  const { out } = await runIn(files, 'check', '--format', 'sarif', ...args);
  const log = JSON.parse(out) as Log;
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
});
