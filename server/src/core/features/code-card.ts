/** What a code says of itself, for resolutions that are not in the workspace. */
import { sessionFact, yearOfSession } from '../citations/codes.ts';
import type { CodeParts, SessionFact } from '../model/model.ts';
import type { CodeAt } from './citation-at.ts';
import { link, paragraph, strong, type Block } from './content.ts';
import { createDateWriter } from '../wording/dates.ts';
import type { HoverContext } from './hover.ts';
import { hoverWording } from './hover-wording.ts';

/** Organ, session with place and dates, year and number, and the official address where one is. */
export function codeCard(code: CodeAt, context: HoverContext): readonly Block[] {
  const { analyser, messages } = context;
  const { parts, canonical } = code;
  const words = hoverWording[messages];
  const body = analyser.lexicon.bodies.get(parts.body)?.file;
  const organ = body?.name[messages] ?? body?.name['en'] ?? null;
  const session = sessionOf(parts, context);
  const facts = [
    session === null ? null : createDateWriter(messages).session(session),
    session === null && parts.year !== null ? String(parts.year) : null,
    words.number(parts.number),
  ];
  const read = analyser.codes.read(canonical);
  const address = read === null ? null : analyser.codes.address(read);
  return [
    codeLine(code, context),
    paragraph([words.kind[parts.kind], organ].filter((part) => part !== null).join(' · ')),
    paragraph(facts.filter((fact) => fact !== null).join(' · ')),
    paragraph(words.notHere),
    ...(address === null ? [] : [paragraph(link(words.officialText, address))]),
  ];
}

/** The canonical code, and the other ways of writing it. */
export function codeLine({ canonical }: CodeAt, { analyser, messages }: HoverContext): Block {
  const read = analyser.codes.read(canonical);
  const aliases =
    read === null ? [] : analyser.codes.aliases(read).filter((alias) => alias !== canonical);
  return aliases.length === 0
    ? paragraph(strong(canonical))
    : paragraph(strong(canonical), ` (${hoverWording[messages].also} ${aliases.join(', ')})`);
}

/** The session with place names in the reader's language, from the table where it has the session. */
function sessionOf(parts: CodeParts, { analyser, messages }: HoverContext): SessionFact | null {
  const body = analyser.lexicon.bodies.get(parts.body)?.file;
  if (body === undefined || parts.session === null) return null;
  const row = body.sessions.find(({ number }) => number === parts.session);
  if (row !== undefined) return sessionFact(row, messages);
  const year = parts.year ?? yearOfSession(body, parts.session);
  return { number: parts.session, year, place: null, country: null, start: null, end: null };
}
