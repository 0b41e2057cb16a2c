/** Writes the comments that silence a rule, where a drafter would put them. */
import type { ResolutionModel } from '../model/model.ts';
import type { TextEdit } from './fix.ts';
import { directivesIn, type Directive } from './silencers.ts';

/** Lines above the text that must stay the first: a byte order mark, the front matter of Markdown. */
const PREAMBLE = /^\ufeff?(?:---[ \t]*\r?\n[^]{0,4000}?\r?\n---[ \t]*\r?\n)?/;

/**
 * Silences a rule in the clause around a place: adds its id to the comment that stands before the
 * clause, or a comment on a line of its own.
 *
 * @returns null for a place in no clause, and where a clause begins in the middle of a line
 */
export function silenceInClause(
  rule: string,
  offset: number,
  model: ResolutionModel,
): TextEdit | null {
  const { source, clauses } = model;
  const index = clauses.findLastIndex(({ range }) => range.start <= offset);
  const clause = clauses[index];
  if (clause === undefined || clause.range.end < offset) return null;
  const { start } = clause.range;
  const from = clauses[index - 1]?.range.end ?? 0;
  const comment = directivesIn(model).findLast(
    (directive) =>
      directive.kind === 'next' &&
      directive.comment.start >= from &&
      directive.comment.end <= start,
  );
  if (comment !== undefined) return added(rule, comment);
  const line = source.lastIndexOf('\n', start - 1) + 1;
  if (/[\p{L}]/u.test(source.slice(line, start))) return null;
  const isSetOff =
    line === 0 || /\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, line - INDENT), line));
  return inserted(line, `<!-- resolution-ignore ${rule} -->`, isSetOff, source);
}

/** Silences a rule in the whole text: by the comment that does so for others, or a line at the top. */
export function silenceInText(rule: string, model: ResolutionModel): TextEdit {
  const { source } = model;
  const comment = directivesIn(model).find(({ kind }) => kind === 'file');
  if (comment !== undefined) return added(rule, comment);
  const top = PREAMBLE.exec(source)?.[0].length ?? 0;
  return inserted(top, `<!-- resolution-ignore-file ${rule} -->`, true, source);
}

/** The most white space that is read before a line. */
const INDENT = 80;

function inserted(at: number, comment: string, isSetOff: boolean, source: string): TextEdit {
  const lineBreak = /\r?\n/.exec(source)?.[0] ?? '\n';
  return {
    range: { start: at, end: at },
    text: `${comment}${lineBreak}${isSetOff ? lineBreak : ''}`,
  };
}

function added(rule: string, { comment, rules }: Directive): TextEdit {
  const at = rules.at(-1)?.range.end ?? comment.end - '-->'.length;
  return { range: { start: at, end: at }, text: ` ${rule}` };
}
