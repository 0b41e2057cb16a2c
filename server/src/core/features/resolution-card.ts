/** The card of a resolution that lies in the workspace. */
import type { KnownCode } from '../citations/codes.ts';
import type { LibraryClause, LibraryDocument } from '../library/document.ts';
import type { ResolutionSummary } from '../library/summary.ts';
import { codeLine } from './code-card.ts';
import { emphasis, link, paragraph, strong, type Block, type Inline } from './content.ts';
import type { ReaderContext } from './reader-context.ts';
import { hoverWording, type HoverWording } from './hover-wording.ts';
import { outlineWording } from './outline-wording.ts';
import { sessionFor } from './session-for.ts';

/** Operative clauses that a card lists; a longer list would not be read. */
const MOST_ACTIONS = 12;

/** Code and aliases, title, organ, session, status and vote, what it does, and where it lies. */
export function resolutionCard(
  code: KnownCode,
  { uri, summary, clauses }: LibraryDocument,
  context: ReaderContext,
): readonly Block[] {
  const words = hoverWording[context.messages];
  const { title, organ } = summary;
  const actions = clauses.filter(({ part }) => part === 'operative');
  const session = sessionFor(summary, context);
  const sitting = [organ, session === null ? null : context.dates.session(session)];
  return [
    codeLine(code, context),
    ...(title === null ? [] : [paragraph(emphasis(title))]),
    ...lines(sitting.filter((part) => part !== null)),
    ...lines([status(summary, context)]),
    ...(actions.length === 0
      ? []
      : [paragraph(words.actions(actions.length)), actionList(actions, words)]),
    paragraph(link(context.fileLabel(uri), uri)),
  ];
}

function lines(parts: readonly string[]): readonly Block[] {
  return parts.length === 0 ? [] : [paragraph(parts.join(' · '))];
}

/** "Adopted on 24 December 2024: 134 in favour, 0 against, 5 abstentions". */
function status(summary: ResolutionSummary, { messages, dates }: ReaderContext): string {
  const { adoptedOn, votes } = summary;
  const said = hoverWording[messages].status[summary.status];
  const when = adoptedOn === null ? '' : ` (${dates.day(adoptedOn)})`;
  const counted = votes === null ? null : outlineWording[messages].votes(votes);
  return counted === null ? `${said}${when}` : `${said}${when} · ${counted}`;
}

function actionList(actions: readonly LibraryClause[], words: HoverWording): Block {
  const items = actions.slice(0, MOST_ACTIONS).map(actionLine);
  const left = actions.length - items.length;
  return { kind: 'list', items: left === 0 ? items : [...items, [words.furtherActions(left)]] };
}

function actionLine({ number, keyword, words }: LibraryClause): readonly Inline[] {
  const lead = number === null ? [] : [`${number}. `];
  return keyword === null ? [...lead, words] : [...lead, strong(keyword), ` ${words}`];
}
