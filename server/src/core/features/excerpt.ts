/** A stretch of the text as one short line, for outlines and cards. */
import { flatten } from '../text/flatten.ts';

/**
 * The beginning of a stretch, markup removed and spaces folded, cut at a word.
 *
 * @param length the most characters that the line may have
 */
export function excerpt(text: string, length: number): string {
  const line = flatten(withoutMarkup(text.slice(0, length * 4)));
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/[ ,;:]+$/, '')}…`;
}

/** The text without markup; spaces and line breaks stay as they are. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<!--[^]*?-->|<\/?[a-z][^<>]{0,40}>/gi, ' ')
    .replace(/\^\{([^{}]{0,20})\}/g, '$1')
    .replace(/\*\*|__|\^/g, '');
}
