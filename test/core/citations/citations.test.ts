// What a text cites: codes under every alias, numbers in prose, and what is no citation at all.
import assert from 'node:assert/strict';
import { analyser } from '../../support/analyser.ts';
import { dedent } from '../../support/shape.ts';

/** Reads `text` and checks its citations, written as "words → key" or "words → kind". */
function checkCitations(text: string, expected: readonly string[]): void {
  const { citations } = analyser.analyse(dedent(text));
  assert.deepEqual(
    citations.map(({ text: words, canonical, kind }) => `${words} → ${canonical ?? kind}`),
    expected,
  );
}

const interpol = (clause: string): string => `
L'Assemblée générale de l'O.I.P.C.-INTERPOL,
${clause}
DÉCIDE d'agir.
`;
const assembly = (clause: string): string => `
The General Assembly,
${clause}
1. Decides to act.
`;

describe('citations by code', () => {
  it('reduce every INTERPOL form to the canonical key', () => {
    checkCitations(
      interpol(
        'RAPPELANT AGN/65/RES/9, AGN-1996-RES-9, AG-2012-RES-08, GA-2012-RES-8, GA-2012-81-RES-08 et GA–2012–81–RES–08,',
      ),
      [
        'AGN/65/RES/9 → GA-1996-65-RES-09',
        'AGN-1996-RES-9 → GA-1996-65-RES-09',
        'AG-2012-RES-08 → GA-2012-81-RES-08',
        'GA-2012-RES-8 → GA-2012-81-RES-08',
        'GA-2012-81-RES-08 → GA-2012-81-RES-08',
        'GA–2012–81–RES–08 → GA-2012-81-RES-08',
      ],
    );
  });

  it('survive a line end inside the code and a lost hyphen', () => {
    checkCitations(interpol('RAPPELANT la résolution AG-\n2004-RES-11 et AG2004-RES-11,'), [
      'AG- 2004-RES-11 → GA-2004-73-RES-11',
      'AG2004-RES-11 → GA-2004-73-RES-11',
    ]);
  });

  it('read reports as reports, in French letters and in English ones', () => {
    checkCitations(
      interpol('AYANT PRIS CONNAISSANCE du rapport AG-2015-RAP-09 et de GA-2017-86-REP-09,'),
      ['AG-2015-RAP-09 → GA-2015-84-REP-09', 'GA-2017-86-REP-09 → GA-2017-86-REP-09'],
    );
  });

  it('read the symbols of the United Nations family', () => {
    checkCitations(
      assembly(
        'Recalling A/RES/79/136, S/RES/1373 (2001), A/HRC/RES/16/21, E/RES/2013/24, WHA66.10 and A/78/433/Add.1,',
      ),
      [
        'A/RES/79/136 → A/RES/79/136',
        'S/RES/1373 (2001) → S/RES/1373(2001)',
        'A/HRC/RES/16/21 → A/HRC/RES/16/21',
        'E/RES/2013/24 → E/RES/2013/24',
        'WHA66.10 → WHA66.10',
        'A/78/433/Add.1 → A/78/433/Add.1',
      ],
    );
  });

  it('leave alone what only looks like one', () => {
    checkCitations(
      interpol(
        'RAPPELANT le réseau 24/7, le système I-24/7, la réunion du 12/11, AG/RES. 1459 (XXVII-O/97) et le VIH/sida,',
      ),
      [],
    );
  });

  it('do not count the document’s own code', () => {
    checkCitations(
      `
      Résolution nº 3

      GA-2025-93-RES-03

      L'Assemblée générale de l'OIPC - INTERPOL,
      RAPPELANT la résolution GA-2021-89-RES-11,
      DÉCIDE d'agir.
      `,
      ['GA-2021-89-RES-11 → GA-2021-89-RES-11'],
    );
  });
});

describe('a number of a session', () => {
  it('is that of an organ which can have held it', () => {
    checkCitations(
      assembly(
        'Recalling the report to the Human Rights Council on the implementation of resolution 79/168,',
      ),
      ['79/168 → A/RES/79/168'],
    );
    checkCitations(assembly('Recalling resolution 8/4 of the Conference of the States Parties,'), [
      '8/4 → resolution',
    ]);
  });
});

