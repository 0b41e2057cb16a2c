/** Sets the spaces within a line: single ones, and before and behind signs as the language does. */
import type { LanguageFile } from '../lexicon/language-schema.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';
import { isNoBreak, isSpace, SPACES } from './white-space.ts';

/** Sets the spaces of a language. */
export interface Spacer {
  /** The edits within a line. */
  edits(source: string, line: Range): readonly TextEdit[];
  /**
   * What stands between two stretches.
   *
   * @param written the spaces that stand there, without line ends
   */
  between(before: string, behind: string, written: string): string;
}

/** Marks that stand right behind a word where the language does not say otherwise. */
const TIGHT = ',.;:!?';
/** What is left as it is: comments, code, addresses, tags. */
const KEPT =
  /<!--[^]*?-->|`[^`\n]{1,200}`|(?:https?|ftp):\/\/\S{1,2000}|\]\([^()\n]{1,500}\)|<\/?[a-z][^<>\n]{0,118}>/gi;
const CLOSING_MARKUP = /(?:[*_]{1,3}|<\/[a-z0-9]{1,9}>|\}|\^)+$/i;
const WORD_END = /[\p{L}\p{N}\p{M})\]»”"’'%°º}]$/u;
const ENTITY = /&(?:[a-z]{2,31}|#\d{1,6})$/i;
const SAME_SIGNS = /^(.)\1*$/;
/** How much before a sign is looked at. */
const LOOK = 60;

/** Compiles the habits of a language. */
export function createSpacer({ spacing }: LanguageFile): Spacer {
  const before = spacing?.before ?? [];
  const behind = spacing?.behind ?? [];
  const noBreak = spacing?.space ?? '\u00a0';
  const between = (first: string, second: string, written: string): string => {
    const sign = second.charAt(0);
    const isSet = before.includes(sign);
    if (isSet && isMark(first, second)) return isOneNoBreak(written) ? written : noBreak;
    if (behind.includes(first.slice(-1))) return isOneNoBreak(written) ? written : noBreak;
    if (!isSet && TIGHT.includes(sign) && sign !== '' && isMark(first, second)) return '';
    return single(written);
  };
  const glued = [...before, ...behind].map(
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
  const gluedSigns = glued.length === 0 ? null : new RegExp(`[${glued.join('')}]`, 'gu');

  const missing = (text: string): readonly Range[] =>
    [...(gluedSigns === null ? [] : text.matchAll(gluedSigns))].flatMap(({ index, 0: sign }) => {
      if (behind.includes(sign)) {
        const next = text.charAt(index + 1);
        return next === '' || isSpace(next) ? [] : [{ start: index + 1, end: index + 1 }];
      }
      const previous = text.charAt(index - 1);
      const next = text.charAt(index + 1);
      // Between two signs of markup nobody can tell which of them opens.
      if (previous === '' || isSpace(previous) || next === '*' || next === '_') return [];
      const isWanted = isMark(
        text.slice(Math.max(0, index - LOOK), index),
        text.slice(index, index + 2),
      );
      return isWanted ? [{ start: index, end: index }] : [];
    });
  return {
    between,
    edits: (source, { start, end }) => {
      const text = source.slice(start, end);
      const isKept = keptIn(text);
      const edits: TextEdit[] = [];
      for (const { index, 0: written } of text.matchAll(SPACES)) {
        const place = { start: index, end: index + written.length };
        if (index === 0 || isKept(place)) continue;
        const put = between(
          text.slice(Math.max(0, index - LOOK), index),
          text.slice(place.end, place.end + 2),
          written,
        );
        if (put !== written) edits.push({ range: place, text: put });
      }
      for (const place of missing(text)) {
        if (!isKept(place)) edits.push({ range: place, text: noBreak });
      }
      return edits
        .map(({ range, text: put }) => ({
          range: { start: start + range.start, end: start + range.end },
          text: put,
        }))
        .toSorted((a, b) => a.range.start - b.range.start);
    },
  };
}

/** Tells whether a place of a text touches something that is left as it is. */
function keptIn(text: string): (place: Range) => boolean {
  const kept = [...text.matchAll(KEPT)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return ({ start, end }) => {
    const next = countFront(kept.length, (nth) => (kept[nth]?.end ?? Infinity) <= start);
    return (kept[next]?.start ?? Infinity) < end;
  };
}

/** True for a mark that closes what stands before it, and stands before a space or a closing sign. */
function isMark(first: string, second: string): boolean {
  const sign = second.charAt(0);
  const next = second.charAt(1);
  const isFree = sign === '»' || next === '' || isSpace(next) || ')]»”"’\'*_<'.includes(next);
  if (!isFree || (sign === ';' && ENTITY.test(first))) return false;
  if (sign === '»') return /[^\s«]$/u.test(first);
  return WORD_END.test(first.replace(CLOSING_MARKUP, ''));
}

function isOneNoBreak(written: string): boolean {
  return written.length === 1 && isNoBreak(written);
}

/** One space; one that somebody chose stays. */
function single(written: string): string {
  if (written.length === 1 && written !== '\t') return written;
  const first = written.charAt(0);
  return isNoBreak(first) && SAME_SIGNS.test(written) ? first : ' ';
}
