/** Reports operative clauses that stand before the recitals of their section. */
import { always, defineRule } from '../rule.ts';
import { nameOfClause, openingOfClause } from '../support/clause-words.ts';
import { createMover } from '../support/order-fixes.ts';
import { misplacedClauses, orderAuthority, orderSeverity } from '../support/order.ts';

export const operativeBeforePreamble = defineRule({
  id: 'operative-before-preamble',
  since: '0.1.0',
  mending: 'unsafe',
  levels: (profile) => always(orderSeverity(profile)),
  authority: orderAuthority,
  docs: {
    title: {
      en: 'An operative clause stands before the recitals',
      fr: 'Un paragraphe du dispositif précède le préambule',
    },
    what: {
      en: 'Reports an operative clause (“Decides”, “PRIE”) with most of the recitals of its section behind it. A text in which one clause is out of place gets one finding, on that clause: where fewer recitals than decisions would have to move, `recital-after-operative` reports the recitals instead.',
      fr: 'Signale un paragraphe du dispositif (« Décide », « PRIE ») que suivent la plupart des alinéas du préambule. Pour un seul texte mal placé, il n’y a qu’un constat, à cet endroit : s’il y a moins d’alinéas du préambule que de décisions à déplacer, c’est `recital-after-operative` qui signale ceux-là.',
    },
    why: {
      en: 'A decision that comes before its reasons cannot be read as following from them, and the recitals behind it look like decisions.',
      fr: 'Une décision placée avant ses motifs ne peut se lire comme leur suite, et les alinéas du préambule qui la suivent passent pour des décisions.',
    },
    measured: {
      en: 'No text of the five INTERPOL resolutions and of 107 adopted resolutions of the UN General Assembly has an operative clause before its recitals.',
      fr: 'Dans les cinq résolutions d’INTERPOL et dans 107 résolutions adoptées par l’Assemblée générale des Nations Unies, aucun paragraphe du dispositif ne précède le préambule.',
    },
    examples: {
      en: {
        bad: `The Security Council,

1. Requests all States to cooperate;

Recalling its resolution 1373 (2001),

Noting the report of the Secretary-General,

2. Invites the Secretary-General to report to it every year;

3. Decides to remain seized of the matter.
`,
        good: `The Security Council,

Recalling its resolution 1373 (2001),

Noting the report of the Secretary-General,

1. Requests all States to cooperate;

2. Invites the Secretary-General to report to it every year;

3. Decides to remain seized of the matter.
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

APPROUVE le projet d’accord ;

CONSIDÉRANT la menace,

CONSCIENTE du coût qu’elle entraîne,

PRIE INSTAMMENT les pays membres de coopérer.

Adoptée
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

CONSIDÉRANT la menace,

CONSCIENTE du coût qu’elle entraîne,

APPROUVE le projet d’accord ;

PRIE INSTAMMENT les pays membres de coopérer.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      early:
        '“{operative}” decides before the recitals have given the reasons. Move this clause behind the last recital, “{recital}”.',
      move: 'Move it behind the recitals',
    },
    fr: {
      early:
        '« {operative} » décide avant que le préambule ait donné les motifs. Placez ce paragraphe après le dernier alinéa du préambule, « {recital} ».',
      move: 'Le placer après le préambule',
    },
  },
  check: (model, { analyser, profile }, report) => {
    const { source } = model;
    const misplaced = misplacedClauses(model, analyser);
    const language = analyser.lexicon.languages.get(model.language);
    const mover = createMover(model, profile, language, misplaced);
    for (const around of misplaced) {
      const { earlyOperatives, lastRecital } = around;
      if (lastRecital === null) continue;
      for (const operative of earlyOperatives) {
        const edits = mover.operative(operative, around);
        report(
          openingOfClause(operative, source),
          'early',
          {
            operative: nameOfClause(operative, source),
            recital: nameOfClause(lastRecital, source),
          },
          edits === null ? null : { say: 'move', values: {}, edits, isSafe: false },
        );
      }
    }
  },
});
