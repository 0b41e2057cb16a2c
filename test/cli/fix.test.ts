/** `resolution check --fix` and `--diff`: what is mended, what is told, and what is left alone. */
import assert from 'node:assert/strict';
import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '../../server/src/cli/check/check-report.ts';
import { afterRun, checkFixed } from './support/after-run.ts';
import { runIn, withFolder } from './support/folder.ts';
import { resolution, type Outcome } from './support/program.ts';
import {
  letter,
  mended,
  sound,
  withError,
  withHint,
  withUnsafe,
  withWarning,
} from './support/texts.ts';

describe('resolution check --fix', () => {
  it('mends what any secretariat would mend', () => checkFixed(withError, mended(withError)));

  it('says how much it mended, and what is left', async () => {
    const files = { 'a.txt': withError, 'b.txt': withWarning, 'c.txt': withUnsafe };
    const { exit, out, err } = await runIn(files, 'check', '--fix', '.');
    assert.deepEqual({ exit, err }, { exit: 1, err: '' });
    const lines = out.split('\n');
    assert.match(lines[0]!, /^c\.txt:\d+:1 {2}error {2}.* {2}recital-after-operative$/);
    assert.deepEqual(lines.slice(2), [
      '1 error in 3 documents',
      '3 findings mended in 2 documents',
      '1 finding can be mended with --fix --unsafe-fixes',
      '',
    ]);
  });

  it('says so in French', async () => {
    const { out } = await runIn({ 'a.txt': withError }, 'check', '--fix', '--messages', 'fr');
    assert.equal(out, 'aucun problème dans 1 document\n2 constats corrigés dans 1 document\n');
  });

  it('tells programs how much it mended', async () => {
    const files = { 'a.txt': withError, 'b.txt': sound };
    const { out } = await runIn(files, 'check', '--fix', '--format', 'json');
    const { documents } = JSON.parse(out) as CheckReport;
    assert.deepEqual(documents, [
      { path: 'a.txt', findings: [], mended: 2 },
      { path: 'b.txt', findings: [], mended: 0 },
    ]);
  });

  it('leaves what somebody has to look at', async () => {
    const { exit, bytes } = await afterRun({ 'a.txt': withUnsafe }, ['--fix']);
    assert.equal(exit, 1);
    assert.equal(bytes.toString(), withUnsafe);
  });

  it('mends that as well with --unsafe-fixes', async () => {
    const { exit, bytes } = await afterRun({ 'a.txt': withUnsafe }, ['--fix', '--unsafe-fixes']);
    assert.equal(exit, 0);
    assert.ok(bytes.toString().indexOf('NOTANT') < bytes.toString().indexOf('DEMANDE'));
  });

  it('leaves alone what is silenced, turned off or not asked for', async () => {
    const silenced = `<!-- resolution-ignore-file clause-ending -->\n${withWarning}`;
    assert.equal((await afterRun({ 'a.txt': silenced }, ['--fix'])).bytes.toString(), silenced);
    const settings = JSON.stringify({ check: { rules: { 'clause-ending': 'off' } } });
    const off = await afterRun({ 'a.txt': withWarning, 'resolutions.json': settings }, ['--fix']);
    assert.equal(off.bytes.toString(), withWarning);
    const other = await afterRun({ 'a.txt': withWarning }, ['--fix', '--rule', 'keyword-gender']);
    assert.equal(other.bytes.toString(), withWarning);
  });

  it('never makes a text unreadable as a resolution', async () => {
    const text = [
      'Résolution 2',
      'Déclaration sur les essais',
      '*Vu* la décision du Comité international des poids et mesures du 15 octobre 1887 ;',
      '*Vu* la décision de la Conférence générale des poids et mesures du 26 septembre 1889 ;',
      '*Considérant* la nécessité de relire les essais ;',
      '*La Conférence déclare :*',
      '1° Les essais sont courts ;',
    ].join('\n\n');
    await withFolder({ 'CGPM03-STA2.txt': text }, async (cwd) => {
      await resolution(['check', '--fix', '--unsafe-fixes'], { cwd });
      const { err } = await resolution(['check'], { cwd });
      assert.equal(err, '');
    });
  });

  it('is no different when it is run again', async () => {
    await withFolder({ 'a.txt': withError }, async (cwd) => {
      await resolution(['check', '--fix'], { cwd });
      const { out } = await resolution(['check', '--fix'], { cwd });
      assert.equal(out, 'no problems in 1 document\n0 findings mended in 0 documents\n');
    });
  });

  it('writes no file that stays the same', () =>
    withFolder({ 'a.txt': sound, 'letter.txt': letter }, async (cwd) => {
      const long = new Date('2001-01-01');
      for (const name of ['a.txt', 'letter.txt']) utimesSync(join(cwd, name), long, long);
      await resolution(['check', '--fix', 'a.txt', 'letter.txt'], { cwd });
      for (const name of ['a.txt', 'letter.txt'])
        assert.deepEqual(statSync(join(cwd, name)).mtime, long);
    }));
});

