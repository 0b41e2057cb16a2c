/** Reads what a `resolutions.json` says under `check`; every fault is told in its place. */
import { nearestRule } from '../core/rules/support/near-rules.ts';
import { globMatcher } from './library-folders.ts';
import { isObject, listOf, member, memberOf, type Note, type Path } from './project-entries.ts';
import { wording } from './project-file-wording.ts';
import {
  choiceSchemas,
  ruleIds,
  type CheckOverride,
  type CheckSettings,
  type ChosenLevels,
} from './rule-settings-schema.ts';
import type * as z from 'zod';

/** What knows the bodies. */
export type KnownBodies = Pick<ReadonlyMap<string, unknown>, 'has'>;

const MEMBER = 'check';

/**
 * Reads the member `check`.
 *
 * @param file the value of the whole file
 * @returns null when there is none
 */
export function readCheck(file: unknown, bodies: KnownBodies, note: Note): CheckSettings | null {
  const value = memberOf(file, MEMBER);
  if (value === undefined) return null;
  const place = [MEMBER];
  if (!isObject(value)) {
    note('error', wording.misshapen(place), place);
    return null;
  }
  return {
    preset: optional(value, 'preset', place, choiceSchemas.preset, note),
    rules: readLevels(value, place, note),
    ignoredCodes: readList(value, 'ignoredCodes', place, choiceSchemas.ignoredCode, note) ?? [],
    longestClause: optional(value, 'longestClause', place, choiceSchemas.longestClause, note),
    overrides: listOf(memberOf(value, 'overrides'), [...place, 'overrides'], note).flatMap(
      (item, index) => readOverride(item, [...place, 'overrides', index], bodies, note),
    ),
  };
}

function readOverride(
  value: unknown,
  place: Path,
  known: KnownBodies,
  note: Note,
): readonly CheckOverride[] {
  if (!isObject(value)) {
    note('error', wording.misshapen(place), place);
    return [];
  }
  const files = readList(value, 'files', place, choiceSchemas.glob, note);
  const bodies = readList(value, 'bodies', place, choiceSchemas.body, note);
  files?.forEach((glob, index) => {
    if (globMatcher(glob) === null) {
      note('warning', wording.brokenGlob(glob), [...place, 'files', index]);
    }
  });
  bodies?.forEach((body, index) => {
    if (!known.has(body)) note('warning', wording.unknownBody(body), [...place, 'bodies', index]);
  });
  const preset = optional(value, 'preset', place, choiceSchemas.preset, note);
  return [{ files, bodies, preset, rules: readLevels(value, place, note) }];
}

/** The levels that can be used; a rule that nobody knows is told, at its name. */
function readLevels(holder: object, above: Path, note: Note): ChosenLevels {
  const place = [...above, 'rules'];
  const value = memberOf(holder, 'rules') ?? {};
  if (!isObject(value)) {
    note('error', wording.misshapen(place), place);
    return {};
  }
  const levels = Object.entries(value).flatMap(([rule, chosen]) => {
    const at = [...place, rule];
    if (!ruleIds.includes(rule)) {
      note('warning', wording.unknownRule(rule, nearestRule(rule, ruleIds)), at, 'name');
      return [];
    }
    const level = member(chosen, at, choiceSchemas.level, note);
    return level === null ? [] : [[rule, level] as const];
  });
  return Object.fromEntries(levels);
}

function optional<T>(
  holder: object,
  name: string,
  above: Path,
  schema: z.ZodType<T>,
  note: Note,
): T | null {
  const value = memberOf(holder, name);
  return value === undefined ? null : member(value, [...above, name], schema, note);
}

/** The items that can be used, null for no list; an item that is none leaves a place empty. */
function readList<T>(
  holder: object,
  name: string,
  above: Path,
  schema: z.ZodType<T>,
  note: Note,
): readonly T[] | null {
  const value = memberOf(holder, name);
  if (value === undefined) return null;
  const place = [...above, name];
  return listOf(value, place, note).flatMap((item, index) => {
    const read = member(item, [...place, index], schema, note);
    return read === null ? [] : [read];
  });
}
