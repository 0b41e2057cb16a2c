/** Points out an annex or a report whose number differs between clauses that mean the same one. */
import { defineRule } from '../rule.ts';
import { annexClashes } from '../support/annex-clashes.ts';

export const annexNumber = defineRule({
  id: 'annex-number',
  since: '0.1.0',
  levels: { official: 'off', draft: 'hint', strict: 'warning' },
  mending: 'unsafe',
  isAboutCodes: true,
  authority: {
    en: 'Good practice: what is approved is what was judged.',
    fr: 'Bonne pratique : ce qui est approuvé est ce qui a été examiné.',
  },
  docs: {
    title: {
      en: 'The number of an annex or report differs between clauses',
      fr: 'Le numéro d’une annexe ou d’un rapport diffère d’une clause à l’autre',
    },
    what: {
      en: 'Compares the annexes of one report (“annex 1 to report AG-2012-RAP-18”) over the clauses. Points out a number that stands once, where two other clauses agree on another one, or where an earlier clause names another one in the same words. So is a report whose number is one slip away from that of a report of the same session, in the same words. A text that speaks of several annexes in other words is left alone.',
      fr: 'Compare d’une clause à l’autre les annexes d’un même rapport (« annexe 1 du rapport AG-2012-RAP-18 »). Signale un numéro isolé quand deux autres clauses s’accordent sur un autre, ou quand une clause antérieure en donne un autre dans les mêmes termes. Il en va de même d’un rapport dont le numéro est à une faute de frappe de celui d’un rapport de la même session, dans les mêmes termes. Un texte qui traite de plusieurs annexes en d’autres termes n’est pas signalé.',
    },
    why: {
      en: 'The number decides what is approved. With a wrong one the organ approves another paper than the one it has judged.',
      fr: 'Le numéro décide de ce qui est approuvé. S’il est faux, l’organe approuve une autre pièce que celle qu’il a examinée.',
    },
    measured: {
      en: 'Two official texts of INTERPOL name one annex in two and in three clauses, always by the same number. No adopted text is reported. A text may speak of two annexes, so this is a hint.',
      fr: 'Deux textes officiels d’INTERPOL nomment une annexe dans deux et trois clauses, toujours sous le même numéro. Aucun texte adopté n’est signalé. Comme un texte peut traiter de deux annexes, ce n’est qu’une indication.',
    },
    examples: {
      en: {
        bad: `The INTERPOL General Assembly, meeting in its 86th session in Beijing (China) from 26 to 29 September 2017,

BELIEVING that the draft cooperation agreement in annex 1 to report GA-2017-86-REP-09 is in the interest of all,

NOTING that the version in annex 1 to report GA-2017-86-REP-09 was approved by the Council,

APPROVES the agreement in annex 2 to report GA-2017-86-REP-09.

Adopted
`,
        good: `The INTERPOL General Assembly, meeting in its 86th session in Beijing (China) from 26 to 29 September 2017,

BELIEVING that the draft cooperation agreement in annex 1 to report GA-2017-86-REP-09 is in the interest of all,

NOTING that the version in annex 1 to report GA-2017-86-REP-09 was approved by the Council,

APPROVES the agreement in annex 1 to report GA-2017-86-REP-09.

Adopted
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

ESTIMANT que le projet d’accord de coopération figurant à l’annexe 1 du rapport AG-2012-RAP-18 est conforme aux intérêts de tous,

APPROUVE le projet d’accord de coopération dont le texte figure en annexe 2 du rapport AG-2012-RAP-18.

Adoptée
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

ESTIMANT que le projet d’accord de coopération figurant à l’annexe 1 du rapport AG-2012-RAP-18 est conforme aux intérêts de tous,

APPROUVE le projet d’accord de coopération dont le texte figure en annexe 1 du rapport AG-2012-RAP-18.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      annex:
        'Here the annex has the number {written}, elsewhere {others}, though the clauses seem to speak of the same one. Check the number, or what is adopted is another paper than the one that was judged.',
      report:
        'Here the report is “{written}”, elsewhere “{others}”, though the clauses seem to speak of the same one. Check the number, or what is adopted is another paper than the one that was judged.',
      write: 'Write “{others}”',
    },
    fr: {
      annex:
        'L’annexe porte ici le numéro {written}, ailleurs le numéro {others}, alors que les clauses semblent parler de la même. Vérifiez le numéro, sans quoi la pièce adoptée n’est pas celle qui a été examinée.',
      report:
        'Le rapport est ici « {written} », ailleurs « {others} », alors que les clauses semblent parler du même. Vérifiez le numéro, sans quoi la pièce adoptée n’est pas celle qui a été examinée.',
      write: 'Écrire « {others} »',
    },
  },
  check: (model, { analyser }, report) => {
    for (const { what, range, written, others } of annexClashes(model, analyser)) {
      const edits = [{ range, text: others }];
      const fix = { say: 'write', values: { others }, edits, isSafe: false } as const;
      report(range, what, { written, others }, fix);
    }
  },
});
