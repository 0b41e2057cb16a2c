/** Points out lists that skip a level of markers. */
import type { BodyFile } from '../../lexicon/body-schema.ts';
import type { Item } from '../../model/model.ts';
import type { TextEdit } from '../fix.ts';
import { defineRule } from '../rule.ts';
import { createStretchReader } from '../../writing/item-ends.ts';
import { countingsOf, labelAt, placeOf, readLabel, type Label } from '../../writing/item-labels.ts';
import { itemLists, type ItemLists } from '../support/item-lists.ts';

export const itemLevel = defineRule({
  id: 'item-level',
  since: '0.1.0',
  mending: 'unsafe',
  levels: ({ itemLevels }) =>
    itemLevels === undefined ? null : { official: 'off', draft: 'hint', strict: 'hint' },
  authority: {
    en: 'UN Editorial Manual, paragraphs and subparagraphs: (a), then (i); in French a), then i). Practice of the World Health Assembly: (1), then (a).',
    fr: 'Manuel de rédaction de l’ONU, paragraphes et alinéas : a), puis i) ; en anglais (a), puis (i). Pratique de l’Assemblée mondiale de la Santé : (1), puis (a).',
  },
  docs: {
    title: {
      en: 'A list skips a level of markers',
      fr: 'Une énumération saute un niveau de marques',
    },
    what: {
      en: 'Points out a list whose markers belong to a level below the next: (i) straight under a clause where (a) stands first in this body. It is pointed out once, on the first marker. Bullets and markers that the body does not use are left alone.',
      fr: 'Signale une énumération dont les marques relèvent d’un niveau plus bas que le suivant : i) aussitôt sous un paragraphe, alors que l’organe commence par a). Le constat porte, une seule fois, sur la première marque. Les tirets et les marques dont l’organe ne se sert pas ne sont pas signalés.',
    },
    why: {
      en: 'Readers who see (i) look for the (a) above it, and a citation of “paragraph 2 (a) (i)” leads nowhere.',
      fr: 'Le lecteur qui voit i) cherche le a) qui le précède, et la citation « paragraphe 2 a) i) » ne mène nulle part.',
    },
    measured: {
      en: 'All 64 lists in adopted texts of the UN General Assembly and all 20 of the Security Council in French begin with (a) or a); six of 28 in Security Council drafts in English begin with (i).',
      fr: 'Les 64 énumérations de textes adoptés par l’Assemblée générale des Nations Unies et les 20 de textes du Conseil de sécurité en français commencent par (a) ou a) ; six sur 28, dans les projets du Conseil de sécurité en anglais, commencent par (i).',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General:

(i) To send out invitations;

(ii) To report to it at its next session.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General:

(a) To send out invitations;

(b) To report to it at its next session.
`,
      },
      fr: {
        bad: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général :

i) De désigner un représentant ;

ii) De lui faire rapport avant la fin de l’année.
`,
        good: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général :

a) De désigner un représentant ;

b) De lui faire rapport avant la fin de l’année.
`,
      },
    },
  },
  messages: {
    en: {
      jump: 'This list begins with “{marker}”, so readers look for the “{expected}” above it. Mark its items from “{expected}” on.',
      mend: 'Mark the items from “{expected}” on',
    },
    fr: {
      jump: 'Cette énumération commence par « {marker} », et l’on cherche le « {expected} » qui devrait la précéder. Donnez à ses éléments les marques de « {expected} » et suivantes.',
      mend: 'Refaire les marques à partir de « {expected} »',
    },
  },
  check: (model, { analyser, profile }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    const ladder = ladderOf(profile, model.language);
    if (language === undefined || ladder.length === 0) return;
    const read = createStretchReader(model, language);
    for (const clause of model.clauses) {
      for (const { list, expected } of jumps(itemLists(clause, read, model.source), ladder)) {
        const [first] = list;
        if (first === undefined) continue;
        const marker = markerAt(expected, 1);
        const edits = remarked(list, expected);
        report(
          first.markerRange,
          'jump',
          { marker: first.marker, expected: marker },
          edits === null
            ? null
            : { say: 'mend', values: { expected: marker }, edits, isSafe: false },
        );
      }
    }
  },
});

/** A list with the first marker of the level where it should stand. */
interface Jump {
  readonly list: readonly Item[];
  readonly expected: Label;
}

function ladderOf({ itemLevels }: BodyFile, language: string): readonly Label[] {
  return (itemLevels?.[language] ?? []).flatMap((marker) => readLabel(marker) ?? []);
}

/** The lists with more than one item whose markers stand more than one step below those around them. */
function jumps({ items: placed }: ItemLists, ladder: readonly Label[]): readonly Jump[] {
  const rungs = new Map<number, number>();
  /** The rungs of the lists around, the outermost first. */
  const around: number[] = [];
  return placed.flatMap(({ item, depth, list }) => {
    const above = depth === 1 ? -1 : (around[depth - 2] ?? UNKNOWN);
    const known = rungs.get(list);
    const rung = known ?? rungOf(item, ladder);
    rungs.set(list, rung);
    around[depth - 1] = rung;
    const expected = ladder[above + 1];
    const jumps = rung !== UNKNOWN && rung > above + 1;
    if (known !== undefined || !jumps || expected === undefined) return [];
    const members = placed.filter((other) => other.list === list).map((other) => other.item);
    return members.length > 1 ? [{ list: members, expected }] : [];
  });
}

/** Below a list whose markers the body does not use, nothing is known to jump. */
const UNKNOWN = Infinity;

/** On which level of the body's markers a marker that begins a list stands. */
function rungOf({ marker }: Item, ladder: readonly Label[]): number {
  const label = readLabel(marker);
  if (label === null || label.label === '') return UNKNOWN;
  const rung = ladder.findIndex(
    (level) =>
      level.open === label.open &&
      level.close === label.close &&
      level.bullet === label.bullet &&
      level.label === label.label,
  );
  return rung === -1 ? UNKNOWN : rung;
}

function markerAt(like: Label, place: number): string {
  const [counting] = countingsOf(like);
  const label = counting === undefined ? like.label : labelAt(place, counting, like.label);
  return like.bullet + like.open + label + like.close;
}

/** The items with the markers of another level; null where some of the list stand elsewhere. */
function remarked(list: readonly Item[], like: Label): readonly TextEdit[] | null {
  const isWhole = list.every(({ marker }, index) => {
    const label = readLabel(marker);
    return (
      label !== null && countingsOf(label).some((way) => placeOf(label.label, way) === index + 1)
    );
  });
  if (!isWhole) return null;
  return list.map(({ markerRange }, index) => ({
    range: markerRange,
    text: markerAt(like, index + 1),
  }));
}
