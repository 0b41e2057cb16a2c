/** What the menu says of each change of clauses. */
import type { Part } from '../model/model.ts';
import type { Bilingual } from '../wording/languages.ts';
import type { Direction } from './move-clause.ts';
import type { Order } from './sort-recitals.ts';

const NAMES: Readonly<Record<Part, Bilingual>> = {
  preamble: { en: 'recital', fr: 'considérant' },
  operative: { en: 'operative clause', fr: 'paragraphe' },
};

export const wording = {
  move: (part: Part, direction: Direction): Bilingual => ({
    en: `Move this ${NAMES[part].en} ${direction}`,
    fr: `${direction === 'up' ? 'Monter' : 'Descendre'} ce ${NAMES[part].fr}`,
  }),
  moveItem: (marker: string, direction: Direction): Bilingual => ({
    en: `Move item “${marker}” ${direction}`,
    fr: `${direction === 'up' ? 'Monter' : 'Descendre'} l’élément « ${marker} »`,
  }),
  toItem: (part: Part): Bilingual => ({
    en: `Make this ${NAMES[part].en} an item of the one before`,
    fr: `Faire de ce ${NAMES[part].fr} un élément de celui qui précède`,
  }),
  toClause: (part: Part, marker: string): Bilingual => ({
    en: `Make item “${marker}” ${part === 'preamble' ? 'a recital' : 'an operative clause'} of its own`,
    fr: `Faire de l’élément « ${marker} » un ${NAMES[part].fr} à part entière`,
  }),
  level: (marker: string, by: 1 | -1): Bilingual => ({
    en: `Move item “${marker}” one level ${by === 1 ? 'down' : 'up'}`,
    fr: `${by === 1 ? 'Abaisser' : 'Relever'} d’un niveau l’élément « ${marker} »`,
  }),
  chain: (head: string): Bilingual => ({
    en: `Mark how “${head}” is repeated: bare, also, further`,
    fr: `Rétablir l’enchaînement de « ${head} » : seul, également, en outre`,
  }),
  split: (keyword: string): Bilingual => ({
    en: `Split the clause before “${keyword}”`,
    fr: `Scinder avant « ${keyword} »`,
  }),
  merge: (part: Part): Bilingual => ({
    en: `Merge this ${NAMES[part].en} with the next`,
    fr: `Fusionner ce ${NAMES[part].fr} avec le suivant`,
  }),
  convert: (keyword: string): Bilingual => ({
    en: `Write “${keyword}” here`,
    fr: `Écrire ici « ${keyword} »`,
  }),
  convertAndMove: (to: Part, keyword: string): Bilingual =>
    to === 'operative'
      ? {
          en: `Make it the first operative clause: “${keyword}”`,
          fr: `En faire le premier paragraphe du dispositif : « ${keyword} »`,
        }
      : {
          en: `Make it the last recital: “${keyword}”`,
          fr: `En faire le dernier considérant : « ${keyword} »`,
        },
  sort: {
    date: {
      en: 'Sort the recitals by the date of what they cite',
      fr: 'Classer les considérants selon la date de ce qu’ils citent',
    },
    kind: {
      en: 'Sort the recitals by what they cite: treaties, rules, resolutions, reports',
      fr: 'Classer les considérants selon ce qu’ils citent : traités, règlements, résolutions, rapports',
    },
    keyword: {
      en: 'Bring recitals with the same keyword together',
      fr: 'Regrouper les considérants de même mot-clé',
    },
  } satisfies Readonly<Record<Order, Bilingual>>,
};
