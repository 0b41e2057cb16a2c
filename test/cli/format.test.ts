/** `resolution format`: what is printed, what is written, and what is left alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolution } from './support/program.ts';
import { runIn, withFolder } from './support/folder.ts';
import { letter } from './support/texts.ts';

const OPENER = 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,';
const LAID_OUT = `${OPENER}\n\nRAPPELANT le rapport,\n\nAPPROUVE le projet.\n`;
const WRAPPED = `${OPENER}\n\n\nRAPPELANT le\nrapport,\n\nAPPROUVE  le projet.`;
const BOM = '\ufeff';

describe('resolution format', () => {
  it('prints a text in its layout', async () => {
    const { exit, out, err } = await runIn({ 'a.txt': WRAPPED }, 'format', 'a.txt');
    assert.deepEqual({ exit, out, err }, { exit: 0, out: LAID_OUT, err: '' });
  });

  it('takes the standard input', async () => {
    const { exit, out, err } = await resolution(['format', '--stdin'], {
      cwd: '.',
      input: WRAPPED,
    });
    assert.deepEqual({ exit, out, err }, { exit: 0, out: LAID_OUT, err: '' });
  });

  it('names what would change, and changes nothing', async () => {
    await withFolder({ 'a.txt': WRAPPED, 'b.txt': LAID_OUT }, async (cwd) => {
      const { exit, out, err } = await resolution(['format', '--check', '.'], { cwd });
      assert.deepEqual({ exit, out, err }, { exit: 1, out: 'a.txt\n', err: '' });
      assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), WRAPPED);
    });
    const { exit, out } = await runIn({ 'b.txt': LAID_OUT }, 'format', '--check', 'b.txt');
    assert.deepEqual({ exit, out }, { exit: 0, out: '' });
  });

  it('writes what changes, in its encoding', async () => {
    await withFolder({ 'a.txt': BOM + WRAPPED, 'b.txt': LAID_OUT }, async (cwd) => {
      const { exit, out, err } = await resolution(['format', '--write', '.'], { cwd });
      assert.deepEqual({ exit, out, err }, { exit: 0, out: 'a.txt\n', err: '' });
      assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), BOM + LAID_OUT);
    });
  });

  it('says which text it leaves as it is, and why', async () => {
    await withFolder({ 'a.txt': letter }, async (cwd) => {
      const { exit, err } = await resolution(['format', '--write', 'a.txt', '--messages', 'en'], {
        cwd,
      });
      assert.equal(exit, 2);
      assert.equal(err, 'resolution: a.txt: left as it is: it does not read as a resolution\n');
      assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), letter);
    });
  });

  it('refuses options that make no sense', async () => {
    for (const args of [
      ['format', '--check', '--write', 'a.txt'],
      ['format', '--fix', 'a.txt'],
      ['format', '--format', 'json', 'a.txt'],
      ['check', '--write', 'a.txt'],
      ['format'],
    ]) {
      const { exit, out } = await runIn({ 'a.txt': LAID_OUT }, ...args);
      assert.deepEqual({ exit, out }, { exit: 2, out: '' }, args.join(' '));
    }
  });
});
