/** The pages of the rules and the schema of their setting, as they lie in the project. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readmeWithRules, rulePages } from '../../scripts/rules/pages.ts';
import { rules } from '../../server/src/core/rules/registry.ts';
import { analyser } from '../support/analyser.ts';

const root = join(import.meta.dirname, '..', '..');
const bodies = [...analyser.lexicon.bodies.values()].map(({ file }) => file);
const pages = rulePages(rules, bodies);

describe('the pages of the rules', () => {
  for (const { path, text } of pages) {
    it(`${path} is what "node scripts/build-rules.mjs" writes`, () => {
      const written = readFileSync(join(root, path), 'utf8');
      if (path.endsWith('.json')) assert.deepEqual(JSON.parse(written), JSON.parse(text));
      else assert.equal(written, text);
    });
  }

  it('stand in the table of the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    assert.equal(readme, readmeWithRules(readme, rules, bodies));
    for (const { id } of rules) assert.ok(readme.includes(`| [${id}](docs/rules/${id}.md) |`), id);
  });

  it('belong to a rule each', () => {
    const names = readdirSync(join(root, 'docs', 'rules')).toSorted();
    const expected = pages.map(({ path }) => basename(path)).filter((name) => name.endsWith('.md'));
    assert.deepEqual(names, expected.toSorted());
  });
});
