/** What a selection grows to. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { selectionRanges } from '../../../server/src/core/features/selection-ranges.ts';
import { analyser } from '../../support/analyser.ts';
import { fileWithCursor, parseFixture } from '../../support/fixture.ts';
import { seedTexts } from '../../support/shared.ts';

/** The stretches around the cursor, each cut to its two ends when it is long. */
function grown(fixture: string): readonly string[] {
  const { text, cursor } = fileWithCursor(parseFixture(fixture));
  return selectionRanges(analyser.analyse(text), cursor).map(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    return words.length < 60 ? words : `${words.slice(0, 20).trim()} … ${words.slice(-20).trim()}`;
  });
}

/** Fails unless each stretch holds the one before it, is longer, and the last is the text. */
function checkNested(text: string, offsets: readonly number[]): void {
  const model = analyser.analyse(text);
  for (const offset of offsets) {
    let last = { start: offset, end: offset };
    for (const range of selectionRanges(model, offset)) {
      assert.ok(range.start <= last.start && last.end <= range.end, `${offset}`);
      assert.ok(range.end - range.start > last.end - last.start, `${offset}`);
      last = range;
    }
    assert.deepEqual(last, { start: 0, end: text.length });
  }
}

const head = `
  Résolution nº 3

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,
`;

describe('A selection', () => {
  it('grows from a word over code, phrase, clause and part to the document', () => {
    assert.deepEqual(
      grown(`${head}
  RAPPELANT, dans ses buts, la résolution GA-2012|-81-RES-08 et ses suites, et la pratique,

  NOTANT le rapport,

  APPROUVE le projet.`),
      [
        'GA-2012-81-RES-08',
        'la résolution GA-2012-81-RES-08 et ses suites',
        'RAPPELANT, dans ses … tes, et la pratique,',
        'RAPPELANT, dans ses … , NOTANT le rapport,',
        'L’Assemblée générale … APPROUVE le projet.',
        'Résolution nº 3 L’As … APPROUVE le projet.',
      ],
    );
  });

  it('grows over items, with and without those below them', () => {
    assert.deepEqual(
      grown(`
  The General Assembly,

  Noting the report,

  1. Requests the Secretary-General:

  (a) To report, with the Sta|tes (all of them, if need be):

  (i) Each year;

  (ii) On request;

  (b) To inform the States;

  2. Decides to meet.`),
      [
        'States',
        'with the States (all of them, if need be)',
        '(a) To report, with the States (all of them, if need be):',
        '(a) To report, with … ar; (ii) On request;',
        '1. Requests the Secr … o inform the States;',
        '1. Requests the Secr … 2. Decides to meet.',
        'The General Assembly … 2. Decides to meet.',
      ],
    );
  });

  it('grows over brackets and quotation marks', () => {
    assert.deepEqual(
      grown(`${head}
  RAPPELANT le Groupe (dit « de suivi, ou de li|aison »), ses travaux,

  APPROUVE le projet.`).slice(0, 6),
      [
        'liaison',
        'ou de liaison',
        'de suivi, ou de liaison',
        '« de suivi, ou de liaison »',
        'dit « de suivi, ou de liaison »',
        '(dit « de suivi, ou de liaison »)',
      ],
    );
  });

  it('grows from a keyword’s head to the keyword', () => {
    assert.deepEqual(
      grown(`${head}
  RAPP|ELANT EN OUTRE la résolution,

  APPROUVE le projet.`).slice(0, 3),
      ['RAPPELANT', 'RAPPELANT EN OUTRE', 'RAPPELANT EN OUTRE la résolution'],
    );
  });

  it('grows over lines and paragraphs where no clause stands', () => {
    assert.deepEqual(grown('some words\nof a no|te\n\nand others'), [
      'note',
      'of a note',
      'some words of a note',
      'some words of a note and others',
    ]);
  });

  it('is nested at every place of every seed, over markup and debris', () => {
    for (const text of seedTexts().values()) {
      checkNested(
        text,
        Array.from({ length: 60 }, (_, at) => Math.floor((at * text.length) / 60)),
      );
    }
    const torn = `The General Assembly,\n\n*Recalling* its resolution [79/1\n\n2/5\n24-12345\n\n36], and **others**,\n\n1. *Decides*:\n\n(a) to <!-- note, (a -->meet;\n(b) to`;
    checkNested(
      torn,
      Array.from({ length: torn.length }, (_, at) => at),
    );
  });

  it('is nested in any text', () => {
    const piece = fc.constantFrom(
      'RAPPELANT',
      ' (',
      ')',
      ', ',
      '; ',
      '«',
      '»',
      '\n',
      '\n\n',
      '1. ',
      'a) ',
      'x',
      '-',
      '’',
      '2/5',
      'The General Assembly,',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(60), (pieces, at) => {
        const text = pieces.join('');
        checkNested(text, [Math.min(at, text.length)]);
      }),
      { numRuns: 300 },
    );
  });
});
