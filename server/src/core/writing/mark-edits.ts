/** Puts another mark at the end of a stretch, in the way in which its text writes marks. */
import type { Language } from '../lexicon/language.ts';
import type { ClauseEnd, ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import type { TextEdit } from '../text/edits.ts';

/** A mark that closes a clause or an item. */
export type Mark = NonNullable<ClauseEnd['mark']>;

/** What a mark is called. */
export const MARK_NAMES: Readonly<Record<MessageLanguage, Readonly<Record<Mark, string>>>> = {
  en: { ',': 'a comma', ';': 'a semicolon', ':': 'a colon', '.': 'a full stop' },
  fr: { ',': 'une virgule', ';': 'un point-virgule', ':': 'un deux-points', '.': 'un point' },
};

/** Writes marks as one text does. */
export interface MarkWriter {
  /** The edit that closes what ends so with `mark`. */
  close(end: ClauseEnd, mark: Mark): TextEdit;
}

/** A space that may stand before a mark on its line. */
const SPACES = /[ \u00a0\u2009\u202f]{1,20}$/;
/** Marks before which some languages, and so some texts, set a space, at the end of a line and within. */
const SPACED_AT_END = /([ \u00a0\u2009\u202f]?)([;:])(?=[ \t*_]{0,9}(?:\r?\n|$))/g;
const SPACED = /([ \u00a0\u2009\u202f]?)([;:])(?=[\s*_<]|$)/g;
/** Markup that closes what stands before it. */
const CLOSING_MARKUP = /^(?:\*{1,3}|_{1,3}(?![\p{L}\p{N}])|<\/[a-z]{1,9}>|\}){1,6}/iu;
/** The call of a footnote, which stands behind the mark. */
const NOTE_CALL =
  /(?:<sup>\d{1,3}<\/sup>|\^\{?\d{1,3}\}?\^?|\[\^?\d{1,3}\]|(?<=[\p{Ll}”»")\]])\d{1,2})$/u;
/** A mark that a hasty pen has left before another. */
const DOUBLED = /[,;:]$/;
const LOOK = 60;

/** Reads the habits of a text, once; its language says what is usual where the text shows none. */
export function createMarkWriter(
  { source }: ResolutionModel,
  language: Language | undefined,
): MarkWriter {
  let habits: ReadonlyMap<string, string> | null = null;
  const spaceBefore = (mark: Mark): string => {
    if (mark === ',' || mark === '.') return '';
    habits ??= new Map([...habitsOf(source, SPACED), ...habitsOf(source, SPACED_AT_END)]);
    const usual = language?.file.spacedMarks.includes(mark) === true ? ' ' : '';
    return habits.get(mark) ?? habits.get(mark === ';' ? ':' : ';') ?? usual;
  };
  return {
    close: ({ mark: old, range }, mark) => {
      if (old === null) {
        const at = placeOfMark(source, range.end);
        return { range: { start: at, end: at }, text: spaceBefore(mark) + mark };
      }
      return replaced(source, range, old, mark, spaceBefore(mark));
    },
  };
}

/** A space that stands before the old mark, or is missing there, says how the new one is written. */
function replaced(source: string, range: Range, old: Mark, mark: Mark, usual: string): TextEdit {
  const before = source.slice(Math.max(0, range.start - LOOK), range.start);
  const doubled = DOUBLED.exec(before)?.[0].length ?? 0;
  const space = SPACES.exec(before.slice(0, before.length - doubled))?.[0] ?? '';
  const isTight = mark === ',' || mark === '.';
  const wasSpaced = old === ';' || old === ':' || space !== '';
  const wanted = isTight ? '' : wasSpaced ? space : usual;
  // "etc." closes with its own full stop.
  const text = mark === '.' && before.endsWith('.') ? '' : mark;
  const start = range.start - doubled;
  return wanted === space
    ? { range: { start, end: range.end }, text }
    : { range: { start: start - space.length, end: range.end }, text: wanted + text };
}

/** Where a missing mark belongs: behind closing markup, before the call of a footnote. */
function placeOfMark(source: string, end: number): number {
  const markup = CLOSING_MARKUP.exec(source.slice(end, end + LOOK))?.[0].length ?? 0;
  const at = end + markup;
  const call = NOTE_CALL.exec(source.slice(Math.max(0, at - LOOK), at))?.[0].length ?? 0;
  return at - call;
}

/** What mostly stands before each mark. */
function habitsOf(source: string, pattern: RegExp): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [, space = '', mark = ''] of source.matchAll(pattern)) {
    const ofMark = counts.get(mark) ?? new Map<string, number>();
    ofMark.set(space, (ofMark.get(space) ?? 0) + 1);
    counts.set(mark, ofMark);
  }
  return new Map(
    [...counts].map(([mark, spaces]) => {
      const [[space] = ['']] = [...spaces].toSorted(([, a], [, b]) => b - a);
      return [mark, space];
    }),
  );
}
