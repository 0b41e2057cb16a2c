/**
 * The shape of a file in server/data/keyword-counts: how often the texts of one body, in one
 * language, open a clause with each keyword. Checked by zod when the project is built.
 */
import { z } from 'zod';

/** Keywords in small letters, in the form beside a feminine organ, the most frequent first. */
const counts = z.record(z.string().trim().min(1), z.number().int().positive());

export const keywordCountsSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Body and language: "un-ga.en". */
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*\.[a-z]{2}$/),
  body: z.string(),
  language: z.string().regex(/^[a-z]{2}$/),
  /** Which texts were counted. */
  source: z.string().trim().min(1),
  preamble: counts,
  operative: counts,
});

export type KeywordCounts = z.infer<typeof keywordCountsSchema>;
