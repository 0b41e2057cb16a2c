/** A template with what is known filled in, and the places that a drafter still has to fill. */
import type { Field } from '../lexicon/templates-schema.ts';

/** Plain text, or a place to stop at with the text that stands there until it is replaced. */
export type Piece = string | { readonly stop: string };

/** What is known, by field; what nobody knows is left out. */
export type FieldValues = Readonly<Partial<Record<Field, string>>>;

/** "{code}", "[objet]", "<RAPPELANT [texte],>" */
const SLOT = /\{([^}]*)\}|\[([^\]]*)\]|<([^<>]*)>/g;

/**
 * Fills a template.
 *
 * @param blanks what stands for a field that is not known
 */
export function fillTemplate(
  lines: readonly string[],
  values: FieldValues,
  blanks: Readonly<Partial<Record<string, string>>>,
): readonly Piece[] {
  const text = lines.join('\n');
  const known: Readonly<Partial<Record<string, string>>> = values;
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(SLOT)) {
    const [whole, field, blank, clause] = match;
    pieces.push(text.slice(at, match.index));
    if (clause !== undefined) pieces.push({ stop: clause });
    else if (field === undefined) pieces.push({ stop: inBrackets(blank ?? '') });
    else pieces.push(known[field] ?? { stop: inBrackets(blanks[field] ?? field) });
    at = match.index + whole.length;
  }
  pieces.push(text.slice(at));
  return pieces.filter((piece) => piece !== '');
}

/** The text with everything that holds a place. */
export function toPlain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.stop)).join('');
}

/** The text as a snippet of the protocol: its stops in order, its end the last. */
export function toSnippet(pieces: readonly Piece[]): string {
  let count = 0;
  const text = pieces.map((piece) => {
    if (typeof piece === 'string') return escapeSnippet(piece);
    count += 1;
    return `\${${count}:${escapeSnippet(piece.stop)}}`;
  });
  return `${text.join('')}$0`;
}

/** Text that means nothing but itself in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function inBrackets(word: string): string {
  return `[${word}]`;
}
