/** The language files that ship: sound, complete for a drafter, and all bundled. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledLexicon } from '../../server/src/core/lexicon/bundled.ts';
import { bodyFiles, languageFiles } from '../../server/src/core/lexicon/data.generated.ts';
import type { KeywordEntry, LanguageFile } from '../../server/src/core/lexicon/language-schema.ts';
import { readListedKeyword } from '../../server/src/core/syntax/keyword.ts';
import { cleanText } from '../../server/src/core/text/clean-text.ts';
import { buildData } from '../../scripts/data/build.ts';
import { checkDataFiles } from '../../scripts/data/data-files.ts';

const root = join(import.meta.dirname, '..', '..');

/** Ids of the files of a data folder. */
function idsIn(folder: string): readonly string[] {
  return readdirSync(join(root, 'server/data', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .toSorted();
}

/** Runs a check on every keyword that ships; a failure names the language and the keyword. */
function checkEachKeyword(check: (entry: KeywordEntry, file: LanguageFile) => void): void {
  for (const file of languageFiles) {
    for (const entry of file.keywords) {
      try {
        check(entry, file);
      } catch (error) {
        throw new Error(`${file.id}: ${entry.id}`, { cause: error });
      }
    }
  }
}

describe('the data that ships', () => {
  it('has no fault', () => {
    assert.deepEqual(checkDataFiles(root), []);
  });

  it('is what was bundled', async () => {
    assert.deepEqual(await buildData(root, 'check'), []);
  });

  it('leaves out no file', () => {
    const lexicon = bundledLexicon();
    assert.deepEqual([...lexicon.languages.keys()], idsIn('languages'));
    assert.deepEqual([...lexicon.bodies.keys()], idsIn('bodies'));
    assert.deepEqual(
      bodyFiles.map(({ id }) => id),
      idsIn('bodies'),
    );
  });

  it('tells editors which schema a language file follows', () => {
    for (const id of idsIn('languages')) {
      const folder = join(root, 'server/data/languages');
      const file: unknown = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
      assert.ok(typeof file === 'object' && file !== null && '$schema' in file, id);
      assert.ok(existsSync(join(folder, String(file.$schema))), String(file.$schema));
    }
  });
});

describe('keywords that ship', () => {
  it('are found by their id', () => {
    const french = bundledLexicon().languages.get('fr');
    assert.ok(french !== undefined);
    assert.equal(french.keyword('rappelant')?.counterpart, 'rappelle');
    assert.equal(french.keyword('recalling'), undefined);
  });

  it('say in one English and one French sentence what they do', () => {
    checkEachKeyword(({ meaning }) => {
      for (const sentence of [meaning.en, meaning.fr]) {
        assert.match(sentence, /^[\p{Lu}][^.]{15,160}\.$/u);
      }
      assert.notEqual(meaning.en, meaning.fr);
    });
  });

  it('have equivalents in the other languages of INTERPOL', () => {
    checkEachKeyword(({ equivalents }, { id }) => {
      const others = ['ar', 'en', 'es', 'fr'].filter((language) => language !== id);
      assert.deepEqual(Object.keys(equivalents).toSorted(), others);
    });
  });

  it('say where they were found, and name no file there', () => {
    checkEachKeyword(({ source }) => {
      assert.doesNotMatch(source, /shared|corpus|seeds|\.(?:txt|tsv|md|json)\b/);
    });
  });

  it('follow the spelling of the United Nations and know the other one', () => {
    const english = languageFiles.find(({ id }) => id === 'en');
    const recognizes = english?.keywords.find(({ id }) => id === 'recognizes');
    assert.deepEqual(recognizes?.variants, ['recognises']);
  });

  it('agree with the organ in French where they are adjectives or participles', () => {
    const french = languageFiles.find(({ id }) => id === 'fr');
    const forms = (id: string): unknown => french?.keywords.find((entry) => entry.id === id)?.forms;
    assert.deepEqual(forms('consciente'), {
      feminine: 'consciente',
      masculine: 'conscient',
      plural: 'conscients',
    });
    assert.deepEqual(forms('rappelant'), { feminine: 'rappelant' });
  });

  it('that differ by their accents alone are told apart in the text', () => {
    const french = bundledLexicon().languages.get('fr');
    assert.ok(french !== undefined);
    const formOf = (clause: string): string | undefined =>
      readListedKeyword(cleanText(clause), french, 0)?.form;
    assert.equal(formOf('Encourage les États Membres'), 'operative');
    assert.equal(formOf('ENCOURAGE LES PAYS MEMBRES'), 'operative');
    assert.equal(formOf('Encouragé par les progrès accomplis,'), 'preamble');
  });

  it('that agree with their object say so', () => {
    const marked = languageFiles.flatMap(({ keywords }) =>
      keywords.filter(({ agreesWithObject }) => agreesWithObject === true).map(({ id }) => id),
    );
    assert.deepEqual(marked, ['ayant-presente-a-l-esprit', 'faisant-sienne', 'fait-sienne']);
  });
});

describe('ordinals that ship', () => {
  const ordinals = (id: string): Readonly<Record<string, number>> =>
    languageFiles.find((file) => file.id === id)?.sessions.ordinals ?? {};

  it('reach the sessions of the next decades', () => {
    for (const { id } of languageFiles) {
      assert.equal(Math.max(...Object.values(ordinals(id))), 120, id);
    }
  });

  const written: readonly (readonly [string, string, number])[] = [
    ['en', 'first', 1],
    ['en', 'twelfth', 12],
    ['en', 'seventy-eighth', 78],
    ['en', 'seventy eighth', 78],
    ['en', 'hundred and eleventh', 111],
    ['fr', 'première', 1],
    ['fr', 'premier', 1],
    ['fr', 'neuvième', 9],
    ['fr', 'quarante-quatrième', 44],
    ['fr', 'soixante et onzième', 71],
    ['fr', 'soixante-dix-huitième', 78],
    ['fr', 'quatre-vingtième', 80],
    ['fr', 'quatre-vingt-unième', 81],
    ['fr', 'quatre vingt treizième', 93],
    ['fr', 'cent-vingtième', 120],
  ];
  for (const [language, word, number] of written) {
    it(`count "${word}" as ${number}`, () => {
      assert.equal(ordinals(language)[word], number);
    });
  }
});
