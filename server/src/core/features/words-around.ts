/** A place in a text with the words before and behind it, as one short line. */
import type { Range } from '../text/range.ts';
import { flatten } from '../text/flatten.ts';
import { withoutMarkup } from './excerpt.ts';

export interface WordsAround {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The place itself has to be in sight in a narrow list. */
const BEFORE_LENGTH = 18;
const AFTER_LENGTH = 60;

/**
 * The words of a range and those around it in the same paragraph, cut at words.
 *
 * @returns spaces are folded; none at the beginning of the line or at its end
 */
export function wordsAround(text: string, { start, end }: Range): WordsAround {
  const front = text.slice(Math.max(0, start - BEFORE_LENGTH * 4), start).split(BREAK);
  const [back = ''] = text.slice(end, end + AFTER_LENGTH * 4).split(BREAK);
  const words = flatten(withoutMarkup(text.slice(start, end)));
  return {
    before: tail(spaced(front.at(-1) ?? '')).trimStart(),
    words,
    after: head(spaced(back)).trimEnd(),
  };
}

/** A blank line, or one that a comment takes up. */
const BREAK = /\n[ \t]*\r?\n|-->|<!--/;

/** As one line that still shows whether it touches what stands beside it. */
function spaced(text: string): string {
  return withoutMarkup(text).replace(/\s+/g, ' ');
}

function tail(line: string): string {
  if (line.length <= BEFORE_LENGTH) return line;
  const cut = line.slice(-BEFORE_LENGTH);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function head(line: string): string {
  if (line.length <= AFTER_LENGTH) return line;
  const cut = line.slice(0, AFTER_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[ ,;:]+$/, '')}…`;
}
