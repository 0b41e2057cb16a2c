/** What is shown over a short name, a session, a date or a vote. */
import type { BodyFile } from '../lexicon/body-schema.ts';
import { sessionFact } from '../citations/codes.ts';
import type { DateMention, ResolutionModel, SessionFact, SessionMention } from '../model/model.ts';
import { isOfOwnOrgan } from '../writing/own-organ.ts';
import { cleanText } from '../text/clean-text.ts';
import { touches, type Range } from '../text/range.ts';
import { paragraph, strong, type Block } from './content.ts';
import { definedAcronyms } from './defined-acronyms.ts';
import { factWording } from './fact-wording.ts';
import type { Hover } from './hover.ts';
import { longName } from './long-names.ts';
import type { ReaderContext } from './reader-context.ts';
import { sessionFor } from './session-for.ts';
import { voteCard } from './vote-card.ts';

type Reader = Pick<ReaderContext, 'analyser' | 'messages' | 'dates'>;

/** The card for a fact at an offset; null where nothing stands of which more is known. */
export function factHover(model: ResolutionModel, offset: number, reader: Reader): Hover | null {
  const profile = reader.analyser.lexicon.bodies.get(model.body)?.file;
  const cards = [
    () => voteAt(model, offset, profile, reader),
    () => sessionAt(model, offset, profile, reader),
    () => dateAt(model, offset, profile, reader),
    () => acronymAt(model, offset, reader),
  ];
  for (const card of cards) {
    const found = card();
    if (found !== null && found.content.length > 0) return found;
  }
  return null;
}

function voteAt(
  model: ResolutionModel,
  offset: number,
  profile: BodyFile | undefined,
  { messages }: Reader,
): Hover | null {
  const range = model.adoption?.votesRange ?? null;
  if (range === null || !touches(range, offset)) return null;
  return { range, content: voteCard(model, profile, messages) };
}

function sessionAt(
  model: ResolutionModel,
  offset: number,
  profile: BodyFile | undefined,
  reader: Reader,
): Hover | null {
  const mention = model.sessions.find(({ range }) => touches(range, offset));
  if (mention === undefined || profile === undefined) return null;
  const { messages, dates } = reader;
  const isOwn = isInHead(mention, model) || isOfOwnOrgan(mention, model, { ...reader, profile });
  if (!isOwn) return null;
  const fact = factOf(mention, model, reader);
  const said = dates.session(fact);
  const organ = profile.name[messages];
  // The number alone is what the reader sees.
  if (said === null || fact.year === null) return null;
  const content = [paragraph(strong(said)), ...(organ === undefined ? [] : [paragraph(organ)])];
  return { range: mention.range, content };
}

/** True for the line of the head that names the session whose number the code has. */
function isInHead(
  { range, number }: SessionMention,
  { clauses, identity }: ResolutionModel,
): boolean {
  const [first] = clauses;
  const isBefore = first === undefined || range.end <= first.range.start;
  return isBefore && number !== null && identity?.parts.session === number;
}

/** What the text says of its own session goes before the table. */
function factOf(mention: SessionMention, model: ResolutionModel, reader: Reader): SessionFact {
  const own = mention.isFormula ? sessionFor(model, reader) : null;
  const { analyser, messages } = reader;
  const { number, year } = mention;
  return own ?? analyser.codes.session({ body: model.body, session: number, year }, messages);
}

function dateAt(
  model: ResolutionModel,
  offset: number,
  profile: BodyFile | undefined,
  { messages, dates }: Reader,
): Hover | null {
  const date = model.dates.find(({ range }) => touches(range, offset));
  if (date === undefined) return null;
  const { start, end, range } = date;
  const words = factWording[messages];
  const said =
    start === end
      ? capitalised(dates.weekday(start))
      : words.span(dates.weekday(start), dates.weekday(end));
  const session = sessionOn(date, model, profile, messages);
  const organ = profile?.name[messages] === undefined ? '' : ` · ${profile.name[messages]}`;
  const during = session === null ? null : dates.session(session);
  const content: readonly Block[] = [
    paragraph(strong(said)),
    ...(during === null ? [] : [paragraph(`${words.during} ${during}${organ}`)]),
  ];
  return { range, content };
}

/** The session of the text's organ that was held on the days. */
function sessionOn(
  { start, end }: DateMention,
  { session }: ResolutionModel,
  profile: BodyFile | undefined,
  messages: ReaderContext['messages'],
): SessionFact | null {
  const rows = profile?.sessions ?? [];
  const row = rows.find((held, index) => {
    // A session of which only the beginning is on record lasts to the next one.
    const next = rows[index + 1]?.start ?? null;
    if (held.start === null || held.start > start) return false;
    return held.end === null ? next !== null && end < next : end <= held.end;
  });
  if (row !== undefined) return sessionFact(row, messages);
  const isOwn = session?.start != null && session.end !== null;
  return isOwn && session.start <= start && end <= session.end ? session : null;
}

const CAPITALS = /^[A-ZÀ-ÖØ-Þ]{2,}$/;
const LETTERS_BEFORE = /\p{L}{0,12}$/u;
const LETTERS_BEHIND = /^\p{L}{0,12}/u;

function acronymAt(
  model: ResolutionModel,
  offset: number,
  { analyser, messages }: Reader,
): Hover | null {
  if (!CAPITALS.test(lettersAt(model.source, offset))) return null;
  const clean = cleanText(model.source);
  const defined = definedAcronyms(model, clean, analyser);
  const here = defined.find(({ range }) => touches(range, offset));
  if (here === undefined) return null;
  for (const acronym of defined) {
    if (acronym.letters !== here.letters || !acronym.isWrittenOut) continue;
    const name = longName(clean, acronym);
    if (name === null) continue;
    const where = factWording[messages].writtenOut(clauseOf(model, acronym.range));
    return {
      range: here.range,
      content: [paragraph(strong(here.letters), ` · ${name}`), paragraph(where)],
    };
  }
  return null;
}

function lettersAt(source: string, offset: number): string {
  const before = LETTERS_BEFORE.exec(source.slice(Math.max(0, offset - 12), offset))?.[0] ?? '';
  return before + (LETTERS_BEHIND.exec(source.slice(offset, offset + 12))?.[0] ?? '');
}

function clauseOf(
  { clauses }: ResolutionModel,
  { start, end }: Range,
): Parameters<(typeof factWording)['en']['writtenOut']>[0] {
  const clause = clauses.find(({ range }) => range.start <= start && end <= range.end);
  if (clause === undefined) return null;
  return { part: clause.part, number: clause.number ?? String(clause.index) };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
