/** A language ready for use: its file, with tables over the phrases that the syntax looks for. */
import { fold } from '../text/fold.ts';
import type { Gender, Part } from '../model/model.ts';
import { createDrafting, type Drafting } from './drafting.ts';
import { phraseSet, phraseTable, type PhraseTable } from './phrases.ts';
import type { KeywordEntry, LanguageFile } from './language-schema.ts';

/** One written form of a keyword's head. */
export interface HeadForm {
  readonly entry: KeywordEntry;
  /** The gender that the form shows, or null when the word never changes. */
  readonly gender: Gender | null;
  /** The form with its accents, lower case. */
  readonly written: string;
}

export interface Language {
  readonly file: LanguageFile;
  keyword(id: string): KeywordEntry | undefined;
  readonly heads: Readonly<Record<Part, PhraseTable<HeadForm>>>;
  readonly before: PhraseTable<true>;
  readonly after: PhraseTable<true>;
  readonly chain: PhraseTable<true>;
  /** The chain markers that may stand behind the head. */
  readonly chainBehind: Readonly<Record<Part, PhraseTable<true>>>;
  readonly links: PhraseTable<true>;
  readonly manner: {
    readonly lead: PhraseTable<true>;
    readonly degrees: PhraseTable<true>;
    readonly nouns: PhraseTable<true>;
    readonly tails: PhraseTable<true>;
  };
  readonly object: {
    readonly heads: ReadonlySet<string>;
    readonly bareAfterChain: ReadonlySet<string>;
    readonly determiners: PhraseTable<true>;
    readonly degrees: PhraseTable<true>;
    readonly nouns: PhraseTable<true>;
    readonly particles: PhraseTable<true>;
  };
  readonly form: Readonly<Record<Part, FormRule>>;
  readonly leading: PhraseTable<true>;
  readonly drafting: Drafting;
}

/** How an unlisted word shows its part. */
export interface FormRule {
  readonly endings: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly notWords: ReadonlySet<string>;
}

/** Compiles a language file. */
export function createLanguage(file: LanguageFile): Language {
  const { modifiers, form } = file;
  const entries = new Map(file.keywords.map((entry) => [entry.id, entry]));
  return {
    file,
    keyword: (id) => entries.get(id),
    heads: { preamble: heads(file, 'preamble'), operative: heads(file, 'operative') },
    before: phraseSet(modifiers.before),
    after: phraseSet(modifiers.after),
    chain: phraseSet(modifiers.chain),
    chainBehind: {
      preamble: phraseSet(modifiers.chain),
      operative: phraseSet(
        modifiers.chain.filter((marker) => !modifiers.beforeOperative.includes(marker)),
      ),
    },
    links: phraseSet(modifiers.links),
    manner: {
      lead: phraseSet(modifiers.manner.lead),
      degrees: phraseSet(modifiers.manner.degrees),
      nouns: phraseSet(modifiers.manner.nouns),
      tails: phraseSet(modifiers.manner.tails),
    },
    object: {
      heads: new Set(modifiers.object.heads.map(fold)),
      bareAfterChain: new Set(modifiers.object.bareAfterChain.map(fold)),
      determiners: phraseSet(modifiers.object.determiners),
      degrees: phraseSet(modifiers.object.degrees),
      nouns: phraseSet(modifiers.object.nouns),
      particles: phraseSet(modifiers.object.particles),
    },
    form: { preamble: formRule(form.preamble), operative: formRule(form.operative) },
    leading: phraseSet(form.leading),
    drafting: createDrafting(file),
  };
}

function heads(file: LanguageFile, part: Part): PhraseTable<HeadForm> {
  return phraseTable(
    file.keywords
      .filter((entry) => entry.part === part)
      .flatMap((entry) =>
        writtenForms(entry).map(
          ([word, gender]) =>
            [word, { entry, gender, written: word.toLowerCase().replace(/’/g, "'") }] as const,
        ),
      ),
  );
}

/** Every way in which an entry's head is written, with the gender that it shows. */
function writtenForms(entry: KeywordEntry): readonly (readonly [string, Gender | null])[] {
  const { feminine, masculine, plural } = entry.forms;
  const agrees = masculine !== undefined || plural !== undefined;
  const list: (readonly [string, Gender | null])[] = [[feminine, agrees ? 'feminine' : null]];
  if (masculine !== undefined) list.push([masculine, 'masculine']);
  if (plural !== undefined) list.push([plural, 'plural']);
  for (const variant of entry.variants ?? []) list.push([variant, null]);
  return list;
}

function formRule(rule: LanguageFile['form'][Part]): FormRule {
  return {
    endings: rule.endings.map(fold),
    words: new Set(rule.words.map(fold)),
    notWords: new Set(rule.notWords.map(fold)),
  };
}
