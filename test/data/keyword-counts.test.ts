/** The counts of keywords: each is one that the lexicon reads whole, in its part. */
import assert from 'node:assert/strict';
import { checkCounts } from '../../scripts/data/check-counts.ts';
import { checkTemplates } from '../../scripts/data/check-templates.ts';
import { countFiles, templateFiles } from '../../server/src/core/lexicon/data.generated.ts';
import { readListedKeyword } from '../../server/src/core/syntax/keyword.ts';
import { cleanText } from '../../server/src/core/text/clean-text.ts';
import { analyser } from '../support/analyser.ts';

describe('the counts of keywords', () => {
  for (const file of countFiles) {
    const language = analyser.lexicon.languages.get(file.language);
    it(`are of a body and a language that ship: ${file.id}`, () => {
      assert.ok(language !== undefined);
      assert.ok(analyser.lexicon.bodies.has(file.body));
    });

    for (const part of ['preamble', 'operative'] as const) {
      it(`are of keywords that are read whole: ${file.id}, ${part}`, () => {
        const misread = Object.keys(file[part]).filter((written) => {
          const clean = cleanText(written);
          const keyword = language && readListedKeyword(clean, language, 0);
          return keyword?.form !== part || keyword.start !== 0 || keyword.end !== clean.text.length;
        });
        assert.deepEqual(misread, []);
      });
    }
  }

  it('that are out of order are told', () => {
    const file = { ...countFiles[0]!, preamble: { a: 1, b: 2 } };
    assert.deepEqual(checkCounts(file), [
      { place: ['preamble', 'b'], message: 'must stand before those that are less frequent' },
    ]);
  });

  it('under another id are told', () => {
    assert.equal(checkCounts({ ...countFiles[0]!, id: 'un-ga.fr' })[0]?.place[0], 'id');
  });
});

describe('a file of templates', () => {
  const [file] = templateFiles;
  const [language, structures] = Object.entries(file!.languages)[0]!;
  const faultsOf = (annex: readonly string[]) =>
    checkTemplates({
      ...file!,
      languages: { [language]: { ...structures, annex: [...annex] } },
    }).map(({ message }) => message);

  it('with a field that has no words is told', () => {
    assert.deepEqual(faultsOf(['{color}']), ['"{color}" has no words in "blanks"']);
  });

  it('with a bracket that stays open is told', () => {
    assert.deepEqual(faultsOf(['[text']), ['a bracket is not closed']);
  });
});
