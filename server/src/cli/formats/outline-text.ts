/** Outlines for people: the tree that the editor shows, with the line of each entry. */
import type { OutlineEntry } from '../../core/features/outline-entry.ts';
import { createLocate, type Locate } from '../../core/text/places.ts';
import type { Paint } from './paint.ts';
import { oneLine, printablePath } from './printable.ts';

/** The outline of one document. */
export interface DocumentOutline {
  readonly path: string;
  /** The canonical key, which the text itself need not give. */
  readonly canonical: string | null;
  /** The text into which the ranges of the entries point. */
  readonly source: string;
  readonly entries: readonly OutlineEntry[];
}

/** Room for the line numbers of a document of 99,999 lines. */
const LINE_WIDTH = 5;

/** The outlines one under the other, each below the path of its document. */
export function outlinesAsText(documents: readonly DocumentOutline[], paint: Paint): string {
  return documents
    .map(({ path, canonical, source, entries }) => {
      const code = canonical === null ? '' : `  ${paint('cyan', canonical)}`;
      const heading = `${paint('bold', printablePath(path))}${code}\n`;
      return heading + entryLines(entries, createLocate(source), 0, paint);
    })
    .join('\n');
}

function entryLines(
  entries: readonly OutlineEntry[],
  locate: Locate,
  depth: number,
  paint: Paint,
): string {
  return entries
    .map(({ name, detail, selectionRange, children }) => {
      const line = String(locate(selectionRange).start.line + 1).padStart(LINE_WIDTH);
      const words = `${'  '.repeat(depth)}${oneLine(name)}`;
      const rest = detail === null ? '' : `  ${paint('dim', oneLine(detail))}`;
      const own = `${paint('dim', line)}  ${words}${rest}\n`;
      return own + entryLines(children, locate, depth + 1, paint);
    })
    .join('');
}
