/**
 * The shape of a body profile in server/data/bodies: who adopts, how its texts look, what its codes
 * are. Checked by zod when the project is built; the core imports the types only.
 *
 * Code templates are read by people: literal text with placeholders in braces, such as
 * "A/RES/{session}/{number}{part}". `code-template.ts` says what each placeholder stands for.
 */
import { z } from 'zod';

const text = z.string().trim().min(1);
const words = z.array(text);
const source = text;
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const inLanguages = z.record(z.string().regex(/^[a-z]{2}$/), text);

const session = z.strictObject({
  number: z.number().int().positive(),
  year: z.number().int(),
  place: inLanguages,
  /** Other names under which texts know the city: older ones, and those of towns that belong to it. */
  otherPlaces: words.optional(),
  country: inLanguages.optional(),
  /** Null where no source gives the days. */
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  source,
});

/** A resolution or paper of which something is known, whoever has its text. */
const known = z.strictObject({
  /** In any of its forms. */
  code: text,
  /** Its title as a document of record prints it, in the languages in which one was seen. */
  title: inLanguages.optional(),
  /** What it is about, in our own words. */
  subject: inLanguages.optional(),
  adoptedOn: isoDate.optional(),
  /** Codes that its own form does not lead to, such as the symbol of its draft. */
  aliases: words.optional(),
  source,
});

const code = z.strictObject({
  kind: z.enum(['resolution', 'decision', 'report', 'document', 'statement']),
  /** The printed canonical form; the parts are filled in from any alias. */
  canonical: text,
  /** Every form in which the code is written in full, the canonical one included. */
  forms: words,
  /**
   * The forms to name as aliases, with the years in which each was used; all forms when absent. A
   * code of another year is read in any form, but nobody wrote it so.
   */
  aliases: z
    .array(
      z.strictObject({
        form: text,
        from: z.number().int().nullable(),
        to: z.number().int().nullable(),
      }),
    )
    .optional(),
  /**
   * The form that texts of those years use when they cite such a code in full, be it older or not.
   * Absent where texts cite by a short form, or have one form only.
   */
  usual: z
    .array(
      z.strictObject({
        form: text,
        from: z.number().int().nullable(),
        to: z.number().int().nullable(),
      }),
    )
    .optional(),
  /**
   * Short forms that need a head noun before them ("resolution 70/1"). `alone` says that the form
   * is this body's even when no organ is named.
   */
  short: z.array(
    z.strictObject({
      form: text,
      alone: z.boolean(),
      /** The first and the last session whose numbers are written so; absent where all may be. */
      sessions: z
        .strictObject({ from: z.number().int(), to: z.number().int().nullable(), source })
        .optional(),
    }),
  ),
  /**
   * How lettered parts were issued. A first part that came out under the plain number, and parts
   * that came out together in one paper, have the plain symbol; the others have their letters.
   */
  lettered: z
    .strictObject({
      /** Letters of parts that were issued under the plain number. */
      plain: words,
      /** Up to this session, parts adopted in the months below were issued together. */
      togetherUntilSession: z.number().int(),
      togetherMonths: z.array(z.number().int().min(1).max(12)),
      source,
    })
    .optional(),
  /** Official address of the text, with {canonical} to fill in; absent where there is none. */
  address: z.url().optional(),
  source,
});

