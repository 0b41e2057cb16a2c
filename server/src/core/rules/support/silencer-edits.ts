/** The edits that take silencers out of a text without leaving a trace. */
import type { ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../fix.ts';
import type { Directive } from '../silencers.ts';

/** Takes one id out of a comment, or the whole comment where it holds no other. */
export function withoutRule(
  { comment, rules }: Directive,
  id: string,
  { source }: ResolutionModel,
): TextEdit {
  const at = rules.findIndex((rule) => rule.id === id);
  const rule = rules[at];
  const before = rules[at - 1];
  const behind = rules[at + 1];
  if (rule !== undefined && before !== undefined) {
    return { range: { start: before.range.end, end: rule.range.end }, text: '' };
  }
  if (rule !== undefined && behind !== undefined) {
    return { range: { start: rule.range.start, end: behind.range.start }, text: '' };
  }
  return { range: withItsLine(comment, source), text: '' };
}

/** A comment with the line that it fills, and with the blank line behind when one stands before. */
function withItsLine({ start, end }: Range, source: string): Range {
  const before = /(^|\n)[ \t]*$/.exec(source.slice(Math.max(0, start - INDENT), start));
  const behind = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(end, end + INDENT));
  if (before === null || behind === null) {
    const space = /[ \t]*$/.exec(source.slice(Math.max(0, start - INDENT), start))?.[0].length ?? 0;
    return { start: start - space, end };
  }
  const from = start - before[0].length + (before[1]?.length ?? 0);
  const to = end + behind[0].length;
  const blankBefore = from === 0 || /\n\r?\n$/.test(source.slice(Math.max(0, from - 3), from));
  const blankBehind = blankBefore ? /^[ \t]*\r?\n/.exec(source.slice(to, to + INDENT)) : null;
  return { start: from, end: to + (blankBehind?.[0].length ?? 0) };
}

/** The most white space that is read beside a comment. */
const INDENT = 80;
