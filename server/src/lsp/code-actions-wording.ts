/** What the menu of quick fixes says, beside the titles that the rules give their own fixes. */
import type { Bilingual } from '../core/wording/languages.ts';

export const wording = {
  mendAll: (count: number): Bilingual => ({
    en: `Mend all that is safe to mend in this text (${String(count)})`,
    fr: `Corriger dans ce texte tout ce qui peut l’être sans risque (${String(count)})`,
  }),
  mendRule: (rule: string, count: number): Bilingual => ({
    en: `Mend all “${rule}” in this text (${String(count)})`,
    fr: `Corriger tous les constats « ${rule} » de ce texte (${String(count)})`,
  }),
  silenceInClause: (rule: string): Bilingual => ({
    en: `Silence “${rule}” in this clause`,
    fr: `Désactiver « ${rule} » dans ce passage`,
  }),
  silenceInText: (rule: string): Bilingual => ({
    en: `Silence “${rule}” in this text`,
    fr: `Désactiver « ${rule} » dans ce texte`,
  }),
  turnOff: (rule: string): Bilingual => ({
    en: `Turn “${rule}” off in this folder`,
    fr: `Désactiver « ${rule} » dans ce dossier`,
  }),
  turnOffForAll: (rule: string): Bilingual => ({
    en: `Turn “${rule}” off in your settings`,
    fr: `Désactiver « ${rule} » dans vos réglages`,
  }),
  turnOffInProject: (rule: string): Bilingual => ({
    en: `Turn “${rule}” off in resolutions.json, for everyone`,
    fr: `Désactiver « ${rule} » dans resolutions.json, pour tous`,
  }),
  chooseLevel: (rule: string): Bilingual => ({
    en: `Change the level of “${rule}”…`,
    fr: `Changer la gravité de « ${rule} »…`,
  }),
  showRule: (rule: string): Bilingual => ({
    en: `Read about “${rule}”`,
    fr: `Lire la page de la règle « ${rule} »`,
  }),
};
