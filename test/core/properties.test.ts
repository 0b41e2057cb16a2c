// What must hold for every text: no throw, ranges inside the text and in order, the same twice.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ResolutionModel } from '../../server/src/core/model/model.ts';
import type { Range } from '../../server/src/core/text/range.ts';
import { analyser } from '../support/analyser.ts';

const pieces = fc.constantFrom(
  "L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 81^{ème} session à Rome (Italie) du 5 au 8 novembre 2012,",
  'The General Assembly,',
  'Le Conseil de sécurité,',
  'RAPPELANT la résolution AG-2012-RES-08,',
  'CONSCIENTE de la menace,',
  'et\nCONSCIENTE',
  'DÉCIDE d’agir ;',
  'Recalling its resolutions 70/1 of 25 September 2015, 71/2 and 72/3,',
  '1. Decides to act;',
  '26 Condemns',
  '(a) first;',
  '(i) deeper;',
  '- 2. encore ;',
  '* une étude,',
  'I Section',
  '* * *',
  '2/9',
  '23-25880',
  '____________',
  'Adoptée : 134 voix pour, 0 contre et 5 abstentions',
  '45th plenary meeting 7 December 2023',
  'Annexe I',
  '<!-- note\nnote -->',
  '<u>Objet</u>: **x**',
  'A/RES/78/104',
  'S/25342.',
  ',',
  ';',
  '“',
  'e\u0301',
  '\u00a0',
  '\ufeff',
  '😀',
  'x'.repeat(220),
);
const separators = fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\n        ', '');
const soup = fc
  .array(fc.tuple(pieces, separators), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

describe('every text', () => {
  it('gives a model whose ranges lie in the text, clauses and citations in order', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const model = analyser.analyse(text);
        for (const range of rangesOf(model)) {
          assert.ok(
            range.start >= 0 && range.start <= range.end && range.end <= text.length,
            JSON.stringify(range),
          );
        }
        assertOrder(model.clauses.map(({ range }) => range));
        assertOrder(model.citations.map(({ range }) => range));
        for (const { range, items, keyword } of model.clauses) {
          for (const item of items) assertInside(item.range, range);
          if (keyword !== null) assertInside(keyword.range, range);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same model twice, and for any string at all', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        assert.deepEqual(analyser.analyse(text), analyser.analyse(text));
      }),
      { numRuns: 100 },
    );
  });

  it('counts the clauses of each part from 1', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const part of ['preamble', 'operative'] as const) {
          const indexes = analyser
            .analyse(text)
            .clauses.filter((clause) => clause.part === part)
            .map(({ index }) => index);
          assert.deepEqual(
            indexes,
            indexes.map((_, position) => position + 1),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

function rangesOf(model: ResolutionModel): readonly Range[] {
  return [
    model.marking,
    model.heading,
    model.title,
    model.identity,
    model.opener,
    model.adoption,
    ...model.clauses,
    ...model.clauses.map(({ end }) => end),
    ...model.sections,
    ...model.citations,
    ...model.sessions,
    ...model.dates,
    ...model.annexes,
    ...model.debris,
  ].flatMap((value) => value?.range ?? []);
}

function assertOrder(ranges: readonly Range[]): void {
  for (const [index, range] of ranges.entries()) {
    const before = ranges[index - 1];
    if (before !== undefined) assert.ok(before.end <= range.start, 'ranges overlap');
  }
}

function assertInside(inner: Range, outer: Range): void {
  assert.ok(inner.start >= outer.start && inner.end <= outer.end, 'a range leaves its clause');
}
