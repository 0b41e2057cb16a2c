/** Where codes lead. */
import assert from 'node:assert/strict';
import { definition } from '../../../server/src/core/features/definition.ts';
import { analyser } from '../../support/analyser.ts';
import { fileWithCursor, parseFixture } from '../../support/fixture.ts';
import { libraryOf } from '../../support/library.ts';
import { renderMarkedText } from '../../support/marked-text.ts';

/**
 * Asks for the definition at the cursor. The words that were asked about are marked `^^^ from`, and
 * in every file that is an answer the place where it begins is marked `^^^ here`.
 */
function checkDefinition(fixture: string): void {
  const files = parseFixture(fixture);
  const { name: origin, text, cursor } = fileWithCursor(files);
  const links = definition(analyser.analyse(text, { fileName: origin }), cursor, libraryOf(files));
  for (const file of files) {
    const found = [
      ...links
        .filter(({ targetUri }) => targetUri === file.name)
        .map(({ targetSelection }) => ({ range: targetSelection, label: 'here' })),
      ...links
        .slice(0, file.name === origin ? 1 : 0)
        .map(({ originRange }) => ({ range: originRange, label: 'from' })),
    ];
    assert.equal(
      renderMarkedText(file.text, found),
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
      const files = parseFixture(`
        %! draft.resolution
        L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

        RAPPELANT la résolution ${code},

        APPROUVE le projet.
        ${cited.trim()}`);
      const { text, cursor } = fileWithCursor(files);
      const links = definition(analyser.analyse(text), cursor, libraryOf(files));
      assert.deepEqual(
        links.map(({ targetUri }) => targetUri),
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

  it('of the document’s own code is the document', () => {
    checkDefinition(`
      RÉSOLUTION

      GA-2012-|81-RES-08
      ^^^^^^^^^^^^^^^^^ from
      ^^^^^^^^^^^^^^^^^ here

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

      ENCOURAGE les pays membres.`);
  });

  it('is nothing on other words, nor on a code that no document has', () => {
    checkDefinition(`
      %! draft.resolution
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

      RAPP|ELANT la résolution AG-2012-RES-08,

      APPROUVE le projet.
      ${cited.trim().replace(/\n.*here/, '')}`);
    checkDefinition(`
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

      RAPPELANT la résolution AG-2008-RES|-07 et l’article 41 du Statut,

      APPROUVE le projet.`);
  });
});
