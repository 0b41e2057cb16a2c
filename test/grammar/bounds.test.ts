/**
 * Lines that no person writes: the engine gets to the end of each, within a limit that only work
 * out of proportion to the length could exceed.
 */
import assert from 'node:assert/strict';
import { loadTokeniser } from './support/tokenise.ts';

const tokenise = await loadTokeniser();

const length = 100_000;
const generousLimit = 20_000;

/** Beginnings and the words that follow them again and again. */
const lines: Readonly<Record<string, readonly [start: string, repeated: string]>> = {
  prose: ['RAPPELANT que ', 'la coopération entre les pays membres et le secrétariat, '],
  'a list of numbers': ['ses résolutions ', '71/19 du 21 novembre 2016, '],
  'half a code': ['', 'AG-2012-RES-'],
  'half a symbol': ['', 'A/RES/'],
  'half an ordinal': ['', 'soixante-dix-'],
  'half a date': ['', '1 décembre - 1 '],
  'ordinals in braces': ['', '1^{er} '],
  articles: ['les articles ', '1, '],
  keywords: ['', 'Recalling further '],
  'second keywords': ['NOTANT que ', 'et CONSCIENTE '],
  modifiers: ['', 'deeply '],
  'an opener without end': ["L'Assemblée générale, réunie en sa ", '81ème '],
  'a heading without end': ['RÉSOLUTION ', 'A '],
  'an adoption line without end': ['Adoptée ', '3 pour '],
  stars: ['', '*'],
  brackets: ['', '('],
  'opening comments': ['', '<!- '],
  digits: ['', '1'],
  spaces: ['', ' '],
  'no-break spaces': ['', '\u00a0'],
  'combining accents': ['', 'e\u0301'],
};

describe('grammar: a line of 100,000 characters', function () {
  this.timeout(60_000);

  for (const [name, [start, repeated]] of Object.entries(lines)) {
    it(`is finished when it holds ${name}`, () => {
      const text = (start + repeated.repeat(length / repeated.length + 1)).slice(0, length);
      const [line] = tokenise(text, generousLimit);
      assert.ok(line !== undefined);
      assert.equal(line.stoppedEarly, false);
      assert.equal(line.tokens.at(-1)?.end, length, 'the end of the line is not reached');
      assert.ok(line.tokens.length <= length, `${line.tokens.length} tokens`);
    });
  }
});
