// Rules for what stands in running text: codes, dates, sessions, articles, comments, markup.
import {
  articlePattern,
  datePattern,
  dateWords,
  instrumentPattern,
  listWords,
  numberedNouns,
  sessionPattern,
} from './fact-patterns.mjs';
import { capture, include } from './rule-parts.mjs';
import { scopes } from './scopes.mjs';
import { SPACE, WORD_END } from './text-patterns.mjs';

/** Stands before a number that is no part of a longer one. */
const NUMBER_START = '(?<![\\p{L}\\p{N}/.-])';

const TAG = '</?(?:sup|sub|u|b|i|em|strong|br|p)\\s?/?>';
const SUPERSCRIPT = '\\^\\{|(?<=\\p{L})\\}|\\^(?=\\p{L}{1,3}\\^)|(?<=\\p{L})\\^';
const EMPHASIS = '\\*{1,3}|(?<!_)__(?!_)';

/** The repository entries of this file. */
export function inlineRules(languages, codes) {
  return {
    inline: {
      patterns: include(
        'comment',
        'not-code',
        'code',
        'list',
        'date',
        'session',
        'article',
        'instrument',
        'second-keyword',
        'markup',
      ),
    },
    comment: {
      begin: '<!--',
      end: '-->',
      name: scopes.comment,
      captures: { 0: capture(scopes.commentMark) },
    },
    'not-code': { match: codes.none },
    code: { patterns: codeRules(languages, codes) },
    list: listRule(languages, codes),
    date: { match: datePattern(languages), name: scopes.date, captures: markupGroups(4) },
    session: { match: sessionPattern(languages), name: scopes.session, captures: markupGroups(2) },
    article: { match: articlePattern(languages), name: scopes.article },
    instrument: { match: instrumentPattern(languages), name: scopes.instrument },
    markup: { match: `${TAG}|${SUPERSCRIPT}|${EMPHASIS}`, name: scopes.markup },
  };
}

function codeRules(languages, codes) {
  const date = `${SPACE}${dateWords(languages)}(?:${SPACE}\\d{1,2}(?:\\s|er|\\^|<|$)|\\s*$)`;
  return [
    codes.full,
    codes.drafts,
    // Brackets make a number a code even without a head noun: "1373 (2001)", "1514 (XV)".
    `${NUMBER_START}\\d{2,4}(?:\\s?[A-Z])?\\s?\\((?:(?:19|20)\\d{2}|(?:E?S-)?[IVXLC]{1,8})\\)`,
    // So does a date behind it, also when a line break has come between.
    `${NUMBER_START}(?:E?S-)?\\d{1,4}/\\d{1,4}(?:\\s?[A-Z](?!\\p{L}))?(?=${date})`,
  ].map((match) => ({ match, name: scopes.code }));
}

/** A head noun and the numbers behind it, as far as only dates and joining words come between. */
function listRule(languages, codes) {
  return {
    begin: `${numberedNouns(languages)}(?=(?:E?S-)?\\d)`,
    end: '(?=\\S)|$',
    applyEndPatternLast: 1,
    patterns: [
      ...include('date'),
      { match: codes.short, name: scopes.code },
      { match: `\\G\\d{1,4}${WORD_END}`, name: scopes.code },
      ...include('code'),
      { match: listWords(languages) },
    ],
  };
}

/** Groups are named one by one: patterns inside a capture would cost the square of the line's length. */
function markupGroups(count) {
  const groups = Array.from({ length: count }, (_, index) => index + 1);
  return Object.fromEntries(groups.map((group) => [group, capture(scopes.markup)]));
}
