/** Breaks a text once and looks whether the right rule finds it, mends it, and nothing else speaks. */
import { emptyLibrary } from '../../../server/src/core/library/library.ts';
import type { Finding } from '../../../server/src/core/rules/check.ts';
import { rules } from '../../../server/src/core/rules/registry.ts';
import { applyEdits, type AppliedEdits } from '../../../server/src/core/text/edits.ts';
import type { Range } from '../../../server/src/core/text/range.ts';
import { findingsIn } from '../../support/findings.ts';
import { libraryOf } from '../../support/library.ts';
import type { Chance } from '../../support/random.ts';
import type { Fault, FaultKind, Mended, SoundText } from './fault.ts';

/** What came of one fault. */
export interface Trial {
  readonly kind: FaultKind;
  readonly text: SoundText;
  readonly fault: Fault;
  readonly broken: string;
  readonly mended: Mended;
  /** By the right rule, at the right place. */
  readonly found: Finding | null;
  /** False also where it was not found. */
  readonly isMended: boolean;
  /** New findings beside the one that is wanted. */
  readonly side: readonly Finding[];
  /** Findings that only the fix has brought. */
  readonly brought: readonly Finding[];
}

/** True where all went as it should. */
export function isSmooth({ found, mended, isMended, side, brought }: Trial): boolean {
  return (
    found !== null && (mended === 'none' || isMended) && side.length === 0 && brought.length === 0
  );
}

/** How often a place is looked for at which nothing is found yet. */
const MOST_TRIES = 8;
/** Every rule runs that ever does. */
const PRESET = 'strict';

/** Tries faults; what is found in a sound text is found once for all of its faults. */
export interface Bench {
  /** The trial of a kind on a text; null where it has no place for it, or its body no such rule. */
  attempt(kind: FaultKind, text: SoundText, chance: Chance): Trial | null;
}

export function createBench(): Bench {
  const found = new Map<SoundText, readonly Finding[]>();
  const soundly = (text: SoundText, { beside }: Fault): readonly Finding[] => {
    if (beside !== undefined) return findingsOf(text, text.text, { beside });
    const findings = found.get(text) ?? findingsOf(text, text.text, {});
    found.set(text, findings);
    return findings;
  };
  return {
    attempt: (kind, text, chance) => {
      if (!isOn(kind.rule, text)) return null;
      for (let count = 0; count < MOST_TRIES; count += 1) {
        const fault = kind.inject(text, chance);
        if (fault === null) return null;
        const trial = tryFault(kind, text, fault, soundly(text, fault));
        if (trial !== null) return trial;
      }
      return null;
    },
  };
}

function isOn(id: string, { profile }: SoundText): boolean {
  const levels = rules.find((rule) => rule.id === id)?.levels(profile) ?? null;
  return levels !== null && levels[PRESET] !== 'off';
}

/** Null where the rule finds something at the place already. */
function tryFault(
  kind: FaultKind,
  text: SoundText,
  fault: Fault,
  before: readonly Finding[],
): Trial | null {
  const change = applyEdits(text.text, fault.edits);
  const broken = change.text;
  const place = placeOf(fault, change);
  const kept = before.map((finding) => ({ finding, range: change.edited(finding.range) }));
  if (kept.some(({ finding, range }) => finding.rule === kind.rule && meets(range, place))) {
    return null;
  }
  const after = findingsOf(text, broken, fault);
  const fresh = newAmong(after, kept, text.text, broken);
  const found = fresh.find(({ rule, range }) => rule === kind.rule && meets(range, place));
  const mended = fault.mended ?? kind.mended;
  return {
    kind,
    text,
    fault,
    broken,
    mended,
    found: found ?? null,
    side: fresh.filter((finding) => finding !== found),
    ...mending(mended, found, text, fault, broken, after, before),
  };
}

/** Applies the fix and looks at what it leaves. */
function mending(
  wanted: Mended,
  found: Finding | undefined,
  text: SoundText,
  fault: Fault,
  broken: string,
  after: readonly Finding[],
  before: readonly Finding[],
): Pick<Trial, 'isMended' | 'brought'> {
  if (found?.fix == null) return { isMended: false, brought: [] };
  const change = applyEdits(broken, found.fix.edits);
  if (change.text === text.text) return { isMended: true, brought: [] };
  const left = findingsOf(text, change.text, fault);
  const kept = after
    .filter((finding) => finding !== found)
    .map((finding) => ({ finding, range: change.edited(finding.range) }));
  // The fault may have hidden what was there before.
  const isNew = (finding: Finding): boolean => !before.some((other) => isSame(other, finding));
  const brought = newAmong(left, kept, broken, change.text).filter(isNew);
  return { isMended: wanted === 'gone' && brought.length === 0, brought };
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.message === other.message;
}

function placeOf({ place, edits }: Fault, { edited }: AppliedEdits): Range {
  const starts = edits.map(({ range }) => range.start);
  const ends = edits.map(({ range }) => range.end);
  return edited(place ?? { start: Math.min(...starts), end: Math.max(...ends) });
}

/** True for ranges that overlap or touch: what is missing has no width. */
function meets(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

interface Kept {
  readonly finding: Finding;
  /** Where it would stand now. */
  readonly range: Range;
}

/** The findings that were not there before: each earlier one accounts for one at its place or words. */
function newAmong(
  after: readonly Finding[],
  kept: readonly Kept[],
  before: string,
  now: string,
): readonly Finding[] {
  const left = [...kept];
  const take = (isIt: (one: Kept) => boolean): boolean => {
    const index = left.findIndex(isIt);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  };
  const moved = after.filter(
    ({ rule, range }) =>
      !take(
        (one) =>
          one.finding.rule === rule &&
          one.range.start === range.start &&
          one.range.end === range.end,
      ),
  );
  const wordsOf = (text: string, { start, end }: Range): string => text.slice(start, end);
  return moved.filter(
    ({ rule, range }) =>
      !take(
        (one) =>
          one.finding.rule === rule &&
          (meets(one.range, range) || wordsOf(before, one.finding.range) === wordsOf(now, range)),
      ),
  );
}

function findingsOf(
  { name }: SoundText,
  text: string,
  { beside, intruders = [] }: Pick<Fault, 'beside' | 'intruders'>,
): readonly Finding[] {
  const library =
    beside === undefined ? emptyLibrary : libraryOf([{ name, text }, ...beside, ...intruders]);
  return findingsIn(text, { hint: { fileName: name }, uri: name, preset: PRESET, library });
}
