/** Scores models against the gold tables: clauses by place, kind and keyword; citations by key. */
import type { Analyser } from '../../server/src/core/analyse.ts';
import { fold } from '../../server/src/core/text/fold.ts';
import type { CorpusText } from '../support/corpus.ts';

type Row = Readonly<Record<string, string>>;

/** How many of the gold rows were met, and what was missed. */
export interface Score {
  readonly right: number;
  readonly total: number;
  /** Clauses or citations found that the gold table does not have. */
  readonly extra: number;
  readonly misses: readonly string[];
}

/** Clauses of the texts against gold rows of the same file name. */
export function scoreClauses(
  analyser: Analyser,
  texts: readonly CorpusText[],
  gold: readonly Row[],
): Score {
  const byFile = groupBy(gold, (row) => row['file'] ?? '');
  let right = 0;
  let total = 0;
  let extra = 0;
  const misses: string[] = [];
  for (const { name, text } of texts) {
    const rows = byFile.get(stem(name));
    if (rows === undefined) continue;
    const model = analyser.analyse(text, { fileName: name });
    const found = model.clauses.map((clause) => ({
      key: startKey(text.slice(clause.range.start, clause.range.start + 400)),
      part: clause.part,
      keyword: clause.keyword?.written ?? '',
      used: false,
    }));
    for (const row of rows) {
      total += 1;
      const key = startKey(row['start'] ?? '');
      const match = found.find((clause) => !clause.used && sameStart(clause.key, key));
      if (match === undefined) {
        misses.push(`${name}: no clause at «${row['start'] ?? ''}»`);
        continue;
      }
      match.used = true;
      const keyword = row['keyword_italic'] ?? '';
      const keywordRight =
        keyword === '' || squash(keyword.replace(/^[. ]+/, '')) === squash(match.keyword);
      if (match.part === PARTS[row['kind'] ?? ''] && keywordRight) right += 1;
      else
        misses.push(
          `${name}: ${row['kind'] ?? ''} «${keyword}» read as ${match.part} «${match.keyword}»: ${row['start'] ?? ''}`,
        );
    }
    for (const clause of found.filter(({ used }) => !used)) {
      extra += 1;
      misses.push(`${name}: extra ${clause.part} «${clause.keyword}» ${clause.key}`);
    }
  }
  return { right, total, extra, misses };
}

/** Citations of the texts against the gold links: each link's words must carry the link's symbol. */
export function scoreCitations(
  analyser: Analyser,
  texts: readonly CorpusText[],
  gold: readonly Row[],
): Score {
  const byFile = groupBy(gold, (row) => row['file'] ?? '');
  let right = 0;
  let total = 0;
  const misses: string[] = [];
  for (const { name, text } of texts) {
    const rows = byFile.get(stem(name));
    if (rows === undefined) continue;
    const model = analyser.analyse(text, { fileName: name });
    for (const row of rows) {
      total += 1;
      const symbol = squash(row['symbol'] ?? '');
      const words = squash(row['link_text'] ?? '');
      const hit = model.citations.some(
        (citation) =>
          citation.canonical !== null &&
          squash(citation.canonical) === symbol &&
          (squash(citation.text).includes(words) || words.includes(squash(citation.text))),
      );
      if (hit) right += 1;
      else {
        const near = model.citations.find((citation) => squash(citation.text) === words);
        misses.push(
          `${name}: «${row['link_text'] ?? ''}» is ${row['symbol'] ?? ''}, read as ${near?.canonical ?? 'nothing'}`,
        );
      }
    }
  }
  return { right, total, extra: 0, misses };
}

function stem(name: string): string {
  return name.replace(/\.(txt|md)$/, '');
}

function squash(text: string): string {
  return fold(text).replace(/\s+/g, '');
}

/** Letters and digits of a clause's beginning: markup, spacing and notes do not count. */
function startKey(text: string): string {
  return fold(text)
    .replace(/<[^<>]*>/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 40);
}

function sameStart(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 26);
  return length > 3 && a.slice(0, length) === b.slice(0, length);
}

function groupBy(
  rows: readonly Row[],
  key: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [];
    group.push(row);
    groups.set(key(row), group);
  }
  return groups;
}

const PARTS: Readonly<Record<string, string>> = { preambular: 'preamble', operative: 'operative' };
