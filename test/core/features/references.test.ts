/** Who cites a resolution, and who names a clause. */
import assert from 'node:assert/strict';
import { references } from '../../../server/src/core/features/references.ts';
import { renderMarkedText } from '../../support/marked-text.ts';
import { askIn, offsetsOf } from '../../support/question.ts';

/** Fails unless the references at the cursor are the places that are marked `^^^ here`. */
function checkReferences(fixture: string, includesDeclaration = false): void {
  const { question, files } = askIn(fixture);
  const found = references(question, includesDeclaration) ?? [];
  for (const { name, text, marks } of files) {
    const here = found
      .filter(({ uri }) => uri === name)
      .map(({ range }) => ({ range: offsetsOf(text, range), label: 'here' }));
    assert.equal(renderMarkedText(text, here), renderMarkedText(text, marks), name);
  }
}

/** The same, with the marked `^^^ declared` places among them when declarations are wanted. */
function checkBoth(fixture: string): void {
  checkReferences(fixture.replace(/\n *\^+ declared/g, ''));
  checkReferences(fixture.replace(/\^ declared/g, '^ here'), true);
}

/** Puts the cursor before words that occur once. */
function at(words: string, fixture: string): string {
  const parts = fixture.split(words);
  assert.equal(parts.length, 2, `"${words}" is not there once`);
  return parts.join(`|${words}`);
}

const library = `
  %! 2012.txt
  Résolution n° 8

  GA-2012-81-RES-08
  ^^^^^^^^^^^^^^^^^ declared

  Objet : Points de contact

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

  RAPPELANT que la résolution AGN/81/RES/8 fait foi,
                              ^^^^^^^^^^^^ here

  ENCOURAGE les pays membres.
  %! 2021.txt
  GA-2021-89-RES-11

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

  RAPPELANT la résolution AG-2012-RES-08,
                          ^^^^^^^^^^^^^^ here

  RAPPELANT ÉGALEMENT la résolution GA-2014-83-RES-04,

  APPROUVE le projet.
  %! draft.resolution
  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

  RAPPELANT la résolution GA-2012-RES-08,
                          ^^^^^^^^^^^^^^ here

  SOULIGNANT que cette résolution engage les pays membres,

  APPROUVE le projet.`;

describe('The references of a resolution', () => {
  for (const [what, words] of [
    ['an alias', 'AG-2012-RES-08'],
    ['another alias', 'GA-2012-RES-08'],
    ['its own code', 'GA-2012-81-RES-08'],
    ['where it cites itself', 'AGN/81/RES/8'],
    ['its heading', 'Résolution n° 8'],
    ['its title', 'Points de contact'],
    ['words that stand for it', 'cette résolution'],
  ] as const) {
    it(`are all its citations, asked from ${what}`, () => {
      checkBoth(at(words, library));
    });
  }

  it('are there too when no document has it', () => {
    checkBoth(`
      %! a.txt
      GA-2021-89-RES-11

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

      RAPPELANT la résolution AG-|2012-RES-08,
                              ^^^^^^^^^^^^^^ here

      APPROUVE le projet.
      %! b.txt
      GA-2022-90-RES-01

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 90ème session,

      RAPPELANT la résolution GA-2012-81-RES-08,
                              ^^^^^^^^^^^^^^^^^ here

      APPROUVE le projet.`);
  });

  it('come with every header when two documents have the code', () => {
    const twin = `
      Résolution n° 8

      GA-2012-81-RES-08
      ^^^^^^^^^^^^^^^^^ declared

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

      ENCOURAGE les pays membres.`;
    checkBoth(`
      %! draft.resolution
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

      RAPPELANT la résolution AG-2012|-RES-08,
                              ^^^^^^^^^^^^^^ here

      APPROUVE le projet.
      %! a.txt${twin}
      %! b.txt${twin}`);
  });

  it('follow the names that a team has declared', () => {
    const fixture = `
      %! draft.resolution
      The General Assembly,

      Recalling its resolution 79/1|36,
                               ^^^^^^ here

      Recalling also resolution GA-2012-81-RES-08 of the INTERPOL General Assembly,
                                ^^^^^^^^^^^^^^^^^ here

      1. Decides to convene a meeting.`;
    const { question, file } = askIn(fixture, [
      {
        canonical: 'A/RES/79/136',
        title: {},
        subject: {},
        adoptedOn: null,
        address: null,
        aliases: ['GA-2012-81-RES-08'],
        origins: ['project'],
      },
    ]);
    const found = references(question, false) ?? [];
    assert.deepEqual(
      found.map(({ range }) => offsetsOf(file.text, range)),
      file.marks.map(({ range }) => range),
    );
  });

  it('are nothing for a text without a code, and between the clauses', () => {
    for (const text of ['RÉSO|LUTION', 'RÉSOLUTION\n      |']) {
      const { question } = askIn(`
      %! draft.resolution
      ${text}

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

      APPROUVE le projet.`);
      assert.equal(references(question, true), null);
    }
  });
});

describe('The references of a clause', () => {
  const named = `
    %! 2012.txt
    GA-2012-81-RES-08

    L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

    RAPPELANT ses travaux,

    ENCOURAGE les pays membres à créer des points de contact ;

    PRIE le Secrétariat général d’en rendre compte.
    ^^^^ declared
    %! 2021.txt
    GA-2021-89-RES-11

    L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

    RAPPELANT le paragraphe 2 du dispositif de la résolution AG-2012-RES-08,
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ here

    APPROUVE le projet.
    %! draft.resolution
    L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

    RAPPELANT les paragraphes 1 et 2 du dispositif de la résolution GA-2012-RES-08,
                                   ^^^^^^^^^^^^^^^ here

    APPROUVE le projet.`;

  it('are its pinpoints, asked from the clause', () => {
    checkBoth(at('Secrétariat général d’en', named));
  });

  it('are its pinpoints, asked from any of them', () => {
    checkBoth(at('paragraphe 2 du', named));
    checkBoth(at('2 du dispositif de la résolution GA', named));
  });

  it('are those of the text itself in a draft without a code', () => {
    checkBoth(`
      The General Assembly,

      1. Decides to convene a mee|ting;
      ^^^^^^^^^^ declared

      2. Requests the Secretary-General to report on the meeting mentioned in paragraph 1 above.
                                                                              ^^^^^^^^^^^ here`);
  });

  it('are none for a clause that nobody names', () => {
    const { question } = askIn(at('pays membres à créer', named.replace('1 et 2', '2 et 2')));
    assert.deepEqual(references(question, false), []);
  });
});
