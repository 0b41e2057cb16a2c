/**
 * The shape of a language file in server/data/languages: the words that open clauses and the
 * words around them. Checked by zod when the project is built; the core imports the types only.
 */
import { z } from 'zod';
import { draftingSchema } from './drafting-schema.ts';

const text = z.string().trim().min(1);
const words = z.array(text);

/** Where a fact comes from: a source document, a corpus with its count, or general knowledge. */
const source = text;

/** A word or phrase, in the forms that agree with the organ. */
const forms = z.strictObject({
  /** The form with a feminine organ, and of words that never change. */
  feminine: text,
  /** Only where it differs from `feminine`. */
  masculine: text.optional(),
  /** Only where it differs from `feminine`. */
  plural: text.optional(),
});

const keywordEntry = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  part: z.enum(['preamble', 'operative']),
  forms,
  /** Other spellings ("recognising") and fixed longer phrases ("expresses the hope") of the word. */
  variants: words.optional(),
  /** Id of the entry in the other part with the same sense: recalling and recalls. */
  counterpart: z.string().optional(),
  /** One sentence for a drafter, in each language of the interface. */
  meaning: z.strictObject({ en: text, fr: text }),
  /** How the same thing is said in other languages. */
  equivalents: z.strictObject({
    en: words.optional(),
    fr: words.optional(),
    es: words.optional(),
    ar: words.optional(),
  }),
  /** True when the keyword's ending follows the object and so says nothing of the organ. */
  agreesWithObject: z.boolean().optional(),
  source,
});

