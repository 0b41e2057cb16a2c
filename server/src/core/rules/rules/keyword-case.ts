/** Points out keywords whose case is not that of the body. */
import { defineRule } from '../rule.ts';
import { rewording, wordsIn } from '../../writing/keyword-words.ts';
import { hasStyle, inStyle } from '../../writing/keyword-style.ts';

export const keywordCase = defineRule({
  id: 'keyword-case',
  since: '0.1.0',
  mending: 'safe',
  levels: ({ keywordStyle }) =>
    Object.values(keywordStyle).every((style) => style === 'any')
      ? null
      : { official: 'off', draft: 'hint', strict: 'warning' },
  authority: {
    en: 'House practice of each body, as its adopted texts show it: INTERPOL writes keywords in capitals, the United Nations with one capital, the World Health Assembly its decisions in capitals, the Conference on Weights and Measures in small letters.',
    fr: 'Usage de chaque organe, tel que le montrent ses textes adoptés : INTERPOL met ses mots-clés en capitales, les Nations Unies ne leur donnent qu’une majuscule initiale, l’Assemblée mondiale de la Santé met en capitales ceux de ses décisions, la Conférence générale des poids et mesures les écrit en minuscules.',
  },
  docs: {
    title: {
      en: 'A keyword is not in the case of the body',
      fr: 'Un mot-clé n’a pas la casse de l’organe',
    },
    what: {
      en: 'Compares the letters of a keyword with what the body writes: RAPPELANT at INTERPOL, “Recalling” at the United Nations. Only the word that carries the keyword counts: a marker or another modifier in small letters (“RAPPELANT également”), capitals without accents, and a second keyword inside the clause are accepted. Bodies whose habit is not known are left alone.',
      fr: 'Compare les lettres d’un mot-clé à ce qu’écrit l’organe : RAPPELANT à INTERPOL, « Rappelant » aux Nations Unies. Seul compte le mot qui porte le mot-clé : un marqueur ou un autre modificateur en minuscules (« RAPPELANT également »), des capitales sans accents et un second mot-clé à l’intérieur de l’alinéa sont admis. Les organes dont l’usage n’est pas connu ne sont pas examinés.',
    },
    why: {
      en: 'Readers who skim a resolution find its clauses by the look of their first words; one that looks otherwise is overlooked.',
      fr: 'Qui parcourt une résolution en repère les alinéas à l’aspect de leurs premiers mots ; celui qui s’en écarte passe inaperçu.',
    },
    measured: {
      en: 'Not once in adopted texts of INTERPOL (5), the UN General Assembly (107), the Security Council in French (94) and the World Health Assembly (9); in 2 of 97 texts of the Conference on Weights and Measures.',
      fr: 'Jamais dans les textes adoptés d’INTERPOL (5), de l’Assemblée générale des Nations Unies (107), du Conseil de sécurité en français (94) et de l’Assemblée mondiale de la Santé (9) ; dans 2 textes sur 97 de la Conférence générale des poids et mesures.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

1. DECIDES to convene a meeting;

2. Requests the Commission to take part in it.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Commission to take part in it.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

Considérant la menace,

SOULIGNANT le coût qu’elle entraîne,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSIDÉRANT la menace,

SOULIGNANT le coût qu’elle entraîne,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      capitals:
        'This body writes its keywords in capitals, by which readers find them. Write “{right}”.',
      capitalised:
        'This body writes its keywords with a capital at their head and small letters behind it. Write “{right}”.',
      lower: 'This body writes its keywords in small letters. Write “{right}”.',
      recase: 'Write “{right}”',
    },
    fr: {
      capitals:
        'Cet organe écrit ses mots-clés en capitales, auxquelles on les reconnaît. Écrivez « {right} ».',
      capitalised:
        'Cet organe écrit ses mots-clés en minuscules avec une majuscule en tête. Écrivez « {right} ».',
      lower: 'Cet organe écrit ses mots-clés en minuscules. Écrivez « {right} ».',
      recase: 'Écrire « {right} »',
    },
  },
  check: (model, { profile }, report) => {
    for (const { part, keyword } of model.clauses) {
      const style = profile.keywordStyle[part];
      if (keyword === null || style === 'any' || hasStyle(keyword, style, model)) continue;
      const words = wordsIn(model.source, keyword.range);
      const right = words.map(({ text }, index) => inStyle(text, index, style));
      const edit = rewording(model.source, words, right);
      const values = { right: right.join(' ') };
      report(
        { start: keyword.range.start, end: keyword.head.range.end },
        style,
        values,
        edit === null ? null : { say: 'recase', values, edits: [edit], isSafe: true },
      );
    }
  },
});
