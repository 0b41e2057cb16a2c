/** The places of one text that name a thing to be renamed, each with the ways to write it anew. */
import type { Codes, KnownCode } from '../citations/codes.ts';
import { respellings, type NewCode } from '../citations/respell.ts';
import { respellValue } from '../citations/respell-values.ts';
import type { ResolutionModel } from '../model/model.ts';
import { cleanText } from '../text/clean-text.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Toolset } from '../toolset.ts';
import { ownPlace } from './rename-place.ts';
import type { Renaming } from './rename-plan.ts';

export interface RenameSpot {
  readonly range: Range;
  /** Own code, citation, or a mention of the own code that counts as neither, as in a page head. */
  readonly kind: 'own' | 'citation' | 'mention';
  /** Never empty, the best first. */
  readonly ways: readonly string[];
}

/** All spots of a text, none overlapping another. */
export function renameSpots(
  toolset: Toolset,
  model: ResolutionModel,
  renaming: Renaming,
): readonly RenameSpot[] {
  const named = [...ownSpot(toolset, model, renaming), ...citationSpots(toolset, model, renaming)];
  return [...named, ...mentionSpots(toolset, model, renaming, named)];
}

/** True for a key that is to be written no longer. */
export function isOldKey({ keys, to }: Renaming, canonical: string): boolean {
  return keys.has(canonical) && canonical !== to.code.canonical;
}

/** The keys as which the new code may be read: by its date, a part may have that of its sisters. */
export function keysOfNew(codes: Codes, { code }: NewCode): ReadonlySet<string> {
  const together = codes.read(code.canonical)?.together ?? null;
  return new Set([code.canonical, ...(together === null ? [] : [together])]);
}

/** A spot for what was read as an old code. */
export function spotAt(
  { lexicon }: Pick<Toolset, 'lexicon'>,
  kind: RenameSpot['kind'],
  { source }: ResolutionModel,
  range: Range,
  code: KnownCode,
  to: NewCode,
): RenameSpot {
  const written = source.slice(range.start, range.end);
  return { range, kind, ways: respellings(lexicon, written, code, to) };
}

function ownSpot(
  toolset: Toolset,
  model: ResolutionModel,
  renaming: Renaming,
): readonly RenameSpot[] {
  const { identity, source } = model;
  const place = ownPlace(model, toolset.codes);
  if (identity === null || place === null || !isOldKey(renaming, identity.canonical)) return [];
  const { range, isNumber } = place;
  if (!isNumber) return [spotAt(toolset, 'own', model, range, identity, renaming.to)];
  const old = source.slice(range.start, range.end);
  const { number } = renaming.to.code.parts;
  return [{ range, kind: 'own', ways: [respellValue('number', old, number, '{number}')] }];
}

function citationSpots(
  toolset: Toolset,
  model: ResolutionModel,
  renaming: Renaming,
): readonly RenameSpot[] {
  return model.citations.flatMap(({ canonical, parts, range }) =>
    canonical === null || parts === null || !isOldKey(renaming, canonical)
      ? []
      : [spotAt(toolset, 'citation', model, range, { canonical, parts }, renaming.to)],
  );
}

/** Where a text that is renamed itself says its code once more. */
function mentionSpots(
  toolset: Toolset,
  model: ResolutionModel,
  renaming: Renaming,
  named: readonly RenameSpot[],
): readonly RenameSpot[] {
  const { identity, citations, source } = model;
  if (identity === null || !isOldKey(renaming, identity.canonical)) return [];
  const clean = cleanText(source);
  return toolset.codes.scan(clean.text).flatMap((found) => {
    const range = clean.toSource(found.start, found.end);
    const isTaken = [...named, ...citations].some((other) => overlaps(other.range, range));
    if (isTaken || !isOldKey(renaming, found.canonical)) return [];
    return [spotAt(toolset, 'mention', model, range, found, renaming.to)];
  });
}
