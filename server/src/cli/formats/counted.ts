/** Numbers of things in the words of each language: "2 warnings", "2 avertissements". */
import type { Bilingual, MessageLanguage } from '../../core/wording/languages.ts';

/** A noun in the singular and the plural. */
export interface Noun {
  readonly one: Bilingual;
  readonly many: Bilingual;
}

/** A number with its noun. English has one singular number, French also counts nought by it. */
export function counted(count: number, { one, many }: Noun, language: MessageLanguage): string {
  const isOne = language === 'fr' ? count < 2 : count === 1;
  return `${count} ${(isOne ? one : many)[language]}`;
}

export const DOCUMENTS: Noun = {
  one: { en: 'document', fr: 'document' },
  many: { en: 'documents', fr: 'documents' },
};
