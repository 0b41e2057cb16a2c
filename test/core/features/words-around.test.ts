/** Places in a text with the words around them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsAround } from '../../../server/src/core/features/words-around.ts';

/** Marks the words in the line: "before <words> after". */
function around(text: string): string {
  const start = text.indexOf('<');
  const end = text.indexOf('>') - 1;
  const { before, words, after } = wordsAround(text.replace(/[<>]/g, ''), { start, end });
  return `${before}<${words}>${after}`;
}

describe('The words around a place', () => {
  it('are cut at words, the longer part behind it', () => {
    assert.equal(
      around(
        'RAPPELANT ENFIN avec force la résolution <AG-2012-RES-08>, d’où sont issus les correspondants que l’on peut appeler à toute heure,',
      ),
      '…la résolution <AG-2012-RES-08>, d’où sont issus les correspondants que l’on peut appeler…',
    );
  });

  it('stay within the paragraph, and are one line without markup', () => {
    assert.equal(
      around('Titre\n\nVU la **<AG-2012-\n RES-08>**,\nqui suit ;\n\nDEMANDE'),
      'VU la <AG-2012- RES-08>, qui suit ;',
    );
  });

  it('are none where there is nothing else', () => {
    assert.equal(around('<S/RES/1373(2001)>'), '<S/RES/1373(2001)>');
  });

  it('are short, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('aé ,;\n\r<>-!*_^{}')),
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, fc.nat(400), fc.nat(40), (source, from, length) => {
        const start = Math.min(from, source.length);
        const { before, words, after } = wordsAround(source, { start, end: start + length });
        assert.ok(before.length <= 19 && after.length <= 61 && words.length <= length);
        assert.doesNotMatch(before + words + after, /\n/);
      }),
    );
  });
});
