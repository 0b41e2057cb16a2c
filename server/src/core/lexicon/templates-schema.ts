/**
 * The shape of a file in server/data/templates: the structures that a drafter of one body need not
 * type. Checked by zod when the project is built; the core imports the types only.
 *
 * Templates are read by people: lines of the text as it will stand. A field in braces is filled in
 * from what is known ("{code}"), a word in square brackets is replaced by the drafter ("[title]"),
 * and so is all that stands between angle brackets ("<RECALLING [text],>").
 */
import { z } from 'zod';

/** What stands on each line; an empty one is a blank line. */
const lines = z.array(z.string()).min(1);
const word = z.string().trim().min(1);

/** What can be filled in; the words name it where nobody knows it. */
const blanks = z.strictObject({
  /** "GA-2025-93-RES-03" */
  code: word,
  /** The number of the resolution: "3". */
  number: word,
  /** The number of the session in figures: "93". */
  session: word,
  /** The same with its ending: "93rd", "93e". */
  ordinal: word,
  /** The same in words: "Seventy-eighth". */
  ordinalInWords: word,
  /** The number of the session that follows, with its ending. */
  nextOrdinal: word,
  place: word,
  country: word,
  /** From the first day to the last: "5 au 8 novembre 2012". */
  days: word,
  year: word,
});

const structures = z.strictObject({
  blanks: blanks.partial(),
  /** A whole resolution. */
  resolution: lines,
  /** The line in which the organ names itself, with its session where the body says it. */
  opener: lines,
  recital: lines,
  clause: lines,
  /** A list under a clause that announces one. */
  items: lines,
  /** A clause that asks for a report by a date. */
  report: lines,
  /** The note of adoption with the vote; absent where the body prints none under its texts. */
  adoption: lines.optional(),
  annex: lines,
});

export const templatesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Id of the body. */
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  source: word,
  /** By language of the text; the body's usual one first. */
  languages: z.record(z.string().regex(/^[a-z]{2}$/), structures),
});

export type TemplatesFile = z.infer<typeof templatesFileSchema>;
export type Structures = TemplatesFile['languages'][string];
/** The name of a structure. */
export type StructureKind = Exclude<keyof Structures, 'blanks'>;
/** The name of what can be filled in. */
export type Field = keyof z.infer<typeof blanks>;
