// The clean view of a text: what it drops, what it keeps, and the way back to the source.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanText } from '../../../server/src/core/text/clean-text.ts';
import { fold } from '../../../server/src/core/text/fold.ts';

/** Cleans `source` and checks the clean text; every word listed must map back to its source. */
function checkClean(
  source: string,
  expected: string,
  places: Readonly<Record<string, string>> = {},
): void {
  const clean = cleanText(source);
  assert.equal(clean.text, expected);
  for (const [word, inSource] of Object.entries(places)) {
    const at = clean.text.indexOf(word);
    assert.notEqual(at, -1, `«${word}» is not in the clean text`);
    const { start, end } = clean.toSource(at, at + word.length);
    assert.equal(source.slice(start, end), inSource);
  }
}

describe('clean text', () => {
  it('drops the markup of raised letters and keeps the letters', () => {
    checkClean('81^{ème} et 89<sup>ème</sup> et 27^e^', '81ème et 89ème et 27e', {
      '81ème': '81^{ème',
      '27e': '27^e',
    });
  });

  it('drops bold, italic and underline', () => {
    checkClean('**Objet** : *Rappelant* <u>Objet</u> __x__', 'Objet : Rappelant Objet x', {
      Rappelant: 'Rappelant',
    });
  });

  it('keeps a list bullet and underscores inside a word', () => {
    checkClean('* un\n*deux*\nA_RES_78', '* un\ndeux\nA_RES_78');
  });

  it('reads heading signs, quotes and escaped full stops as the text behind them', () => {
    checkClean('## Résolution\n> cité\n1\\. Décide', ' Résolution\n cité\n1. Décide', {
      Décide: 'Décide',
    });
  });

  it('reads every space, apostrophe and line break as the plain one', () => {
    checkClean('l’un\u00a0;\u202fd\u2019\r\nx\ry', "l'un ; d'\nx\ny", { y: 'y' });
  });

  it('joins a decomposed accent to its letter', () => {
    checkClean('RE\u0301SOLUTION', 'RÉSOLUTION', { RÉS: 'RE\u0301S', SOLUTION: 'SOLUTION' });
  });

  it('drops the byte order mark and invisible characters', () => {
    checkClean('\ufeffco\u00adde\u200b', 'code', { code: 'co\u00adde' });
  });

  it('drops comments, keeps their line breaks and remembers their place', () => {
    const source = 'a <!-- b\nc --> d';
    checkClean(source, 'a \n d', { d: 'd' });
    assert.deepEqual(cleanText(source).comments, [{ start: 2, end: 14 }]);
  });

  it('leaves an unclosed comment and a lone angle bracket as they are', () => {
    checkClean('a <!-- b', 'a <!-- b');
    checkClean('1 < 2 > 0', '1 < 2 > 0');
  });

  it('gives every clean character a place inside the source, in order', () => {
    const pieces = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '\r\n',
      '\n',
      ' ',
      '\u00a0',
      '**',
      '*',
      '_',
      '^{',
      '}',
      '<sup>',
      '</sup>',
      '<!--',
      '-->',
      '\\.',
      '# ',
      '&amp;',
      '😀',
      '\ufeff',
      '12',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const source = parts.join('');
        const clean = cleanText(source);
        let last = 0;
        for (let at = 0; at < clean.text.length; at += 1) {
          const { start, end } = clean.toSource(at, at + 1);
          assert.ok(
            start >= last && end > start && end <= source.length,
            `${String(at)} in ${JSON.stringify(source)}`,
          );
          last = end;
        }
        assert.equal(clean.folded.length, clean.text.length);
      }),
    );
  });

  it('leaves a text without markup as it is, whatever the letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-ÿœA-ZÀ-Þ0-9 ,;:.\n]{0,80}$/), (text) => {
        assert.equal(cleanText(text).text, text);
      }),
    );
  });
});

describe('folding', () => {
  it('takes case and accents away and keeps the length', () => {
    assert.equal(fold('RÉAFFIRMANT À L’ÉGARD'), "reaffirmant a l'egard");
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text).length === text.length),
    );
  });
});

describe('words as written', () => {
  it('keep their own apostrophes and dashes, without markup and line breaks', () => {
    const source = '**AYANT\u00a0À\nL’ESPRIT** l&rsquo;un d\u2010e';
    const clean = cleanText(source);
    assert.equal(clean.written(0, clean.text.length), "AYANT À L’ESPRIT l'un d\u2010e");
  });
});
