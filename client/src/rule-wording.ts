/** What the extension says when it asks about rules. */
import { language } from './wording.ts';

interface RuleWording {
  readonly whichRule: string;
  whichLevel(rule: string): string;
  readonly whichPreset: string;
  where(choice: string, level?: string): string;
  /** Said of what holds now. */
  readonly holds: string;
  /** By level, from silence to the gravest. */
  readonly levels: Readonly<Record<string, string>>;
  readonly presets: Readonly<Record<string, string>>;
  readonly inFolder: string;
  readonly inFolderDetail: string;
  readonly inUser: string;
  readonly inUserDetail: string;
  inProject(file: string): string;
  readonly inProjectDetail: string;
  readonly isVoid: string;
  status(preset: string): string;
  readonly statusOff: string;
  readonly statusName: string;
  readonly change: string;
}

const wording: Readonly<Record<'en' | 'fr', RuleWording>> = {
  en: {
    whichRule: 'Which rule?',
    whichLevel: (rule) => `How serious is “${rule}”?`,
    whichPreset: 'How strict is the check to be?',
    where: (choice, level) =>
      level === undefined
        ? `“${choice}”: for which texts?`
        : `“${choice}”: ${level}, for which texts?`,
    holds: 'now',
    levels: {
      off: 'Nothing is said.',
      hint: 'Three dots under the words; not in the list of problems.',
      information: 'A blue line, and an entry in the list of problems.',
      warning: 'A yellow line: the text should be mended.',
      error: 'A red line: the text must be mended.',
    },
    presets: {
      official: 'For adopted texts: only what can be no deviation.',
      draft: 'For drafts: what a good secretariat would mend.',
      strict: 'Everything, and sternly: for the last reading.',
    },
    inFolder: 'The texts of this folder',
    inFolderDetail: 'In the settings of the folder that is open.',
    inUser: 'All my texts',
    inUserDetail: 'In your own settings.',
    inProject: (file) => `For everyone who works on these texts: ${file}`,
    inProjectDetail: 'It lies with the texts and goes before the settings.',
    isVoid: 'No effect on this text: its resolutions.json says otherwise.',
    status: (preset) => `Check: ${preset}`,
    statusOff: 'Check: never',
    statusName: 'Check of the text',
    change: 'Change',
  },
  fr: {
    whichRule: 'Quelle règle ?',
    whichLevel: (rule) => `Quelle gravité pour « ${rule} » ?`,
    whichPreset: 'Quelle rigueur pour le contrôle ?',
    where: (choice, level) =>
      level === undefined
        ? `« ${choice} » : pour quels textes ?`
        : `« ${choice} » : ${level}, pour quels textes ?`,
    holds: 'en vigueur',
    levels: {
      off: 'Rien n’est signalé.',
      hint: 'Trois points sous les mots ; pas dans la liste des problèmes.',
      information: 'Un trait bleu, et une ligne dans la liste des problèmes.',
      warning: 'Un trait jaune : le texte devrait être corrigé.',
      error: 'Un trait rouge : le texte doit être corrigé.',
    },
    presets: {
      official: 'Pour les textes adoptés : seulement ce qui ne peut être un écart voulu.',
      draft: 'Pour les projets : ce qu’un bon secrétariat corrigerait.',
      strict: 'Tout, et avec sévérité : pour la dernière lecture.',
    },
    inFolder: 'Les textes de ce dossier',
    inFolderDetail: 'Dans les réglages du dossier ouvert.',
    inUser: 'Tous mes textes',
    inUserDetail: 'Dans vos propres réglages.',
    inProject: (file) => `Pour tous ceux qui travaillent sur ces textes : ${file}`,
    inProjectDetail: 'Ce fichier accompagne les textes et l’emporte sur les réglages.',
    isVoid: 'Sans effet sur ce texte : son resolutions.json en dispose autrement.',
    status: (preset) => `Contrôle : ${preset}`,
    statusOff: 'Contrôle : jamais',
    statusName: 'Contrôle du texte',
    change: 'Changer',
  },
};

/** The words in the language of the messages. */
export function ruleWords(): RuleWording {
  return wording[language()];
}
