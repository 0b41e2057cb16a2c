/** Where codes, clauses' names and back-references lead. */
import assert from 'node:assert/strict';
import { definition } from '../../../server/src/core/features/definition.ts';
import { renderMarkedText } from '../../support/marked-text.ts';
import { askIn, offsetsOf } from '../../support/question.ts';

/**
 * Asks for the definition at the cursor. The words that were asked about are marked `^^^ from`, and
 * every place to which they lead is marked `^^^ here`.
 */
function checkDefinition(fixture: string): void {
  const { question, files, file: asking } = askIn(fixture);
  const found = definition(question);
  for (const file of files) {
    const here = (found?.targets ?? [])
      .filter(({ uri }) => uri === file.name)
      .map(({ selection }) => ({ range: offsetsOf(file.text, selection), label: 'here' }));
    const from =
      found === null || file.name !== asking.name
        ? []
        : [{ range: found.originRange, label: 'from' }];
    assert.equal(
      renderMarkedText(file.text, [...here, ...from]),
      renderMarkedText(file.text, file.marks),
      file.name,
    );
  }
}

const cited = `
  %! cited.txt
  Résolution n° 8

  GA-2012-81-RES-08
  ^^^^^^^^^^^^^^^^^ here

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

  ENCOURAGE les pays membres.`;

describe('The definition', () => {
  for (const alias of [
    'GA-2012-81-RES-08',
    'GA-2012-RES-08',
    'AG-2012-RES-08',
    'AG-2012-RES-8',
    'AG–2012–RES–08',
  ]) {
    it(`of ${alias} is the header of the resolution`, () => {
      const carets = '^'.repeat(alias.length);
      checkDefinition(`
        %! draft.resolution
        L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

        RAPPELANT la résolution
        ${alias.slice(0, 3)}|${alias.slice(3)},
        ${carets} from

        APPROUVE le projet.
        ${cited.trim()}`);
    });
  }

  it('of a code that a line end breaks is found from both its lines', () => {
    for (const code of ['AG-\n        2012-R|ES-08', 'AG|-\n        2012-RES-08'] as const) {
      const { question } = askIn(`
        %! draft.resolution
        L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

        RAPPELANT la résolution ${code},

        APPROUVE le projet.
        ${cited.trim()}`);
      assert.deepEqual(
        definition(question)?.targets.map(({ uri }) => uri),
        ['cited.txt'],
      );
    }
  });

  it('of a United Nations resolution cited by its number is found by its symbol', () => {
    checkDefinition(`
      %! draft.resolution
      The General Assembly,

      Recalling its resolutions 71/19 of 21 November 2016 and 79/|136 of 6 December 2024,
                                                              ^^^^^^ from

      1. Decides to convene a meeting.
      %! A_RES_79_136.txt
      79/136. Cooperation
      ^^^^^^ here

      The General Assembly,

      1. Decides to convene a meeting.`);
  });

  it('leads to the heading of a text that has no code in it', () => {
    checkDefinition(`
      %! draft.resolution
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

      RAPPELANT la résolution |AG-2012-RES-08,
                              ^^^^^^^^^^^^^^ from

      APPROUVE le projet.
      %! AG-2012-RES-08.txt
      RÉSOLUTION
      ^^^^^^^^^^ here

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

      ENCOURAGE les pays membres.`);
  });

  it('is every file of one code', () => {
    checkDefinition(`
      %! draft.resolution
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

      RAPPELANT la résolution AG-2012-RES-08|,
                              ^^^^^^^^^^^^^^ from

      APPROUVE le projet.
      ${cited.trim()}
      ${cited.trim().replace('cited.txt', 'copy.txt')}`);
  });

  it('of a code that nobody has is empty', () => {
    const { question } = askIn(`
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

      RAPPELANT la résolution AG-2008-RES|-07,

      APPROUVE le projet.`);
    assert.deepEqual(definition(question)?.targets, []);
  });

  it('is nothing on other words', () => {
    for (const words of ['RAPP|ELANT la résolution', 'RAPPELANT l’article 4|1 du Statut et']) {
      checkDefinition(`
        %! draft.resolution
        L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

        ${words} AG-2012-RES-08,

        APPROUVE le projet.
        ${cited.trim().replace(/\n.*here/, '')}`);
    }
  });
});

