// Patterns for facts in running text: dates, sessions, articles, instruments and votes.
import { anyOf, SPACE, WORD_END, WORD_START } from './text-patterns.mjs';

/** The words of all languages under one key of their files. */
export function wordsOf(languages, pick) {
  return languages.flatMap(pick);
}

/**
 * The ending of an ordinal in every layout: "81ème", "81 ème", "81^{ème}", "81<sup>ème</sup>".
 * `markup` is the form of the groups that hold the markup: captured or not.
 */
function ordinalEnding(endings, markup = '?:') {
  const ending = `(?i:${anyOf(endings)})`;
  return `(?:\\s?(${markup}\\^\\{?|<sup>)?${ending}(${markup}\\}|\\^|</sup>)?${WORD_END})`;
}

/** A date or a span of dates, with or without its year. Groups 1 to 4 hold the markup of ordinals. */
export function datePattern(languages) {
  const months = `(?i:${anyOf(wordsOf(languages, ({ dates }) => dates.months.flat()))})${WORD_END}`;
  const endings = wordsOf(languages, ({ dates, sessions }) => [
    ...dates.ordinalEndings,
    ...sessions.ordinalEndings,
  ]);
  const day = `\\d{1,2}${ordinalEnding(endings, '')}?`;
  const year = `(?:,?${SPACE}\\d{4}${WORD_END})?`;
  const to = `(?:${SPACE}(?i:${anyOf(wordsOf(languages, ({ dates }) => dates.to))})${SPACE}|\\s?[-–—]\\s?)`;
  const dayFirst = `${day}(?:(?:${SPACE}${months}${year})?${to}${day})?${SPACE}${months}${year}`;
  const monthFirst = `${months}${SPACE}\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?,${SPACE}\\d{4}`;
  return `(?<![\\p{L}\\p{N}/.-])(?:${dayFirst}|${monthFirst})${WORD_END}`;
}

/** "81ème session", "seventy-eighth session". Groups 1 and 2 hold the markup of "93^{ème} session". */
export function sessionPattern(languages) {
  const nouns = `(?i:${anyOf(wordsOf(languages, ({ sessions }) => sessions.nouns))})${WORD_END}`;
  const endings = wordsOf(languages, ({ sessions }) => sessions.ordinalEndings);
  const written = anyOf(wordsOf(languages, ({ sessions }) => Object.keys(sessions.ordinals)));
  return `${WORD_START}(?:\\d{1,3}${ordinalEnding(endings, '')}|(?i:${written}))${SPACE}${nouns}`;
}

/** Where a session was held: "à Rome (Italie)", "in Budapest". Only looked for in the opener. */
export function placePattern(languages) {
  const before = `(?i:${anyOf(wordsOf(languages, ({ sessions }) => sessions.placeWords))})`;
  const name = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}){0,3}";
  return `${WORD_START}${before}${SPACE}(${name}(?:\\s?\\([^()]{1,40}\\))?)`;
}

/** "l'article 2(1)", "Articles 37, 40 and 41". */
export function articlePattern(languages) {
  const nouns = nounsOf(languages, ['article']);
  const joiners = anyOf(
    wordsOf(languages, ({ citation }) => [...citation.joiners, ...citation.ranges]),
  );
  const number = `\\d{1,3}(?:\\s?\\(\\d{1,2}\\)|\\.\\d{1,2}|\\s(?:bis|ter))?(?![\\p{L}\\p{N}/])`;
  const more = `(?:(?:,${SPACE}|${SPACE}(?i:${joiners})${SPACE})${number}){0,12}`;
  return `${WORD_START}(?i:${nouns})${SPACE}${number}${more}`;
}

/** Instruments that are cited by name. */
export function instrumentPattern(languages) {
  const names = wordsOf(languages, ({ citation }) =>
    citation.instruments.flatMap(({ words }) => words),
  );
  return `${WORD_START}(?i:${anyOf(names)})${WORD_END}`;
}

/** Head nouns after which a bare number is a code: "résolutions", "decision". */
export function numberedNouns(languages) {
  const nouns = nounsOf(languages, ['resolution', 'decision', 'statement']);
  const signs = anyOf(wordsOf(languages, ({ citation }) => citation.numberWords));
  return `${WORD_START}(?i:${nouns})${SPACE}(?:(?i:${signs})\\s?)?`;
}

