/** Makes two clauses out of one that has a second keyword: "… et DEMANDE …". */
import type { Clause } from '../model/model.ts';
import { beginningOf, numberInsertion } from '../writing/number-marks.ts';
import { rewording, wordsIn } from '../writing/keyword-words.ts';
import { inCase, letterCaseOf } from '../writing/letter-case.ts';
import { readListedKeyword, type KeywordMatch } from '../syntax/keyword.ts';
import { cleanText, type CleanText } from '../text/clean-text.ts';
import type { TextEdit } from '../text/edits.ts';
import { touches, type Range } from '../text/range.ts';
import type { Draft } from './draft.ts';
import { gapNear } from './gaps.ts';
import { placeOf, usualMark } from './marks.ts';
import { countedOn, NO_CHANGES, numberEdits, numberInCompany, pinpointEdits } from './numbers.ts';
import { asExpected, tidied, type Plan } from './plan.ts';

/** A second keyword within a clause. */
export interface SecondKeyword {
  /** From behind the words before it to the keyword: ", and ". */
  readonly link: Range;
  readonly keyword: Range;
  readonly written: string;
}

/** How far behind the beginning of a clause second keywords are looked for. */
const REACH = 20_000;

/**
 * The second keyword at a place of the clause, or the only one that is written in capitals; any other
 * word may be no keyword but a noun: "offre et demande". Null where there is none.
 */
export function secondKeyword(clause: Clause, at: number, draft: Draft): SecondKeyword | null {
  const found = secondKeywords(clause, draft);
  const here = found.find(({ link, keyword }) =>
    touches({ start: link.start, end: keyword.end }, at),
  );
  if (here !== undefined) return here;
  const inCapitals = found.filter(({ written }) => letterCaseOf(written) === 'capitals');
  return inCapitals.length === 1 ? (inCapitals[0] ?? null) : null;
}

function secondKeywords(clause: Clause, draft: Draft): readonly SecondKeyword[] {
  const { keyword, range, items, part } = clause;
  const { model, language } = draft;
  if (keyword === null) return [];
  const end = Math.min(items[0]?.markerRange.start ?? range.end, range.start + REACH);
  const start = keyword.range.end;
  const clean = cleanText(model.source.slice(start, end));
  const found: SecondKeyword[] = [];
  for (const { from, to } of linksIn(clean, language.file.modifiers.links)) {
    const match = readListedKeyword(clean, language, to);
    if (match?.form !== part || clean.text.slice(to, match.start).trim() !== '') continue;
    found.push(placed(clean, from, match, start, clause, model.source));
  }
  return found;
}

function linksIn(
  { folded }: CleanText,
  links: readonly string[],
): readonly { readonly from: number; readonly to: number }[] {
  const words = new Set(links);
  return [...folded.matchAll(/(,?\s{1,9})(\p{L}{1,6})(?=\s)/gu)].flatMap((match) => {
    const word = match[2] ?? '';
    return words.has(word) ? [{ from: match.index, to: match.index + match[0].length }] : [];
  });
}

function placed(
  clean: CleanText,
  from: number,
  match: KeywordMatch,
  start: number,
  clause: Clause,
  source: string,
): SecondKeyword {
  const place = clean.toSource(match.start, match.end);
  const keyword = { start: start + place.start, end: start + place.end };
  return {
    link: {
      start: start + clean.toSourceStart(from),
      end: beginningOf({ ...clause, range: keyword }, source),
    },
    keyword,
    written: clean.written(match.start, match.end),
  };
}

/** Splits a clause before a second keyword; null where that cannot be done. */
export function splitClause(clause: Clause, second: SecondKeyword, draft: Draft): Plan | null {
  const { model, writer } = draft;
  const { source, clauses } = model;
  const { keyword } = clause;
  if (keyword === null) return null;
  const index = clauses.indexOf(clause);
  const place = placeOf(clause, clauses);
  const interior = place === 'lastRecital' ? 'recital' : place === 'last' ? 'operative' : place;
  const end = { mark: null, range: { start: second.link.start, end: second.link.start } };
  const mark = writer.close(end, usualMark(interior, draft)).text;
  const { value, edits: numbered } = numberInCompany(clause, draft);
  const changes = value === null ? NO_CHANGES : countedOn(clauses.slice(index + 1), value, 1);
  const figures = value === null ? '' : numberInsertion(clause, value + 1, clause, source).text;
  const edits: readonly (TextEdit | null)[] = [
    ...numbered,
    { range: second.link, text: mark + gapNear(clause, draft) + figures },
    recased(source, second.keyword, keyword.written),
    ...numberEdits(changes, draft),
    ...pinpointEdits(changes, draft),
  ];
  const number = value === null ? clause.number : String(value);
  const own = { ...asExpected(clause), number };
  return {
    edits: tidied(
      source,
      edits.filter((edit) => edit !== null),
    ),
    clauses: clauses.flatMap((other) => {
      if (other !== clause) {
        return [{ ...asExpected(other), number: changes.get(other) ?? other.number }];
      }
      const added = { ...own, number: value === null ? null : String(value + 1) };
      return [{ ...own, levels: [] }, added];
    }),
  };
}

/** Writes a keyword in capitals, or with a capital, as another is. */
function recased(source: string, range: Range, like: string): TextEdit | null {
  const words = wordsIn(source, range);
  const letterCase = letterCaseOf(like);
  const right = words.map(({ text }, index) =>
    letterCase === 'capitals' || index === 0 ? inCase(letterCase, text) : text,
  );
  return rewording(source, words, right);
}
