/** What is counted over a text and its clauses. */
import assert from 'node:assert/strict';
import { codeLenses } from '../../../server/src/core/features/code-lenses.ts';
import { libraryDocument } from '../../../server/src/core/library/document.ts';
import { analyser } from '../../support/analyser.ts';
import { parseFixture } from '../../support/fixture.ts';
import { libraryOf } from '../../support/library.ts';
import { renderMarkedText } from '../../support/marked-text.ts';

/** Fails unless exactly the marked lenses stand over the first file; a lens marks what it is over. */
function check(fixture: string, messages: 'en' | 'fr' = 'en'): void {
  const files = parseFixture(fixture);
  const { name, text, marks } = files[0]!;
  const model = analyser.analyse(text, { fileName: name });
  const document = libraryDocument(name, model, { title: null, aliases: [] });
  const found = codeLenses(model, { document, library: libraryOf(files), messages }).map(
    ({ range, title, opens }) => ({ range, label: `${opens}: ${title}` }),
  );
  assert.equal(renderMarkedText(text, found), renderMarkedText(text, marks));
}

const citing = (name: string, citation: string): string => `
  %! ${name}
  The General Assembly,

  Recalling ${citation},

  1. Decides to convene a meeting.
`;

describe('Over the title', () => {
  it('stands by how many texts a resolution is cited, and how many things it cites', () => {
    check(`
      %! A_RES_79_136.txt
      A/RES/79/136

      Subject: Cooperation
               ^^^^^^^^^^^ citations: cited by 2 · cites 2

      The General Assembly,

      Recalling its resolution 71/19 and, again, its resolution 71/19, and A/75/5,

      1. Decides to convene a meeting.
      ${citing('a.txt', 'its resolution 79/136 and A/RES/79/136')}
      ${citing('b.txt', 'resolution A/RES/79/136')}
      ${citing('c.txt', 'its resolution 79/135')}
    `);
  });

  it('stands what is true in French', () => {
    check(
      `
      %! GA-2012-81-RES-08.txt
      GA-2012-81-RES-08

      Objet : Contacts
              ^^^^^^^^ citations: cité par 1 · cite 0

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

      ENCOURAGE les pays membres.
      %! autre.txt
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

      RAPPELANT la résolution AG-2012-RES-08,

      APPROUVE le projet.
      `,
      'fr',
    );
  });

  it('stands nothing for a text that neither cites nor is cited', () => {
    check(`
      %! A_RES_79_136.txt
      A/RES/79/136

      The General Assembly,

      Recalling the Charter,

      1. Decides to convene a meeting.
    `);
  });

  it('a text that cites itself is not counted', () => {
    check(`
      %! A_RES_79_136.txt
      A/RES/79/136
      ^^^^^^^^^^^^ citations: cited by 0 · cites 1

      The General Assembly,

      Recalling its resolution 71/19, and its resolution 79/136,

      1. Decides to convene a meeting.
    `);
  });

  it('the organ stands in for a title where a draft has nothing else', () => {
    check(`
      %! draft.txt
      L’Assemblée générale de l’OIPC-INTERPOL,
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citations: cited by 0 · cites 1

      RAPPELANT la résolution AG-2008-RES-07,

      ENCOURAGE les pays membres.
    `);
  });

  it('its heading stands in for a title, and its code for a heading', () => {
    check(`
      %! draft.txt
      Résolution n° 8
      ^^^^^^^^^^^^^^^ citations: cited by 0 · cites 1

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

      RAPPELANT la résolution AG-2008-RES-07,

      ENCOURAGE les pays membres.
    `);
  });
});

describe('Over a clause', () => {
  it('stands how often texts name it, when another text does', () => {
    check(`
      %! A_RES_79_136.txt
      A/RES/79/136
      ^^^^^^^^^^^^ citations: cited by 2 · cites 0

      The General Assembly,

      Recalling the Charter,

      1. Decides to convene a meeting;
      ^^^^^^^^^^ references: cited 3 times

      2. Requests a report on paragraph 1 above;

      3. Invites Member States to act on paragraph 2 above.
      ${citing('a.txt', 'paragraph 1 of its resolution 79/136')}
      ${citing('b.txt', 'paragraph 1 of resolution A/RES/79/136')}
    `);
  });

  it('one time is one time', () => {
    check(`
      %! A_RES_79_136.txt
      A/RES/79/136
      ^^^^^^^^^^^^ citations: cited by 1 · cites 0

      The General Assembly,

      Recalling the Charter,

      1. Decides to convene a meeting;

      2. Requests a report.
      ^^^^^^^^^^^ references: cited 1 time
      ${citing('a.txt', 'paragraph 2 of its resolution 79/136')}
    `);
  });
});
