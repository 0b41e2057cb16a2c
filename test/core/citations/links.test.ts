/** How a text stands to what it cites, which clauses it names, and what it refers back to. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ResolutionModel } from '../../../server/src/core/model/model.ts';
import { analyser } from '../../support/analyser.ts';
import { parseMarkedText, renderMarkedText } from '../../support/marked-text.ts';

/** What a text says beside bare citations, each with the mark that a test writes under it. */
function linksOf(
  model: ResolutionModel,
): { range: { start: number; end: number }; label: string }[] {
  const keyOf = (index: number | null): string =>
    index === null ? 'own' : (model.citations[index]?.canonical ?? 'none');
  return [
    ...model.citations
      .filter(({ relation }) => relation !== 'cites')
      .map(({ range, relation, canonical }) => ({
        range,
        label: `${relation} ${canonical ?? 'none'}`,
      })),
    ...model.pinpoints.map(({ range, part, number, citation }) => ({
      range,
      label: `${part} ${number} of ${keyOf(citation)}`,
    })),
    ...model.backReferences.map(({ range, citations }) => ({
      range,
      label: `is ${citations.map(keyOf).join(', ')}`,
    })),
  ];
}

function checkLinks(marked: string): void {
  const { text, marks } = parseMarkedText(marked);
  assert.equal(
    renderMarkedText(text, linksOf(analyser.analyse(text))),
    renderMarkedText(text, marks),
  );
}

/** A clause of an INTERPOL resolution, with the marks under it. */
function checkFrench(clause: string): void {
  checkLinks(`
      L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 93ème session,

      ${clause.trim()}

      DÉCIDE d'agir.`);
}

function checkEnglish(clause: string): void {
  checkLinks(`
      The General Assembly,

      ${clause.trim()}

      1. Decides to act.`);
}

describe('A relation', () => {
  it('is read from the keyword of the clause', () => {
    checkFrench(`
      RÉAFFIRMANT sa résolution AG-2015-RES-12,
                                ^^^^^^^^^^^^^^ reaffirms GA-2015-84-RES-12`);
    checkEnglish(`
      Reaffirming its resolution 70/1 of 25 September 2015,
                                 ^^^^ reaffirms A/RES/70/1`);
  });

  it('holds for all members of a list, whatever words a member has of its own', () => {
    checkEnglish(`
      Reaffirming its resolutions 70/1 of 25 September 2015, entitled “Our world”, 71/19 of 21 November 2016 on police work and 72/4,
                                  ^^^^ reaffirms A/RES/70/1
                                                                                   ^^^^^ reaffirms A/RES/71/19`);
  });

  it('is read from a verb in the clause', () => {
    checkFrench(`
      DÉCIDE d'abroger la résolution AG-2015-RES-12 ;
                                     ^^^^^^^^^^^^^^ replaces GA-2015-84-RES-12`);
    checkFrench(`
      DÉCIDE que la présente résolution annule et remplace les résolutions AG-2012-RES-08 et GA-2014-RES-04 ;
                                                                           ^^^^^^^^^^^^^^ replaces GA-2012-81-RES-08
                                                                                             ^^^^^^^^^^^^^^ replaces GA-2014-83-RES-04`);
    checkEnglish(`
      1. Decides that the present resolution supersedes its resolution 70/1;
                                                                       ^^^^ replaces A/RES/70/1`);
    checkEnglish(`
      1. Decides to amend paragraph 3 of resolution 70/1;
                          ^^^^^^^^^^^ operative 3 of A/RES/70/1`);
  });

  it('may concern a draft', () => {
    checkFrench(`
      DÉCIDE de modifier le projet de résolution A/C.3/78/L.39 ;
                                                 ^^^^^^^^^^^^^ amends A/C.3/78/L.39`);
    checkEnglish(`
      1. Decides to repeal draft resolution A/C.3/78/L.39;
                                            ^^^^^^^^^^^^^ replaces A/C.3/78/L.39`);
  });

  it('is read from a noun', () => {
    checkFrench(`
      APPROUVE la version révisée de la résolution AG-2015-RES-12 ;
                                                   ^^^^^^^^^^^^^^ revises GA-2015-84-RES-12`);
    checkFrench(`
      ADOPTE les modifications à la résolution AG-2015-RES-12 ;
                                               ^^^^^^^^^^^^^^ amends GA-2015-84-RES-12`);
    checkEnglish(`
      1. Adopts the revised version of resolution 70/1;
                                                  ^^^^ revises A/RES/70/1`);
  });

  it('is not that of another text named as the one that does it', () => {
    checkFrench(
      'RAPPELANT la résolution AG-2015-RES-12, qui remplace la résolution AG-2012-RES-08,',
    );
    checkFrench('RAPPELANT la résolution AG-2015-RES-12 abrogeant la résolution AG-2012-RES-08,');
    checkEnglish('Recalling resolution 71/19, which amends resolution 70/1,');
  });

  it('is not that of words in the passive voice', () => {
    checkFrench(
      'RAPPELANT la résolution AG-2012-RES-08, modifiée par la résolution AG-2015-RES-12,',
    );
    checkEnglish('Recalling resolution 70/1, as amended by resolution 71/19,');
  });

  it('is not there where the words say that it is not', () => {
    checkFrench('NOTANT que le présent projet ne remplace pas la résolution AG-2012-RES-08,');
    checkEnglish('Noting that this does not replace resolution 70/1,');
  });

  it('does not reach over words that have an object of their own', () => {
    checkFrench(
      "RÉAFFIRMANT l'importance d'une coopération étroite, comme il est dit dans la résolution AG-2012-RES-08,",
    );
    checkEnglish('Reaffirming the need to give effect to resolution 70/1,');
  });
});

