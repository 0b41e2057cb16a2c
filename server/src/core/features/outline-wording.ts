/** The words of the outline. */
import type { Adoption } from '../model/model.ts';
import type { MessageLanguage } from '../wording/languages.ts';

type Votes = Pick<Adoption, 'inFavour' | 'against' | 'abstentions'>;

export interface OutlineWording {
  readonly preamble: string;
  readonly operativePart: string;
  section(letter: string): string;
  recitals(count: number): string;
  clauses(count: number): string;
  /** A clause by its place, where no number is printed. */
  recital(index: number): string;
  clause(index: number): string;
  /** Null when the votes were not counted. */
  votes(votes: Votes): string | null;
}

export const outlineWording: Readonly<Record<MessageLanguage, OutlineWording>> = {
  en: {
    preamble: 'Preamble',
    operativePart: 'Operative part',
    section: (letter) => `Part ${letter}`,
    recitals: (count) => (count === 1 ? '1 recital' : `${count} recitals`),
    clauses: (count) => (count === 1 ? '1 clause' : `${count} clauses`),
    recital: (index) => `recital ${index}`,
    clause: (index) => `clause ${index}`,
    votes: (votes) =>
      joined([
        counted(votes.inFavour, (count) => `${count} in favour`),
        counted(votes.against, (count) => `${count} against`),
        counted(
          votes.abstentions,
          (count) => `${count} ${count === 1 ? 'abstention' : 'abstentions'}`,
        ),
      ]),
  },
  fr: {
    preamble: 'Préambule',
    operativePart: 'Dispositif',
    section: (letter) => `Partie ${letter}`,
    recitals: (count) => (count < 2 ? `${count} alinéa` : `${count} alinéas`),
    clauses: (count) => (count < 2 ? `${count} paragraphe` : `${count} paragraphes`),
    recital: (index) => `alinéa ${index}`,
    clause: (index) => `paragraphe ${index}`,
    votes: (votes) =>
      joined([
        counted(votes.inFavour, (count) => `${count} pour`),
        counted(votes.against, (count) => `${count} contre`),
        counted(
          votes.abstentions,
          (count) => `${count} ${count < 2 ? 'abstention' : 'abstentions'}`,
        ),
      ]),
  },
};

function counted(count: number | null, print: (count: number) => string): string | null {
  return count === null ? null : print(count);
}

function joined(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(', ');
}
