/** Reports recitals that stand behind the first operative clause of their section. */
import { always, defineRule } from '../rule.ts';
import { nameOfClause, openingOfClause } from '../support/clause-words.ts';
import { createMover } from '../support/order-fixes.ts';
import { misplacedClauses, orderAuthority, orderSeverity } from '../support/order.ts';

export const recitalAfterOperative = defineRule({
  id: 'recital-after-operative',
  since: '0.1.0',
  mending: 'unsafe',
  levels: (profile) => always(orderSeverity(profile)),
  authority: orderAuthority,
  docs: {
    title: {
      en: 'A recital stands among the operative clauses',
      fr: 'Un alinéa du préambule se trouve dans le dispositif',
    },
    what: {
      en: 'Reports a clause that opens like a recital (“Recalling”, “CONSIDÉRANT”) although the operative part has begun. A section heading or a lettered part starts afresh, with a preamble of its own if it has one. “Acting under Chapter VII of the Charter” may stand before any decision that it covers.',
      fr: 'Signale ce qui s’ouvre comme un alinéa du préambule (« Rappelant », « CONSIDÉRANT ») alors que le dispositif a commencé. Un intertitre ou une partie désignée par une lettre repart à zéro, au besoin avec un préambule à soi. « Agissant en vertu du Chapitre VII de la Charte » peut précéder toute décision qu’il couvre.',
    },
    why: {
      en: 'The recitals give the reasons, the operative clauses decide. What stands behind the first decision is read, numbered and cited as a decision.',
      fr: 'Le préambule donne les motifs, le dispositif décide. Ce qui suit la première décision se lit, se numérote et se cite comme une décision.',
    },
    measured: {
      en: 'None of 831 adopted texts of the UN General Assembly without section headings does this (sessions 78 to 80); none of the five INTERPOL texts does. In the Security Council, the exception above covers nearly every case.',
      fr: 'Aucun des 831 textes sans intertitres adoptés par l’Assemblée générale des Nations Unies (sessions 78 à 80) ne présente ce cas ; aucun des cinq textes d’INTERPOL non plus. Au Conseil de sécurité, l’exception ci-dessus explique presque tous les cas.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Decides to convene a meeting;

Noting the work of the Commission,

2. Requests the Secretary-General to report on it.
`,
        good: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE le projet d’accord ;

CONSTATANT le besoin d’y travailler ensemble,

DONNE MANDAT au Secrétaire Général pour le signer.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

AYANT À L’ESPRIT l’article 41 du Statut,

CONSTATANT le besoin d’y travailler ensemble,

APPROUVE le projet d’accord ;

DONNE MANDAT au Secrétaire Général pour le signer.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      late: '“{recital}” opens a recital, but the operative part has begun: readers will take it for a decision. Move this clause before “{operative}”.',
      move: 'Move it into the preamble',
    },
    fr: {
      late: '« {recital} » ouvre un alinéa du préambule alors que le dispositif a commencé : on le lira comme une décision. Placez-le avant « {operative} ».',
      move: 'Le placer dans le préambule',
    },
  },
  check: (model, { analyser, profile }, report) => {
    const { source } = model;
    const misplaced = misplacedClauses(model, analyser);
    const language = analyser.lexicon.languages.get(model.language);
    const mover = createMover(model, profile, language, misplaced);
    for (const around of misplaced) {
      const { lateRecitals, firstOperative } = around;
      if (firstOperative === null) continue;
      for (const recital of lateRecitals) {
        const edits = mover.recital(recital, around);
        report(
          openingOfClause(recital, source),
          'late',
          {
            recital: nameOfClause(recital, source),
            operative: nameOfClause(firstOperative, source),
          },
          edits === null ? null : { say: 'move', values: {}, edits, isSafe: false },
        );
      }
    }
  },
});