describe('A pinpoint', () => {
  it('names a clause of the operative part', () => {
    checkFrench(`
      RAPPELANT le paragraphe 3 du dispositif de la résolution AG-2012-RES-08,
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ operative 3 of GA-2012-81-RES-08`);
    checkEnglish(`
      Recalling paragraph 4 of its resolution 79/136 of 6 December 2024,
                ^^^^^^^^^^^ operative 4 of A/RES/79/136`);
    checkEnglish(`
      Recalling operative paragraph 4 of Security Council resolution 1325 (2000),
                ^^^^^^^^^^^^^^^^^^^^^ operative 4 of S/RES/1325(2000)`);
  });

  it('names a recital', () => {
    checkFrench(`
      RAPPELANT le troisième alinéa du préambule de la résolution AG-2012-RES-08,
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ preamble 3 of GA-2012-81-RES-08`);
    checkEnglish(`
      Recalling the ninth preambular paragraph of resolution 79/136,
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ preamble 9 of A/RES/79/136`);
  });

  it('may be several, each with its place', () => {
    checkFrench(`
      RAPPELANT les paragraphes 3, 4 a) et 7 du dispositif de sa résolution AG-2012-RES-08,
                    ^^^^^^^^^^^^^ operative 3 of GA-2012-81-RES-08
                                   ^^^^ operative 4 of GA-2012-81-RES-08
                                           ^^^^^^^^^^^^^^^ operative 7 of GA-2012-81-RES-08`);
  });

  it('may stand behind the citation and its date', () => {
    checkEnglish(`
      Recalling resolution 79/136 of 6 December 2024, paragraph 4, and others,
                                                      ^^^^^^^^^^^ operative 4 of A/RES/79/136`);
    checkFrench(`
      RAPPELANT la résolution AG-2012-RES-08 (paragraphe 2 du dispositif),
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ operative 2 of GA-2012-81-RES-08`);
  });

  it('may name a clause of the text itself', () => {
    checkEnglish(`
      1. Requests a report on paragraph 3 above;
                              ^^^^^^^^^^^ operative 3 of own`);
    checkFrench(`
      DEMANDE un rapport sur le paragraphe 2 de la présente résolution ;
                                ^^^^^^^^^^^^ operative 2 of own`);
  });

  it('ends with its clause, whose neighbour may begin with a number', () => {
    checkLinks(`
      The General Assembly,

      Recalling its resolution 78/1, paragraph 1,
                                     ^^^^^^^^^^^ operative 1 of A/RES/78/1

      1. Requests a report.`);
  });

  it('is not there without a text that has clauses', () => {
    checkFrench(
      "RAPPELANT le paragraphe 3 de l'article 41 du Statut et le point 4 de l'ordre du jour,",
    );
    checkFrench('RAPPELANT le paragraphe 3 du rapport AG-2012-RAP-18,');
    checkEnglish('Recalling paragraph 3 of the annex to resolution 79/136,');
  });
});

