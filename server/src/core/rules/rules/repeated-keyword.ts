/** Points out clauses in a row that open alike, where a body marks the repetition. */
import { defineRule } from '../rule.ts';
import { withStep, stepEdit } from '../../writing/chain-words.ts';
import { placed } from '../../writing/chain.ts';

export const repeatedKeyword = defineRule({
  id: 'repeated-keyword',
  since: '0.1.0',
  mending: 'safe',
  levels: ({ keywordStyle, marksRepetition }) => {
    // "considérant", ten times over, is how such bodies write.
    if (keywordStyle.preamble === 'lower') return null;
    return marksRepetition
      ? { official: 'off', draft: 'hint', strict: 'warning' }
      : { official: 'off', draft: 'off', strict: 'hint' };
  },
  authority: {
    en: 'Practice of the UN General Assembly; no manual at hand states it.',
    fr: 'Pratique de l’Assemblée générale des Nations Unies ; aucun manuel connu ne l’énonce.',
  },
  docs: {
    title: {
      en: 'A keyword is repeated without a marker',
      fr: 'Un mot-clé est répété sans marqueur',
    },
    what: {
      en: 'Points out a clause that opens with the keyword of the one before it and bears no marker where the chain has one: “Recalling”, “Recalling also”, “Recalling further”, then “Recalling” again. In English the marker stands behind the keyword of a recital and before the verb of a decision (“Also decides”), in French behind both. Among decisions, a verb that speaks to somebody (“Requests”, “Encourages”) counts as repeated only where it speaks to the same: with another addressee it may stand bare. “Enfin” closes a chain anywhere. Bodies that do not keep to the chain, INTERPOL and the Security Council among them, are looked at under the strict preset only.',
      fr: 'Signale un alinéa qui s’ouvre par le mot-clé du précédent sans porter de marqueur là où la chaîne en veut un : « Rappelant », « Rappelant également », « Rappelant en outre », puis de nouveau « Rappelant ». En français le marqueur suit le mot-clé dans les deux parties ; en anglais il suit celui d’un considérant et précède le verbe d’une décision (« Also decides »). Parmi les décisions, un verbe qui s’adresse à quelqu’un (« Prie », « Encourage ») n’est répété que s’il s’adresse au même : avec un autre destinataire il peut rester nu. « Enfin » clôt une chaîne à tout endroit. Les organes qui ne tiennent pas à la chaîne, dont INTERPOL et le Conseil de sécurité, ne sont examinés qu’avec la configuration stricte.',
    },
    why: {
      en: 'The marker tells readers that the second clause adds to the first and does not say it again.',
      fr: 'Le marqueur indique au lecteur que le second alinéa ajoute au premier et ne le répète pas.',
    },
    measured: {
      en: 'Of 3,213 pairs of recitals with the same keyword in 902 adopted texts of the UN General Assembly, 98.5 % keep to it; of decisions with the same verb and addressee 97.9 %, with the same verb that speaks to nobody 96.7 %. In 107 of these texts the rule finds six places. The Security Council keeps to it in 85 % of cases only, and the texts of INTERPOL do not.',
      fr: 'Sur 3 213 paires de considérants de même mot-clé dans 902 textes adoptés par l’Assemblée générale des Nations Unies, 98,5 % s’y conforment ; 97,9 % des décisions de même verbe et de même destinataire ; 96,7 % de celles dont le verbe ne s’adresse à personne. Dans 107 de ces textes, la règle relève six endroits. Le Conseil de sécurité ne s’y conforme que dans 85 % des cas, et INTERPOL ne suit pas cet usage.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

Noting the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Commission to take part in it.
`,
        good: `The General Assembly,

Noting the work of the Commission,

Noting also the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Commission to take part in it.
`,
      },
      fr: {
        bad: `L’Assemblée générale,

Consciente de la gravité de la situation,

1. Décide de convoquer une réunion ;

2. Décide d’y inviter les organisations régionales.
`,
        good: `L’Assemblée générale,

Consciente de la gravité de la situation,

1. Décide de convoquer une réunion ;

2. Décide également d’y inviter les organisations régionales.
`,
      },
    },
  },
  messages: {
    en: {
      recital:
        'Two recitals in a row open with “{keyword}”. Write “{right}” here, to show that this one adds to the other.',
      operative:
        'Two decisions in a row open with “{keyword}”. Write “{right}” here, to show that this one adds to the other.',
      mark: 'Write “{right}”',
    },
    fr: {
      recital:
        'Deux alinéas de suite s’ouvrent par « {keyword} ». Écrivez ici « {right} », pour montrer que celui-ci ajoute à l’autre.',
      operative:
        'Deux décisions de suite s’ouvrent par « {keyword} ». Écrivez ici « {right} », pour montrer que celle-ci ajoute à l’autre.',
      mark: 'Écrire « {right} »',
    },
  },
  check: (model, { analyser, readings }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    for (const run of readings.runs()) {
      for (const { link, expected, isRight } of placed(run)) {
        const { clause, keyword, chained } = link;
        if (isRight || chained.step !== 'bare') continue;
        const right = withStep(chained, expected, clause, language).join(' ');
        const edit = stepEdit(model.source, clause, chained, expected, language);
        report(
          keyword.range,
          clause.part === 'preamble' ? 'recital' : 'operative',
          { keyword: keyword.written, right },
          edit === null ? null : { say: 'mark', values: { right }, edits: [edit], isSafe: true },
        );
      }
    }
  },
});
