/** Reports keywords that do not agree with the organ. */
import type { KeywordEntry } from '../../lexicon/language-schema.ts';
import type { Gender, Keyword } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';
import type { MessageLanguage } from '../../wording/languages.ts';
import { inCaseOf } from '../support/letter-case.ts';

export const keywordGender = defineRule({
  id: 'keyword-gender',
  since: '0.1.0',
  severity: 'error',
  fixable: false,
  authority: {
    en: 'Grammar: the organ is the subject of the whole sentence, and participles and adjectives agree with it.',
    fr: 'Grammaire : l’organe est le sujet de toute la phrase, les participes et adjectifs s’accordent avec lui.',
  },
  docs: {
    title: {
      en: 'A keyword does not agree with the organ',
      fr: 'Un mot-clé ne s’accorde pas avec l’organe',
    },
    what: {
      en: 'Compares the ending of a keyword with the gender of the organ, in languages where the two agree: “L’Assemblée … Consciente, Convaincue”, but “Le Conseil … Conscient, Convaincu”. Keywords that agree with their object (“Fait sienne la recommandation”) and organs that the profiles do not know are left alone.',
      fr: 'Compare la terminaison d’un mot-clé au genre de l’organe : « L’Assemblée … Consciente, Convaincue », mais « Le Conseil … Conscient, Convaincu ». Les mots-clés qui s’accordent avec leur complément (« Fait sienne la recommandation ») et les organes absents des profils ne sont pas examinés.',
    },
    why: {
      en: 'A keyword in the wrong gender shows that the clause was taken over from the text of another organ, and makes the reader look for another subject.',
      fr: 'Un mot-clé mal accordé trahit un alinéa repris du texte d’un autre organe et fait chercher au lecteur un autre sujet.',
    },
    measured: {
      en: 'Practically no exception in 41,580 recitals of adopted UN texts in French, and none in the five INTERPOL texts.',
      fr: 'Pratiquement aucune exception dans 41 580 alinéas de textes adoptés à l’ONU en français, et aucune dans les cinq textes d’INTERPOL.',
    },
    examples: {
      en: {
        bad: `Le Conseil de sécurité,

Consciente de la gravité de la situation,

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général de lui en rendre compte.
`,
        good: `Le Conseil de sécurité,

Conscient de la gravité de la situation,

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général de lui en rendre compte.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSCIENT du coût de la cybercriminalité,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSCIENTE du coût de la cybercriminalité,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      disagrees:
        '“{written}” does not agree with “{organ}”, the subject of the sentence, which is {gender}. Write “{right}”.',
    },
    fr: {
      disagrees:
        '« {written} » ne s’accorde pas avec « {organ} », sujet de la phrase, qui est au {gender}. Écrivez « {right} ».',
    },
  },
  check: (model, { analyser, messages }, report) => {
    const { opener } = model;
    const language = analyser.lexicon.languages.get(model.language);
    if (opener?.gender == null || language === undefined) return;
    for (const { keyword } of model.clauses) {
      const entry = keyword?.entry == null ? undefined : language.keyword(keyword.entry);
      if (keyword === null || entry === undefined) continue;
      const right = rightForm(keyword, entry, opener.gender);
      if (right === null) continue;
      const written = keyword.head.text;
      report(keyword.head.range, 'disagrees', {
        written,
        organ: opener.organ.text,
        gender: GENDER_NAMES[messages][opener.gender],
        right: inCaseOf(written, right),
      });
    }
  },
});

const GENDER_NAMES: Readonly<Record<MessageLanguage, Readonly<Record<Gender, string>>>> = {
  en: { feminine: 'feminine', masculine: 'masculine', plural: 'plural' },
  fr: { feminine: 'féminin', masculine: 'masculin', plural: 'pluriel' },
};

/** The form that agrees, when the written one is another form of the same word; else null. */
function rightForm({ head }: Keyword, entry: KeywordEntry, gender: Gender): string | null {
  if (entry.agreesWithObject === true) return null;
  const { feminine, masculine = feminine, plural = feminine } = entry.forms;
  const forms: Readonly<Record<Gender, string>> = { feminine, masculine, plural };
  const written = fold(head.text);
  const isOtherForm = Object.values(forms).some((form) => fold(form) === written);
  return isOtherForm && fold(forms[gender]) !== written ? forms[gender] : null;
}
