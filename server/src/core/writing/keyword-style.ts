/** The case in which a body writes its keywords. */
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Keyword, ResolutionModel } from '../model/model.ts';
import { wordsIn } from './keyword-words.ts';
import { letterCaseOf } from './letter-case.ts';

export type KeywordStyle = BodyFile['keywordStyle']['preamble'];

/**
 * True for a keyword in the case of its body. Only the word that carries the keyword counts. In
 * capitals, modifiers and the further words of a head are often in small letters: "RAPPELANT
 * également".
 */
export function hasStyle(
  { head, range }: Keyword,
  style: KeywordStyle,
  { source }: Pick<ResolutionModel, 'source'>,
): boolean {
  const written = wordsIn(source, head.range).map(({ text }) => text);
  const verb = written.find((word) => word.length > 2) ?? written[0] ?? '';
  const first = wordsIn(source, range)[0]?.text ?? '';
  switch (style) {
    case 'any':
      return true;
    case 'capitals':
      return letterCaseOf(verb) === 'capitals';
    case 'capitalised':
      return letterCaseOf(verb) !== 'capitals' && letterCaseOf(first) !== 'lower';
    case 'lower':
      return letterCaseOf(first) === 'lower';
  }
}

/** A word of a keyword in the case of the body; the first has the index 0. */
export function inStyle(word: string, index: number, style: KeywordStyle): string {
  const lower = word.toLowerCase();
  switch (style) {
    case 'any':
      return word;
    case 'capitals':
      return word.toUpperCase();
    case 'capitalised':
      return index === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    case 'lower':
      return lower;
  }
}
