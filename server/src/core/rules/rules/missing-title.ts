/** Points out a text with a head and no title, where its body gives titles. */
import { defineRule } from '../rule.ts';
import { hasTitle } from '../support/titles.ts';

export const missingTitle = defineRule({
  id: 'missing-title',
  since: '0.1.0',
  levels: ({ hasTitles }) =>
    hasTitles === true ? { official: 'off', draft: 'hint', strict: 'warning' } : null,
  authority: {
    en: 'UN Editorial Manual, order of the elements of a resolution; the subject line of INTERPOL resolutions.',
    fr: 'Manuel de rédaction de l’ONU, ordre des éléments d’une résolution ; ligne « Objet » des résolutions d’INTERPOL.',
  },
  docs: {
    title: {
      en: 'The title is missing',
      fr: 'Le titre manque',
    },
    what: {
      en: 'Points out a text that has a heading and a title neither on it nor below it. Bodies without titles, such as the Security Council, are left alone, and so is a text that begins with its organ: it may be an extract.',
      fr: 'Signale un texte qui a un intitulé, mais de titre ni à côté ni au-dessous. Les organes qui ne donnent pas de titre, comme le Conseil de sécurité, ne sont pas concernés, ni un texte qui commence par le nom de l’organe : ce peut être un extrait.',
    },
    why: {
      en: 'A resolution is looked for by its subject first. In a list of codes a text without title is lost.',
      fr: 'On cherche d’abord une résolution par son objet. Dans une liste de cotes, un texte sans titre est perdu.',
    },
    measured: {
      en: 'All 121 adopted texts of INTERPOL, the UN General Assembly and the World Health Assembly have a title. None of 94 texts of the Security Council has one.',
      fr: 'Les 121 textes adoptés d’INTERPOL, de l’Assemblée générale des Nations Unies et de l’Assemblée mondiale de la Santé ont tous un titre. Aucun des 94 textes du Conseil de sécurité n’en a.',
    },
    examples: {
      en: {
        bad: `Resolution No 3

The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

BEARING IN MIND Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted
`,
        good: `Resolution No 3

Subject: Support for the Convention

The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

BEARING IN MIND Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted
`,
      },
      fr: {
        bad: `Résolution n° 3

L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `Résolution n° 3

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
      missing:
        'The text has a heading and no title, so nobody who looks for its subject will find it. Say below the heading what it is about.',
    },
    fr: {
      missing:
        'Le texte a un intitulé et pas de titre : qui cherche son objet ne le trouvera pas. Dites sous l’intitulé de quoi il traite.',
    },
  },
  check: (model, { analyser }, report) => {
    if (model.heading !== null && !hasTitle(model, analyser)) {
      report(model.heading.range, 'missing', {});
    }
  },
});
