/** A third language comes with its file: nothing in the code knows which languages there are. */
import assert from 'node:assert/strict';
import { createAnalyser } from '../../server/src/core/analyse.ts';
import { bundledLexicon } from '../../server/src/core/lexicon/bundled.ts';
import { bodyFiles, languageFiles } from '../../server/src/core/lexicon/data.generated.ts';
import { languageFileSchema } from '../../server/src/core/lexicon/language-schema.ts';
import { createLexicon } from '../../server/src/core/lexicon/lexicon.ts';
import { readListedKeyword } from '../../server/src/core/syntax/keyword.ts';
import { cleanText } from '../../server/src/core/text/clean-text.ts';
import { tinyLanguage } from './tiny-language.ts';

const lexicon = createLexicon([...languageFiles, tinyLanguage], bodyFiles);

/** Reads the keyword at the start of a clause in the made-up language. */
function checkKeyword(clause: string, written: string, entry: string): void {
  const language = lexicon.languages.get('eo');
  assert.ok(language !== undefined);
  const clean = cleanText(clause);
  const keyword = readListedKeyword(clean, language, 0);
  assert.ok(keyword !== null, clause);
  assert.equal(clean.text.slice(keyword.start, keyword.end), written);
  assert.equal(keyword.entry, entry);
}

describe('a third language', () => {
  it('follows the same schema', () => {
    assert.deepEqual(languageFileSchema.parse(tinyLanguage), tinyLanguage);
  });

  it('stands beside those that ship', () => {
    assert.deepEqual([...lexicon.languages.keys()], ['en', 'fr', 'eo']);
  });

  it('is read with its own modifiers', () => {
    checkKeyword('MEMORANTE ANKAŬ la rezolucion,', 'MEMORANTE ANKAŬ', 'memorante');
    checkKeyword(
      'Memorante kun granda zorgo la raporton,',
      'Memorante kun granda zorgo',
      'memorante',
    );
    checkKeyword(
      'Forte memorigas sian peton denove al la ŝtatoj;',
      'Forte memorigas sian peton denove',
      'memorigas',
    );
  });

  it('takes nothing away from the others', () => {
    const text = "L'Assemblée générale,\n\nRappelant le Statut,\n\nDécide de continuer.\n";
    const before = createAnalyser(bundledLexicon()).analyse(text);
    assert.deepEqual(createAnalyser(lexicon).analyse(text), before);
    assert.equal(before.language, 'fr');
  });
});
