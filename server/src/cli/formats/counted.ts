/** Numbers of things in the words of each language: "2 warnings", "2 avertissements". */
import type { Severity } from '../../core/rules/check.ts';
import type { Bilingual, MessageLanguage } from '../../core/wording/languages.ts';

/** A noun in the singular and the plural. */
export interface Noun {
  readonly one: Bilingual;
  readonly many: Bilingual;
}

/** A number with its noun. */
export function counted(count: number, noun: Noun, language: MessageLanguage): string {
  return `${count} ${nounOf(count, noun, language)}`;
}

/** The noun for a number. English has one singular number, French also counts nought by it. */
export function nounOf(count: number, { one, many }: Noun, language: MessageLanguage): string {
  const isOne = language === 'fr' ? count < 2 : count === 1;
  return (isOne ? one : many)[language];
}

export const DOCUMENTS: Noun = {
  one: { en: 'document', fr: 'document' },
  many: { en: 'documents', fr: 'documents' },
};

export const FINDINGS: Noun = {
  one: { en: 'finding', fr: 'constat' },
  many: { en: 'findings', fr: 'constats' },
};

export const ENTRIES: Noun = {
  one: { en: 'entry', fr: 'entrée' },
  many: { en: 'entries', fr: 'entrées' },
};

export const SEVERITY_NOUNS: Readonly<Record<Severity, Noun>> = {
  error: {
    one: { en: 'error', fr: 'erreur' },
    many: { en: 'errors', fr: 'erreurs' },
  },
  warning: {
    one: { en: 'warning', fr: 'avertissement' },
    many: { en: 'warnings', fr: 'avertissements' },
  },
  information: {
    one: { en: 'remark', fr: 'remarque' },
    many: { en: 'remarks', fr: 'remarques' },
  },
  hint: {
    one: { en: 'hint', fr: 'indication' },
    many: { en: 'hints', fr: 'indications' },
  },
};
