/** duplicate-code: two files of the library with one code. */
import assert from 'node:assert/strict';
import { libraryDocument } from '../../server/src/core/library/document.ts';
import type { KnownResolution } from '../../server/src/core/library/known.ts';
import { createLibraryIndex } from '../../server/src/workspace/library-index.ts';
import { analyser } from '../support/analyser.ts';
import { checkFindings, findingsIn, messagesIn } from '../support/findings.ts';
import { parseFixture } from '../support/fixture.ts';
import { libraryOf } from '../support/library.ts';

const ISTANBUL =
  'L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,';

const CLAUSES = `
      ${ISTANBUL}

      NOTANT le rapport,

      APPROUVE le projet.
`;

/** Fails unless the files of a fixture, as one library, have exactly the marked findings. */
function checkLibrary(fixture: string, known: readonly KnownResolution[] = []): void {
  const files = parseFixture(fixture);
  const library = libraryOf(files, known);
  const parts = fixture.split(/^ *%! *\S.*$/m).slice(1);
  for (const [index, { name }] of files.entries())
    checkFindings(parts[index]!, { library, uri: name, hint: { fileName: name } });
}

describe('duplicate-code', () => {
  it('names both of two files with one code, under whatever alias they write it', () => {
    checkLibrary(`
      %! a.resolution
      GA-2021-89-RES-11
      ^^^^^^^^^^^^^^^^^ warning duplicate-code

      ${CLAUSES}
      %! b.resolution
      AG-2021-RES-11
      ^^^^^^^^^^^^^^ warning duplicate-code

      ${CLAUSES}
      %! c.resolution
      GA-2021-89-RES-12
      ${CLAUSES}
    `);
  });

  it('marks the heading where that gives the code', () => {
    checkLibrary(`
      %! a.resolution
      Résolution n° 11
      ^^^^^^^^^^^^^^^^ warning duplicate-code

      Objet : Cybermenaces

      ${CLAUSES}
      %! GA-2021-89-RES-11.resolution
      ${ISTANBUL}
      ${'^'.repeat(ISTANBUL.length)} warning duplicate-code

      NOTANT le rapport,

      APPROUVE le projet.
    `);
  });

  it('leaves language versions of one resolution alone', () => {
    checkLibrary(`
      %! fr.resolution
      GA-2021-89-RES-11
      ${CLAUSES}
      %! en.resolution
      GA-2021-89-RES-11

      The INTERPOL General Assembly, meeting in its 89th session in Istanbul (Türkiye) from 23 to 25 November 2021,

      NOTING the report,

      APPROVES the draft agreement.
    `);
  });

  it('leaves texts without a code alone', () => {
    checkLibrary(`
      %! a.resolution
      ${CLAUSES}
      %! b.resolution
      ${CLAUSES}
    `);
  });

  it('finds two codes that the catalogue knows as one', () => {
    const known: KnownResolution = {
      canonical: 'GA-2021-89-RES-11',
      title: {},
      subject: {},
      adoptedOn: null,
      address: null,
      aliases: ['GA-2021-89-RES-12'],
      origins: ['catalogue'],
    };
    checkLibrary(
      `
      %! a.resolution
      GA-2021-89-RES-11
      ^^^^^^^^^^^^^^^^^ warning duplicate-code

      ${CLAUSES}
      %! b.resolution
      GA-2021-89-RES-12
      ^^^^^^^^^^^^^^^^^ warning duplicate-code
      ${CLAUSES}
    `,
      [known],
    );
  });

  it('does not take another version of the same file for another file', () => {
    const text = `GA-2021-89-RES-11\n${CLAUSES}`;
    const library = libraryOf([{ name: 'file:///a.resolution', text }]);
    assert.deepEqual(findingsIn(text, { library, uri: 'git:/a.resolution' }), []);
  });

  it('says in which files, and where the own code comes from', () => {
    const text = CLAUSES;
    const others = ['b.resolution', 'c.resolution'];
    const index = createLibraryIndex();
    const add = (name: string, source: string): void => {
      const model = analyser.analyse(source);
      index.set(name, libraryDocument(name, model, { title: null, aliases: [] }));
    };
    for (const name of others) add(name, `GA-2021-89-RES-11\n${CLAUSES}`);
    const messageWith = (hint: object): readonly string[] => {
      const model = analyser.analyse(text, hint);
      index.set('a.txt', libraryDocument('a.txt', model, { title: null, aliases: [] }));
      return messagesIn(text, { library: index, uri: 'a.txt', hint });
    };
    assert.deepEqual(messageWith({ declaredCode: 'AG-2021-RES-11' }), [
      'The code GA-2021-89-RES-11, which resolutions.json gives to this text, is also that of b.resolution, c.resolution, so a citation leads to more than one text. Correct the code where it is wrong, or take one of the files out.',
    ]);
    assert.match(messageWith({ fileName: 'AG-2021-RES-11.txt' })[0]!, /has from its file name/);
  });
});
