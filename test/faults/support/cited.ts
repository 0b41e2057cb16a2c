/** The citations of a sound text as faults need them: with the words of their dates and titles. */
import type { Citation } from '../../../server/src/core/model/model.ts';
import type { Range } from '../../../server/src/core/text/range.ts';
import type { CorpusText } from '../../support/corpus.ts';
import type { SoundText } from './fault.ts';
import { wordsAt } from './spots.ts';

/** A citation with a canonical key, in a clause. */
export interface Cited extends Citation {
  readonly canonical: string;
  readonly clause: number;
}

export function citedIn({ model }: SoundText): readonly Cited[] {
  return model.citations.flatMap((citation) => {
    const { canonical, clause } = citation;
    const isOwn = canonical === model.identity?.canonical;
    return canonical === null || clause === null || isOwn
      ? []
      : [{ ...citation, canonical, clause }];
  });
}

/** The citations of things that the text names once. */
export function citedOnce(text: SoundText): readonly Cited[] {
  const all = citedIn(text);
  return all.filter(
    ({ canonical }) => all.filter((other) => other.canonical === canonical).length === 1,
  );
}

/** Codes in full, as they were read. */
export function inFull(cited: readonly Cited[], text: SoundText): readonly Cited[] {
  return cited.filter(
    ({ text: code, range }) => /^\p{Lu}/u.test(code) && wordsAt(text, range) === code,
  );
}

const DATE: Readonly<Record<string, RegExp>> = {
  en: /^ of (\d{1,2} \p{L}+ \d{4})/u,
  fr: /^ (?:du|en date du) (\d{1,2}(?:er)? \p{L}+ \d{4})/u,
};

/** The words right behind a citation that date it, and the day in them. */
export function dateBehind(
  { range }: Cited,
  { text, model }: SoundText,
): { readonly words: Range; readonly day: string } | null {
  const match = DATE[model.language]?.exec(text.slice(range.end, range.end + 60));
  if (match == null) return null;
  return { words: { start: range.end, end: range.end + match[0].length }, day: match[1]! };
}

/** A text of the library that holds a code, and little else. */
export function stub(
  code: string,
  language: string,
  facts: { readonly day?: string; readonly title?: string } = {},
): CorpusText {
  const { day, title } = facts;
  const name = `${code.replaceAll('/', '_')}.resolution`;
  const body = language === 'fr' ? FRENCH : ENGLISH;
  const note = day === undefined ? undefined : `${NOTE[language] ?? ''} ${day}`;
  const lines = [code, title, organOf(code, language), ...body, note];
  return { name, text: `${lines.filter((line) => line !== undefined).join('\n\n')}\n` };
}

const NOTE: Readonly<Record<string, string>> = {
  en: '49th plenary meeting',
  fr: 'Adoptée à la 3510e séance, le',
};
const ENGLISH = ['Recalling the Charter,', 'Decides to convene a meeting.'];
const FRENCH = ['Rappelant la Charte,', 'Décide de convoquer une réunion.'];

function organOf(code: string, language: string): string {
  if (code.startsWith('S/'))
    return language === 'fr' ? 'Le Conseil de sécurité,' : 'The Security Council,';
  return language === 'fr' ? 'L’Assemblée générale,' : 'The General Assembly,';
}
