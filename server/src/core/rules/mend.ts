/** Mends a whole text: the fixes that go together, and, in what they leave, those that then do. */
import type { DocumentHint } from '../analyse.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import { check, type Finding } from './check.ts';
import { textWith, type TextEdit } from '../text/edits.ts';
import { compatible } from './fix.ts';
import type { RuleContext } from './rule.ts';

/** A text as it was, and what is known of it beside. */
export interface Mended {
  readonly text: string;
  /** From the text as it was to the mended one, in its order; neighbours are joined. */
  readonly edits: readonly TextEdit[];
  /** The findings that were mended, in the order in which that was done. */
  readonly mended: readonly Finding[];
  /** What is found in the mended text. */
  readonly left: readonly Finding[];
}

/** What is found in the text as one round of mending has left it. */
export interface Round {
  readonly model: ResolutionModel;
  readonly findings: readonly Finding[];
}

/** Fixes of fixes end after two or three rounds; more means that two rules disagree. */
const MOST_ROUNDS = 10;

/** The findings whose fixes any secretariat would make without asking. */
export function isSafelyMended({ fix }: Finding): boolean {
  return fix?.isSafe === true;
}

/**
 * Mends a text until nothing changes any more.
 *
 * @param hint what the text was analysed with
 * @param wanted which findings are to be mended
 */
export function mendAll(
  source: string,
  hint: DocumentHint,
  context: RuleContext,
  wanted: (finding: Finding, round: Round) => boolean = isSafelyMended,
): Mended {
  const find = (text: string): Round => {
    const model = context.analyser.analyse(text, hint);
    return { model, findings: check(model, context) };
  };
  const mended: Finding[] = [];
  const seen = new Set([source]);
  let text = source;
  let round = find(source);
  let pieces: readonly Piece[] = [{ from: { start: 0, end: source.length } }];
  for (let count = 0; count < MOST_ROUNDS; count += 1) {
    const current = round;
    const mending = compatible(current.findings.filter((finding) => wanted(finding, current)));
    const edits = mending.flatMap(({ fix }) => fix.edits);
    const next = textWith(text, edits);
    if (seen.has(next)) break;
    const after = find(next);
    // A fix that hides the text from the rules would take every other finding away with its own.
    if (current.model.isResolution && !after.model.isResolution) break;
    seen.add(next);
    pieces = replaced(pieces, edits);
    text = next;
    mended.push(...mending);
    round = after;
  }
  return { text, edits: editsBetween(pieces, source), mended, left: round.findings };
}

/** A stretch of a text: taken from the text as it was, or written anew. */
type Piece = { readonly from: Range } | { readonly text: string };

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.from.end - piece.from.start;
}

/** The pieces of a text with edits made, in one pass over both. */
function replaced(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  const rest = [...pieces].reverse();
  /** Takes pieces off the rest, cut to the length. */
  const take = (length: number): readonly Piece[] => {
    const taken: Piece[] = [];
    for (let wanted = length; wanted > 0;) {
      const piece = rest.pop();
      if (piece === undefined) break;
      const [head, tail] = cut(piece, wanted);
      if (tail !== null) rest.push(tail);
      taken.push(head);
      wanted -= lengthOf(head);
    }
    return taken;
  };
  let at = 0;
  for (const { range, text } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    result.push(...take(range.start - at));
    take(range.end - range.start);
    if (text !== '') result.push({ text });
    at = range.end;
  }
  return [...result, ...rest.reverse()];
}

/** What of a piece lies within the length, and what lies behind. */
function cut(piece: Piece, length: number): readonly [Piece, Piece | null] {
  if (lengthOf(piece) <= length) return [piece, null];
  if ('text' in piece)
    return [{ text: piece.text.slice(0, length) }, { text: piece.text.slice(length) }];
  const { start, end } = piece.from;
  return [{ from: { start, end: start + length } }, { from: { start: start + length, end } }];
}

/** One edit for each stretch between what was kept. */
function editsBetween(pieces: readonly Piece[], source: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let text = '';
  const close = (end: number): void => {
    if (source.slice(at, end) !== text) edits.push({ range: { start: at, end }, text });
    text = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else {
      if (piece.from.start > at || text !== '') close(piece.from.start);
      at = piece.from.end;
    }
  }
  close(source.length);
  return edits;
}
