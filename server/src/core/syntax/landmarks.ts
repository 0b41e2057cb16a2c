/** Recognises the lines that end the sentence: the adoption note and the heading of an annex. */
import type { Body } from '../lexicon/body.ts';
import type { Language } from '../lexicon/language.ts';
import { fold } from '../text/fold.ts';
import { linkWords } from './closing.ts';
import { anyOf, phrasePattern, SPACE } from '../text/patterns.ts';

/** A language's words of structure, ready for use. */
export interface StructureWords {
  readonly links: ReadonlySet<string>;
  /** Words that cannot end a clause, folded. */
  readonly openWords: ReadonlySet<string>;
  readonly adoption: RegExp;
  readonly annex: RegExp;
  /** The line "Résolution N° 8", with its number if it has one. */
  readonly heading: RegExp;
  /** "Objet :" at the start of a line. */
  readonly subject: RegExp;
  /** Folded. */
  readonly markings: readonly string[];
  /** Words that call a text a draft, folded. */
  readonly draft: readonly string[];
}

const NUMBER = '\\d{1,5}(?:st|nd|rd|th|e|eme|er|re)?';
const LINE_LENGTH = 300;

/** Compiles the words of structure of a language, with the notes that bodies adopt texts by. */
export function structureWords(language: Language, bodies: Iterable<Body>): StructureWords {
  const { structure, adoption, citation, sessions } = language.file;
  const noted = [...bodies].flatMap(({ file }) => file.adoption[language.file.id] ?? []);
  const openings = [...new Set([...adoption.openings, ...noted].map(openingPattern))];
  const behind = `(?: *$| *[.:(),-]| *\\d|${SPACE}${anyOf(adoption.continuations)}(?![\\p{L}]))`;
  return {
    links: linkWords(language),
    openWords: new Set(
      [
        ...citation.joiners,
        ...citation.dateWords,
        ...citation.possessives,
        ...citation.ranges,
        ...sessions.placeWords,
        ...language.file.modifiers.links,
      ].map(fold),
    ),
    adoption: new RegExp(`^(?:${openings.join('|')})${behind}`, 'u'),
    annex: new RegExp(
      `^${either(structure.annexes)}(?: +(?:[ivxlc]{1,6}|\\d{1,2}|[a-z]))?(?![\\p{L}\\d])`,
      'u',
    ),
    heading: new RegExp(
      `^${either(structure.headings)}(?![\\p{L}])(?:[ :]{1,3}(?:${either(structure.numberSigns)} ?)?(\\d{1,4})(?![\\d/-]))?`,
      'u',
    ),
    subject: new RegExp(`^${either(structure.subjectLabels)} {0,3}: {0,9}`, 'u'),
    markings: structure.markings.map(fold),
    draft: structure.draft.map(fold),
  };
}

/** "{ordinal} plenary meeting": "45th", "Ninth", "50th (resumed)", in brackets or not. */
function openingPattern(opening: string): string {
  const ordinal = `\\(?(?:${NUMBER}|[\\p{L}-]{3,24})(?: \\([\\p{L} ]{3,20}\\))?`;
  return opening.split('{ordinal}').map(phrasePattern).join(ordinal);
}

/** Any of the phrases, in the order in which the language file lists them. */
function either(phrases: readonly string[]): string {
  return `(?:${phrases.map(phrasePattern).join('|')})`;
}

/** True when a folded line is an adoption note. */
export function matchAdoption(words: StructureWords, folded: string): boolean {
  return folded.length < LINE_LENGTH && words.adoption.test(folded);
}

/**
 * Tells whether a line heads an annex: alone on its line, or with a title behind it.
 *
 * @returns null when it does not
 */
export function matchAnnex(
  words: StructureWords,
  text: string,
  folded: string,
): 'alone' | 'titled' | null {
  if (folded.length > LINE_LENGTH) return null;
  const length = words.annex.exec(folded)?.[0].length;
  if (length === undefined) return null;
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return null;
  const rest = text.slice(length).replace(/^[ .:–—-]+/, '');
  if (rest === '') return 'alone';
  const next = rest.charAt(0);
  return next !== next.toLowerCase() || /["“«(]/.test(next) ? 'titled' : null;
}
