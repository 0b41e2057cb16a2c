/** Citing places for people: a line each, with the clause and how it cites. */
import { relationWording } from '../../core/features/relation-wording.ts';
import type { Bilingual, MessageLanguage } from '../../core/wording/languages.ts';
import type { CitedByReport, ReportedPlace } from '../cited-by-report.ts';
import { CITATIONS } from './citations-text.ts';
import { clauseName } from './clause-words.ts';
import { counted, DOCUMENTS } from './counted.ts';
import type { Paint } from './paint.ts';
import { oneLine, printablePath } from './printable.ts';

const OF: Bilingual = { en: 'of', fr: 'de' };
const IN: Bilingual = { en: 'in', fr: 'dans' };

/**
 * The places as lines of text, the lines of a document together, the count at the end.
 *
 * @param searched how many documents were read
 */
export function citedByAsText(
  { canonical, documents }: CitedByReport,
  searched: number,
  language: MessageLanguage,
  paint: Paint,
): string {
  const groups = documents.map(({ path, citations }) =>
    citations.map((place) => placeLine(path, place, language, paint)).join(''),
  );
  const count = documents.reduce((sum, { citations }) => sum + citations.length, 0);
  const sum = [
    counted(count, CITATIONS, language),
    OF[language],
    paint('cyan', canonical),
    IN[language],
    counted(searched, DOCUMENTS, language),
  ];
  return [...groups, `${sum.join(' ')}\n`].join('\n');
}

function placeLine(
  path: string,
  { text, range, clause, relation }: ReportedPlace,
  language: MessageLanguage,
  paint: Paint,
): string {
  const { line, character } = range.start;
  return (
    [
      `${printablePath(path)}:${line + 1}:${character + 1}`,
      ...(clause === null ? [] : [paint('dim', clauseName(clause))]),
      relationWording[language][relation],
      oneLine(text),
    ].join('  ') + '\n'
  );
}
