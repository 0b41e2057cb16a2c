/** Makes one clause out of two that follow one another: "… et DEMANDE …". */
import type { Clause } from '../model/model.ts';
import { letterCaseOf } from '../writing/letter-case.ts';
import { beginningOf } from '../writing/number-marks.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Draft } from './draft.ts';
import { countedOn, isLone, numberAlone, numberEdits, pinpointEdits, withGone } from './numbers.ts';
import { passageOf } from './passages.ts';
import { asExpected, tidied, type Plan } from './plan.ts';

/** The clause with which a clause would be merged; null where there is none of its part. */
export function mergedWith(clause: Clause, { model }: Draft): Clause | null {
  const next = model.clauses[model.clauses.indexOf(clause) + 1];
  const fits = next?.part === clause.part && next.section === clause.section;
  return fits ? next : null;
}

/**
 * Merges a clause with the next; null where a list, a comment or page matter stands between them. Of
 * adopted texts with a second keyword six in seven set a comma before the linking word.
 */
export function mergeClauses(clause: Clause, next: Clause, draft: Draft): Plan | null {
  const { model, language } = draft;
  const { source, clauses } = model;
  const { keyword } = next;
  const [link = ''] = language.file.modifiers.links;
  const first = passageOf(clause, draft);
  const second = passageOf(next, draft);
  if (first === null || second === null || keyword === null || link === '') return null;
  if (clause.items.length > 0 || clause.end.mark === ':' || second.hasComment) return null;
  if (source.slice(first.range.end, second.range.start).trim() !== '') return null;
  const tail = source.slice(clause.end.range.end, first.tail.link.start);
  if (tail.trim() !== '') return null;
  const to = beginningOf({ ...next, range: keyword.range }, source);
  const changes = countedOn(
    clauses.slice(clauses.indexOf(next) + 1),
    Number.parseInt(next.number ?? '0', 10),
    -1,
  );
  const numbers = new Map(next.number === null || clause.number === null ? [] : changes);
  const { part } = clause;
  const number = isLone(2, draft) && part === 'operative' ? null : clause.number;
  const edits: readonly TextEdit[] = [
    { range: { start: first.tail.mark.start, end: to }, text: `, ${link} ` },
    ...lowered(keyword.range.start, keyword.written, source),
    ...(number === clause.number ? [] : numberAlone(clause, draft)),
    ...numberEdits(numbers, draft),
    ...pinpointEdits(withGone(numbers, next, clause), draft),
  ];
  return {
    edits: tidied(source, edits),
    clauses: clauses.flatMap((other) => {
      if (other === next) return [];
      if (other === clause) return [{ part, number, levels: asExpected(next).levels }];
      return [{ ...asExpected(other), number: numbers.get(other) ?? other.number }];
    }),
  };
}

/** Within a sentence a keyword that is written like any word has no capital. */
function lowered(start: number, written: string, source: string): readonly TextEdit[] {
  if (letterCaseOf(written) !== 'capitalised') return [];
  const first = source.charAt(start);
  const [word = ''] = written.split(/\s/);
  // "UN-led" and the like have more than one capital; they are none of this.
  if (word.slice(1) !== word.slice(1).toLowerCase()) return [];
  return [{ range: { start, end: start + 1 }, text: first.toLowerCase() }];
}
