/** Reports that another document of the library has the same code. */
import type { LibraryDocument } from '../../library/document.ts';
import { holdersOf } from '../../library/graph.ts';
import { headerRange } from '../../library/summary.ts';
import type { Identity } from '../../model/model.ts';
import { always, defineRule } from '../rule.ts';

export const duplicateCode = defineRule({
  id: 'duplicate-code',
  since: '0.1.0',
  levels: always('warning'),
  isAboutCodes: true,
  authority: {
    en: 'Practice of every body: a code is given once.',
    fr: 'Pratique de tous les organes : une cote n’est attribuée qu’une fois.',
  },
  docs: {
    title: {
      en: 'Another file has the same code',
      fr: 'Un autre fichier porte la même cote',
    },
    what: {
      en: 'Points out that another file of the workspace has the code of the text, under whatever alias, and names that file. The other file gets the same message. Language versions of one resolution share their code by right and are left alone. So is a text without a code.',
      fr: 'Signale qu’un autre fichier de l’espace de travail porte la cote du texte, sous quelque forme que ce soit, et nomme ce fichier. L’autre fichier reçoit le même message. Les versions linguistiques d’une résolution ont la même cote à bon droit et ne sont pas signalées, non plus qu’un texte sans cote.',
    },
    why: {
      en: 'A citation of the code leads to two texts, and nobody can tell which is meant. Often a draft was begun from a copy and kept the number, or an old copy lies beside the right one.',
      fr: 'Une citation de la cote mène à deux textes, et nul ne sait lequel est visé. Souvent, un projet a été commencé sur une copie dont il a gardé le numéro, ou une ancienne copie est restée à côté de la bonne.',
    },
    measured: {
      en: 'Read as one workspace each, the collections of adopted texts at hand hold no code twice.',
      fr: 'Lues chacune comme un espace de travail, les collections de textes adoptés qui ont été examinées ne contiennent aucune cote en double.',
    },
    examples: {
      en: {
        bad: `GA-2025-93-RES-03

The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

RECALLING Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted
`,
        good: `GA-2025-93-RES-04

The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

RECALLING Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted
`,
        beside: [
          {
            name: 'contact-points.resolution',
            text: `GA-2025-93-RES-03

The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

NOTING the report on contact points,

ENCOURAGES member countries to name one.

Adopted
`,
          },
        ],
      },
      fr: {
        bad: `GA-2025-93-RES-03

L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `GA-2025-93-RES-04

L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
        beside: [
          {
            name: 'points-de-contact.resolution',
            text: `GA-2025-93-RES-03

L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

NOTANT le rapport sur les points de contact,

ENCOURAGE les pays membres à en désigner un.

Adoptée
`,
          },
        ],
      },
    },
  },
  messages: {
    en: {
      written:
        'The code {canonical} is also that of {files}, so a citation leads to more than one text. Correct the code where it is wrong, or take one of the files out.',
      named:
        'The code {canonical}, which this text has from its file name, is also that of {files}, so a citation leads to more than one text. Correct the code where it is wrong, or take one of the files out.',
      declared:
        'The code {canonical}, which resolutions.json gives to this text, is also that of {files}, so a citation leads to more than one text. Correct the code where it is wrong, or take one of the files out.',
    },
    fr: {
      written:
        'La cote {canonical} est aussi celle de {files} : une citation mène à plusieurs textes. Corrigez la cote là où elle est fausse, ou retirez l’un des fichiers.',
      named:
        'La cote {canonical}, que ce texte tient du nom de son fichier, est aussi celle de {files} : une citation mène à plusieurs textes. Corrigez la cote là où elle est fausse, ou retirez l’un des fichiers.',
      declared:
        'La cote {canonical}, que resolutions.json donne à ce texte, est aussi celle de {files} : une citation mène à plusieurs textes. Corrigez la cote là où elle est fausse, ou retirez l’un des fichiers.',
    },
  },
  check: (model, context, report) => {
    const { identity, language } = model;
    const { uri, library } = context;
    if (identity === null) return;
    const holders = holdersOf(library, identity.canonical);
    // What only shows another version of a file is in no library, and doubles nothing.
    if (!holders.some((holder) => holder.uri === uri)) return;
    const others = holders.filter(
      (holder) => holder.uri !== uri && isSameVersion(holder, language),
    );
    if (others.length === 0) return;
    report(headerRange(model), messageOf(identity), {
      files: others.map((other) => context.fileLabel(other.uri)).join(', '),
      canonical: identity.canonical,
    });
  },
});

function isSameVersion({ summary }: LibraryDocument, language: string): boolean {
  return summary.language === language;
}

function messageOf({ origin }: Identity): 'written' | 'named' | 'declared' {
  switch (origin) {
    case 'code-line':
    case 'heading':
      return 'written';
    case 'file-name':
      return 'named';
    case 'project':
      return 'declared';
  }
}