describe('citations by number', () => {
  it('go on in a list behind a code written in full', () => {
    checkCitations(assembly('Recalling its resolutions A/RES/70/1, 59/1 and 60/1,'), [
      'A/RES/70/1 → A/RES/70/1',
      '59/1 → A/RES/59/1',
      '60/1 → A/RES/60/1',
    ]);
    checkCitations(
      assembly('Recalling its resolutions 58/3 of 27 October 2003, A/RES/70/1 and 60/1,'),
      ['58/3 → A/RES/58/3', 'A/RES/70/1 → A/RES/70/1', '60/1 → A/RES/60/1'],
    );
  });

  it('give one citation for each member of a list under one head noun', () => {
    checkCitations(
      interpol(
        "RAPPELANT la résolution 51/1 du 15 octobre 1996 de l'Assemblée générale des Nations Unies, ainsi que ses résolutions 71/19 du 21 novembre 2016, 73/11 du 26 novembre 2018 et 79/136 du 6 décembre 2024,",
      ),
      ['51/1 → A/RES/51/1', '71/19 → A/RES/71/19', '73/11 → A/RES/73/11', '79/136 → A/RES/79/136'],
    );
  });

  it('do not read a year and the number behind it as one', () => {
    checkCitations(
      assembly(
        'Recalling its resolutions 60/60 of 8 December 2005, 62/209 of 19 December 2007 and 63/51,',
      ),
      ['60/60 → A/RES/60/60', '62/209 → A/RES/62/209', '63/51 → A/RES/63/51'],
    );
  });

  it('belong to the organ that governs them', () => {
    checkCitations(
      assembly(
        'Recalling Human Rights Council resolutions 23/13 of 13 June 2013 on attacks and 24/33 of 27 September 2013, Economic and Social Council resolution 2013/24, Security Council resolution 1325 (2000) and its own resolution 70/1,',
      ),
      [
        '23/13 → A/HRC/RES/23/13',
        '24/33 → A/HRC/RES/24/33',
        '2013/24 → E/RES/2013/24',
        '1325 (2000) → S/RES/1325(2000)',
        '70/1 → A/RES/70/1',
      ],
    );
  });

  it('belong to the subject when it stands before or behind "in its resolution"', () => {
    checkCitations(
      assembly(
        'Noting that the Human Rights Council, in its resolution 54/12 of 3 October 2023, asked, and that, in its resolution 54/18 of 12 October 2023, the Human Rights Council repeated it,',
      ),
      ['54/12 → A/HRC/RES/54/12', '54/18 → A/HRC/RES/54/18'],
    );
  });

  it('know Roman and special sessions and lettered parts', () => {
    checkCitations(
      assembly(
        'Recalling its resolutions 1514 (XV) of 14 December 1960, S-13/2, 61/250 B of 2 April 2007 and 78/254 A to C,',
      ),
      [
        '1514 (XV) → A/RES/1514(XV)',
        'S-13/2 → A/RES/S-13/2',
        '61/250 B → A/RES/61/250B',
        '78/254 A to C → A/RES/78/254A-C',
      ],
    );
  });

  it('lead to the paper in which an early part was issued with its sisters', () => {
    checkCitations(
      assembly(
        'Recalling its resolutions 49/75 N of 15 December 1994 and 48/218 B of 29 July 1994,',
      ),
      ['49/75 N → A/RES/49/75', '48/218 B → A/RES/48/218B'],
    );
  });

  it('need a head noun, and a decision of a body without codes is no resolution', () => {
    checkCitations(
      interpol(
        "RECONNAISSANT que le projet a été modifié suite à la Décision 590 du Conseil de l'UIT,",
      ),
      ['590 → decision'],
    );
  });
});

describe('citations of instruments', () => {
  it('are articles and treaties, never resolutions', () => {
    checkCitations(
      interpol(
        "AYANT À L'ESPRIT l'article 2(1) du Statut d'INTERPOL, les articles 37 et 40 de la Convention de Budapest sur la cybercriminalité du 23 novembre 2001,",
      ),
      [
        '2(1) → article',
        "Statut d'INTERPOL → rules",
        '37 → article',
        '40 → article',
        'Convention de Budapest sur la cybercriminalité → treaty',
      ],
    );
  });
});
