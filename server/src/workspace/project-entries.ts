/**
 * Reads the entries of a `resolutions.json`, each for itself: what is sound counts, and every fault
 * is told in its place.
 */
import type * as z from 'zod';
import { factSchemas, memberSchemas } from './project-file-schema.ts';
import { wording } from './project-file-wording.ts';
import type { Bilingual } from '../core/wording/languages.ts';

/** Steps from the top of the file to a value. */
export type Path = readonly PropertyKey[];

/** Tells of a fault, at the value that stands at the place or at its name. */
export type Note = (
  severity: 'error' | 'warning',
  message: Bilingual,
  place: Path,
  at?: 'value' | 'name',
) => void;

/** A code with the place where it is written. */
export interface PlacedCode {
  readonly code: string;
  readonly place: Path;
}

/** One entry, of a file or of a resolution that has none. */
export interface Entry {
  /** As it is written; null for a resolution that has no file. */
  readonly file: string | null;
  readonly code: PlacedCode;
  readonly aliases: readonly PlacedCode[];
  /** By language. */
  readonly title: Readonly<Record<string, string>>;
  readonly address: string | null;
  readonly adoptedOn: string | null;
  readonly place: Path;
}

/** The members of the file, as far as they have the right shape. */
export interface Members {
  readonly entries: readonly Entry[];
  readonly folders: readonly { readonly folder: string; readonly place: Path }[];
}

/** Reads the value of a whole file. */
export function readMembers(value: unknown, note: Note): Members {
  const resolutions = memberOf(value, 'resolutions');
  const known = memberOf(value, 'known');
  const folders = memberOf(value, 'folders');
  const check = memberOf(value, 'check');
  if ([resolutions, known, folders, check].every((member) => member === undefined)) {
    note('error', wording.misshapen([]), []);
  }
  member(memberOf(value, 'version') ?? 1, ['version'], memberSchemas.version, note);
  return {
    entries: [...readResolutions(resolutions, note), ...readKnown(known, note)],
    folders: listOf(folders, ['folders'], note).flatMap((item, index) => {
      const place = ['folders', index];
      const folder = member(item, place, memberSchemas.folder, note);
      return folder === null ? [] : [{ folder, place }];
    }),
  };
}

/** Either way of writing them. */
function readResolutions(value: unknown, note: Note): readonly Entry[] {
  if (Array.isArray(value) || !isObject(value)) {
    return listOf(value, ['resolutions'], note).flatMap((item, index) => {
      const place = ['resolutions', index];
      if (!isObject(item)) return misshapen(place, note);
      const file = member(memberOf(item, 'file'), [...place, 'file'], memberSchemas.file, note);
      return file === null ? [] : readEntry(file, item, place, note);
    });
  }
  return Object.entries(value).flatMap(([file, item]) => {
    const place = ['resolutions', file];
    if (typeof item === 'string') {
      return readEntry(file, { code: item }, place, note);
    }
    return isObject(item) ? readEntry(file, item, place, note) : misshapen(place, note);
  });
}

function readKnown(value: unknown, note: Note): readonly Entry[] {
  return listOf(value, ['known'], note).flatMap((item, index) => {
    const place = ['known', index];
    return isObject(item) ? readEntry(null, item, place, note) : misshapen(place, note);
  });
}

/** None without a code; a member that says more counts or is left out by itself. */
function readEntry(file: string | null, value: object, place: Path, note: Note): readonly Entry[] {
  const at = (name: string): Path => [...place, name];
  const code = member(memberOf(value, 'code'), at('code'), memberSchemas.code, note);
  if (code === null) return [];
  const fact = <T>(name: string, schema: z.ZodType<T>): T | null => {
    const found = memberOf(value, name);
    return found === undefined ? null : member(found, at(name), schema, note);
  };
  const title = fact('title', factSchemas.title) ?? {};
  return [
    {
      file,
      code: { code, place: at('code') },
      aliases: listOf(memberOf(value, 'aliases'), at('aliases'), note).flatMap((item, index) => {
        const inList = [...at('aliases'), index];
        const alias = member(item, inList, memberSchemas.alias, note);
        return alias === null ? [] : [{ code: alias, place: inList }];
      }),
      title: typeof title === 'string' ? { en: title, fr: title } : withoutGaps(title),
      address: fact('address', factSchemas.address),
      adoptedOn: fact('adoptedOn', factSchemas.adoptedOn),
      place,
    },
  ];
}

/** The value when it has the shape; else null, and the fault is told. */
export function member<T>(value: unknown, place: Path, schema: z.ZodType<T>, note: Note): T | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  note('error', wording.misshapen(place), place);
  return null;
}

/** The items of a list; none when there is none. */
export function listOf(value: unknown, place: Path, note: Note): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  note('error', wording.misshapen(place), place);
  return [];
}

function misshapen(place: Path, note: Note): readonly Entry[] {
  note('error', wording.misshapen(place), place);
  return [];
}

function withoutGaps(
  texts: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) =>
      text === undefined ? [] : [[language, text] as const],
    ),
  );
}

/** True for what has members. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own members only: a file may have a member "constructor". */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
