/** The card of a resolution: what the rest of the library needs to know of it, without its text. */
import type { ResolutionModel, SessionFact } from '../model/model.ts';
import type { Range } from '../text/range.ts';

/** What one operative clause does: its keyword and the words that follow. */
export interface Action {
  readonly number: string | null;
  readonly keyword: string;
  /** The first words after the keyword, spaces folded, cut at a word. */
  readonly words: string;
}

export interface ResolutionSummary {
  readonly isResolution: boolean;
  readonly canonical: string | null;
  /** The code as the document writes it. */
  readonly written: string | null;
  readonly body: string;
  readonly language: string;
  readonly title: string | null;
  readonly organ: string | null;
  readonly session: SessionFact | null;
  readonly status: 'draft' | 'adopted' | 'unknown';
  readonly votes: {
    readonly inFavour: number | null;
    readonly against: number | null;
    readonly abstentions: number | null;
  } | null;
  readonly adoptedOn: string | null;
  readonly actions: readonly Action[];
  readonly recitals: number;
  /** Where a jump to this resolution lands: its code, else heading, title or opener. */
  readonly headerRange: Range;
}

const WORDS_LENGTH = 90;

/**
 * Reduces a model to its card.
 *
 * @param model the model of the whole text
 * @returns plain data; `headerRange` is empty at offset 0 for a text without any header
 */
export function summarise(model: ResolutionModel): ResolutionSummary {
  const { adoption } = model;
  const hasVotes =
    adoption !== null &&
    (adoption.inFavour !== null || adoption.against !== null || adoption.abstentions !== null);
  return {
    isResolution: model.isResolution,
    canonical: model.identity?.canonical ?? null,
    written: model.identity?.written ?? null,
    body: model.body,
    language: model.language,
    title: model.title?.text ?? null,
    organ: model.opener?.organ.text ?? null,
    session: model.session,
    status: model.isDraft ? 'draft' : adoption === null ? 'unknown' : 'adopted',
    votes: hasVotes
      ? {
          inFavour: adoption.inFavour,
          against: adoption.against,
          abstentions: adoption.abstentions,
        }
      : null,
    adoptedOn: adoption?.date ?? null,
    actions: model.clauses
      .filter((clause) => clause.part === 'operative')
      .map((clause) => ({
        number: clause.number,
        keyword: clause.keyword?.written ?? '',
        words: firstWords(
          model.source.slice(clause.keyword?.range.end ?? clause.range.start, clause.range.end),
        ),
      })),
    recitals: model.clauses.filter((clause) => clause.part === 'preamble').length,
    headerRange: model.identity?.range ??
      model.heading?.range ??
      model.title?.range ??
      model.opener?.range ?? { start: 0, end: 0 },
  };
}

function firstWords(text: string): string {
  const folded = text
    .slice(0, WORDS_LENGTH * 3)
    .replace(/<[^<>]{0,40}>|[*^{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (folded.length <= WORDS_LENGTH) return folded.replace(/[\s,;:.]+$/, '');
  const cut = folded.slice(0, WORDS_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`;
}
