/** The counts of the rules for people: a table. */
import type { MessageLanguage } from '../../core/wording/languages.ts';
import type { Summary } from '../check/summary.ts';
import { nounOf, SEVERITY_NOUNS } from './counted.ts';
import { SEVERITY_STYLES, type Paint } from './paint.ts';

/** A line for each rule and severity; nothing where nothing was found. */
export function summaryAsText({ rules }: Summary, language: MessageLanguage, paint: Paint): string {
  const rows = rules.map(({ rule, severity, count, safelyFixable, fixable }) => ({
    count: String(count),
    noun: nounOf(count, SEVERITY_NOUNS[severity], language),
    severity,
    rule,
    mends: mendsWords(safelyFixable, fixable - safelyFixable, language),
  }));
  const width = (cell: 'count' | 'noun' | 'rule'): number =>
    Math.max(0, ...rows.map((row) => row[cell].length));
  const [counts, nouns, ids] = [width('count'), width('noun'), width('rule')];
  return rows
    .map(({ count, noun, severity, rule, mends }) =>
      [
        count.padStart(counts),
        paint(SEVERITY_STYLES[severity], noun.padEnd(nouns)),
        mends === '' ? rule : rule.padEnd(ids),
        ...(mends === '' ? [] : [paint('dim', mends)]),
      ]
        .join('  ')
        .concat('\n'),
    )
    .join('');
}

function mendsWords(safe: number, unsafe: number, language: MessageLanguage): string {
  const by = language === 'fr' ? 'par' : 'with';
  return [
    ...(safe === 0 ? [] : [`${safe} ${by} --fix`]),
    ...(unsafe === 0 ? [] : [`${unsafe} ${by} --unsafe-fixes`]),
  ].join(', ');
}
