/** What is known of a resolution without having its text. */

/** Who says it: the catalogue that ships with the product, or a team in its project file. */
export type KnownOrigin = 'catalogue' | 'project';

/** An entry of the catalogue or of a project file. */
export interface KnownResolution {
  readonly canonical: string;
  /** Its title, by ISO 639-1 code of its language. */
  readonly title: Readonly<Record<string, string>>;
  /** What it is about, in a few words of ours, by language; for entries whose title no source gives. */
  readonly subject: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly adoptedOn: string | null;
  /** Where its text is published, an absolute https address. */
  readonly address: string | null;
  /** Further canonical keys under which it is cited. */
  readonly aliases: readonly string[];
  /** Never empty; the team first where both know it. */
  readonly origins: readonly KnownOrigin[];
}

/** The title in a language, or in any; else the subject. Null when neither is known. */
export function nameOf(
  { title, subject }: Pick<KnownResolution, 'title' | 'subject'>,
  language: string,
): string | null {
  return wordsIn(title, language) ?? wordsIn(subject, language);
}

/** The words in a language, or in any; null when there are none. */
export function wordsIn(words: Readonly<Record<string, string>>, language: string): string | null {
  return words[language] ?? Object.values(words)[0] ?? null;
}
