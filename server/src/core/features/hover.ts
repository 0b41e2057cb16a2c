/** What is shown over a code, a clause's name or a keyword. */
import type { KnownCode } from '../citations/codes.ts';
import { clauseByNumber, type LibraryDocument } from '../library/document.ts';
import { citersOf, holdersOf } from '../library/graph.ts';
import type { Clause, Pinpoint, ResolutionModel } from '../model/model.ts';
import { touches, type Range } from '../text/range.ts';
import { clauseCard } from './clause-card.ts';
import { codeCard } from './code-card.ts';
import { paragraph, type Block } from './content.ts';
import { hoverWording } from './hover-wording.ts';
import { keywordCard } from './keyword-card.ts';
import type { Question } from './question.ts';
import type { ReaderContext } from './reader-context.ts';
import { resolutionCard } from './resolution-card.ts';
import { subjectAt, type Subject } from './subject-at.ts';

export interface Hover {
  /** The words that the card is about. */
  readonly range: Range;
  readonly content: readonly Block[];
}

export interface HoverContext extends ReaderContext {
  /** The text of a document; null when it cannot be had. */
  textOf(uri: string): string | null;
}

type Card = readonly Block[];

/** Cards that are shown together; more would not be read. */
const MOST_CARDS = 3;

/** The card for what stands at an offset; null where there is nothing to tell. */
export function hover(question: Question, context: HoverContext): Hover | null {
  const { model, offset } = question;
  const subject = subjectAt(model, offset);
  if (subject === null) return null;
  if (subject.kind === 'clause') return keywordHover(model, subject.clause, offset, context);
  const content = joined(cardsOf(question, subject, context));
  return content.length === 0 ? null : { range: subject.range, content };
}

/** The documents whose texts the card shows. */
export function textsShown({ model, offset, library }: Question): readonly string[] {
  const subject = subjectAt(model, offset);
  if (subject?.kind !== 'pinpoint' || subject.canonical === null) return [];
  return holdersOf(library, subject.canonical)
    .slice(0, MOST_CARDS)
    .map(({ uri }) => uri);
}

function cardsOf(
  question: Question,
  subject: Exclude<Subject, { readonly kind: 'clause' }>,
  context: HoverContext,
): readonly Card[] {
  const { model } = question;
  switch (subject.kind) {
    case 'citation':
      return codeCards([subject.citation], context);
    case 'back-reference':
      return codeCards(
        subject.reference.citations.flatMap((index) => model.citations[index] ?? []),
        context,
      );
    case 'pinpoint':
      return pinpointCards(question, subject.pinpoint, subject.canonical, context);
    case 'header':
      // A card over the title would only stand in front of what it says.
      return subject.line === 'title' ? [] : ownCards(model, context);
  }
}

/** The cards of codes, one for each document that has one. */
function codeCards(
  cited: readonly { readonly [Key in keyof KnownCode]: KnownCode[Key] | null }[],
  context: HoverContext,
): readonly Card[] {
  return cited.flatMap(({ canonical, parts }) =>
    canonical === null || parts === null ? [] : cardsOfCode({ canonical, parts }, context),
  );
}

/** The cards of one code: of each document that has it, or of the code itself. */
export function cardsOfCode(code: KnownCode, context: ReaderContext): readonly Card[] {
  const found = holdersOf(context.library, code.canonical);
  return found.length === 0
    ? [codeCard(code, context)]
    : found.map((document) => resolutionCard(code, document, context));
}

/** The card of the text itself, with what the text cannot say: who cites it. */
function ownCards({ identity }: ResolutionModel, context: HoverContext): readonly Card[] {
  if (identity === null) return [];
  const citing = citersOf(context.library, identity.canonical).length;
  const cards = cardsOfCode(identity, context);
  if (citing === 0) return cards;
  const count = paragraph(hoverWording[context.messages].citedBy(citing));
  return cards.map((card, index) => (index === 0 ? [...card, count] : card));
}

/** The cards of a clause; of the resolution where it has no such clause, or is not at hand. */
function pinpointCards(
  { model, document: asking, library }: Question,
  { part, number, citation }: Pinpoint,
  canonical: string | null,
  context: HoverContext,
): readonly Card[] {
  const cited = citation === null ? [] : model.citations.slice(citation, citation + 1);
  const holders = canonical === null ? [asking] : holdersOf(library, canonical);
  if (holders.length === 0) return codeCards(cited, context);
  const textOf = ({ uri }: LibraryDocument): string | null =>
    uri === asking.uri ? model.source : context.textOf(uri);
  const cards = holders.flatMap((document) => {
    const clause = clauseByNumber(document.clauses, part, number);
    return clause === null ? [] : [clauseCard(document, clause, number, textOf(document), context)];
  });
  if (cards.length > 0) return cards;
  const missing = paragraph(hoverWording[context.messages].noSuchClause(part, number));
  return [[missing], ...codeCards(cited, context)];
}

/** At most so many as are read, with a rule between any two. */
function joined(cards: readonly Card[]): readonly Block[] {
  return cards
    .slice(0, MOST_CARDS)
    .flatMap((card, index) => (index === 0 ? card : [{ kind: 'rule' } as const, ...card]));
}

function keywordHover(
  model: ResolutionModel,
  { keyword }: Clause,
  offset: number,
  context: HoverContext,
): Hover | null {
  if (keyword === null || !touches(keyword.range, offset)) return null;
  const content = keywordCard(model, keyword, context);
  return content.length === 0 ? null : { range: keyword.range, content };
}
