/** What holds for every rule: its page, its examples, its messages. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../server/src/core/rules/check.ts';
import { textWith } from '../../server/src/core/text/edits.ts';
import { rules } from '../../server/src/core/rules/registry.ts';
import type { ExampleFile } from '../../server/src/core/rules/rule.ts';
import type { Bilingual, MessageLanguage } from '../../server/src/core/wording/languages.ts';
import { analyser } from '../support/analyser.ts';
import { findingsIn } from '../support/findings.ts';
import { libraryOf } from '../support/library.ts';

const LANGUAGES: readonly MessageLanguage[] = ['en', 'fr'];
const profiles = [...analyser.lexicon.bodies.values()].map(({ file }) => file);

const testSources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith('registry'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));

const EXAMPLE = 'example.resolution';

/** What is found in an example that lies in a folder of its own, with the files beside it. */
function findingsOf(text: string, beside: readonly ExampleFile[] = []): readonly Finding[] {
  const library = libraryOf([{ name: EXAMPLE, text }, ...beside]);
  return findingsIn(text, { library, uri: EXAMPLE, hint: { fileName: EXAMPLE } });
}

describe('the rules', () => {
  it('have ids of their own, in kebab-case', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)+$/);
  });

  it('name the version that brought them', () => {
    for (const { id, since } of rules) assert.match(since, /^\d+\.\d+\.\d+$/, id);
  });

  it('hold for at least one body', () => {
    for (const rule of rules) {
      assert.ok(
        profiles.some((profile) => rule.levels(profile) !== null),
        rule.id,
      );
    }
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const { title, what, why, measured } = rule.docs;

      for (const language of LANGUAGES) {
        it(`has a whole page in ${language}`, () => {
          const texts: readonly Bilingual[] = [title, what, why, measured, rule.authority];
          for (const text of texts) assert.ok(text[language].length >= 10, text[language]);
          for (const text of texts.slice(1)) assert.match(text[language], /[.]$/);
        });

        it(`keeps to the typography of ${language}`, () => {
          const texts = [title, what, why, measured, rule.authority].map((text) => text[language]);
          for (const text of [...texts, ...Object.values(rule.messages[language])]) {
            assert.doesNotMatch(text, /'| {2}|\.\.\./, 'a straight apostrophe, dots or two spaces');
            if (language === 'fr') assert.doesNotMatch(text, /« | [»;:?!]|\w[;:?!](?:\s|$)/, text);
          }
        });

        it(`finds its bad example in ${language}, once, and nothing else`, () => {
          const { bad, beside } = rule.docs.examples[language];
          const found = findingsOf(bad, beside);
          assert.deepEqual(
            found.map((finding) => finding.rule).filter((id) => id !== 'unresolved-citation'),
            rule.id === 'unresolved-citation' ? [] : [rule.id],
          );
          assert.equal(found.filter((finding) => finding.rule === rule.id).length, 1);
        });

        it(`finds nothing in its good example in ${language}`, () => {
          const { good, beside } = rule.docs.examples[language];
          const found = findingsOf(good, beside);
          assert.deepEqual(
            found.filter(({ rule: id }) => id !== 'unresolved-citation' || id === rule.id),
            [],
          );
        });
      }

      if (rule.mending !== 'none') {
        for (const language of LANGUAGES) {
          it(`mends its bad example in ${language} into the good one`, () => {
            const { bad, good, beside } = rule.docs.examples[language];
            const found = findingsOf(bad, beside).find((finding) => finding.rule === rule.id);
            assert.ok(found?.fix, 'it has no fix');
            assert.equal(textWith(bad, found.fix.edits), good);
            assert.ok(rule.mending === 'safe' || !found.fix.isSafe, 'the fix calls itself safe');
          });
        }
      }

      it('has a test that shows its finding in a text', () => {
        assert.ok(testSources.some((source) => source.includes(rule.id)));
      });

      it('has every message in both languages, with the same values', () => {
        const { en, fr } = rule.messages;
        assert.deepEqual(Object.keys(fr).toSorted(), Object.keys(en).toSorted());
        for (const [id, text] of Object.entries(en)) {
          assert.deepEqual(placeholders(fr[id] ?? ''), placeholders(text), id);
        }
      });
    });
  }
});

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted();
}
