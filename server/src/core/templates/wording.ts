/** What the structures are called. */
import type { StructureKind } from '../lexicon/templates-schema.ts';
import type { Bilingual } from '../wording/languages.ts';

/** The names, in small letters: they are typed to find a structure. */
export const structureNames: Readonly<Record<StructureKind, Bilingual>> = {
  resolution: { en: 'resolution', fr: 'résolution' },
  opener: { en: 'session formula', fr: 'formule de session' },
  recital: { en: 'recital', fr: 'alinéa du préambule' },
  clause: { en: 'operative clause', fr: 'paragraphe du dispositif' },
  items: { en: 'list of items', fr: 'liste d’alinéas' },
  report: { en: 'report request', fr: 'rapport demandé' },
  adoption: { en: 'adoption with the vote', fr: 'adoption avec le vote' },
  annex: { en: 'annex', fr: 'annexe' },
};
