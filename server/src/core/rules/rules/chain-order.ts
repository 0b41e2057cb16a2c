/** Points out markers of repetition that follow one another in another order than the usual. */
import { defineRule } from '../rule.ts';
import { placed, rebuilding, type Placed, type Run } from '../../writing/chain.ts';
import { withStep } from '../../writing/chain-words.ts';

export const chainOrder = defineRule({
  id: 'chain-order',
  since: '0.1.0',
  mending: 'unsafe',
  levels: ({ keywordStyle, marksRepetition }) => {
    if (keywordStyle.preamble === 'lower') return null;
    return { official: 'off', draft: 'hint', strict: marksRepetition ? 'warning' : 'hint' };
  },
  authority: {
    en: 'Practice of the UN General Assembly; no manual at hand states it.',
    fr: 'Pratique de l’Assemblée générale des Nations Unies ; aucun manuel connu ne l’énonce.',
  },
  docs: {
    title: {
      en: 'The markers of repetition are out of order',
      fr: 'Les marqueurs de répétition sont dans le désordre',
    },
    what: {
      en: 'Looks at clauses in a row with the same keyword, whose markers go “also”, “further”, and then begin anew with the bare keyword (in French « également », « en outre »). Points out the first marker of a row that stands elsewhere: “further” before “also”, “also” twice. That “further” comes right behind the bare keyword is pointed out in the General Assembly only; others write so at times.',
      fr: 'Examine les alinéas de suite qui ont le même mot-clé, dont les marqueurs sont « également », puis « en outre », avant que le mot-clé revienne seul (en anglais “also”, “further”). Signale le premier marqueur d’une suite qui n’est pas à sa place : « en outre » avant « également », deux fois « également ». Que « en outre » suive aussitôt le mot-clé nu n’est signalé qu’à l’Assemblée générale ; d’autres organes l’écrivent parfois.',
    },
    why: {
      en: 'The markers count: readers who meet “further” expect two clauses before it, and look for the one that is missing.',
      fr: 'Les marqueurs comptent : qui lit « en outre » attend deux alinéas avant lui, et cherche celui qui manque.',
    },
    measured: {
      en: 'One place in 107 adopted texts of the UN General Assembly, one in 9 of the World Health Assembly, none in 94 of the Security Council in French nor in the five of INTERPOL.',
      fr: 'Un endroit dans 107 textes adoptés par l’Assemblée générale des Nations Unies, un dans 9 de l’Assemblée mondiale de la Santé, aucun dans 94 du Conseil de sécurité en français ni dans les cinq d’INTERPOL.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling the Charter of the United Nations,

Recalling further its decision on the Commission,

Recalling also the report of the Commission,

1. Decides to convene a meeting;

2. Requests the Commission to take part in it.
`,
        good: `The General Assembly,

Recalling the Charter of the United Nations,

Recalling also its decision on the Commission,

Recalling further the report of the Commission,

1. Decides to convene a meeting;

2. Requests the Commission to take part in it.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

RAPPELANT l’article 41 du Statut,

RAPPELANT ÉGALEMENT le Règlement général,

RAPPELANT ÉGALEMENT la décision du Comité exécutif,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

RAPPELANT l’article 41 du Statut,

RAPPELANT ÉGALEMENT le Règlement général,

RAPPELANT EN OUTRE la décision du Comité exécutif,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      order:
        '“{keyword}” is not what comes next in this row of clauses with the same keyword. Write “{right}” here, and put the markers behind it in order.',
      rebuild: 'Put the markers of the whole row in order',
    },
    fr: {
      order:
        '« {keyword} » n’est pas ce qui vient ensuite dans cette suite d’alinéas de même mot-clé. Écrivez ici « {right} » et remettez en ordre les marqueurs suivants.',
      rebuild: 'Remettre en ordre les marqueurs de toute la suite',
    },
  },
  check: (model, { analyser, profile, readings }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    for (const run of readings.runs()) {
      const wrong = firstWrong(run, profile.marksRepetition);
      if (wrong === undefined) continue;
      const { clause, keyword, chained } = wrong.link;
      const right = withStep(chained, wrong.expected, clause, language).join(' ');
      const edits = rebuilding(model.source, run, language);
      report(
        keyword.range,
        'order',
        { keyword: keyword.written, right },
        edits === null ? null : { say: 'rebuild', values: {}, edits, isSafe: false },
      );
    }
  },
});

/**
 * The first marker out of order. Where a body does not keep to the chain, skipping a step is none:
 * some marker must stand where another has stood or should have.
 */
function firstWrong(run: Run, isStrict: boolean): Placed | undefined {
  const wrong = placed(run).filter(({ link, isRight }) => !isRight && link.chained.step !== 'bare');
  const [first] = wrong;
  if (isStrict || first === undefined) return first;
  const marked = run.findIndex(({ chained }) => chained.step !== 'bare');
  const hasDisorder = wrong.some(({ link }) => run.indexOf(link, marked + 1) !== -1);
  return hasDisorder ? first : undefined;
}
