/** The check of language files: what it lets through, and what it says of each fault. */
import assert from 'node:assert/strict';
import {
  languageFileSchema,
  type KeywordEntry,
  type LanguageFile,
} from '../../server/src/core/lexicon/language-schema.ts';
import { checkLanguage } from '../../scripts/data/check-language.ts';
import { printFault } from '../../scripts/data/fault.ts';
import { tinyLanguage } from './tiny-language.ts';

const [memorante, memorigas] = tinyLanguage.keywords;
assert.ok(memorante !== undefined && memorigas !== undefined);

/** Checks the made-up language with some of its blocks replaced. */
function checkFaults(change: Partial<LanguageFile>, expected: readonly string[]): void {
  const file = languageFileSchema.parse({ ...tinyLanguage, ...change });
  const told = checkLanguage(file).map((fault) => printFault('eo.json', fault));
  assert.deepEqual(told, expected);
}

/** Checks the made-up language with these keywords. */
function checkKeywords(keywords: readonly KeywordEntry[], expected: readonly string[]): void {
  checkFaults({ keywords: [...keywords] }, expected);
}

describe('the check of language files', () => {
  it('has nothing to say of a sound file', () => {
    checkFaults({}, []);
  });

  describe('keywords', () => {
    it('go by part and id', () => {
      checkKeywords(
        [memorigas, memorante],
        ['eo.json: keywords[1].memorante: keywords go by part, preamble first, then by id'],
      );
    });

    it('have a counterpart that exists', () => {
      const lonely: KeywordEntry = { ...memorante, counterpart: 'rekordas' };
      checkKeywords(
        [lonely, { ...memorigas, counterpart: undefined }],
        ['eo.json: keywords[0].memorante.counterpart: there is no keyword "rekordas"'],
      );
    });

    it('have a counterpart in the other part', () => {
      const twin: KeywordEntry = {
        ...memorante,
        id: 'notante',
        forms: { feminine: 'notante' },
        counterpart: 'memorante',
      };
      checkKeywords(
        [memorante, twin, memorigas],
        ['eo.json: keywords[1].notante.counterpart: "memorante" is of the same part'],
      );
    });

    it('are named by their counterpart in return', () => {
      const other: KeywordEntry = {
        ...memorigas,
        id: 'notas',
        forms: { feminine: 'notas' },
        counterpart: 'memorante',
      };
      checkKeywords(
        [memorante, memorigas, other],
        ['eo.json: keywords[2].notas.counterpart: "memorante" does not name "notas" in return'],
      );
    });

    it('of one part differ by more than their accents', () => {
      const rival: KeywordEntry = {
        ...memorante,
        id: 'memorantez',
        forms: { feminine: 'memoranté' },
        counterpart: undefined,
      };
      checkKeywords(
        [memorante, rival, memorigas],
        [
          'eo.json: keywords[1].memorantez.forms: "memoranté" cannot be told from a form of "memorante"',
        ],
      );
    });

    it('of different parts may differ by their accents alone', () => {
      const accented: KeywordEntry = { ...memorante, forms: { feminine: 'memorigás' } };
      checkKeywords([accented, memorigas], []);
    });

    it('of different parts may not be written the same', () => {
      const same: KeywordEntry = { ...memorante, forms: { feminine: 'memorigas' } };
      checkKeywords(
        [same, memorigas],
        [
          'eo.json: keywords[1].memorigas.forms: "memorigas" cannot be told from a form of "memorante"',
        ],
      );
    });

    it('have different ids', () => {
      const again: KeywordEntry = { ...memorante, forms: { feminine: 'notante' } };
      checkKeywords(
        [again, memorante, memorigas],
        ['eo.json: keywords[0].memorante: the id is used twice'],
      );
    });

    it('are written in lower case with straight apostrophes', () => {
      checkKeywords(
        [{ ...memorante, forms: { feminine: 'Memorante l’aĵon' } }, memorigas],
        [
          'eo.json: keywords[0].memorante.forms[0]: "Memorante l’aĵon" must be written "memorante l\'aĵon"',
        ],
      );
    });

    it('give equivalents in other languages only', () => {
      const file = { ...tinyLanguage, id: 'fr' };
      const told = checkLanguage(file).map((fault) => printFault('fr.json', fault));
      assert.deepEqual(told, [
        'fr.json: keywords[0].memorante: equivalents are words of other languages',
        'fr.json: keywords[1].memorigas: equivalents are words of other languages',
      ]);
    });
  });

  describe('lists of words', () => {
    it('are in alphabetical order, accents aside', () => {
      const { modifiers } = tinyLanguage;
      checkFaults({ modifiers: { ...modifiers, after: ['énove', 'denove'] } }, [
        'eo.json: modifiers.after[1]: "denove" belongs before "énove"',
      ]);
    });

    it('name no word twice', () => {
      const { modifiers } = tinyLanguage;
      checkFaults({ modifiers: { ...modifiers, links: ['kaj', 'káj'] } }, [
        'eo.json: modifiers.links[1]: "káj" repeats "kaj"',
      ]);
    });

    it('keep the order of the repetition chain', () => {
      const { modifiers } = tinyLanguage;
      checkFaults({ modifiers: { ...modifiers, chain: ['plie', 'ankaŭ'] } }, []);
    });

    it('let no keyword count as an ordinary word', () => {
      const { form } = tinyLanguage;
      const preamble = { ...form.preamble, notWords: ['memorante'] };
      checkFaults({ form: { ...form, preamble } }, [
        'eo.json: form.preamble.notWords[0]: "memorante" is a keyword',
      ]);
    });

    it('give objects to keywords only', () => {
      const { modifiers } = tinyLanguage;
      const object = { ...modifiers.object, heads: ['petas'] };
      checkFaults({ modifiers: { ...modifiers, object } }, [
        'eo.json: modifiers.object.heads[0]: "petas" is no keyword',
      ]);
    });
  });

  it('finds a gap in the ordinals', () => {
    const { sessions } = tinyLanguage;
    checkFaults({ sessions: { ...sessions, ordinals: { unua: 1, tria: 3 } } }, [
      'eo.json: sessions.ordinals.tria: 3 is out of order or leaves a gap',
    ]);
  });
});
