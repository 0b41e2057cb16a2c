/** The shape of the words that the drafting rules look for, a part of each language file. */
import { z } from 'zod';

const text = z.string().trim().min(1);
const words = z.array(text);

export const draftingSchema = z.strictObject({
  source: text,
  /** Keywords that set somebody to work, by the form that comes first in their entry. */
  directives: words,
  /** How a directive goes on to what is to be done: "to report", "de faire rapport". */
  acts: z.strictObject({
    /** Words before the verb: "to", "de". */
    leads: words,
    /** Endings by which a verb is known; empty where any word may be one. */
    endings: words,
    /** Words that may stand between: "ne", "lui". */
    between: words,
    /** Words that look like a verb in that place and are none: "the", "janvier". */
    notVerbs: words,
  }),
  /** Short names that every reader knows without the long ones. Written as they stand in a text. */
  acronyms: words,
  /** Words by which a short name is introduced outside brackets: "known as", "ci-après". */
  acronymLeads: words,
  /** How a report is asked for, and what tells when it is due. */
  reports: z.strictObject({
    /** Directives that leave it to the addressee, and so set no term. */
    voluntary: words,
    /** "to report to", "faire rapport". */
    phrases: words,
    /** Verbs with one of the nouns behind them: "submit … a report". */
    verbs: words,
    nouns: words,
    /** Words that tell when, or that it happens anyway: "annually", "no later than", "dès que". */
    times: words,
  }),
  /** Words that hold a place for others. */
  placeholders: z.strictObject({
    /** Wherever they stand: "tbd". */
    anywhere: words,
    /** Only when they are all that stands in square brackets, or open what stands there: "date". */
    inBrackets: words,
  }),
  /** How a text should not name itself, and how it should: "this", "the present resolution". */
  ownNames: z.array(z.strictObject({ loose: text, formal: text })),
});
