/** The card of a resolution that lies in the workspace. */
import type { LibraryDocument } from '../library/document.ts';
import type { Action, ResolutionSummary } from '../library/summary.ts';
import type { CodeAt } from './citation-at.ts';
import { codeLine } from './code-card.ts';
import { emphasis, link, paragraph, strong, type Block, type Inline } from './content.ts';
import type { SessionFact } from '../model/model.ts';
import { createDateWriter } from '../wording/dates.ts';
import type { HoverContext } from './hover-context.ts';
import { hoverWording, type HoverWording } from './hover-wording.ts';
import { outlineWording } from './outline-wording.ts';

/** Operative clauses that a card lists; a longer list would not be read. */
const MOST_ACTIONS = 12;

/** Code and aliases, title, organ, session, status and vote, what it does, and where it lies. */
export function resolutionCard(
  code: CodeAt,
  { uri, summary }: LibraryDocument,
  context: HoverContext,
): readonly Block[] {
  const words = hoverWording[context.messages];
  const { title, organ, actions } = summary;
  const session = sessionOf(summary, context);
  const dates = createDateWriter(context.messages);
  const sitting = [organ, session === null ? null : dates.session(session)];
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

/** The session with place names in the reader's language, where the sessions table has them. */
function sessionOf(
  { body, session }: ResolutionSummary,
  { analyser, messages }: HoverContext,
): SessionFact | null {
  if (session === null) return null;
  const table = analyser.codes.session({ body, session: session.number, year: null }, messages);
  return table.year === session.year && table.place !== null
    ? { ...session, place: table.place, country: table.country }
    : session;
}

function lines(parts: readonly string[]): readonly Block[] {
  return parts.length === 0 ? [] : [paragraph(parts.join(' · '))];
}

/** "Adopted on 24 December 2024: 134 in favour, 0 against, 5 abstentions". */
function status(summary: ResolutionSummary, { messages }: HoverContext): string {
  const dates = createDateWriter(messages);
  const { adoptedOn, votes } = summary;
  const said = hoverWording[messages].status[summary.status];
  const when = adoptedOn === null ? '' : ` (${dates.day(adoptedOn)})`;
  const counted = votes === null ? null : outlineWording[messages].votes(votes);
  return counted === null ? `${said}${when}` : `${said}${when} · ${counted}`;
}

function actionList(actions: readonly Action[], words: HoverWording): Block {
  const items = actions.slice(0, MOST_ACTIONS).map(actionLine);
  const left = actions.length - items.length;
  return { kind: 'list', items: left === 0 ? items : [...items, [words.furtherActions(left)]] };
}

function actionLine({ number, keyword, words }: Action): readonly Inline[] {
  const lead = number === null ? [] : [`${number}. `];
  return keyword === '' ? [...lead, words] : [...lead, strong(keyword), ` ${words}`];
}
