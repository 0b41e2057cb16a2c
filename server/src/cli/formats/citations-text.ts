/** Citations for people: a line each, with the canonical key and the file of what is cited. */
import type { Bilingual, MessageLanguage } from '../../core/wording/languages.ts';
import type { CitationKind } from '../../core/model/model.ts';
import type { CitingDocument, Report, ReportedCitation } from '../reports.ts';
import { counted, DOCUMENTS, type Noun } from './counted.ts';
import type { Paint } from './paint.ts';
import { oneLine, printablePath } from './printable.ts';

const KINDS: Readonly<Record<CitationKind, Bilingual>> = {
  resolution: { en: 'resolution', fr: 'résolution' },
  decision: { en: 'decision', fr: 'décision' },
  report: { en: 'report', fr: 'rapport' },
  document: { en: 'document', fr: 'document' },
  statement: { en: 'statement', fr: 'déclaration' },
  treaty: { en: 'treaty', fr: 'traité' },
  article: { en: 'article', fr: 'article' },
  rules: { en: 'rules', fr: 'règlement' },
};

export const CITATIONS: Noun = {
  one: { en: 'citation', fr: 'citation' },
  many: { en: 'citations', fr: 'citations' },
};

const IN: Bilingual = { en: 'in', fr: 'dans' };

/** The citations as lines of text, the lines of a document together, the count at the end. */
export function citationsAsText(
  { documents }: Report<CitingDocument>,
  language: MessageLanguage,
  paint: Paint,
): string {
  const groups = documents
    .filter(({ citations }) => citations.length > 0)
    .map(({ path, citations }) =>
      citations.map((citation) => citationLine(path, citation, language, paint)).join(''),
    );
  const count = documents.reduce((sum, { citations }) => sum + citations.length, 0);
  const all = counted(documents.length, DOCUMENTS, language);
  return [...groups, `${counted(count, CITATIONS, language)} ${IN[language]} ${all}\n`].join('\n');
}

function citationLine(
  path: string,
  { text, canonical, kind, range, target }: ReportedCitation,
  language: MessageLanguage,
  paint: Paint,
): string {
  const { line, character } = range.start;
  return (
    [
      `${printablePath(path)}:${line + 1}:${character + 1}`,
      paint('dim', KINDS[kind][language]),
      oneLine(text),
      ...(canonical === null ? [] : [paint('cyan', canonical)]),
      ...(target === null ? [] : [`→ ${printablePath(target)}`]),
    ].join('  ') + '\n'
  );
}
