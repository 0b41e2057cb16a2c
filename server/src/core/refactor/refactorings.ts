/** The changes that can be made at a place of a text, each proved and with a title. */
import type { Clause } from '../model/model.ts';
import type { TextEdit } from '../text/edits.ts';
import { intoLine } from '../text/line-around.ts';
import { touches } from '../text/range.ts';
import { countFront } from '../text/sorted.ts';
import type { Bilingual } from '../wording/languages.ts';
import { clauseToItem } from './clause-to-item.ts';
import { changePart } from './change-part.ts';
import { conversionOf } from './convert-keyword.ts';
import type { Draft } from './draft.ts';
import { changeLevel } from './item-level.ts';
import { itemToClause } from './item-to-clause.ts';
import { mergeClauses, mergedWith } from './merge-clauses.ts';
import { moveClause } from './move-clause.ts';
import { moveItem } from './move-item.ts';
import { proved, type Plan } from './plan.ts';
import { rebuildChain } from './rebuild-chain.ts';
import { sortRecitals } from './sort-recitals.ts';
import { secondKeyword, splitClause } from './split-clause.ts';
import { wording } from './wording.ts';

/** How many words stand for an item that has no marker of its own. */
const NAME_WORDS = 3;
const NAME_REACH = 80;

/** What sort of change it is, as editors group them. */
export type Family = 'move' | 'rewrite' | 'extract' | 'inline';

/** A change that can be chosen. */
export interface Refactoring {
  readonly family: Family;
  readonly title: Bilingual;
  readonly edits: readonly TextEdit[];
}

interface Offer {
  readonly family: Family;
  readonly title: Bilingual;
  readonly plan: () => Plan | null;
}

/** The clause at a place; null between clauses. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause | null {
  const count = countFront(
    clauses.length,
    (index) => (clauses[index]?.range.start ?? Infinity) <= at,
  );
  const clause = clauses[count - 1];
  return clause !== undefined && touches(clause.range, at) ? clause : null;
}

/** Index of the item at a place; -1 before the first. */
export function itemIndexAt({ items }: Clause, at: number): number {
  return items.findLastIndex(({ range }) => range.start <= at);
}

/**
 * What can be done at a place.
 *
 * @param isWanted families that nobody asks for are not worked out
 */
export function refactoringsAt(
  draft: Draft,
  cursor: number,
  isWanted: (family: Family) => boolean = () => true,
): readonly Refactoring[] {
  const at = intoLine(draft.model.source, cursor);
  const clause = clauseAt(draft.model.clauses, at);
  if (clause === null) return [];
  const offers = [
    ...moves(clause, at, draft),
    ...itemOffers(clause, at, draft),
    ...joins(clause, at, draft),
    ...orders(clause, draft),
  ];
  const planned = offers
    .filter(({ family }) => isWanted(family))
    .flatMap(({ family, title, plan }): readonly Refactoring[] => {
      const found = proved(draft, plan());
      return found === null ? [] : [{ family, title, edits: found.edits }];
    });
  const conversion = isWanted('rewrite') ? conversionOf(clause, draft) : null;
  if (conversion === null) return planned;
  const { edit, written } = conversion;
  return [...planned, { family: 'rewrite', title: wording.convert(written), edits: [edit] }];
}

/** The marker of an item; bullets are all alike, so their items are called by their first words. */
function nameOf({ items }: Clause, index: number, { model }: Draft): string {
  const item = items[index];
  if (item === undefined) return '';
  if (/[\p{L}\p{N}]/u.test(item.marker)) return item.marker;
  const start = item.markerRange.end;
  const end = Math.min(item.range.end, start + NAME_REACH);
  const words = model.source.slice(start, end).trim().split(/\s+/).slice(0, NAME_WORDS);
  return `${words.join(' ').replace(/[\s,;:.]{1,9}$/, '')}…`;
}

function moves(clause: Clause, at: number, draft: Draft): readonly Offer[] {
  const { part } = clause;
  const item = itemIndexAt(clause, at);
  const marker = nameOf(clause, item, draft);
  return (['up', 'down'] as const).flatMap((direction): readonly Offer[] => [
    ...(item < 0
      ? []
      : [
          {
            family: 'move' as const,
            title: wording.moveItem(marker, direction),
            plan: () => moveItem(clause, item, direction, draft),
          },
        ]),
    {
      family: 'move',
      title: wording.move(part, direction),
      plan: () => moveClause(clause, direction, draft),
    },
  ]);
}

function itemOffers(clause: Clause, at: number, draft: Draft): readonly Offer[] {
  const index = itemIndexAt(clause, at);
  const item = clause.items[index];
  if (item === undefined) return [];
  const marker = nameOf(clause, index, draft);
  return [
    ...([1, -1] as const).map((by): Offer => ({
      family: 'rewrite',
      title: wording.level(marker, by),
      plan: () => changeLevel(clause, index, by, draft),
    })),
    {
      family: 'extract',
      title: wording.toClause(clause.part, marker),
      plan: () => itemToClause(clause, index, draft),
    },
  ];
}

function joins(clause: Clause, at: number, draft: Draft): readonly Offer[] {
  const { part } = clause;
  const second = secondKeyword(clause, at, draft);
  const next = mergedWith(clause, draft);
  const splitting: Offer | null =
    second === null
      ? null
      : {
          family: 'extract',
          title: wording.split(second.written),
          plan: () => splitClause(clause, second, draft),
        };
  const merging: Offer | null =
    next === null
      ? null
      : {
          family: 'inline',
          title: wording.merge(part),
          plan: () => mergeClauses(clause, next, draft),
        };
  const listing: Offer = {
    family: 'inline',
    title: wording.toItem(part),
    plan: () => clauseToItem(clause, draft),
  };
  return [splitting, merging, listing].filter((offer) => offer !== null);
}

function orders(clause: Clause, draft: Draft): readonly Offer[] {
  const { part, keyword } = clause;
  const conversion = conversionOf(clause, draft);
  const chain: Offer = {
    family: 'rewrite',
    title: wording.chain(keyword?.head.text ?? ''),
    plan: () => rebuildChain(clause, draft),
  };
  const across: Offer | null =
    conversion === null
      ? null
      : {
          family: 'move',
          title: wording.convertAndMove(conversion.to, conversion.written),
          plan: () => changePart(clause, conversion, draft),
        };
  const sorts =
    part === 'operative'
      ? []
      : (['date', 'kind', 'keyword'] as const).map((by): Offer => ({
          family: 'move',
          title: wording.sort[by],
          plan: () => sortRecitals(clause, by, draft),
        }));
  return [chain, across, ...sorts].filter((offer) => offer !== null);
}
