/** Reports an organ line or a note of adoption that stands twice. */
import type { ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../fix.ts';
import { always, defineRule } from '../rule.ts';
import { blockOf } from '../../writing/moving.ts';
import { repeatsOf } from '../support/repeats.ts';

export const doubledPart = defineRule({
  id: 'doubled-part',
  since: '0.1.0',
  mending: 'safe',
  levels: always('warning'),
  authority: {
    en: 'UN Editorial Manual, order of the elements of a resolution: one organ, one preamble, one operative part; practice of adopted texts.',
    fr: 'Manuel de rédaction de l’ONU, ordre des éléments d’une résolution : un organe, un préambule, un dispositif ; pratique des textes adoptés.',
  },
  docs: {
    title: {
      en: 'The organ or the note of adoption stands twice',
      fr: 'L’organe ou la mention de l’adoption figure deux fois',
    },
    what: {
      en: 'Reports a second line that names the organ in the same words as the first, between or above the clauses, and a second note of adoption in the words of the other. A text in lettered parts names the organ at the head of each part.',
      fr: 'Signale une seconde ligne qui nomme l’organe dans les mêmes termes que la première, entre les alinéas ou au-dessus d’eux, et une seconde mention de l’adoption dans les termes de l’autre. Un texte en parties désignées par une lettre nomme l’organe en tête de chacune.',
    },
    why: {
      en: 'A second subject begins a second sentence, and a second note says that only what stands above it was adopted. Either is mostly left behind by a copy.',
      fr: 'Un second sujet ouvre une seconde phrase, et une seconde mention laisse entendre que seul ce qui la précède a été adopté. L’un et l’autre sont le plus souvent un reste de copie.',
    },
    measured: {
      en: 'Not once in 148 adopted texts of the UN General Assembly, 94 of the Security Council in French, nine of the World Health Assembly and five of INTERPOL.',
      fr: 'Jamais dans 148 textes adoptés par l’Assemblée générale des Nations Unies, 94 du Conseil de sécurité (en français), neuf de l’Assemblée mondiale de la Santé et cinq d’INTERPOL.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

The General Assembly,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

CONSIDÉRANT la menace,

APPROUVE le projet d’accord ;

Adoptée

DONNE MANDAT au Secrétaire Général pour le signer.

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
      organ:
        'The organ is named here a second time, as if another resolution began. Take this line away.',
      adoption:
        'The note of adoption stands twice, and readers cannot tell where the adopted text ends. Take this one away.',
      remove: 'Take the second line away',
    },
    fr: {
      organ:
        'L’organe est nommé ici une seconde fois, comme si une autre résolution commençait. Supprimez cette ligne.',
      adoption:
        'La mention de l’adoption figure deux fois, et l’on ne sait où finit le texte adopté. Supprimez celle-ci.',
      remove: 'Supprimer la seconde ligne',
    },
  },
  check: (model, _context, report) => {
    const { opener, adoption } = model;
    if (opener !== null) {
      for (const range of repeatsOf(opener.range, sentenceOf(model, opener.range), model.source)) {
        if (!opensPart(range, opener.range, model))
          report(range, 'organ', {}, { say: 'remove', values: {}, ...removal(range, model) });
      }
    }
    if (adoption === null) return;
    for (const range of repeatsOf(adoption.range, bodyOf(model), model.source)) {
      report(range, 'adoption', {}, { say: 'remove', values: {}, ...removal(range, model) });
    }
  },
});

/** True for the organ line of a lettered part. */
function opensPart(range: Range, opener: Range, { sections, clauses }: ResolutionModel): boolean {
  const part = sections.findLast((section) => section.range.start <= range.start);
  if (part?.letter == null || part.range.start <= opener.end) return false;
  return !clauses.some(({ range: { start } }) => start >= part.range.start && start < range.start);
}

/** From the opener to the end of the last clause. */
function sentenceOf({ clauses, source }: ResolutionModel, opener: Range): Range {
  return { start: opener.start, end: clauses.at(-1)?.range.end ?? source.length };
}

/** From the first clause to the annexes. */
function bodyOf({ clauses, annexes, source }: ResolutionModel): Range {
  return {
    start: clauses[0]?.range.start ?? 0,
    end: annexes[0]?.range.start ?? source.length,
  };
}

/** Takes the line away with the white space behind it, at the end of a text with that before it. */
function removal(
  range: Range,
  model: ResolutionModel,
): { readonly edits: readonly TextEdit[]; readonly isSafe: true } {
  const { source } = model;
  const block = blockOf(range, model) ?? { ...range, gapEnd: range.end };
  const isLast = block.gapEnd >= source.length;
  const start = isLast ? source.slice(0, block.start).trimEnd().length : block.start;
  return {
    edits: [{ range: { start, end: isLast ? block.end : block.gapEnd }, text: '' }],
    isSafe: true,
  };
}
