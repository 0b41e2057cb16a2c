/** Reads how a stretch of text closes: its last mark, behind which notes and quotes do not count. */
import type { Language } from '../lexicon/language.ts';
import { trimmedEnd } from '../text/spaces.ts';

export type ClosingMark = ',' | ';' | ':' | '.';

export interface Closing {
  readonly mark: ClosingMark | null;
  /** Clean offset of the mark, or of the end of the text when there is none. */
  readonly at: number;
}

const TAIL = 24;

/**
 * Reads the closing mark of `text.slice(start, end)`.
 *
 * Digits of a footnote call, quotes, asterisks and a linking word behind the mark are passed over:
 * "… of the Agenda,3", "… ; and".
 */
export function readClosing(
  text: string,
  start: number,
  end: number,
  links: ReadonlySet<string>,
): Closing {
  let at = end;
  for (;;) {
    while (at > start && isPassedOver(text.charCodeAt(at - 1))) at -= 1;
    const character = text.charAt(at - 1);
    if (isClosing(character)) return { mark: character, at: at - 1 };
    const shorter = withoutTail(text, start, at, links);
    if (shorter === at) return { mark: null, at: trimmedEnd(text, start, end) };
    at = shorter;
  }
}

/** The words that may follow a closing mark within one clause, folded: "and", "et". */
export function linkWords(language: Language): ReadonlySet<string> {
  return new Set([...language.file.citation.joiners, ...language.file.modifiers.links]);
}

/** Drops a footnote call or a linking word that stands behind a closing mark. */
function withoutTail(text: string, start: number, end: number, links: ReadonlySet<string>): number {
  const from = Math.max(start, end - TAIL);
  const tail = text.slice(from, end);
  const note = /(.)[,;:.»”"]( ?)(\d{1,3})$/.exec(tail);
  // "0.007" and "12,3" are figures; "2016,3" is a year with the call of a note behind it.
  const isFigure =
    note !== null &&
    note[2] === '' &&
    /\d/.test(note[1] ?? '') &&
    !/(?:1[89]|20)\d\d[,;:.]\d{1,3}$/.test(tail);
  if (note !== null && !isFigure) return end - (note[3] ?? '').length;
  const word = /[,;] +(\p{L}{1,6})$/u.exec(tail)?.[1];
  if (word !== undefined && links.has(word.toLowerCase())) return end - word.length;
  return end;
}

function isPassedOver(code: number): boolean {
  return (
    code === 32 || code === 10 || code === 34 || code === 42 || code === 0x201d || code === 0xbb
  );
}

function isClosing(character: string): character is ClosingMark {
  return character === ',' || character === ';' || character === ':' || character === '.';
}
