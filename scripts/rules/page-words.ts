/** The words that every page of a rule has in common. */
import type { Mending, Severity } from '../../server/src/core/rules/rule.ts';
import type { MessageLanguage } from '../../server/src/core/wording/languages.ts';

/** The fixed words of a page. */
export interface Words {
  readonly heading: string;
  readonly severity: string;
  readonly everyBody: string;
  readonly off: string;
  readonly since: string;
  readonly what: string;
  readonly why: string;
  readonly authority: string;
  readonly measured: string;
  readonly bad: string;
  readonly good: string;
  readonly beside: string;
  readonly settings: string;
  /** What stands before the example of each way to tune the rule. */
  readonly inEditor: string;
  readonly inProject: string;
  readonly inText: string;
  readonly mends: Readonly<Record<Mending, string>>;
}

export const WORDS: Readonly<Record<MessageLanguage, Words>> = {
  en: {
    heading: 'In English',
    severity: 'Severity',
    everyBody: 'every body',
    off: 'off',
    since: 'Since version',
    what: 'What it does',
    why: 'Why',
    authority: 'Authority',
    measured: 'In adopted texts',
    bad: 'Example',
    good: 'Mended',
    beside: 'Beside it',
    settings: 'Settings',
    inEditor: 'Another severity, or none, in the settings of VS Code:',
    inProject: 'The same for a folder and for everyone who works in it, in its `resolutions.json`:',
    inText: 'A comment silences the rule in the next clause; with `-file`, in the whole text:',
    mends: {
      safe: 'Mends what it finds, without asking',
      unsafe: 'Proposes how to mend what it finds',
      none: 'Leaves the mending to you',
    },
  },
  fr: {
    heading: 'En français',
    severity: 'Gravité',
    everyBody: 'tous les organes',
    off: 'désactivée',
    since: 'Depuis la version',
    what: 'Ce que fait la règle',
    why: 'Pourquoi',
    authority: 'Autorité',
    measured: 'Dans les textes adoptés',
    bad: 'Exemple',
    good: 'Corrigé',
    beside: 'À côté',
    settings: 'Réglages',
    inEditor: 'Une autre gravité, ou aucune, dans les réglages de VS Code :',
    inProject:
      'De même pour un dossier et pour tous ceux qui y travaillent, dans son `resolutions.json` :',
    inText:
      'Un commentaire désactive la règle dans l’alinéa ou le paragraphe suivant ; avec `-file`, dans tout le texte :',
    mends: {
      safe: 'Corrige ce qu’elle signale, sans demander',
      unsafe: 'Propose une correction de ce qu’elle signale',
      none: 'Vous laisse le soin de corriger',
    },
  },
};

/** The severities as a person calls them. */
export const SEVERITY_NAMES: Readonly<Record<MessageLanguage, Readonly<Record<Severity, string>>>> =
  {
    en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    fr: {
      error: 'erreur',
      warning: 'avertissement',
      information: 'information',
      hint: 'indication',
    },
  };
