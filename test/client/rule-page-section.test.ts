/** The page of a rule in one language. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sectionOf } from '../../client/src/rule-page-section.ts';

const pages = resolve(import.meta.dirname, '..', '..', 'docs', 'rules');

describe('The page of a rule in one language', () => {
  for (const name of readdirSync(pages).filter((file) => file !== 'README.md')) {
    it(`is whole for ${name}`, () => {
      const page = readFileSync(join(pages, name), 'utf8');
      const [title = ''] = page.split('\n');
      const [english, french] = [sectionOf(page, 'en'), sectionOf(page, 'fr')];
      for (const section of [english, french]) {
        assert.ok(section.startsWith(`${title}\n`));
        assert.doesNotMatch(section, /^###|^## (?:In English|En français)$/m);
      }
      assert.match(english, /^## Why$/m);
      assert.match(french, /^## Pourquoi$/m);
      const headings = (text: string): number => text.match(/^##+ /gm)?.length ?? 0;
      assert.equal(headings(english) + headings(french), headings(page) - 2);
    });
  }

  it('is the page as it is where it has no such section', () => {
    assert.equal(sectionOf('# a-rule\n\nWords.\n', 'en'), '# a-rule\n\nWords.\n');
    assert.equal(
      sectionOf('# a-rule\n\n## In English\n\nWords.\n', 'de'),
      '# a-rule\n\n## In English\n\nWords.\n',
    );
  });
});
