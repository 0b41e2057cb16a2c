/** What is left of a copied page. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanPaste } from '../../../server/src/core/format/paste.ts';
import type { ResolutionModel } from '../../../server/src/core/model/model.ts';
import { analyser } from '../../support/analyser.ts';
import { readShared } from '../../support/corpus.ts';

function clean(text: string, around: ResolutionModel | null = null): string {
  return cleanPaste(text, analyser, around);
}

/** Letters and figures alone, in their order. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

describe('A cleaned paste', () => {
  it('has one line a clause, without the page break that cut into it', () => {
    assert.equal(
      clean(`A/RES/78/1

78/1.
The General Assembly,
Recalling its resolution 70/1
of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for
Sustainable Development”, and stressing its

2/3

23-25880

A/RES/78/1

universal nature,
1. Decides to convene a high-
level meeting:
(a) To report;
(b) To inform
the States.
`),
      `A/RES/78/1

78/1.

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”, and stressing its universal nature,

1. Decides to convene a high-level meeting:
(a) To report;
(b) To inform the States.
`,
    );
  });

  it('loses the notes of a page, and the numbers that lead to them', () => {
    assert.equal(
      clean(`The General Assembly,

Reaffirming the Paris Agreement 1 and its 3 annexes, and the
Convention, 2 and on 1 January 2020

__________________
1 Resolution 1.
2 United Nations, Treaty Series.

2/9

decided to go on,

1. Decides to adopt it.`),
      `The General Assembly,

Reaffirming the Paris Agreement and its 3 annexes, and the Convention, and on 1 January 2020 decided to go on,

1. Decides to adopt it.`,
    );
  });

  it('has whole codes, and hyphens where words have them', () => {
    const around = analyser.analyse(
      'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,\n\nAPPROUVE.\n',
    );
    assert.equal(
      clean(
        'RAPPELANT la résolution GA-2021-\n89-RES-11, la réso-\nlution A/RES/79/\n136, et AG-2012- RES-08,\n\nNOTANT l’après-\nguerre et le rapport nº 3 - 4,',
        around,
      ),
      'RAPPELANT la résolution GA-2021-89-RES-11, la résolution A/RES/79/136, et AG-2012-RES-08,\n\nNOTANT l’après-guerre et le rapport nº 3 - 4,',
    );
  });

  it('has the letters that were meant', () => {
    assert.equal(
      clean('con\u00adfir\u00adme l’eﬃcacité\r\nde\u200b l’e\u0301tude'),
      'confirme l’efficacité de l’étude',
    );
  });

  it('keeps paragraphs of any other text', () => {
    const text = 'Madame,\n\nVoici le projet.\n\n- un point ;\n- un autre.\n';
    assert.equal(clean(text), text);
    assert.equal(clean('un mot'), 'un mot');
    assert.equal(clean(' '), ' ');
  });

  it('has spaces where a word processor has tabs', () => {
    assert.equal(
      clean('The General Assembly,\nNoting the report,\n1.\tDecides:\n(a)\tto meet.\n'),
      'The General Assembly,\n\nNoting the report,\n\n1. Decides:\n(a) to meet.\n',
    );
  });

  it('keeps markup', () => {
    const text =
      '**Résolution n° 3**\n\n**Objet** : <u>les codes</u>\n\nL’Assemblée générale de l’OIPC-INTERPOL,\n\n**Adoptée**';
    assert.equal(clean(text), text);
  });

  it('is made of any text, and of its own letters', () => {
    const piece = fc.constantFrom(
      'The General Assembly,',
      '\n',
      '\n\n',
      '1. Decides',
      ' word',
      '-',
      '/',
      ' 12',
      '____',
      '2/5',
      ';',
      '\u00ad',
      '(a) ',
      '<br>',
      '**',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const left = letters(clean(text));
        let at = 0;
        for (const letter of letters(text)) if (left.charAt(at) === letter) at += 1;
        assert.equal(at, left.length);
      }),
    );
  });
});

describe('Pastes of real texts', () => {
  it('keep every letter of texts without debris', function () {
    for (const path of [
      ['unga', 'en'],
      ['cgpm', 'fr'],
      ['wha', 'en'],
    ]) {
      const texts = readShared('corpus', ...path);
      if (texts === null) this.skip();
      for (const { name, text } of texts) assert.equal(letters(clean(text)), letters(text), name);
    }
  });

  // What is missing was lost when the pages were turned into text: letters apart, hyphens, notes.
  for (const [folder, variant, least] of [
    ['unga', 'en-raw', 0.85],
    ['unga', 'en-layout', 0.86],
    ['wha', 'en-layout', 0.94],
  ] as const) {
    it(`give back ${least * 100} % of the clauses of ${folder}/${variant}, as they are in a clean text`, function () {
      const pages = readShared('corpus', folder, variant);
      const texts = new Map(
        readShared('corpus', folder, 'en')?.map(({ name, text }) => [name, text]),
      );
      if (pages === null) this.skip();
      const found = pages.flatMap(({ name, text }) => {
        const lines = new Set(clean(text).split('\n').map(words));
        return clausesOf(texts.get(name) ?? '').map((clause) =>
          clause.every((piece) => lines.has(piece)),
        );
      });
      assert.ok(found.length > 50);
      const share = found.filter(Boolean).length / found.length;
      assert.ok(share >= least, share.toFixed(3));
    });
  }
});

/** The paragraphs of each clause. */
function clausesOf(text: string): readonly (readonly string[])[] {
  return analyser.analyse(text).clauses.map(({ range, items }) => {
    const starts = [range.start, ...items.map((item) => item.range.start)];
    return starts.map((start, index) => words(text.slice(start, starts[index + 1] ?? range.end)));
  });
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
