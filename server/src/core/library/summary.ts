/** The card of a resolution: what the rest of the library needs to know of it, without its text. */
import type { ResolutionModel, SessionFact } from '../model/model.ts';
import type { Range } from '../text/range.ts';

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
  /** Where a jump to this resolution lands: its code, else heading, title or opener. */
  readonly headerRange: Range;
}

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
    headerRange: headerRange(model),
  };
}

/** Where a jump to a resolution lands; an empty range at offset 0 for a text without any header. */
export function headerRange({ identity, heading, title, opener }: ResolutionModel): Range {
  return identity?.range ?? heading?.range ?? title?.range ?? opener?.range ?? { start: 0, end: 0 };
}
