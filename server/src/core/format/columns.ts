/** Tells the rows of a table whose columns are set with spaces from lines of a sentence. */

/** A gap that no sentence has, or a tabulator. */
const WIDE = /(?<=\S)(?: {3,}| *\t[ \t]*)(?=\S)/g;
/** A gap before a figure at the end of the line. */
const BEFORE_FIGURE = /\S(?: {2,}| *\t[ \t]*)[-–+(]?[\d][\d.,%)]*$/;
const MARKER = /^(?:\(?[\p{L}\p{N}]{1,4}[.)]|[-–—•*](?= ))[ \t]*/u;
/** Longest row that is looked at. */
const LONGEST = 400;

/** The edges of the columns of a line: where each gap begins and ends. */
interface Row {
  readonly gaps: number;
  readonly edges: ReadonlySet<number>;
  readonly hasTab: boolean;
  readonly endsInFigure: boolean;
}

/**
 * One entry a line, true for rows of a table: lines with several gaps, or such as stand next to one
 * with a gap at the same place.
 *
 * @param lines without the white space behind them; an empty one parts tables
 */
export function tableRows(lines: readonly string[]): readonly boolean[] {
  const rows = lines.map(rowOf);
  return rows.map((row, index) => {
    if (row === null) return false;
    if (row.gaps > 1) return true;
    return areOneTable(row, rows[index - 1]) || areOneTable(row, rows[index + 1]);
  });
}

function rowOf(line: string): Row | null {
  if (line === '' || line.length > LONGEST) return null;
  const indent = line.length - line.trimStart().length;
  const marker = MARKER.exec(line.slice(indent))?.[0].length ?? 0;
  const words = line.slice(indent + marker);
  const edges = new Set<number>();
  let gaps = 0;
  let hasTab = false;
  for (const { 0: gap, index } of words.matchAll(WIDE)) {
    gaps += 1;
    hasTab ||= gap.includes('\t');
    edges.add(indent + marker + index + gap.length);
  }
  // Figures are often set so that their last digits stand under one another.
  if (gaps > 0) edges.add(-line.length);
  return { gaps, edges, hasTab, endsInFigure: BEFORE_FIGURE.test(words) };
}

function areOneTable(row: Row, other: Row | null | undefined): boolean {
  if (other == null) return false;
  if (row.endsInFigure && other.endsInFigure) return true;
  if (row.gaps === 0 || other.gaps === 0) return false;
  return (row.hasTab && other.hasTab) || [...row.edges].some((edge) => other.edges.has(edge));
}
