/** The card of a clause that a text names by its number. */
import type { LibraryClause, LibraryDocument } from '../library/document.ts';
import { textAt } from '../text/places.ts';
import { link, paragraph, strong, type Block } from './content.ts';
import { excerpt } from './excerpt.ts';
import { hoverWording } from './hover-wording.ts';
import type { ReaderContext } from './reader-context.ts';

/** Characters of a clause that a card shows; the rest is a jump away. */
const LONGEST_TEXT = 800;

/**
 * Whose clause it is, its words, and where it lies.
 *
 * @param text of the document; without it the card has the first words only
 */
export function clauseCard(
  { uri, keys }: LibraryDocument,
  clause: LibraryClause,
  number: string,
  text: string | null,
  context: ReaderContext,
): readonly Block[] {
  const { part, keyword, range, opening } = clause;
  const named = hoverWording[context.messages].clause(part, number);
  const [canonical] = keys;
  // What opens the clause is named already, but for a first word.
  const start = keyword === null && clause.number === null ? opening.start : opening.end;
  const words =
    text === null ? clause.words : excerpt(textAt(text, { start, end: range.end }), LONGEST_TEXT);
  return [
    canonical === undefined
      ? paragraph(strong(named))
      : paragraph(strong(canonical), ` · ${named}`),
    keyword === null ? paragraph(words) : paragraph(strong(keyword), ` ${words}`),
    paragraph(link(context.fileLabel(uri), uri)),
  ];
}