describe('resolution check --diff', () => {
  it('shows what would change, and writes nothing', async () => {
    const { exit, out, err, bytes } = await afterRun({ 'a.txt': withWarning }, ['--diff']);
    assert.equal(exit, 1);
    assert.equal(bytes.toString(), withWarning);
    const lines = out.split('\n');
    assert.deepEqual(lines.slice(0, 2), ['--- a.txt', '+++ a.txt']);
    assert.match(lines[2]!, /^@@ -\d+,7 \+\d+,7 @@$/);
    assert.deepEqual(
      lines.filter((line) => /^[-+](?![-+])/.test(line)),
      [
        '-CONSIDÉRANT que les essais doivent être courts ;',
        '+CONSIDÉRANT que les essais doivent être courts,',
      ],
    );
    assert.equal(err, '1 finding would be mended in 1 document\n');
  });

  it('shows nothing where nothing would change', async () => {
    const { exit, out, err } = await runIn({ 'a.txt': sound }, 'check', '--diff');
    assert.deepEqual(
      { exit, out, err },
      { exit: 0, out: '', err: '0 findings would be mended in 0 documents\n' },
    );
  });

  it('shows the other fixes with --unsafe-fixes', async () => {
    const files = { 'a.txt': withUnsafe };
    assert.equal((await runIn(files, 'check', '--diff')).exit, 0);
    assert.equal((await runIn(files, 'check', '--diff', '--unsafe-fixes')).exit, 1);
  });
});

describe('resolution check --fix: standard input', () => {
  const mendInput = (input: string | Uint8Array, ...args: string[]): Promise<Outcome> =>
    withFolder({}, (cwd) => resolution(['check', '--stdin', ...args], { cwd, input }));

  it('comes out mended, with the findings beside it', async () => {
    const { exit, out, err } = await mendInput(withError, '--fix', '--stdin-filename', 'x.txt');
    assert.equal(exit, 0);
    assert.equal(out, mended(withError));
    assert.equal(err, 'no problems in 1 document\n2 findings mended in 1 document\n');
  });

  it('comes out as it came where there is nothing to mend', async () => {
    assert.equal((await mendInput(`\ufeff${withHint}`, '--fix')).out, `\ufeff${withHint}`);
    assert.equal((await mendInput(letter, '--fix')).out, letter);
  });

  it('does not come out when it is no text', async () => {
    const { exit, out } = await mendInput(Uint8Array.of(0, 1, 2), '--fix');
    assert.deepEqual({ exit, out }, { exit: 2, out: '' });
  });

  it('is shown as a diff under its name', async () => {
    const { out } = await mendInput(withWarning, '--diff', '--stdin-filename', 'x/y.txt');
    assert.match(out, /^--- x\/y\.txt\n\+\+\+ x\/y\.txt\n/);
  });
});

describe('resolution check --fix: the library', () => {
  it('is that of the mended texts', async () => {
    const files = { 'a.txt': withHint, 'b.txt': withWarning };
    const { out } = await runIn(files, 'check', '--fix', '--format', 'json', '--fail-on', 'hint');
    const { documents } = JSON.parse(out) as CheckReport;
    assert.deepEqual(
      documents.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]),
      [
        ['a.txt', ['duplicate-code', 'unresolved-citation']],
        ['b.txt', ['duplicate-code']],
      ],
    );
  });
});
