/** Why a choice cannot be written into a project file. */
import type { Bilingual } from '../core/wording/languages.ts';

export const projectChoiceWording = {
  noFolder: {
    en: 'The text lies in no open folder, so there is no resolutions.json for it.',
    fr: 'Le texte ne se trouve dans aucun dossier ouvert : il n’y a pas de resolutions.json pour lui.',
  },
  unreadable: (file: string): Bilingual => ({
    en: `${file} cannot be read.`,
    fr: `${file} est illisible.`,
  }),
  cannotHold: (file: string): Bilingual => ({
    en: `${file} has to be changed by hand: it is no JSON, or an entry under "overrides" says otherwise for this text.`,
    fr: `${file} doit être modifié à la main : ce n’est pas du JSON, ou une entrée de « overrides » en dispose autrement pour ce texte.`,
  }),
};