export const languageFileSchema = z.strictObject({
  $schema: z.string().optional(),
  /** ISO 639-1. */
  id: z.string().regex(/^[a-z]{2}$/),
  name: text,
  source,
  /** Marks before which the language sets a space: ";" in French. */
  spacedMarks: z.array(z.enum([':', ';'])),
  /** Signs that the formatter sets off with a space at which no line may break; absent for none. */
  spacing: z
    .strictObject({
      /** Signs with such a space before them. */
      before: z.array(z.string().length(1)),
      /** Signs with such a space behind them. */
      behind: z.array(z.string().length(1)),
      /** The space itself. */
      space: z.enum(['\u00a0', '\u202f']),
      source,
    })
    .optional(),
  keywords: z.array(keywordEntry).min(1),
  /** Words that may stand around the head of a keyword and belong to it. */
  modifiers: z.strictObject({
    /** Before the head: "strongly", "profondément". */
    before: words,
    /** After the head: "in particular", "instamment". */
    after: words,
    /** The repetition chain, in order: "also", "further"; they may stand on either side. */
    chain: words,
    /** Markers of the chain that stand before an operative verb; behind it they are adverbs. */
    beforeOperative: words,
    /** Phrases such as "with deep concern": lead word, degrees and nouns. */
    manner: z.strictObject({ lead: words, degrees: words, nouns: words, tails: words }),
    /** Phrases such as "its commitment": possessives or nothing, degrees and nouns, then particles. */
    object: z.strictObject({
      heads: words,
      determiners: words,
      degrees: words,
      nouns: words,
      particles: words,
      /** Heads that take no such phrase once a marker of the chain stands beside them. */
      bareAfterChain: words,
    }),
    /** Words that link two heads in one keyword: "and". */
    links: words,
  }),
  /** How a keyword that is repeated is marked: X, X also, X further, and X again. */
  repetition: z.strictObject({
    /** Markers of the second step, that of the fixes first: "also". */
    second: words.min(1),
    /** Markers of the third step, that of the fixes first: "further". */
    third: words.min(1),
    /** Markers that close a chain, whatever came before: "enfin". */
    closing: words,
    /** Where a marker stands, in each part. */
    side: z.strictObject({
      preamble: z.enum(['before', 'behind']),
      operative: z.enum(['before', 'behind']),
    }),
    /** First words behind which a marker stands, not behind the whole head: "having". */
    auxiliaries: words,
    /** Keywords that speak to somebody: with another addressee they may be repeated bare. */
    addressing: words,
    /** Words that end the name of the addressee: "to". */
    addresseeEnds: words,
    /** Words that end it behind a comma: "in", where the comma leads in an aside. */
    asides: words,
    /** Endings of infinitives, before which the name of the addressee has ended. */
    infinitives: words,
    source,
  }),
  /** How the form of an unlisted first word tells the part it belongs to. */
  form: z.strictObject({
    preamble: z.strictObject({ endings: words, words, notWords: words }),
    operative: z.strictObject({ endings: words, words, notWords: words }),
    /** Words that may stand before the deciding word: reflexives and adverbs. */
    leading: words,
    /** Words a letter or two from a keyword that are words of their own: "voting". */
    meant: words,
    /** Endings that make another word out of a keyword: "adopte", "adopter". */
    inflections: words,
  }),
  /**
   * Recitals that no order binds: the entry that opens them and words that must follow. The
   * Security Council names the power under which it acts right before the decision it covers.
   */
  anywhere: z.array(z.strictObject({ keyword: z.string(), followedBy: text })),
  /** Words of structure. */
  structure: z.strictObject({
    headings: words,
    subjectLabels: words,
    annexes: words,
    numberSigns: words,
    markings: words,
    draft: words,
    parts: words,
  }),
  /** Openings of the adoption line; "{n}" stands for a number, "{ordinal}" for an ordinal. */
  adoption: z.strictObject({
    openings: words,
    /** Words that may follow the opening on its line: "adopted by", "adoptée à". */
    continuations: words,

    inFavour: words,
    against: words,
    abstentions: words,

    unanimity: words,
    /** Numbers written out, as in "with one abstention": { "one": 1 }. */
    numbers: z.record(text, z.number().int().nonnegative()),
  }),
  citation: z.strictObject({
    /** Head nouns in every number, with the kind of thing they announce. */
    nouns: z.array(
      z.strictObject({
        kind: z.enum([
          'resolution',
          'decision',
          'report',
          'document',
          'statement',
          'treaty',
          'article',
          'rules',
        ]),
        words,
      }),
    ),
    /** "its", "sa", "ses": the organ of the opener governs. */
    possessives: words,
    /** Words that join the members of a list: "and", "et". */
    joiners: words,
    /** Words that join the ends of a range: "to", "à". */
    ranges: words,
    /** Words that come between a head noun and its number: "no.", "n°". */
    numberWords: words,
    /** Words that come before the date of a cited text: "of", "du". */
    dateWords: words,
    /** Names of instruments that are cited without a code. */
    instruments: z.array(z.strictObject({ kind: z.enum(['treaty', 'rules']), words })),
    /** Words that may stand between the members of a list: "entitled", "annex", "section". */
    insertions: words,
    /** The word before the date of a cited text in a text that has no habit of its own: "of". */
    dated: text.optional(),
    /** Words between a cited text and its title in quotes: "entitled". */
    titled: words.optional(),
    /** Words that name a thing after the resolution that made it: "established by". */
    founding: words.optional(),
    /** Words between a preposition and an organ's name: "the", "la". */
    articles: words,
    /** Words that link the parts of an instrument's name: "of the", "sur", "relative". */
    nameLinks: words,
    /** Words that stand for something cited before, by its kind: "cette résolution". */
    backReferences: z.array(
      z.strictObject({
        kind: z.enum(['resolution', 'decision', 'report']),
        /** "several" for plurals, which stand for the whole list cited last. */
        stands: z.enum(['one', 'several']),
        words,
      }),
    ),
    /** Words by which a text speaks of itself: "la présente résolution". */
    own: words,
    /** How a clause of a cited text is named: "paragraphe 3 du dispositif de la résolution". */
    pinpoints: z.strictObject({
      /** "paragraph", "paragraphes". */
      nouns: words,
      /** Words before the noun that tell the part: "preambular", "operative". */
      before: z.strictObject({ preamble: words, operative: words }),
      /** Words behind the number that tell the part: "du préambule", "of the preamble". */
      behind: z.strictObject({ preamble: words, operative: words }),
      /** Nouns that may follow an ordinal: "troisième alinéa", "third paragraph". */
      ordinalNouns: words,
      /** Ordinals written out: { "third": 3 }. */
      ordinals: z.record(text, z.number().int().positive()),
      /** Words that lead from the pinpoint to what it is in: "of", "de". */
      links: words,
      /** Words that point within the text itself: "above", "ci-dessus". */
      within: words,
    }),
    /** Words by which a clause does more to a resolution than cite it. */
    relations: z.array(
      z.strictObject({
        relation: z.enum(['reaffirms', 'amends', 'revises', 'replaces']),
        words,
      }),
    ),
    /** Words that may stand between such a word and the resolution: "toutes", "relevant". */
    relationLinks: words,
    /** Words by which what was just named becomes the one that does it: "which", "laquelle". */
    relatives: words,
    /** "not", "ne": nothing is done. */
    negations: words,
  }),
  dates: z.strictObject({
    months: z.array(words).length(12),
    /** Ending of the first of the month: "er". */
    ordinalEndings: words,
    /** "from … to": the words of a span. */
    from: words,
    to: words,
  }),
  sessions: z.strictObject({
    /** The noun: "session", "meeting". */
    nouns: words,
    ordinalEndings: words,
    /** Ordinals written out: { "seventy-eighth": 78 }. */
    ordinals: z.record(z.string(), z.number().int().positive()),
    /** Words before a place: "à", "in". */
    placeWords: words,
  }),
  /** Words that the drafting rules look for. */
  drafting: draftingSchema,
});

export type LanguageFile = z.infer<typeof languageFileSchema>;
export type KeywordEntry = LanguageFile['keywords'][number];
