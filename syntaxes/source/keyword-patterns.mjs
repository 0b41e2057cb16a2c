// Patterns for the words that open a clause: a head from the lexicon with the words around it.
import { anyOf, fold, SPACE, WORD_END } from './text-patterns.mjs';

/** Every head of one part, in all the forms that agree with an organ. */
function headsOf(language, part) {
  return language.keywords
    .filter((entry) => entry.part === part)
    .flatMap(({ forms, variants = [] }) => [
      forms.feminine,
      ...[forms.masculine, forms.plural].filter((form) => form !== undefined),
      ...variants,
    ]);
}

/** The heads of one part as a pattern, in capitals alone or in letters of any size. */
function headPattern(language, part, letters = (text) => text) {
  return anyOf(headsOf(language, part).map(letters), clashes(language, part));
}

/**
 * Says of a head that it needs its accents, because without some of them it is a head of the other
 * part: "encouragé" and "encourage".
 */
function clashes(language, part) {
  const fewest = new Map();
  for (const head of headsOf(language, part === 'preamble' ? 'operative' : 'preamble')) {
    fewest.set(fold(head), Math.min(accents(head), fewest.get(fold(head)) ?? Infinity));
  }
  return (head) => accents(head) > (fewest.get(fold(head)) ?? Infinity);
}

function accents(text) {
  return text.normalize('NFD').length - fold(text).length;
}

/**
 * The whole keyword of one part: "Strongly condemns", "Rappelant en outre", "Notes with deep
 * concern", "Reiterates its call upon", "Welcomes and encourages".
 */
export function keywordPattern(language, part) {
  const { before, after, chain, links } = language.modifiers;
  const heads = headsOf(language, part);
  const head = headPattern(language, part);
  const leading = `(?:${anyOf([...before, ...chain])}${WORD_END}(?:,(?:${SPACE}${anyOf(after)},)?)?${SPACE}){0,4}`;
  const modifier = anyOf([...chain, ...after]);
  const tail = `${SPACE}(?:${modifier}|${mannerPattern(language)})${WORD_END}`;
  const linked = `,?${SPACE}${anyOf(links)}${SPACE}${leading}${head}${WORD_END}`;
  const plain = `(?:${head}|${splitHeads(heads, modifier)})${WORD_END}`;
  return `(?i:${leading}(?:${withObject(language, heads)}|${plain})(?:${tail}|${linked}){0,4})`;
}

/** Heads of one part in capitals alone: the only form that stands out in the middle of a clause. */
export function capitalsPattern(language, part) {
  const heads = headPattern(language, part, (text) => text.toUpperCase());
  const { chain, after } = language.modifiers;
  const modifiers = anyOf([...chain, ...after].map((text) => text.toUpperCase()));
  return `${heads}${WORD_END}(?:${SPACE}${modifiers}${WORD_END}){0,3}`;
}

/** A head of several words may be opened by a modifier: "prend également note". */
function splitHeads(heads, modifier) {
  const split = new Map();
  for (const head of heads) {
    const [first, ...rest] = head.toLowerCase().split(/\s+/);
    if (rest.length > 0) split.set(first, [...(split.get(first) ?? []), rest.join(' ')]);
  }
  if (split.size === 0) return '(?!)';
  const rests = anyOf([...split.values()].flat());
  return `${anyOf(split.keys())}${SPACE}${modifier}${SPACE}${rests}`;
}

/** "with deep concern", "avec une vive préoccupation". */
function mannerPattern({ modifiers: { manner, links } }) {
  const nouns = nounsPattern(manner, links);
  return `${anyOf(manner.lead)}${SPACE}${nouns}(?:${SPACE}${anyOf(manner.tails)})?`;
}

/** "Expressing its deep concern", "Reiterates its call upon". */
function withObject({ modifiers: { object, links } }, heads) {
  const known = new Set(heads.map((head) => head.toLowerCase()));
  const takers = object.heads.map((head) => head.toLowerCase()).filter((head) => known.has(head));
  const determiner = `(?:${anyOf(object.determiners)}${SPACE})?`;
  const particle = `(?:${SPACE}${anyOf(object.particles)})?`;
  return `${anyOf(takers)}${SPACE}${determiner}${nounsPattern(object, links)}${WORD_END}${particle}${WORD_END}`;
}

function nounsPattern({ degrees, nouns }, links) {
  const one = `(?:${anyOf(degrees)}${SPACE}){0,3}${anyOf(nouns)}`;
  return `${one}(?:${SPACE}${anyOf(links)}${SPACE}${one}){0,2}`;
}

/** An unlisted word that shows its part by its ending. */
export function formPattern(language, part) {
  const { endings, words, notWords } = language.form[part];
  const leading = `(?:${anyOf(language.form.leading)}${WORD_END}${SPACE}){0,2}`;
  const barred = `(?!${anyOf(notWords)}${WORD_END})`;
  const word = `(?:\\p{L}{2,20}?${anyOf(endings)}|${anyOf(words)})`;
  return `(?i:${leading}${barred}${word})${WORD_END}`;
}

/** The first word of a recital in capitals, by its form alone: enough to see that clauses begin. */
export function capitalForm({ form: { preamble, leading } }) {
  const upper = (list) => anyOf(list.map((text) => text.toUpperCase()));
  const word = `(?:\\p{Lu}{2,20}?${upper(preamble.endings)}|${upper(preamble.words)})`;
  return `(?:${upper(leading)}${SPACE})?${word}${WORD_END}`;
}
