/** The words for how a text stands to what it cites; the text is their subject. */
import type { Relation } from '../model/model.ts';
import type { MessageLanguage } from '../wording/languages.ts';

export const relationWording: Readonly<
  Record<MessageLanguage, Readonly<Record<Relation, string>>>
> = {
  en: {
    cites: 'cites',
    reaffirms: 'reaffirms',
    amends: 'amends',
    revises: 'revises',
    replaces: 'replaces',
  },
  fr: {
    cites: 'cite',
    reaffirms: 'réaffirme',
    amends: 'modifie',
    revises: 'révise',
    replaces: 'remplace',
  },
};
