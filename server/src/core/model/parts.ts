/**
 * Decides which part each clause belongs to where its keyword alone would mislead: a keyword in the
 * wrong form does not move its clause, when everything else says where it stands.
 */
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Body } from '../lexicon/body.ts';
import type { RawClause } from '../syntax/structure.ts';
import type { Part } from './model.ts';

/** The part of each clause. */
export function partsOf(raw: readonly RawClause[], body: Body | null): readonly Part[] {
  const parts: Part[] = raw.map(({ part }) => part);
  if (body === null) return parts;
  const { file } = body;
  if (file.keywordStyle.preamble !== 'lower') takeNumberedForDecisions(raw, parts, file);
  takeForRecitals(raw, parts, file);
  if (file.keywordStyle.preamble !== 'lower') takeForDecisions(raw, parts, file);
  return parts;
}

/** "1. Recalling …;" is the first decision in the wrong form, not a recital with a number. */
function takeNumberedForDecisions(
  raw: readonly RawClause[],
  parts: Part[],
  { numbering, ends }: BodyFile,
): void {
  if (numbering !== 'arabic') return;
  for (const [index, { part, number, closing }] of raw.entries()) {
    const closesAsRecital = closing.mark !== null && ends.recital.includes(closing.mark);
    if (part === 'preamble' && number !== null && !closesAsRecital) parts[index] = 'operative';
  }
}

/**
 * A verb among recitals that closes with their comma is a recital, as long as a recital follows it
 * or a first numbered decision. Bodies that write keywords in lower case open some of theirs so
 * ("notes", "prend acte"); elsewhere it is a slip.
 */
function takeForRecitals(raw: readonly RawClause[], parts: Part[], file: BodyFile): void {
  const isLower = file.keywordStyle.preamble === 'lower';
  for (let index = raw.length - 2; index >= 0; index -= 1) {
    const clause = raw[index];
    const next = raw[index + 1];
    if (clause === undefined || next === undefined || clause.section !== next.section) continue;
    if (parts[index] !== 'operative' || clause.number !== null || clause.items.length > 0) continue;
    const isRecital = isLower
      ? clause.closing.mark === ','
      : closesOnly(clause.closing.mark, file.ends.recital, file.ends.operative) ||
        hasCaseOfRecital(clause, file);
    const leadsOn = parts[index + 1] === 'preamble' || (!isLower && next.number !== null);
    if (isRecital && leadsOn && (isLower || !standsBehindDecision(raw, index))) {
      parts[index] = 'preamble';
    }
  }
}

/**
 * An unnumbered participle behind a decision that closes as decisions do is a decision, in texts
 * that do not number theirs; and so is one behind the recitals that closes a text without decisions.
 */
function takeForDecisions(raw: readonly RawClause[], parts: Part[], { ends }: BodyFile): void {
  const last = raw.at(-1);
  if (
    raw.length > 1 &&
    !parts.includes('operative') &&
    closesOnly(last?.closing.mark ?? null, ends.last, ends.recital)
  ) {
    parts[raw.length - 1] = 'operative';
  }
  for (const [index, clause] of raw.entries()) {
    const before = raw[index - 1];
    const next = raw[index + 1];
    if (before?.section !== clause.section || parts[index - 1] !== 'operative') continue;
    if (clause.part !== 'preamble' || clause.number !== null || before.number !== null) continue;
    const isLast = next?.section !== clause.section;
    const marks = isLast ? ends.last : next.part === 'operative' ? ends.operative : [];
    if (closesOnly(clause.closing.mark, marks, ends.recital)) {
      parts[index] = 'operative';
    }
  }
}

/** True for a mark that closes the clauses of one part and never those of the other. */
function closesOnly(
  mark: RawClause['closing']['mark'],
  own: readonly string[],
  others: readonly string[],
): boolean {
  return mark !== null && own.includes(mark) && others.length > 0 && !others.includes(mark);
}

/** Where only decisions are in capitals and either mark closes recitals, the letters tell. */
function hasCaseOfRecital(
  { keyword, closing }: RawClause,
  { keywordStyle, ends }: BodyFile,
): boolean {
  return (
    keywordStyle.operative === 'capitals' &&
    keywordStyle.preamble === 'capitalised' &&
    keyword?.case === 'capitalised' &&
    closing.mark !== null &&
    ends.recital.includes(closing.mark)
  );
}

function standsBehindDecision(raw: readonly RawClause[], index: number): boolean {
  const before = raw[index - 1];
  return (
    before !== undefined &&
    before.section === raw[index]?.section &&
    before.part === 'operative' &&
    before.closing.mark !== ','
  );
}
