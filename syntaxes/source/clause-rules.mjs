// Rules for clauses, their keywords and numbers, and the items of their lists.
import { markers } from './fact-patterns.mjs';
import { formPattern, keywordPattern } from './keyword-patterns.mjs';
import { behindLink, capitals, capture, CLOSE, include, LINE, OPEN, PARTS } from './rule-parts.mjs';
import { scopes } from './scopes.mjs';
import { anyOf, MARKUP, SPACE, WORD_END } from './text-patterns.mjs';

const PART_SCOPES = { preamble: scopes.preambular, operative: scopes.operative };

/**
 * A paragraph goes on over lines that begin with a small letter, and ends before all others. Within
 * it, no word in small letters opens a clause.
 */
const PARAGRAPH_END = '(?!\\G)^(?=\\s*$|\\s*(?:[^\\p{Ll}\\s]|[a-z]{1,4}\\)\\s|[a-z]\\.\\s))';

/** The repository entries of this file. */
export function clauseRules(languages) {
  const link = behindLink(languages);
  const number = { 2: capture(scopes.number) };
  const label = `(?:${markers.bullet}\\s+)?(?:${markers.label})`;
  return {
    clause: {
      patterns: languages.flatMap((language) => PARTS.map((part) => listedKeyword(language, part))),
    },
    'unlisted-clause': {
      patterns: [
        ...languages.flatMap(unlistedKeywords),
        paragraph(`${LINE}(${markers.number})(?=\\s)`, number),
      ],
    },
    // A blank line after a line without closing mark is a page's doing and does not end the clause.
    'unclosed-line': { begin: `(?<![,;:.\\s])(?<!${link})\\s*$`, end: '^(?=\\s*\\S)' },
    'second-keyword': {
      patterns: PARTS.map((part) => ({
        match: `(?<=${link}|,\\s)${capitals(languages, part)}`,
        name: PART_SCOPES[part],
      })),
    },
    item: paragraph(`${LINE}(${label}|${markers.bullet})(?=\\s)`, { 2: capture(scopes.marker) }),
    paragraph: paragraph('^\\s*(?=\\S)', {}),
  };
}

/** A paragraph of running text that begins with what `begin` matches. */
function paragraph(begin, beginCaptures) {
  return { begin, end: PARAGRAPH_END, beginCaptures, patterns: include('unclosed-line', 'inline') };
}

/** A clause that a listed keyword opens, with or without a number. */
function listedKeyword(language, part) {
  const number = `(?:(${markers.clause})\\s+(?=${MARKUP}{0,3}\\p{Lu}))?`;
  // A clause may go on from the one before: "et décide", "and requests".
  const link = `(?:(?i:${anyOf(language.modifiers.links)})${SPACE}${MARKUP}{0,3})?`;
  return clause(part, number, `${link}(${keywordPattern(language, part)})`);
}

/** A clause: its number, the markup around its keyword, the keyword itself. */
function clause(part, number, keyword) {
  const captures = {
    2: capture(scopes.number),
    3: capture(scopes.markup),
    4: capture(PART_SCOPES[part]),
    5: capture(scopes.markup),
  };
  return {
    name: scopes.clause,
    ...paragraph(`${LINE}${number}${OPEN}${keyword}${WORD_END}${CLOSE}`, captures),
  };
}

/**
 * Keywords that no list holds, told by form, where the way they are set speaks for a keyword:
 * italics, or capitals with small letters behind them. Without that sign too many first words of
 * one language look like keywords of the other.
 */
function unlistedKeywords(language) {
  const recital = formPattern(language, 'preamble');
  const operative = formPattern(language, 'operative');
  const number = `(${markers.number})\\s+`;
  const inItalics = (keyword) => `(?<=[*_])(?=\\p{Lu})(${keyword})(?=[^\\n*_]{0,60}[*_])`;
  const inCapitals = (keyword) =>
    `(?=\\p{Lu}{4})(${keyword})(?<=\\p{Lu})(?=(?:\\s\\p{Lu}{2,20}){0,3}\\s\\p{Ll})`;
  return [
    clause('preamble', '()', inItalics(recital)),
    clause('preamble', '()', inCapitals(recital)),
    clause('operative', number, inItalics(operative)),
    clause('operative', number, inCapitals(operative)),
  ];
}
