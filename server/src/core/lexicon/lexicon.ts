/** The lexicon: every language and body, compiled once and never changed. */
import { createBody, type Body } from './body.ts';
import type { BodyFile } from './body-schema.ts';
import { createLanguage, type Language } from './language.ts';
import type { LanguageFile } from './language-schema.ts';

export type { Body, Language };

export interface Lexicon {
  readonly languages: ReadonlyMap<string, Language>;
  readonly bodies: ReadonlyMap<string, Body>;
}

/** Compiles language files and body profiles that the data check has found sound. */
export function createLexicon(
  languages: readonly LanguageFile[],
  bodies: readonly BodyFile[],
): Lexicon {
  return {
    languages: new Map(languages.map((file) => [file.id, createLanguage(file)])),
    bodies: new Map(bodies.map((file) => [file.id, createBody(file)])),
  };
}