describe('A back-reference', () => {
  it('stands for what was cited last', () => {
    checkFrench(`
      RAPPELANT la résolution AG-2015-RES-12 et le rapport AG-2015-RAP-09,

      RECONNAISSANT que cette résolution et ledit rapport gardent leur valeur,
                        ^^^^^^^^^^^^^^^^ is GA-2015-84-RES-12
                                            ^^^^^^^^^^^^^ is GA-2015-84-REP-09`);
  });

  it('stands for a whole list in the plural', () => {
    checkEnglish(`
      Recalling resolution 69/2, and resolutions 70/1 and 71/19,

      Noting those resolutions,
             ^^^^^^^^^^^^^^^^^ is A/RES/70/1, A/RES/71/19`);
  });

  it('stands for codes in full as for numbers', () => {
    checkFrench(`
      RAPPELANT les résolutions AG-2012-RES-08 et GA-2014-83-RES-04,

      NOTANT que ces résolutions demeurent en vigueur,
                 ^^^^^^^^^^^^^^^ is GA-2012-81-RES-08, GA-2014-83-RES-04`);
    checkEnglish(`
      Recalling its resolutions A/RES/78/19, 79/4 and 80/9,

      Noting those resolutions,
             ^^^^^^^^^^^^^^^^^ is A/RES/78/19, A/RES/79/4, A/RES/80/9`);
  });

  it('may hold the clause that a pinpoint names', () => {
    checkFrench(`
      RAPPELANT la résolution AG-2015-RES-12, et en particulier le paragraphe 2 de cette résolution,
                                                                   ^^^^^^^^^^^^ operative 2 of GA-2015-84-RES-12
                                                                                   ^^^^^^^^^^^^^^^^ is GA-2015-84-RES-12`);
  });

  it('stands for nothing where nothing was cited, or the number follows', () => {
    checkFrench('NOTANT que cette résolution est attendue,');
    checkFrench('RAPPELANT la résolution AG-2015-RES-12, et que cette résolution AG-2012-RES-08,');
  });
});

describe('Links between texts', () => {
  const words = [
    'réaffirmant',
    'remplace',
    'la',
    'résolution',
    'cette résolution',
    'AG-2012-RES-08',
    '71/19',
    'paragraphe 3',
    'paragraphes 3 et 4',
    'du dispositif',
    'de',
    ',',
    ';\n\n',
    'et',
    'ci-dessus',
    'présente',
    'RAPPELANT',
    'DÉCIDE',
    '**',
    '(',
    ')',
    'du 3 mai 2012',
    'qui',
  ];
  it('name citations and clauses that are there, in order, for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (picked) => {
        const text = `L'Assemblée générale d'INTERPOL,\n\nRAPPELANT ${picked.join(' ')}`;
        const { citations, pinpoints, backReferences, clauses } = analyser.analyse(text);
        const isThere = (index: number): boolean => citations[index] !== undefined;
        for (const { citation, clause, range } of pinpoints) {
          assert.ok(citation === null || isThere(citation));
          assert.ok(clause === null || inside(range, clauses[clause]?.range));
        }
        for (const { clause, range } of citations) {
          assert.ok(clause === null || inside(range, clauses[clause]?.range));
        }
        for (const { citations: meant, range } of backReferences) {
          assert.ok(meant.length > 0 && meant.every(isThere));
          assert.ok(meant.every((index) => citations[index]!.range.end <= range.start));
        }
      }),
      { numRuns: 300 },
    );
  });
});

function inside(
  range: { readonly start: number; readonly end: number },
  outer: { readonly start: number; readonly end: number } | undefined,
): boolean {
  return outer !== undefined && outer.start <= range.start && range.start < outer.end;
}
