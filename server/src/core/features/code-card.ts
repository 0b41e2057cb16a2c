/** What a code says of itself, for resolutions that are not in the workspace. */
import type { CodeAt } from './citation-at.ts';
import { link, paragraph, strong, type Block } from './content.ts';
import { createDateWriter } from '../wording/dates.ts';
import type { HoverContext } from './hover-context.ts';
import { hoverWording } from './hover-wording.ts';

/** Organ, session with place and dates, year and number, and the official address where one is. */
export function codeCard(code: CodeAt, context: HoverContext): readonly Block[] {
  const { analyser, messages } = context;
  const { parts, canonical } = code;
  const words = hoverWording[messages];
  const body = analyser.lexicon.bodies.get(parts.body)?.file;
  const organ = body?.name[messages] ?? body?.name['en'] ?? null;
  const facts = [
    createDateWriter(messages).session(analyser.codes.session(parts, messages)),
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
