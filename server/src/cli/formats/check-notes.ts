/** What stands below the counts of a check: what was mended, what can be, what a baseline holds back. */
import type { Bilingual, MessageLanguage } from '../../core/wording/languages.ts';
import type { CheckReport } from '../check/check-report.ts';
import { counted, DOCUMENTS, ENTRIES, FINDINGS, nounOf, type Noun } from './counted.ts';
import { printablePath } from './printable.ts';

/** What is told of a baseline beside its counts. */
export interface HeldBack {
  /** As the command line names it. */
  readonly shown: string;
  readonly isWritten: boolean;
}

/** A line for each thing that is to be told. */
export function checkNotes(
  report: CheckReport,
  { hasMended, held }: { readonly hasMended: boolean; readonly held: HeldBack | null },
  language: MessageLanguage,
): readonly string[] {
  return [
    ...(hasMended ? [mendedNote(report, language)] : []),
    ...mendableNote(report, language),
    ...(held === null ? [] : baselineNotes(report, held, language)),
  ];
}

const MENDED: Noun = {
  one: { en: 'finding mended in', fr: 'constat corrigé dans' },
  many: { en: 'findings mended in', fr: 'constats corrigés dans' },
};

function mendedNote({ documents }: CheckReport, language: MessageLanguage): string {
  const mended = documents.flatMap(({ mended: count = 0 }) => (count === 0 ? [] : [count]));
  const count = mended.reduce((sum, one) => sum + one, 0);
  return `${counted(count, MENDED, language)} ${counted(mended.length, DOCUMENTS, language)}`;
}

const MENDABLE: Noun = {
  one: { en: 'can be mended with', fr: 'peut être corrigé par' },
  many: { en: 'can be mended with', fr: 'peuvent être corrigés par' },
};

/** Hints count, shown or not: they are mended as well. */
function mendableNote({ documents }: CheckReport, language: MessageLanguage): readonly string[] {
  const fixes = documents.flatMap(({ findings }) => findings.flatMap(({ fix }) => fix ?? []));
  const safe = fixes.filter((fix) => fix.safe).length;
  const unsafe = fixes.length - safe;
  const words = (count: number, option: string): readonly string[] =>
    count === 0
      ? []
      : [`${counted(count, FINDINGS, language)} ${nounOf(count, MENDABLE, language)} ${option}`];
  const all = [...words(safe, '--fix'), ...words(unsafe, '--fix --unsafe-fixes')];
  return all.length === 0 ? [] : [all.join(', ')];
}

const RECORDED: Noun = {
  one: { en: 'finding recorded in', fr: 'constat consigné dans' },
  many: { en: 'findings recorded in', fr: 'constats consignés dans' },
};

const GONE: Noun = {
  one: { en: 'is no longer found', fr: 'ne se retrouve plus' },
  many: { en: 'are no longer found', fr: 'ne se retrouvent plus' },
};

const REMOVES: Bilingual = {
  en: '--write-baseline removes what is gone',
  fr: '--write-baseline retire ce qui a disparu',
};

const REMOVED: Noun = {
  one: { en: 'entry removed from it', fr: 'entrée retirée' },
  many: { en: 'entries removed from it', fr: 'entrées retirées' },
};

function baselineNotes(
  { baseline }: CheckReport,
  { shown, isWritten }: HeldBack,
  language: MessageLanguage,
): readonly string[] {
  if (baseline === undefined) return [];
  const { recorded, gone } = baseline;
  const kept = `${counted(recorded, RECORDED, language)} ${printablePath(shown)}`;
  if (gone.length === 0) return [kept];
  if (isWritten) return [`${kept}, ${counted(gone.length, REMOVED, language)}`];
  const lost = `${counted(gone.length, ENTRIES, language)} ${nounOf(gone.length, GONE, language)}`;
  return [kept, `${lost}${language === 'fr' ? ' ;' : ';'} ${REMOVES[language]}`];
}
