/** The words of the cards on short names, dates, sessions and votes. */
import type { Part } from '../model/model.ts';
import type { MessageLanguage } from '../wording/languages.ts';

export interface FactWording {
  /** Where a short name is written out; null for the title. */
  writtenOut(clause: { readonly part: Part; readonly number: string } | null): string;
  /** Before the session that a day falls in. */
  readonly during: string;
  span(first: string, last: string): string;
  /** The sum of all votes. */
  votes(count: number): string;
  /** How many of the votes for and against are for. */
  share(inFavour: number, counted: number, percent: string): string;
  readonly twoThirds: string;
  /** A majority that is no majority of two thirds, for which so many votes were needed. */
  simple(needed: number): string;
  readonly none: string;
  /** For an organ that asks for a number of votes in favour. */
  needed(inFavour: number, count: number): string;
  /** How many members of the organ, at the most, cast no vote. */
  silent(members: number, count: number): string;
}

export const factWording: Readonly<Record<MessageLanguage, FactWording>> = {
  en: {
    writtenOut: (clause) => {
      if (clause === null) return 'Written out in the title.';
      const { part, number } = clause;
      return `Written out in ${part === 'preamble' ? 'recital' : 'operative clause'} ${number}.`;
    },
    during: 'During the',
    span: (first, last) => `From ${first} to ${last}`,
    votes: (count) => (count === 1 ? '1 vote' : `${count} votes`),
    share: (inFavour, counted, percent) =>
      `${inFavour} of ${counted} votes for or against (${percent})`,
    twoThirds: 'a simple majority, and one of two thirds.',
    simple: (needed) => `a simple majority; two thirds would have taken ${needed}.`,
    none: 'no majority.',
    needed: (inFavour, count) => `${inFavour} votes in favour; ${count} are needed.`,
    silent: (members, count) =>
      count === 0
        ? `The organ had no more than ${members} members: all of them voted.`
        : `The organ had no more than ${members} members: up to ${count} did not vote.`,
  },
  fr: {
    writtenOut: (clause) => {
      if (clause === null) return 'Développé dans le titre.';
      const { part, number } = clause;
      return part === 'preamble'
        ? `Développé à l’alinéa ${number} du préambule.`
        : `Développé au paragraphe ${number} du dispositif.`;
    },
    during: 'Pendant la',
    span: (first, last) => `Du ${first} au ${last}`,
    votes: (count) => `${count} voix`,
    share: (inFavour, counted, percent) =>
      `${inFavour} voix sur ${counted} pour ou contre (${percent})`,
    twoThirds: 'majorité simple, et même des deux tiers.',
    simple: (needed) => `majorité simple ; il aurait fallu ${needed} voix pour les deux tiers.`,
    none: 'pas de majorité.',
    needed: (inFavour, count) => `${inFavour} voix pour ; il en faut ${count}.`,
    silent: (members, count) => {
      const others =
        count < 2 ? `${count} au plus n’a pas voté` : `${count} au plus n’ont pas voté`;
      const voted = count === 0 ? 'tous ont voté' : others;
      return `L’organe n’avait pas plus de ${members} membres : ${voted}.`;
    },
  },
};
