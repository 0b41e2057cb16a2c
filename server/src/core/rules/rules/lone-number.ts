/** Points out the number of an operative clause that is the only one. */
import { defineRule } from '../rule.ts';
import { decisions } from '../support/lost-numbers.ts';
import { numberRemoval } from '../../writing/number-marks.ts';

export const loneNumber = defineRule({
  id: 'lone-number',
  since: '0.1.0',
  mending: 'safe',
  levels: ({ numbering }) =>
    numbering === 'arabic' ? { official: 'off', draft: 'hint', strict: 'hint' } : null,
  authority: {
    en: 'Practice of the UN General Assembly, which numbers operative paragraphs from two on.',
    fr: 'Pratique de l’Assemblée générale des Nations Unies, qui ne numérote les paragraphes du dispositif qu’à partir de deux.',
  },
  docs: {
    title: {
      en: 'The only operative clause is numbered',
      fr: 'Le seul paragraphe du dispositif est numéroté',
    },
    what: {
      en: 'Points out the number 1 before the operative clause of a text that has no other. INTERPOL numbers no clauses at all: there `numbering-habit` speaks.',
      fr: 'Signale le numéro 1 devant le paragraphe du dispositif quand le texte n’en compte pas d’autre. INTERPOL ne numérote aucun paragraphe : c’est alors `numbering-habit` qui le signale.',
    },
    why: {
      en: 'A number 1 makes the reader look for number 2, as if the text had been cut off.',
      fr: 'Un numéro 1 fait chercher le numéro 2, comme si le texte avait été coupé.',
    },
    measured: {
      en: 'None of 18 adopted texts of the UN General Assembly with one operative clause numbers it; in the Security Council 7 of 72 do.',
      fr: 'Aucun des 18 textes de l’Assemblée générale des Nations Unies qui ont un seul paragraphe dans leur dispositif ne le numérote ; au Conseil de sécurité, 7 sur 72.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting.
`,
        good: `The General Assembly,

Noting the work of the Commission,

Decides to convene a meeting.
`,
      },
      fr: {
        bad: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat de la Mission.
`,
        good: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

Décide de proroger le mandat de la Mission.
`,
      },
    },
  },
  messages: {
    en: {
      lone: 'This is the only operative clause, and its number makes readers look for a second. Take the number away.',
      remove: 'Take the number away',
    },
    fr: {
      lone: 'Le dispositif ne compte que ce paragraphe, et son numéro en fait chercher un second. Supprimez le numéro.',
      remove: 'Supprimer le numéro',
    },
  },
  check: (model, { analyser }, report) => {
    const all = model.clauses.filter(({ part }) => part === 'operative');
    const [only] = decisions(model, analyser);
    if (all.length !== 1 || only === undefined || only.number !== '1') return;
    const edit = numberRemoval(only, model.source);
    if (only.numberRange === null || edit === null) return;
    // A verb that no list knows is told from a recital by its number alone.
    const isKnown = only.keyword !== null && only.keyword.entry !== null;
    report(
      only.numberRange,
      'lone',
      {},
      isKnown ? { say: 'remove', values: {}, edits: [edit], isSafe: true } : null,
    );
  },
});