/** Words between the members of a list of numbers, their dates aside. */
export function listWords(languages) {
  const words = wordsOf(languages, ({ citation }) => [
    ...citation.joiners,
    ...citation.ranges,
    ...citation.dateWords,
  ]);
  return `${WORD_START}(?i:${anyOf(words)})${WORD_END}|[,;](?=\\s*\\S)`;
}

/** Words that announce the date of a cited text. */
export function dateWords(languages) {
  return `(?i:${anyOf(wordsOf(languages, ({ citation }) => citation.dateWords))})`;
}

/** What stands for an ordinal in a body's note of adoption. */
const ORDINAL = '{ordinal} ';

/** Openings of the adoption line: "Adoptée", "50th plenary meeting". */
export function adoptionPattern(languages, bodies) {
  const openings = anyOf(wordsOf(languages, ({ adoption }) => adoption.openings));
  const noted = bodies.flatMap(({ adoption }) => Object.values(adoption).flat());
  const meetings = anyOf(
    noted.filter((note) => note.startsWith(ORDINAL)).map((note) => note.slice(ORDINAL.length)),
  );
  const endings = wordsOf(languages, ({ sessions }) => sessions.ordinalEndings);
  return `(?i:${openings}|\\d{1,5}${ordinalEnding(endings)}${SPACE}${meetings})${WORD_END}`;
}

/** "134 voix pour", "5 abstentions", "in favour: 134". */
export function votePattern(languages) {
  const sides = wordsOf(languages, ({ adoption }) => [
    ...adoption.inFavour,
    ...adoption.against,
    ...adoption.abstentions,
  ]);
  const words = anyOf(wordsOf(languages, ({ adoption }) => Object.keys(adoption.numbers)));
  const unanimity = anyOf(wordsOf(languages, ({ adoption }) => adoption.unanimity));
  const side = `(?i:${anyOf(sides)})${WORD_END}`;
  const votes = '(?i:votes?|voix)';
  const count = `(?:\\d{1,3}|(?i:${words})${WORD_END})`;
  const before = `${count}(?:${SPACE}${votes})?${SPACE}${side}`;
  const after = `(?:${votes}${SPACE})?${side}\\s?:\\s?\\d{1,3}`;
  return `${WORD_START}(?:${before}|${after}|(?i:${unanimity})${WORD_END})`;
}

/** A clause's number or an item's marker, in every style, with the markup around it. */
export const markers = {
  // A page may have lost the full stop; the keyword behind it shows that the number is a clause's.
  clause: '\\(?\\d{1,3}(?:\\s(?:bis|ter))?[.)]?',
  number: `\\(?\\d{1,3}(?:\\s(?:bis|ter))?[.)]`,
  bullet: '[-–—•·▪●○◦*]',
  label: '\\(?(?:\\d{1,2}|[a-z]{1,3}|[ivxl]{1,6})\\)|[a-z]\\.|\\d{1,2}\\.',
};

/** A line that begins with one of `words` and holds a heading, not prose. */
export function headingPattern(words) {
  const cased = words.flatMap((word) => [
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1),
  ]);
  return `(?:${anyOf(cased)})${WORD_END}`;
}

/** An organ's name as it stands in an opener; in a template "{ordinal}" stands for an ordinal. */
export function organPattern(bodies) {
  const names = bodies.flatMap(({ organs }) => organs.flatMap(({ opener }) => opener));
  const plain = names.filter((name) => !name.includes('{ordinal}'));
  const counted = names
    .filter((name) => name.includes('{ordinal}'))
    .map((name) => name.split('{ordinal}'));
  const before = anyOf(counted.map(([start]) => start));
  const after = anyOf(counted.map(([, end]) => end));
  const ordinal = '[\\p{L}\\p{N}^<>{}/]{1,20}(?:[- ]\\p{L}{1,20}){0,4}';
  return `(?i:${anyOf(plain)}|${before}${SPACE}${ordinal}${SPACE}${after})${WORD_END}`;
}

function nounsOf(languages, kinds) {
  const nouns = languages.flatMap(({ citation }) =>
    citation.nouns.filter(({ kind }) => kinds.includes(kind)).flatMap(({ words }) => words),
  );
  return anyOf(nouns.map((noun) => noun.toLowerCase()));
}
