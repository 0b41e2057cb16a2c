/** Days as a text of the language writes them: "6 décembre 2024", "5 au 8 novembre 2012". */
import type { Language } from '../lexicon/language.ts';
import { createDateWriter } from '../wording/dates.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import type { Days } from './formula.ts';

/** One day in words; null for a language in which the product cannot write dates. */
export function dayInWords(date: string, language: string): string | null {
  return isWritten(language) ? createDateWriter(language).day(date) : null;
}

/** The days from the first to the last, without the word before them; null likewise. */
export function daysInWords({ start, end }: Days, { file }: Language): string | null {
  const last = dayInWords(end, file.id);
  const first = dayInWords(start, file.id);
  const [to] = file.dates.to;
  if (first === null || last === null || to === undefined) return null;
  if (start === end) return last;
  const isOneYear = start.slice(0, 4) === end.slice(0, 4);
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7);
  const kept = first.split(' ').slice(0, isOneMonth ? 1 : isOneYear ? 2 : 3);
  return `${kept.join(' ')} ${to} ${last}`;
}

function isWritten(language: string): language is MessageLanguage {
  return language === 'en' || language === 'fr';
}
