/** Points out a title that ends in a full stop. */
import { defineRule } from '../rule.ts';
import { titleStop as stopOf } from '../support/titles.ts';

export const titleStop = defineRule({
  id: 'title-stop',
  since: '0.1.0',
  levels: ({ hasTitles }) =>
    hasTitles === true ? { official: 'hint', draft: 'hint', strict: 'warning' } : null,
  mending: 'safe',
  authority: {
    en: 'Practice of every body that gives its resolutions titles: a title is no sentence.',
    fr: 'Pratique de tous les organes qui donnent un titre à leurs résolutions : un titre n’est pas une phrase.',
  },
  docs: {
    title: {
      en: 'The title ends in a full stop',
      fr: 'Le titre se termine par un point',
    },
    what: {
      en: 'Points out a full stop at the end of the title or subject. The stop of an abbreviation (“etc.”, “U.S.A.”) and points of suspension are left alone.',
      fr: 'Signale un point à la fin du titre ou de l’objet. Le point d’une abréviation (« etc. », « O.I.P.C. ») et les points de suspension ne sont pas signalés.',
    },
    why: {
      en: 'The title is printed in lists and quoted in other texts, where the stop would cut their sentences short.',
      fr: 'Le titre figure dans des listes et se cite dans d’autres textes, dont le point couperait la phrase.',
    },
    measured: {
      en: 'None of 121 adopted titles of INTERPOL, the UN General Assembly and the World Health Assembly ends so.',
      fr: 'Aucun des 121 titres adoptés d’INTERPOL, de l’Assemblée générale des Nations Unies et de l’Assemblée mondiale de la Santé ne se termine ainsi.',
    },
    examples: {
      en: {
        bad: `GA-2025-93-RES-03

Subject: Support for the Convention.

The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

BEARING IN MIND Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted
`,
        good: `GA-2025-93-RES-03

Subject: Support for the Convention

The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

BEARING IN MIND Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted
`,
      },
      fr: {
        bad: `GA-2025-93-RES-03

Objet : Soutien à la Convention.

L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `GA-2025-93-RES-03

Objet : Soutien à la Convention

L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      stop: 'The title ends in a full stop, which would cut short every sentence and list that quotes it. Leave it out.',
      remove: 'Leave the full stop out',
    },
    fr: {
      stop: 'Le titre se termine par un point, qui couperait toute phrase ou liste où il est cité. Supprimez-le.',
      remove: 'Supprimer le point',
    },
  },
  check: (model, _context, report) => {
    const range = stopOf(model);
    if (range === null) return;
    const edits = [{ range, text: '' }];
    report(range, 'stop', {}, { say: 'remove', values: {}, edits, isSafe: true });
  },
});
