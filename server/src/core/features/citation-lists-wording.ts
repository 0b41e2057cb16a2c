/** The words of the lists of citations. */
import type { MessageLanguage } from '../wording/languages.ts';

export interface CitationListsWording {
  readonly cites: string;
  readonly citedBy: string;
  /** Beside the count of what a text cites, for those of them that no file has. */
  missing(count: number): string;
  /** For one of them, in short and in full. */
  readonly absent: string;
  readonly notHere: string;
  places(count: number): string;
}

export const citationListsWording: Readonly<Record<MessageLanguage, CitationListsWording>> = {
  en: {
    cites: 'Cites',
    citedBy: 'Cited by',
    missing: (count) => `${count} not in the workspace`,
    absent: 'absent',
    notHere: 'not in the workspace',
    places: (count) => (count === 1 ? '1 place' : `${count} places`),
  },
  fr: {
    cites: 'Cite',
    citedBy: 'Cité par',
    missing: (count) => `${count} hors de l’espace de travail`,
    absent: 'absent',
    notHere: 'hors de l’espace de travail',
    places: (count) => (count < 2 ? `${count} endroit` : `${count} endroits`),
  },
};