describe('The definition of the text’s own', () => {
  const citing = `
    %! 2021.txt
    Résolution n° 11

    GA-2021-89-RES-11

    L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

    RAPPELANT la résolution AG-2012-RES-08,
                            ^^^^^^^^^^^^^^ here

    RAPPELANT ÉGALEMENT les résolutions GA-2012-RES-08 et GA-2014-RES-04,
                                        ^^^^^^^^^^^^^^ here

    APPROUVE le projet.`;
  const header = `
    %! 2012.txt
    Résolution n° 8

    GA-2012-81-RES-08

    Objet : Points de contact

    L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

    ENCOURAGE les pays membres.`;

  for (const [what, words] of [
    ['code', 'GA-2012-81-RES-08'],
    ['heading', 'Résolution n° 8'],
    ['title', 'Points de contact'],
  ] as const) {
    it(`${what} are the places that cite it`, () => {
      const [line = ''] = header.match(new RegExp(`.*${words}.*`)) ?? [];
      const indent = ' '.repeat(line.indexOf(words));
      const marked = `${line.replace(words, `|${words}`)}\n${indent}${'^'.repeat(words.length)} from`;
      checkDefinition(header.replace(line, marked) + citing);
    });
  }

  it('code leaves out where the text cites itself', () => {
    checkDefinition(`
      %! 2012.txt
      Résolution n° 8

      GA-2012-|81-RES-08
      ^^^^^^^^^^^^^^^^^ from

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

      RAPPELANT la résolution GA-2012-81-RES-08,

      ENCOURAGE les pays membres.`);
  });

  it('heading is nothing in a text without a code', () => {
    checkDefinition(`
      %! draft.resolution
      RÉSO|LUTION

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

      APPROUVE le projet.`);
  });
});

describe('The definition of a pinpoint', () => {
  const target = (part: string): string => `
    %! 2012.txt
    GA-2012-81-RES-08

    L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

    ${part}`;

  it('is the operative clause', () => {
    checkDefinition(`
      %! draft.resolution
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

      RAPPELANT le paragraphe |2 du dispositif de la résolution AG-2012-RES-08,
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ from

      APPROUVE le projet.
      ${target(`RAPPELANT ses travaux,

    ENCOURAGE les pays membres ;

    PRIE le Secrétariat général d’en rendre compte.
    ^^^^ here`).trim()}`);
  });

  it('is the clause that prints the number, where numbers are printed', () => {
    checkDefinition(`
      %! draft.resolution
      The General Assembly,

      Recalling paragraph |3 of resolution 79/136,
                ^^^^^^^^^^^ from

      1. Decides to convene a meeting.
      %! A_RES_79_136.txt
      79/136. Cooperation

      The General Assembly,

      2. Decides to wait;

      3. Requests the Secretary-General to report.
      ^^^^^^^^^^^ here`);
  });

  it('is the header of a text that has no such clause', () => {
    checkDefinition(`
      %! draft.resolution
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

      RAPPELANT le paragraphe 1|4 du dispositif de la résolution AG-2012-RES-08,
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ from

      APPROUVE le projet.
      ${target('ENCOURAGE les pays membres.')
        .trim()
        .replace('RES-08\n', 'RES-08\n      ^^^^^^^^^^^^^^^^^ here\n'.replace(/ {6}/, '    '))}`);
  });

  it('of the text itself is its own clause, whatever code it has', () => {
    checkDefinition(`
      The General Assembly,

      Recalling its resolution 79/136,

      1. Decides to convene a meeting;
      ^^^^^^^^^^ here

      2. Requests the Secretary-General to report on the meeting mentioned in paragraph |1 above.
                                                                              ^^^^^^^^^^^ from`);
  });
});

describe('The definition of a back-reference', () => {
  it('is the citation for which it stands', () => {
    checkDefinition(`
      %! draft.resolution
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

      RAPPELANT la résolution AG-2012-RES-08,
                              ^^^^^^^^^^^^^^ here

      SOULIGNANT que cette rés|olution engage les pays membres,
                     ^^^^^^^^^^^^^^^^ from

      APPROUVE le projet.
      ${cited.trim().replace(/\n.*here/, '')}`);
  });

  it('is each of several', () => {
    checkDefinition(`
      The General Assembly,

      Recalling its resolutions 71/19 and 79/136,
                                ^^^^^ here
                                          ^^^^^^ here

      Reaffirming the said res|olutions,
                  ^^^^^^^^^^^^^^^^^^^^ from

      1. Decides to convene a meeting.`);
  });
});
