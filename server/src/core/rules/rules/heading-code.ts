/** Reports a head whose number or session is not that of the code below it. */
import { always, defineRule } from '../rule.ts';
import { sessionLines } from '../support/session-lines.ts';
import { headingClash } from '../support/heading-number.ts';

export const headingCode = defineRule({
  id: 'heading-code',
  since: '0.1.0',
  levels: always('warning'),
  mending: 'unsafe',
  isAboutCodes: true,
  authority: {
    en: 'Practice of every body: heading and code give the same number.',
    fr: 'Pratique de tous les organes : l’intitulé et la cote portent le même numéro.',
  },
  docs: {
    title: {
      en: 'Heading and code contradict each other',
      fr: 'L’intitulé et la cote se contredisent',
    },
    what: {
      en: 'Compares the number in the heading (“Resolution No 8”) with the code of the text, and a line of the head that names a session with the session of the code. The fix gives the heading the number of the code. The session formula of the opener is compared by another rule.',
      fr: 'Compare le numéro de l’intitulé (« Résolution n° 8 ») à la cote du texte, et la ligne de l’en-tête qui nomme une session à la session de la cote. La correction donne à l’intitulé le numéro de la cote. La formule de session est comparée par une autre règle.',
    },
    why: {
      en: 'Under two numbers a resolution is filed twice or not at all. Most often the text was begun from a copy, and one of the two was left as it was.',
      fr: 'Sous deux numéros, une résolution est classée deux fois ou pas du tout. Le plus souvent, le texte a été commencé sur une copie, et l’un des deux est resté tel quel.',
    },
    measured: {
      en: 'In none of 393 adopted texts do heading, session line and code contradict each other.',
      fr: 'Dans aucun des 393 textes adoptés qui ont été lus, l’intitulé, la session de l’en-tête et la cote ne se contredisent.',
    },
    examples: {
      en: {
        bad: `Resolution No 8

GA-2017-86-RES-09

Subject: Agreement with the ITU

The INTERPOL General Assembly, meeting in its 86th session in Beijing (China) from 26 to 29 September 2017,

BEARING IN MIND Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted
`,
        good: `Resolution No 9

GA-2017-86-RES-09

Subject: Agreement with the ITU

The INTERPOL General Assembly, meeting in its 86th session in Beijing (China) from 26 to 29 September 2017,

BEARING IN MIND Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted
`,
      },
      fr: {
        bad: `Résolution n° 8

GA-2017-86-RES-09

Objet : Accord avec l’UIT

L’Assemblée générale d’INTERPOL, réunie en sa 86ème session à Beijing (Chine) du 26 au 29 septembre 2017,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `Résolution n° 9

GA-2017-86-RES-09

Objet : Accord avec l’UIT

L’Assemblée générale d’INTERPOL, réunie en sa 86ème session à Beijing (Chine) du 26 au 29 septembre 2017,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      number:
        'The heading gives the number {number}, the code “{code}” the number {other}, so the text can be found under one of them only. Make the two agree.',
      session:
        'This line names session {number}, the code “{code}” belongs to session {other}, so the text can be found under one of them only. Make the two agree.',
      write: 'Give the heading the number {other}',
    },
    fr: {
      number:
        'L’intitulé porte le numéro {number}, la cote « {code} » le numéro {other} : on ne trouvera le texte que sous l’un des deux. Faites-les concorder.',
      session:
        'Cette ligne nomme la session {number}, la cote « {code} » appartient à la session {other} : on ne trouvera le texte que sous l’une des deux. Faites-les concorder.',
      write: 'Donner à l’intitulé le numéro {other}',
    },
  },
  check: (model, { analyser }, report) => {
    const { identity } = model;
    if (identity?.range == null) return;
    const code = identity.written;
    const clash = headingClash(model, analyser);
    if (clash !== null) {
      const { range, number, other, text } = clash;
      const edits = [{ range, text }];
      const fix = { say: 'write', values: { other }, edits, isSafe: false } as const;
      report(range, 'number', { number, code, other }, fix);
    }
    const { session } = identity.parts;
    if (session === null) return;
    for (const { range, number } of sessionLines(model)) {
      if (number === session) continue;
      report(range, 'session', { number: String(number), code, other: String(session) });
    }
  },
});
