/** What is known of a resolution that is not in the workspace, by its code and by the catalogue. */
import type { KnownCode } from '../citations/codes.ts';
import { nameOf, type KnownResolution } from '../library/known.ts';
import { emphasis, link, paragraph, strong, type Block } from './content.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import type { ReaderContext } from './reader-context.ts';
import { hoverWording } from './hover-wording.ts';
import { officialAddress } from './official-address.ts';

/** Title or subject, organ, session with place and dates, number, and the official address if any. */
export function codeCard(code: KnownCode, context: ReaderContext): readonly Block[] {
  const { analyser, library, messages, dates } = context;
  const { parts, canonical } = code;
  const words = hoverWording[messages];
  const body = analyser.lexicon.bodies.get(parts.body)?.file;
  const organ = body?.name[messages] ?? body?.name['en'] ?? null;
  const known = library.known(canonical);
  const facts = [
    dates.session(analyser.codes.session(parts, messages)),
    words.number(parts.number),
    known?.adoptedOn == null ? null : words.adoptedOn(dates.day(known.adoptedOn)),
  ];
  const address = officialAddress(canonical, analyser.codes, library);
  return [
    codeLine(code, context),
    ...(known === null ? [] : nameLines(known, messages)),
    paragraph([words.kind[parts.kind], organ].filter((part) => part !== null).join(' · ')),
    paragraph(facts.filter((fact) => fact !== null).join(' · ')),
    paragraph([words.notHere, ...(known === null ? [] : originOf(known, messages))].join(' ')),
    ...(address === null ? [] : [paragraph(link(words.officialText, address))]),
  ];
}

/** The canonical code, and the other ways of writing it. */
export function codeLine(
  { canonical }: KnownCode,
  { analyser, library, messages }: ReaderContext,
): Block {
  const read = analyser.codes.read(canonical);
  const forms = read === null ? [] : analyser.codes.aliases(read);
  const aliases = [...new Set([...forms, ...library.sameAs(canonical)])].filter(
    (alias) => alias !== canonical,
  );
  return aliases.length === 0
    ? paragraph(strong(canonical))
    : paragraph(strong(canonical), ` (${hoverWording[messages].also} ${aliases.join(', ')})`);
}

/** The title, and the subject where the title is in another language than the reader's. */
function nameLines(known: KnownResolution, messages: MessageLanguage): readonly Block[] {
  const name = nameOf(known, messages);
  const subject = known.title[messages] === undefined ? known.subject[messages] : undefined;
  return [
    ...(name === null ? [] : [paragraph(emphasis(name))]),
    ...(subject === undefined || subject === name ? [] : [paragraph(emphasis(subject))]),
  ];
}

/** Who says it; nobody where no more than the code is known. */
function originOf(known: KnownResolution, messages: MessageLanguage): readonly string[] {
  const saysMore =
    nameOf(known, messages) !== null || known.adoptedOn !== null || known.address !== null;
  return saysMore ? [hoverWording[messages].knownFrom(known.origins)] : [];
}
