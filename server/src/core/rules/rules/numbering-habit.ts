/** Points out operative clauses that are numbered, or not, against the habit of their body. */
import type { Clause, ResolutionModel } from '../../model/model.ts';
import type { TextEdit } from '../fix.ts';
import { defineRule } from '../rule.ts';
import { nameOfClause, openingOfClause } from '../support/clause-words.ts';
import { decisions, lostNumbers } from '../support/lost-numbers.ts';
import { numberInsertion, numberRemoval } from '../../writing/number-marks.ts';
import { citedNumbers } from '../support/renumbering.ts';

export const numberingHabit = defineRule({
  id: 'numbering-habit',
  since: '0.1.0',
  mending: 'safe',
  levels: ({ numbering }) => {
    switch (numbering) {
      case 'any':
        return null;
      case 'none':
        return { official: 'off', draft: 'hint', strict: 'warning' };
      case 'arabic':
        return { official: 'off', draft: 'warning', strict: 'warning' };
    }
  },
  authority: {
    en: 'Practice of each body: in the United Nations two or more operative paragraphs are numbered, a single one is not; INTERPOL numbers none.',
    fr: 'Pratique de chaque organe : aux Nations Unies, les paragraphes du dispositif sont numérotés s’il y en a au moins deux ; INTERPOL n’en numérote aucun.',
  },
  docs: {
    title: {
      en: 'Operative clauses are numbered, or not, against the habit of the body',
      fr: 'Les paragraphes du dispositif sont numérotés ou non à l’encontre de l’usage de l’organe',
    },
    what: {
      en: 'In a text of the United Nations or the World Health Assembly, reports operative clauses without numbers where a section has two or more; a clause that announces a numbered list with a colon needs none. In a text of INTERPOL, points out the first of the numbered clauses. A text without any number, or with numbers where there should be none, gets one finding.',
      fr: 'Dans un texte des Nations Unies ou de l’Assemblée mondiale de la Santé, signale les paragraphes du dispositif sans numéro quand une section en compte au moins deux ; celui qui annonce une liste numérotée par un deux-points n’en a pas besoin. Dans un texte d’INTERPOL, signale le premier paragraphe numéroté. Un texte sans aucun numéro, ou qui en porte à tort, ne donne qu’un constat.',
    },
    why: {
      en: 'Readers cite a decision of the United Nations by its number, and cannot cite one that has none. In an INTERPOL text numbers make a resolution look like a paper of another organization.',
      fr: 'On cite une décision des Nations Unies par son numéro, et l’on ne peut citer celle qui n’en a pas. Dans un texte d’INTERPOL, des numéros donnent à la résolution l’allure d’un texte d’une autre organisation.',
    },
    measured: {
      en: '99.3 % of the operative clauses in adopted texts of the UN General Assembly and of the Security Council are numbered. Of 94 texts of the Security Council one clause has lost its number in the scan, of nine of the World Health Assembly one in the copy. None of the eleven clauses in five INTERPOL texts is numbered.',
      fr: '99,3 % des paragraphes du dispositif dans les textes adoptés par l’Assemblée générale des Nations Unies et par le Conseil de sécurité sont numérotés. Sur 94 textes du Conseil de sécurité, un paragraphe a perdu son numéro à la numérisation ; sur neuf de l’Assemblée mondiale de la Santé, un à la copie. Aucun des onze paragraphes de cinq textes d’INTERPOL n’est numéroté.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

Decides to convene a meeting;

Requests the Secretary-General to report to it at its next session.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report to it at its next session.
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

CONSIDÉRANT la menace,

1. APPROUVE le projet d’accord ;

2. DONNE MANDAT au Secrétaire Général pour le signer.

Adoptée
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

CONSIDÉRANT la menace,

APPROUVE le projet d’accord ;

DONNE MANDAT au Secrétaire Général pour le signer.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      none: 'No operative clause has a number, so none of them can be cited. Number them from 1.',
      lost: '“{clause}” has no number, though the clauses around it have, so it cannot be cited. Number it {right}.',
      numbered:
        'The operative clauses are numbered, which this organ does not do in its resolutions. Take the numbers away.',
      number: 'Number the operative clauses',
      numberOne: 'Number this clause {right}',
      renumber: 'Number this clause {right}, and renumber those behind it',
      renumberCited:
        'Number this clause {right}, and renumber those behind it (some are cited: look at the citations)',
      remove: 'Take the numbers away',
      removeCited: 'Take the numbers away (some are cited: look at the citations)',
    },
    fr: {
      none: 'Aucun paragraphe du dispositif n’est numéroté, et l’on ne peut donc en citer aucun. Numérotez-les à partir de 1.',
      lost: '« {clause} » n’a pas de numéro, contrairement aux paragraphes voisins, et l’on ne peut donc le citer. Donnez-lui le numéro {right}.',
      numbered:
        'Les paragraphes du dispositif sont numérotés, ce que cet organe ne fait pas dans ses résolutions. Supprimez les numéros.',
      number: 'Numéroter les paragraphes du dispositif',
      numberOne: 'Donner à ce paragraphe le numéro {right}',
      renumber: 'Donner à ce paragraphe le numéro {right} et renuméroter la suite',
      renumberCited:
        'Donner à ce paragraphe le numéro {right} et renuméroter la suite (certains numéros sont cités : vérifiez-les)',
      remove: 'Supprimer les numéros',
      removeCited: 'Supprimer les numéros (certains sont cités : vérifiez-les)',
    },
  },
  check: (model, { analyser, profile, library }, report) => {
    const { source } = model;
    const all = decisions(model, analyser);
    const numbered = all.filter(({ number }) => number !== null);
    const [first] = profile.numbering === 'none' ? numbered : all;
    if (first === undefined) return;
    const cited = citedNumbers(model, library);
    const range = openingOfClause(first, source);
    if (profile.numbering === 'none') {
      const isCited = numbered.some(({ number }) => number !== null && cited.has(number));
      const edits = numbered.flatMap((clause) => numberRemoval(clause, source) ?? []);
      const say = isCited ? 'removeCited' : 'remove';
      report(
        first.numberRange ?? range,
        'numbered',
        {},
        { say, values: {}, edits, isSafe: !isCited },
      );
    } else if (numbered.length === 0) {
      const edits = numberAll(all, model);
      if (edits.length > 0) {
        report(range, 'none', {}, { say: 'number', values: {}, edits, isSafe: true });
      }
    } else {
      for (const { clause, right, edits, moved } of lostNumbers(all, source)) {
        const isCited = moved.some((number) => cited.has(number));
        const say = isCited ? 'renumberCited' : edits.length > 1 ? 'renumber' : 'numberOne';
        const values = { right: String(right) };
        report(
          openingOfClause(clause, source),
          'lost',
          { clause: nameOfClause(clause, source), ...values },
          { say, values, edits, isSafe: !isCited },
        );
      }
    }
  },
});

/** Numbers all clauses; a lettered part starts again, and a single clause goes without. */
function numberAll(
  all: readonly Clause[],
  { sections, source }: ResolutionModel,
): readonly TextEdit[] {
  const parts: Clause[][] = [];
  for (const clause of all) {
    const before = parts.at(-1)?.at(-1);
    const isNewPart =
      before?.section !== clause.section && sections[clause.section]?.letter != null;
    const part = parts.at(-1);
    if (part === undefined || isNewPart) parts.push([clause]);
    else part.push(clause);
  }
  return parts.flatMap((part) =>
    part.length < 2
      ? []
      : part.map((clause, index) => numberInsertion(clause, index + 1, undefined, source)),
  );
}
