/** Reports keywords that do not agree with the organ. */
import type { Language } from '../../lexicon/language.ts';
import { longestPhrase } from '../../lexicon/phrases.ts';
import type { Gender, Keyword } from '../../model/model.ts';
import type { MessageLanguage } from '../../wording/languages.ts';
import { always, defineRule } from '../rule.ts';
import { disagreements, type Disagreement } from '../../writing/agreement.ts';
import { rewording, wordsIn, type PlacedWord } from '../../writing/keyword-words.ts';
import { isForeign } from '../../writing/slips.ts';

export const keywordGender = defineRule({
  id: 'keyword-gender',
  since: '0.1.0',
  mending: 'safe',
  levels: always('error'),
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
      en: 'Compares the ending of a keyword with the gender and number of the organ, in languages where the two agree: “L’Assemblée … Consciente, Convaincue”, but “Le Conseil … Conscient, Convaincu”, and “Nous, chefs d’État, … Conscients”. Keywords that two words open are both looked at (“Alarmée et préoccupée”). Keywords that agree with their object (“Fait sienne la recommandation”) and organs that the profiles do not know are left alone.',
      fr: 'Compare la terminaison d’un mot-clé au genre et au nombre de l’organe : « L’Assemblée … Consciente, Convaincue », mais « Le Conseil … Conscient, Convaincu », et « Nous, chefs d’État, … Conscients ». De deux mots qui ouvrent ensemble un alinéa, l’un et l’autre sont examinés (« Alarmée et préoccupée »). Les mots-clés qui s’accordent avec leur complément (« Fait sienne la recommandation ») et les organes absents des profils ne sont pas examinés.',
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

2. Prie le Secrétaire général de lui en rendre compte chaque année.
`,
        good: `Le Conseil de sécurité,

Conscient de la gravité de la situation,

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général de lui en rendre compte chaque année.
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
      agree: 'Write “{right}”',
    },
    fr: {
      disagrees:
        '« {written} » ne s’accorde pas avec « {organ} », sujet de la phrase, qui est au {gender}. Écrivez « {right} ».',
      agree: 'Écrire « {right} »',
    },
  },
  check: (model, { analyser, messages }, report) => {
    const { opener, source } = model;
    const language = analyser.lexicon.languages.get(model.language);
    if (opener?.gender == null || language === undefined) return;
    for (const clause of model.clauses) {
      const { keyword } = clause;
      if (keyword === null || isForeign(model, clause, analyser)) continue;
      const words = wordsIn(source, keyword.range);
      for (const group of disagreeing(words, keyword, language, opener.gender)) {
        const from = group[0]?.index ?? 0;
        const to = (group.at(-1)?.index ?? 0) + 1;
        const put = words.map(
          ({ text }, place) => group.find(({ index }) => index === place)?.right ?? text,
        );
        const wrong = words.slice(from, to);
        const right = put.slice(from, to).join(' ');
        const values = {
          written: wrong.map(({ text }) => text).join(' '),
          organ: opener.organ.text,
          gender: GENDER_NAMES[messages][opener.gender],
          right,
        };
        const edit = rewording(source, words, put);
        const [first, last] = [wrong[0], wrong.at(-1)];
        if (first === undefined || last === undefined) continue;
        report(
          { start: first.range.start, end: last.range.end },
          'disagrees',
          values,
          edit === null ? null : { say: 'agree', values: { right }, edits: [edit], isSafe: true },
        );
      }
    }
  },
});

const GENDER_NAMES: Readonly<Record<MessageLanguage, Readonly<Record<Gender, string>>>> = {
  en: { feminine: 'feminine', masculine: 'masculine', plural: 'plural' },
  fr: { feminine: 'féminin', masculine: 'masculin', plural: 'pluriel' },
};

/** The words that do not agree: those in the head of the keyword, and each that it links with. */
function disagreeing(
  words: readonly PlacedWord[],
  keyword: Keyword,
  language: Language,
  gender: Gender,
): readonly (readonly Disagreement[])[] {
  const entry = keyword.entry === null ? undefined : language.keyword(keyword.entry);
  const { start, end } = keyword.head.range;
  const from = words.findIndex(({ range }) => range.start >= start);
  const head = words.filter(({ range }) => range.start >= start && range.end <= end);
  const own =
    entry === undefined
      ? []
      : disagreements(head, entry, gender).map((found) => ({
          ...found,
          index: found.index + from,
        }));
  const behind = words.slice(from + head.length);
  const folded = behind.map((word) => word.folded).join(' ');
  let at = 0;
  const linked = behind.flatMap((word, place) => {
    const found = longestPhrase(language.heads[keyword.form ?? 'preamble'], folded, at);
    at += word.folded.length + 1;
    return found === null || found.value.gender === null
      ? []
      : disagreements([word], found.value.entry, gender).map(({ right }) => ({
          index: from + head.length + place,
          right,
        }));
  });
  return [...(own.length === 0 ? [] : [own]), ...linked.map((found) => [found])];
}
