/** What is shown over a code or a keyword. */
import type { ResolutionModel } from '../model/model.ts';
import { touches, type Range } from '../text/range.ts';
import { codeAt, type CodeAt } from './citation-at.ts';
import { codeCard } from './code-card.ts';
import type { Block } from './content.ts';
import type { HoverContext } from './hover-context.ts';
import { keywordCard } from './keyword-card.ts';
import { resolutionCard } from './resolution-card.ts';

export interface Hover {
  /** The words that the card is about. */
  readonly range: Range;
  readonly content: readonly Block[];
}

/** Cards of one code that are shown together; more would not be read. */
const MOST_CARDS = 3;

/** The card for what stands at an offset; null where there is nothing to tell. */
export function hover(model: ResolutionModel, offset: number, context: HoverContext): Hover | null {
  const code = codeAt(model, offset);
  if (code !== null) return { range: code.range, content: cardsOf(code, context) };
  const clause = model.clauses.find(
    ({ keyword }) => keyword !== null && touches(keyword.range, offset),
  );
  if (clause?.keyword == null) return null;
  const content = keywordCard(model, clause.keyword, context);
  return content.length === 0 ? null : { range: clause.keyword.range, content };
}

function cardsOf(code: CodeAt, context: HoverContext): readonly Block[] {
  const found = context.library.find(code.canonical).slice(0, MOST_CARDS);
  if (found.length === 0) return codeCard(code, context);
  return found.flatMap((document, index) => [
    ...(index === 0 ? [] : [{ kind: 'rule' } as const]),
    ...resolutionCard(code, document, context),
  ]);
}
