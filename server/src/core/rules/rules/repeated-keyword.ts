/** Points out recitals in a row that open with the same words, where a body marks the repetition. */
import type { Language } from '../../lexicon/language.ts';
import type { Clause, Keyword } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';
import { clausesBySection } from '../support/order.ts';

export const repeatedKeyword = defineRule({
  id: 'repeated-keyword',
  since: '0.1.0',
  severity: ({ marksRepetition }) => (marksRepetition ? 'hint' : 'off'),
  fixable: false,
  authority: {
    en: 'Practice of the UN General Assembly; no manual at hand states it.',
    fr: 'Pratique de l’Assemblée générale des Nations Unies ; aucun manuel connu ne l’énonce.',
  },
  docs: {
    title: {
      en: 'Two recitals in a row open with the same words',
      fr: 'Deux alinéas de suite s’ouvrent par les mêmes mots',
    },
    what: {
      en: 'Points out a recital that opens with exactly the words of the one before it, and offers the form with which the General Assembly goes on: “Recalling”, “Recalling also”, “Recalling further”, then “Recalling” again. Other organs, INTERPOL among them, repeat keywords freely and are left alone.',
      fr: 'Signale un alinéa du préambule qui s’ouvre par les mots mêmes de l’alinéa précédent et propose la forme par laquelle l’Assemblée générale poursuit : « Rappelant », « Rappelant également », « Rappelant en outre », puis de nouveau « Rappelant ». D’autres organes, dont INTERPOL, répètent librement les mots-clés et ne sont pas examinés.',
    },
    why: {
      en: 'The marker tells readers that the second recital adds to the first and does not say it again.',
      fr: 'Le marqueur indique au lecteur que le second alinéa ajoute au premier et ne le répète pas.',
    },
    measured: {
      en: 'Of 3,213 pairs of recitals with the same keyword in 902 adopted texts of the UN General Assembly, 98.5 % keep to it. The Security Council keeps to it in 85 % of cases only, and the texts of INTERPOL do not.',
      fr: 'Sur 3 213 paires d’alinéas de même mot-clé dans 902 textes adoptés par l’Assemblée générale des Nations Unies, 98,5 % s’y conforment. Le Conseil de sécurité ne s’y conforme que dans 85 % des cas, et INTERPOL ne suit pas cet usage.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

Noting the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
        good: `The General Assembly,

Noting the work of the Commission,

Noting also the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
      },
      fr: {
        bad: `L’Assemblée générale,

Consciente de la gravité de la situation,

Consciente des moyens qu’elle appelle,

1. Décide de convoquer une réunion ;

2. Prie le Secrétaire général de lui en rendre compte.
`,
        good: `L’Assemblée générale,

Consciente de la gravité de la situation,

Consciente également des moyens qu’elle appelle,

1. Décide de convoquer une réunion ;

2. Prie le Secrétaire général de lui en rendre compte.
`,
      },
    },
  },
  messages: {
    en: {
      bare: 'Two recitals in a row open with “{keyword}”. Write “{right}” here, to show that this one adds to the other.',
      marked:
        'Two recitals in a row open with “{keyword}”. Use the next marker here, to show that this one adds to the other.',
    },
    fr: {
      bare: 'Deux alinéas de suite s’ouvrent par « {keyword} ». Écrivez ici « {right} », pour montrer que celui-ci ajoute à l’autre.',
      marked:
        'Deux alinéas de suite s’ouvrent par « {keyword} ». Employez ici le marqueur suivant, pour montrer que celui-ci ajoute à l’autre.',
    },
  },
  check: ({ clauses, language }, { analyser }, report) => {
    const words = analyser.lexicon.languages.get(language);
    if (words === undefined) return;
    for (const section of clausesBySection(clauses)) {
      for (const [index, clause] of section.entries()) {
        const keyword = repeats(clause, section[index - 1]);
        if (keyword === null) continue;
        const right = marked(keyword, words);
        const values = { keyword: keyword.written };
        if (right === null) report(keyword.range, 'marked', values);
        else report(keyword.range, 'bare', { ...values, right });
      }
    }
  },
});

/** The keyword of a recital, when the recital before it opens with the same words; else null. */
function repeats({ part, keyword }: Clause, before: Clause | undefined): Keyword | null {
  if (part !== 'preamble' || before?.part !== 'preamble' || keyword === null) return null;
  const isSame = fold(before.keyword?.written ?? '') === fold(keyword.written);
  return isSame ? keyword : null;
}

/** The keyword with the first marker of the chain behind its head; null when it bears one. */
function marked({ written, head }: Keyword, { file }: Language): string | null {
  const { chain } = file.modifiers;
  const [first] = chain;
  const words = ` ${fold(written)} `;
  const bearsMarker = chain.some((marker) => words.includes(` ${fold(marker)} `));
  if (first === undefined || bearsMarker) return null;
  const at = written.indexOf(head.text) + head.text.length;
  return `${written.slice(0, at)} ${first}${written.slice(at)}`;
}
