/** The hooks for pre-commit: what they run, and what it does with the names that it is given. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { resolution, type Outcome } from './support/program.ts';
import { withFolder } from './support/folder.ts';
import { mended, sound, withError, withWarning } from './support/texts.ts';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly entry: string;
  readonly language: string;
  readonly types: readonly string[];
  readonly files: string;
  readonly require_serial: boolean;
}

/** `sound` under a code of its own. */
const other = sound.replaceAll('RES-02', 'RES-09').replace('N° 2', 'N° 9');

const root = join(import.meta.dirname, '../../');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];

function hookOf(id: string): Hook {
  const hook = hooks.find((one) => one.id === id);
  assert.ok(hook, id);
  return hook;
}

/** Runs what a hook runs, with names of files behind it. */
function runHook(id: string, names: readonly string[], cwd: string): Promise<Outcome> {
  const [, ...args] = hookOf(id).entry.split(' ');
  return resolution([...args, ...names], { cwd });
}

describe('the hooks for pre-commit', () => {
  it('are a check and a mending one', () => {
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['resolution-check', 'resolution-fix'],
    );
  });

  for (const { id, name, description, entry, language, types, files } of hooks) {
    it(`${id} starts a command of the package, which brings it`, () => {
      const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> };
      const script = bin[entry.split(' ')[0]!];
      assert.equal(script, './bin/resolution.js');
      assert.deepEqual([language, types], ['node', ['text']]);
      assert.ok(name.length > 0 && description.length > 0);
      assert.match(read('.npmignore'), /^!\/bin\/\*\.js$[^]*^!\/dist\/cli\/\*\.cjs$/m);
    });

    it(`${id} is for the files that a search finds`, () => {
      const pattern = new RegExp(files);
      for (const good of ['a.resolution', 'x/b.txt', 'c.md']) assert.match(good, pattern);
      for (const bad of ['a.ts', 'md', 'a.txt.bak']) assert.doesNotMatch(bad, pattern);
    });
  }

  it('resolution-check fails where something is wrong in the files that it is given', () =>
    withFolder({ 'a b.txt': withWarning, 'c.txt': other }, async (cwd) => {
      assert.equal((await runHook('resolution-check', ['c.txt'], cwd)).exit, 0);
      const { exit, out } = await runHook('resolution-check', ['a b.txt', 'c.txt'], cwd);
      assert.equal(exit, 1);
      assert.match(out, /^a b\.txt:8:/);
    }));

  it('resolution-fix mends the files that it is given, and no others', () =>
    withFolder({ 'a.txt': withWarning, 'b.txt': withError }, async (cwd) => {
      assert.equal((await runHook('resolution-fix', ['a.txt'], cwd)).exit, 0);
      assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), mended(withWarning));
      assert.equal(readFileSync(join(cwd, 'b.txt'), 'utf8'), withError);
    }));
});
