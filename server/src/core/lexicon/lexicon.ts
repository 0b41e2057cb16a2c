/** The lexicon: every language and body, compiled once and never changed. */
import { createBody, type Body } from './body.ts';
import type { BodyFile } from './body-schema.ts';
import type { KeywordCounts } from './counts-schema.ts';
import { createLanguage, type Language } from './language.ts';
import type { LanguageFile } from './language-schema.ts';
import type { TemplatesFile } from './templates-schema.ts';

export type { Body, Language };

export interface Lexicon {
  readonly languages: ReadonlyMap<string, Language>;
  readonly bodies: ReadonlyMap<string, Body>;
  /** How often texts open a clause with each keyword, a body and language each. */
  readonly counts: readonly KeywordCounts[];
  /** What need not be typed, by body. */
  readonly templates: ReadonlyMap<string, TemplatesFile>;
}

/** Compiles language files and body profiles that the data check has found sound. */
export function createLexicon(
  languages: readonly LanguageFile[],
  bodies: readonly BodyFile[],
  counts: readonly KeywordCounts[] = [],
  templates: readonly TemplatesFile[] = [],
): Lexicon {
  return {
    languages: new Map(languages.map((file) => [file.id, createLanguage(file)])),
    bodies: new Map(bodies.map((file) => [file.id, createBody(file)])),
    counts,
    templates: new Map(templates.map((file) => [file.id, file])),
  };
}
