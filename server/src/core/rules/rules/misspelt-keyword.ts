/** Reports keywords with a slip: “Recaling”, “RAPELLANT”. */
import { always, defineRule } from '../rule.ts';
import { rewording } from '../../writing/keyword-words.ts';
import { inLookOf } from '../../writing/letter-case.ts';

export const misspeltKeyword = defineRule({
  id: 'misspelt-keyword',
  since: '0.1.0',
  mending: 'safe',
  levels: always('warning'),
  authority: {
    en: 'Spelling; the word that was meant is found in the lists of keywords of this tool.',
    fr: 'Orthographe ; le mot voulu est cherché dans les listes de mots-clés de l’outil.',
  },
  docs: {
    title: {
      en: 'A keyword is misspelt',
      fr: 'Un mot-clé est mal orthographié',
    },
    what: {
      en: 'Reports a word at the head of a clause that no list knows and that is a slip away from one keyword: a letter left out, added or changed, two letters swapped, a letter doubled or not (“RAPELLANT”, “Recaling”, “1. Decide to”). Long words may hold two slips. Looks at the second word of a keyword, too (“Taking nota”), and at paragraphs that were read as part of the clause before them because their first word was not known. Capitals without accents are no slip. Where two keywords are as near nothing is said.',
      fr: 'Signale, en tête d’un alinéa, un mot qu’aucune liste ne connaît et qu’une seule faute sépare d’un mot-clé : lettre omise, ajoutée ou changée, lettres interverties, consonne doublée à tort ou non (« RAPELLANT », « Décdie »). Un mot long peut contenir deux fautes. Examine aussi le second mot d’un mot-clé (« Prenant nore »), et les paragraphes rattachés à l’alinéa précédent parce que leur premier mot était inconnu. L’absence d’accents sur les capitales n’est pas une faute. Si deux mots-clés sont également proches, rien n’est dit.',
    },
    why: {
      en: 'A slip in the first word of a clause is the first thing that delegates see. It also hides the clause from every search for “Recalling”.',
      fr: 'Une faute au premier mot d’un alinéa est la première chose que voient les délégués. Elle soustrait aussi l’alinéa à toute recherche de « Rappelant ».',
    },
    measured: {
      en: 'One finding in 442 texts, and it is right: “Condanme” in a resolution of the Security Council of 1993. Of 420 slips put into adopted texts at random 408 are found, and all of these are mended; most others stand in the only keyword of a text, which is then no longer read as a resolution.',
      fr: 'Un seul constat sur 442 textes, et il est juste : « Condanme » dans une résolution du Conseil de sécurité de 1993. Sur 420 fautes introduites au hasard dans des textes adoptés, 408 sont trouvées, et toutes celles-là corrigées ; la plupart des autres touchent le seul mot-clé d’un texte, qui n’est alors plus lu comme une résolution.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noteing the work of the Commission,

1. Decides to convene a meeting;

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

RAPELLANT l’article 41 du Statut,

CONSIDÉRANT la menace,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

RAPPELANT l’article 41 du Statut,

CONSIDÉRANT la menace,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      misspelt:
        '“{written}” is no known keyword, and one slip away from one: readers would stumble at the head of the clause. Write “{right}”.',
      spell: 'Write “{right}”',
    },
    fr: {
      misspelt:
        '« {written} » n’est pas un mot-clé connu et n’en diffère que par une faute : on buterait sur le premier mot de l’alinéa. Écrivez « {right} ».',
      spell: 'Écrire « {right} »',
    },
  },
  check: (model, { readings }, report) => {
    for (const slip of readings.slips()) {
      if (slip.kind !== 'misspelt') continue;
      const { words, misspelling } = slip;
      const word = words[misspelling.index];
      if (word === undefined) continue;
      const right = inLookOf(word.text, misspelling.right, misspelling.right);
      const put = words.map(({ text }, index) => (index === misspelling.index ? right : text));
      const edit = rewording(model.source, words, put);
      report(
        word.range,
        'misspelt',
        { written: word.text, right },
        edit === null
          ? null
          : { say: 'spell', values: { right }, edits: [edit], isSafe: misspelling.distance === 1 },
      );
    }
  },
});
