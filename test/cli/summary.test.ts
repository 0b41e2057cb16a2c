/** `resolution check`: how much is put up with, the counts at the end, and the order of everything. */
import assert from 'node:assert/strict';
import type { CheckReport } from '../../server/src/cli/check/check-report.ts';
import { resolution } from './support/program.ts';
import { runIn, withFolder } from './support/folder.ts';
import { withError, withHint, withWarning } from './support/texts.ts';

describe('resolution check --max-warnings', () => {
  const files = { 'a.txt': withWarning, 'b.txt': withError.replace('CONVAINCU ', 'CONVAINCUE ') };
  const exitOf = async (...args: string[]): Promise<number | null> =>
    (await runIn(files, 'check', ...args)).exit;

  it('puts up with as many warnings, and no more', async () => {
    assert.equal(await exitOf('--max-warnings', '2'), 0);
    assert.equal(await exitOf('--max-warnings', '1'), 1);
    assert.equal(await exitOf('--max-warnings', '1', '--fail-on', 'error'), 1);
  });

  it('puts up with no error', async () => {
    const { exit } = await runIn({ 'a.txt': withError }, 'check', '--max-warnings', '9');
    assert.equal(exit, 1);
  });
});

describe('resolution check --summary', () => {
  const files = { 'a.txt': withError, 'b.txt': withWarning, 'c.txt': withHint };

  it('counts by rule, the gravest first', async () => {
    const { out } = await runIn(files, 'check', '--summary');
    const lines = out.split('\n');
    const table = lines.slice(lines.indexOf('1  error     keyword-gender       1 with --fix'));
    assert.match(table[0]!, /^1 {2}error/);
    assert.match(table[1]!, /^\d {2}warnings {2}clause-ending/);
  });

  it('is there for programs', async () => {
    const { out } = await runIn(files, 'check', '--summary', '--format', 'json');
    const { summary } = JSON.parse(out) as CheckReport;
    assert.deepEqual(summary!.rules[0], {
      rule: 'keyword-gender',
      severity: 'error',
      count: 1,
      safelyFixable: 1,
      fixable: 1,
    });
  });

  it('stands below annotations', async () => {
    const { out } = await runIn({ 'a.txt': withWarning }, 'check', '--summary', '--format=github');
    assert.match(out, /^::warning .*\n1 {2}warning {2}clause-ending {2}1 with --fix\n$/);
  });
});

describe('resolution check: deterministic output', () => {
  it('is the same in every run', async () => {
    const files = { 'b.txt': withWarning, 'a.txt': withError, 'x/c.txt': withHint };
    await withFolder(files, async (cwd) => {
      const args = ['check', '--format', 'json', '.'];
      const runs = [await resolution(args, { cwd }), await resolution(args, { cwd })];
      assert.equal(runs[0]!.out, runs[1]!.out);
      const other = await resolution(['check', '--format', 'json', 'x', 'b.txt', 'a.txt'], { cwd });
      assert.equal(other.out, runs[0]!.out);
    });
  });
});
