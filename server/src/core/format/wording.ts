/** Why a text was not formatted, as a person reads it: what would have changed, and where. */
import type { Bilingual } from '../wording/languages.ts';
import type { Topic } from './essence.ts';
import type { Refusal } from './format.ts';

/** One line; the text is as it was. */
export function refusalWording(refusal: Refusal, source: string): Bilingual {
  switch (refusal.kind) {
    case 'no-resolution':
      return {
        en: 'left as it is: it does not read as a resolution',
        fr: 'laissé tel quel : le texte ne se lit pas comme une résolution',
      };
    case 'unsettled':
      return {
        en: 'left as it is: a second run would lay it out otherwise',
        fr: 'laissé tel quel : une deuxième mise en forme donnerait un autre résultat',
      };
    case 'changed': {
      const { en, fr } = CHANGED[refusal.topic];
      const line = lineOf(source, refusal.at);
      return {
        en: `left as it is: from line ${line} on, the layout would change ${en}`,
        fr: `laissé tel quel : à partir de la ligne ${line}, la mise en forme modifierait ${fr}`,
      };
    }
  }
}

const CHANGED: Readonly<Record<Topic, Bilingual>> = {
  clauses: {
    en: 'how clauses and items are read',
    fr: 'la lecture des alinéas, des paragraphes et de leurs listes',
  },
  citations: { en: 'what is cited', fr: 'ce qui est cité' },
  frame: {
    en: 'how the head, the dates, the note of adoption or the annexes are read',
    fr: 'la lecture de l’en-tête, des dates, de la mention d’adoption ou des annexes',
  },
  words: { en: 'words', fr: 'des mots' },
};

function lineOf(source: string, offset: number): string {
  const lines = source.slice(0, offset).match(/\r\n|[\n\r]/g) ?? [];
  return String(lines.length + 1);
}
