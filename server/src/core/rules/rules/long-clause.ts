/** Points out clauses that are too long to be read in one breath. */
import { cleanText } from '../../text/clean-text.ts';
import type { ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import { defineRule } from '../rule.ts';
import { nameOfClause, openingOfClause } from '../support/clause-words.ts';
import { piecesOf } from '../support/pieces.ts';

export const longClause = defineRule({
  id: 'long-clause',
  since: '0.1.0',
  levels: { official: 'off', draft: 'hint', strict: 'information' },
  authority: {
    en: 'None: the limit is a setting (longestClause), drawn where adopted texts end.',
    fr: 'Aucune : la limite est un réglage (longestClause), placé là où s’arrêtent les textes adoptés.',
  },
  docs: {
    title: {
      en: 'A clause is very long',
      fr: 'Un alinéa ou un paragraphe est très long',
    },
    what: {
      en: 'Counts the words of each clause and points out those above the setting longestClause, 250 words unless you choose otherwise. A clause with items is judged by its longest piece, be it an item or the words before them, since a list is read item by item.',
      fr: 'Compte les mots de chaque alinéa et paragraphe et signale ceux qui dépassent le réglage longestClause, soit 250 mots sauf autre choix. Une énumération se juge sur son morceau le plus long, élément ou phrase d’introduction, car elle se lit élément par élément.',
    },
    why: {
      en: 'Beyond a page the reader has lost the verb, the translator the reference, and the delegate who wants one half of the clause must vote for both.',
      fr: 'Au-delà d’une page, le lecteur a perdu le verbe, le traducteur l’antécédent, et le délégué qui veut une moitié du texte doit voter pour les deux.',
    },
    measured: {
      en: 'UN General Assembly: half of 3,467 clauses have at most 48 words, 99.5 % at most 187, and five more than 250, two of them tables. Security Council in French: none of 1,286. INTERPOL: the longest of 63 has 139.',
      fr: 'Assemblée générale des Nations Unies : la moitié de 3 467 alinéas et paragraphes ont au plus 48 mots, 99,5 % au plus 187, et cinq plus de 250, dont deux tableaux. Conseil de sécurité en français : aucun sur 1 286. INTERPOL : le plus long de 63 en compte 139.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting${longList(', and to consider the state of', 'the work')};

2. Requests the Secretary-General to report on it at its next session.
`,
        good: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it at its next session.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord${longList(', ainsi que la poursuite des', 'travaux')}.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      long: 'The clause “{clause}” has {count} words without a break, more than the {limit} of the setting. Divide it into clauses of their own, or into items.',
    },
    fr: {
      long: '« {clause} » compte {count} mots d’une traite, plus que les {limit} du réglage. Divisez-le en plusieurs alinéas ou paragraphes, ou en énumération.',
    },
  },
  check: (model, { settings }, report) => {
    const { source } = model;
    for (const clause of model.clauses) {
      // No word is shorter than a letter and a space.
      if (clause.range.end - clause.range.start < settings.longestClause * 2) continue;
      const count = Math.max(...piecesOf(clause).map((piece) => wordsOf(piece, model)));
      if (count <= settings.longestClause) continue;
      report(openingOfClause(clause, source), 'long', {
        clause: nameOfClause(clause, source),
        count: String(count),
        limit: String(settings.longestClause),
      });
    }
  },
});

function wordsOf({ start, end }: Range, { source }: ResolutionModel): number {
  return cleanText(source.slice(start, end)).text.match(/[\p{L}\d][^ \n]*/gu)?.length ?? 0;
}

/** Words for the example, which would fill a page. */
function longList(link: string, what: string): string {
  return `${link} ${what}`.repeat(60);
}