export const bodyFileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  name: inLanguages,
  source,
  /** The organ's names as they stand in an opener or before a citation, by language. */
  organs: z.array(
    z.strictObject({
      language: z.string().regex(/^[a-z]{2}$/),
      /** Gender with which keywords agree; null where the language has none. */
      gender: z.enum(['feminine', 'masculine', 'plural']).nullable(),
      /** Names in an opener. "{ordinal}" stands for a written or figured ordinal. */
      opener: words,
      /** Names before or after a citation: "of the Human Rights Council". */
      citing: words,
    }),
  ),
  /** Short names that its readers know without the long ones; absent where none is known. */
  acronyms: words.optional(),
  /** Languages in which its texts name themselves formally; absent where practice is mixed. */
  formalOwnNames: z.array(z.string().regex(/^[a-z]{2}$/)).optional(),
  /** Words whose presence in the head of the text speaks for this body. */
  marks: words,
  /** Bodies that share an opener are told apart by marks; the higher rank wins a tie. */
  rank: z.number().int(),
  keywordStyle: z.strictObject({
    preamble: z.enum(['capitals', 'capitalised', 'lower', 'any']),
    operative: z.enum(['capitals', 'capitalised', 'lower', 'any']),
  }),
  ends: z.strictObject({
    /** Marks that close a recital; empty when practice is mixed and nothing is checked. */
    recital: z.array(z.enum([',', ';', ':', '.'])),
    /** Marks that close the last recital; absent where it closes like the others. */
    lastRecital: z.array(z.enum([',', ';', ':', '.'])).optional(),
    /** Marks that close an operative clause that is not the last. */
    operative: z.array(z.enum([',', ';', ':', '.'])),
    /** Marks that close the last operative clause. */
    last: z.array(z.enum([',', ';', ':', '.'])),
  }),
  /**
   * Markers of items from the first level down, each by its first: "(a)", "(i)"; by language. Absent
   * where practice is mixed.
   */
  itemLevels: z.record(z.string().regex(/^[a-z]{2}$/), words).optional(),
  /** How the formatter sets the text; absent where items stand apart like paragraphs. */
  layout: z
    .strictObject({
      /** Items on lines under one another, or each with a blank line before it. */
      items: z.enum(['tight', 'spaced']),
      source,
    })
    .optional(),
  /** Whether operative clauses carry numbers. */
  numbering: z.enum(['none', 'arabic', 'any']),
  /** Whether recitals in a row that open with the same keyword bear the markers of the chain. */
  marksRepetition: z.boolean(),
  /**
   * How the note of adoption begins, by language; "{ordinal}" stands for a figured or written
   * ordinal: "{ordinal} plenary meeting". Empty for a body that notes no adoption under its texts.
   */
  adoption: z.record(z.string().regex(/^[a-z]{2}$/), words),
  /** True where every resolution bears a title; absent where practice is mixed or knows none. */
  hasTitles: z.boolean().optional(),
  /** True where the first citation of a resolution gives its day of adoption, and later ones do not. */
  datesCitations: z.boolean().optional(),
  /** Who votes, in the order of the years; absent where nothing is checked. */
  voters: z
    .array(
      z.strictObject({
        /** The year from which on it was so. */
        from: z.number().int(),
        /** How many members vote at the most. */
        count: z.number().int().positive(),
        /** How many votes in favour adopt; absent where more for than against do. */
        needed: z.number().int().positive().optional(),
        source,
      }),
    )
    .optional(),
  /** How years follow from session numbers: year = session + offset, from and to given as years. */
  sessionYears: z.array(
    z.strictObject({
      from: z.number().int(),
      to: z.number().int().nullable(),
      offset: z.number().int(),
      source,
    }),
  ),
  /** True when a code that carries a year and a session must agree with `sessionYears`. */
  checksSessionYear: z.boolean(),
  sessions: z.array(session),
  codes: z.array(code),
  /** What is known of single resolutions and papers, by code; absent where nothing is. */
  known: z.array(known).optional(),
  /** Symbols of the body's drafts, as templates. */
  draftForms: words,
  /** Forms that look like this body's codes and are not, with the reason. */
  notCodes: z.array(z.strictObject({ form: text, reason: text })),
});

export type BodyFile = z.infer<typeof bodyFileSchema>;
export type BodyCode = BodyFile['codes'][number];
export type BodyKnown = NonNullable<BodyFile['known']>[number];
export type BodySession = BodyFile['sessions'][number];
