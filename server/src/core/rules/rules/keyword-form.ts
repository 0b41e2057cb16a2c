/** Reports numbered clauses that open with the form of a recital. */
import type { BodyFile } from '../../lexicon/body-schema.ts';
import type { Language } from '../../lexicon/language.ts';
import type { Keyword } from '../../model/model.ts';
import { defineRule } from '../rule.ts';
import { inCaseOf } from '../support/letter-case.ts';

export const keywordForm = defineRule({
  id: 'keyword-form',
  since: '0.1.0',
  severity: (profile) => (numbersDecisionsOnly(profile) ? 'warning' : 'off'),
  fixable: false,
  authority: {
    en: 'UN Editorial Manual: a preambular paragraph opens with a participle or an adjective, an operative paragraph with a verb in the present indicative.',
    fr: 'Manuel de rédaction de l’ONU : un alinéa du préambule s’ouvre par un participe ou un adjectif, un paragraphe du dispositif par un verbe au présent de l’indicatif.',
  },
  docs: {
    title: {
      en: 'A numbered clause opens with the form of a recital',
      fr: 'Un paragraphe numéroté s’ouvre sous la forme d’un alinéa du préambule',
    },
    what: {
      en: 'Reports a numbered clause that opens with a participle or an adjective (“2. Recalling …”, “3. Consciente …”), in bodies that number their decisions and nothing else. INTERPOL and the Conference on Weights and Measures, which do not number them, are left alone.',
      fr: 'Signale un paragraphe numéroté qui s’ouvre par un participe ou un adjectif (« 2. Rappelant … », « 3. Consciente … »), dans les organes qui numérotent leurs décisions et rien d’autre. INTERPOL et la Conférence générale des poids et mesures, qui ne numérotent pas, ne sont pas examinées.',
    },
    why: {
      en: 'The form of the first word says what the clause does. A numbered participle promises a decision and gives a reason.',
      fr: 'La forme du premier mot dit à quoi sert le paragraphe. Un participe numéroté annonce une décision et ne donne qu’un motif.',
    },
    measured: {
      en: 'No numbered clause opens so in 107 adopted texts of the UN General Assembly (1,787 operative clauses) and 94 texts of the Security Council in French.',
      fr: 'Aucun paragraphe numéroté ne s’ouvre ainsi dans 107 textes adoptés par l’Assemblée générale des Nations Unies (1 787 paragraphes) et 94 textes français du Conseil de sécurité.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Recalling its resolution 70/1 of 25 September 2015;

3. Requests the Secretary-General to report on it.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Recalls its resolution 70/1 of 25 September 2015;

3. Requests the Secretary-General to report on it.
`,
      },
      fr: {
        bad: `Le Conseil de sécurité,

Conscient de la gravité de la situation,

1. Décide de proroger le mandat ;

2. Réaffirmant sa résolution 1373 (2001) ;

3. Décide de rester saisi de la question.
`,
        good: `Le Conseil de sécurité,

Conscient de la gravité de la situation,

1. Décide de proroger le mandat ;

2. Réaffirme sa résolution 1373 (2001) ;

3. Décide de rester saisi de la question.
`,
      },
    },
  },
  messages: {
    en: {
      participle:
        'Clause {number} opens with “{written}”, the form of a recital: it gives a reason where readers expect a decision. Open it with a verb that decides.',
      suggestion:
        'Clause {number} opens with “{written}”, the form of a recital: it gives a reason where readers expect a decision. Write “{right}”, or move the clause to the preamble.',
    },
    fr: {
      participle:
        'Le paragraphe {number} s’ouvre par « {written} », forme propre au préambule : il donne un motif là où l’on attend une décision. Commencez-le par un verbe qui décide.',
      suggestion:
        'Le paragraphe {number} s’ouvre par « {written} », forme propre au préambule : il donne un motif là où l’on attend une décision. Écrivez « {right} » ou placez-le dans le préambule.',
    },
  },
  check: (model, { analyser }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    for (const { keyword, number } of model.clauses) {
      if (number === null || keyword?.form !== 'preamble') continue;
      const right = language === undefined ? null : verbFor(keyword, language);
      const values = { number, written: keyword.head.text };
      if (right === null) report(keyword.head.range, 'participle', values);
      else report(keyword.head.range, 'suggestion', { ...values, right });
    }
  },
});

/** Where recitals open in lower case, their form is no sure sign of their part. */
function numbersDecisionsOnly({ numbering, keywordStyle }: BodyFile): boolean {
  return numbering === 'arabic' && keywordStyle.preamble !== 'lower';
}

/** The verb of the operative part with the same sense, where the lexicon links the two. */
function verbFor({ entry, head }: Keyword, language: Language): string | null {
  const counterpart = entry === null ? undefined : language.keyword(entry)?.counterpart;
  const verb = counterpart === undefined ? undefined : language.keyword(counterpart);
  return verb?.part === 'operative' ? inCaseOf(head.text, verb.forms.feminine) : null;
}
