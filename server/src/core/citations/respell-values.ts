/** How one value of a code is written in the manner of another: padding, part letters, letter case. */
import type { Placeholder } from '../lexicon/code-template.ts';

/**
 * A value in the manner of the one that stands there: "08" is padded and "8" is not; where the old
 * number does not tell, the form decides.
 */
export function respellValue(
  placeholder: Placeholder,
  old: string,
  next: string,
  template: string,
): string {
  if (placeholder === 'year' || !/^\d+$/.test(next)) return next;
  const usual = Number(new RegExp(`\\{${placeholder}:(\\d)\\}`).exec(template)?.[1] ?? 0);
  const width = old.startsWith('0') ? old.length : old.length < usual ? 0 : usual;
  return next.replace(/^0+(?=\d)/, '').padStart(width, '0');
}

const PART = /^( ?)([A-Z])(?:(-| ?– ?| [^ ]+ )([A-Z]))?$/;

/**
 * Part letters in the manner of the ones that stand there: "B" or " B", "A-C" or " A to C".
 *
 * @param next as canonical keys have them: "", "B", "A-C"
 */
export function respellPart(old: string, next: string, isShort: boolean): string {
  const [, space = isShort ? ' ' : '', first = '', joiner, last = ''] = PART.exec(old) ?? [];
  const [from = '', to] = next.split('-');
  if (from === '') return '';
  if (to === undefined) return space + from;
  const isAlike = joiner !== undefined && areNeighbours(first, last) === areNeighbours(from, to);
  return `${space}${from}${isAlike ? joiner : '-'}${to}`;
}

/** "A and B" are neighbours, "A to C" are not. */
function areNeighbours(first: string, last: string): boolean {
  return last.charCodeAt(0) - first.charCodeAt(0) === 1;
}

/** In lower case when the model has letters and all of them are. */
export function inCaseOf(model: string, text: string): string {
  const isLower = model === model.toLowerCase() && model !== model.toUpperCase();
  return isLower ? text.toLowerCase() : text;
}
