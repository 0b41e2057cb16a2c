// Rules for the lines around the clauses: header, opener, adoption, annexes.
import {
  adoptionPattern,
  headingPattern,
  organPattern,
  placePattern,
  votePattern,
  wordsOf,
} from './fact-patterns.mjs';
import { capitalForm } from './keyword-patterns.mjs';
import { aroundMarkup, capture, CLOSE, include, LINE, OPEN } from './rule-parts.mjs';
import { scopes } from './scopes.mjs';
import { anyOf, MARKUP, SPACE, WORD_END } from './text-patterns.mjs';

const END_OF_TEXT = '(?=\\s*$)';

/** The repository entries of this file. */
export function headerRules(languages, bodies, codes) {
  const organ = organPattern(bodies);
  const words = (key) => wordsOf(languages, ({ structure }) => structure[key]);
  // A recital in capitals shows that the header is over.
  const recital = languages.map(capitalForm).join('|');
  return {
    marking: {
      match: `${LINE}${OPEN}((?i:${anyOf(words('markings'))}))${CLOSE}\\s*$`,
      captures: aroundMarkup(scopes.marking),
    },
    heading: { patterns: headingRules(headingPattern(words('headings')), codes.full) },
    subject: subjectRule(anyOf(words('subjectLabels')), `${organ}|${recital}`),
    opener: { patterns: openerRules(languages, organ, recital) },
    place: { match: placePattern(languages), captures: { 1: capture(scopes.place) } },
    annex: annexRule(headingPattern(words('annexes'))),
    adoption: adoptionRule(adoptionPattern(languages, bodies)),
    vote: { match: votePattern(languages), name: scopes.vote },
  };
}

function headingRules(heading, code) {
  const line = { end: END_OF_TEXT, contentName: scopes.heading };
  return [
    {
      // A sentence or a footnote that begins with the word closes with a mark.
      begin: `${LINE}(?=(?:#{1,6}\\s+)?${MARKUP}{0,3}${heading}[^\\n]{0,160}$)(?![^\\n]{0,200}[,;.]\\s*$)`,
      ...line,
      patterns: include('comment', 'code', 'date', 'markup'),
    },
    { begin: `${LINE}(?=#{1,6}\\s)`, ...line, patterns: include('inline') },
    // The letter of a part, the numeral of a section.
    {
      match: `${LINE}${OPEN}((?:[A-Z]|[IVX]{2,5})\\.?)${CLOSE}\\s*$`,
      captures: aroundMarkup(scopes.heading),
    },
    titled(`${code}(?=\\s+\\p{Lu}\\p{L})`, '\\s+'),
    titled('\\d{1,3}/\\d{1,4}(?:\\s?[A-Z](?!\\p{L}))?', '\\.\\s*'),
  ];
}

/** A line with a code and, maybe, a title behind it: "78/165. Eradicating …", "WHA66.20 Agreement …". */
function titled(code, between) {
  return {
    match: `${LINE}${OPEN}(${code})${between}(?:([^\\n]{0,400}[^\\n,;:])\\s*)?$`,
    captures: {
      2: capture(scopes.markup),
      3: capture(scopes.code),
      4: { name: scopes.title, patterns: include('markup') },
    },
  };
}

/** The subject line and the lines on which it goes on, up to what can only follow it. */
function subjectRule(labels, next) {
  return {
    begin: `${LINE}${OPEN}((?i:${labels}))${CLOSE}\\s*(:)${CLOSE}`,
    end: `^(?=\\s*${MARKUP}{0,3}(?:${next}))`,
    name: scopes.subject,
    contentName: scopes.title,
    beginCaptures: {
      ...aroundMarkup(scopes.label),
      5: capture(scopes.separator),
      6: capture(scopes.markup),
    },
    patterns: include('comment', 'markup'),
  };
}

function openerRules(languages, organ, recital) {
  const sessions = anyOf(wordsOf(languages, (language) => language.sessions.nouns));
  const captures = {
    ...aroundMarkup(scopes.organ),
    3: { name: scopes.organ, patterns: include('markup') },
  };
  return [
    {
      match: `${LINE}${OPEN}(${organ})${CLOSE}\\s*[,:]?${CLOSE}\\s*$`,
      captures: { ...captures, 5: capture(scopes.markup) },
    },
    {
      begin: `${LINE}${OPEN}(${organ})${CLOSE}(?=[,\\s][^\\n]{0,300}?\\s(?i:${sessions})${WORD_END})`,
      end: `(?<=[,:;.])\\s*$|^(?=\\s*${MARKUP}{0,3}(?:${recital}))`,
      name: scopes.opener,
      beginCaptures: captures,
      patterns: include('comment', 'session', 'place', 'date', 'markup'),
    },
  ];
}

function annexRule(heading) {
  const number = `(?:${SPACE}(?:[IVX]{1,5}|\\d{1,2}|[A-Z])${WORD_END})?`;
  const title = '(?:\\s?[:–—-]\\s[^\\n]{1,200}[^\\n,;.:])?';
  return {
    match: `${LINE}(?:#{1,6}\\s+)?${OPEN}(${heading}${number}${title})${CLOSE}\\s*$`,
    captures: aroundMarkup(scopes.annex),
  };
}

/** The note of adoption stands on a line of its own, or is a short sentence. */
function adoptionRule(adoption) {
  const rest = `(?:${MARKUP}{0,3}\\s*(?:[:.]|$)|[^\\n]{0,160}[^\\n,;]$)`;
  return {
    begin: `${LINE}(?=${MARKUP}{0,3}(?=[\\p{Lu}\\p{N}])${adoption}${rest})`,
    end: END_OF_TEXT,
    contentName: scopes.adoption,
    patterns: include('vote', 'date', 'markup'),
  };
}
