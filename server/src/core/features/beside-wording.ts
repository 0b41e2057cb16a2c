/** The words that are shown beside the text: in code lenses and in the tooltips of inlay hints. */
import type { MessageLanguage } from '../wording/languages.ts';
import type { Part } from '../model/model.ts';

export interface BesideWording {
  /** Over a resolution: by how many texts it is cited, and how many things it cites. */
  citations(citedBy: number, cites: number): string;
  /** Over a clause: how many times texts name it. */
  cited(times: number): string;
  readonly canonicalCode: string;
  clauseNumber(part: Part, index: number): string;
}

export const besideWording: Readonly<Record<MessageLanguage, BesideWording>> = {
  en: {
    citations: (citedBy, cites) => `cited by ${citedBy} · cites ${cites}`,
    cited: (times) => `cited ${times} ${times === 1 ? 'time' : 'times'}`,
    canonicalCode: 'The code of this text as its body writes it today',
    clauseNumber: (part, index) =>
      part === 'preamble'
        ? `Recital (preambular paragraph) ${index}`
        : `Operative paragraph ${index}`,
  },
  fr: {
    citations: (citedBy, cites) => `cité par ${citedBy} · cite ${cites}`,
    cited: (times) => `cité ${times} fois`,
    canonicalCode: 'La cote de ce texte, telle que l’organe l’écrit aujourd’hui',
    clauseNumber: (part, index) =>
      part === 'preamble' ? `Alinéa ${index} du préambule` : `Paragraphe ${index} du dispositif`,
  },
};
