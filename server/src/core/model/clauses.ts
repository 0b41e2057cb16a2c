/** Turns raw clauses into the clauses of the model, with their places in the original text. */
import type { Body } from '../lexicon/body.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { KeywordMatch } from '../syntax/keyword.ts';
import type { RawClause } from '../syntax/structure.ts';
import type { Clause, Keyword, Part } from './model.ts';
import { partsOf } from './parts.ts';

/** Numbers the clauses within each part and maps them to the source. */
export function buildClauses(
  clean: CleanText,
  raw: readonly RawClause[],
  body: Body | null,
): readonly Clause[] {
  const parts = partsOf(raw, body);
  const counts: Record<Part, number> = { preamble: 0, operative: 0 };
  return raw.map((clause, position) => {
    const part = parts[position] ?? clause.part;
    counts[part] += 1;
    return {
      part,
      index: counts[part],
      number: clause.number?.text ?? null,
      numberRange:
        clause.number === null ? null : clean.toSource(clause.number.start, clause.number.end),
      keyword: clause.keyword === null ? null : buildKeyword(clean, clause.keyword),
      range: clean.toSource(clause.start, clause.end),
      items: clause.items.map((item) => ({
        marker: item.marker.text,
        markerRange: clean.toSource(item.marker.start, item.marker.end),
        level: item.level,
        range: clean.toSource(item.start, item.end),
      })),
      end: {
        mark: clause.closing.mark,
        range:
          clause.closing.mark === null
            ? clean.toSource(clause.closing.at, clause.closing.at)
            : clean.toSource(clause.closing.at, clause.closing.at + 1),
      },
      section: clause.section,
      cutByPage: clause.cutByPage,
    };
  });
}

function buildKeyword(clean: CleanText, keyword: KeywordMatch): Keyword {
  return {
    range: clean.toSource(keyword.start, keyword.end),
    written: clean.written(keyword.start, keyword.end),
    entry: keyword.entry,
    meant: keyword.meant,
    form: keyword.form,
    head: {
      text: clean.written(keyword.headStart, keyword.headEnd),
      range: clean.toSource(keyword.headStart, keyword.headEnd),
    },
  };
}
