/** Reads `resolutions.json`: the codes of files whose text and name do not give them. */
import type { Bilingual } from '../core/wording/languages.ts';
import type { Range } from '../core/text/range.ts';
import { readJson, type PlacedJson } from './json-with-places.ts';
import { listSchema, mapSchema } from './project-file-schema.ts';
import { wording } from './project-file-wording.ts';

/** What the project file says of one document. */
export interface DeclaredDocument {
  readonly code: string;
  readonly aliases: readonly string[];
  readonly title: string | null;
}

/** Something wrong in a project file, with its place in the text. */
export interface ProjectProblem {
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
  readonly range: Range;
}

export interface ProjectReading {
  /** By path from the folder of the project file; null when the file cannot be used at all. */
  readonly documents: ReadonlyMap<string, DeclaredDocument> | null;
  readonly problems: readonly ProjectProblem[];
}

type Path = readonly PropertyKey[];

/** An entry with the place where it stands in the JSON. */
interface Entry {
  readonly file: string;
  readonly declared: DeclaredDocument;
  readonly place: Path;
}

/**
 * Reads the text of a project file. Never throws.
 *
 * @param isCode tells whether a text is the code of a known body
 */
export function readProjectFile(text: string, isCode: (text: string) => boolean): ProjectReading {
  const { json, fault } = readJson(text);
  if (json === null) return unusable(wording.notJson, fault);
  const reading = readEntries(json);
  if (reading.fault !== null) {
    return unusable(wording.misshapen(reading.fault), json.placeOf(reading.fault));
  }
  const documents = new Map<string, DeclaredDocument>();
  const problems = reading.entries.flatMap((entry): ProjectProblem[] => {
    const path = pathInFolder(entry.file);
    const error =
      path === null
        ? wording.leavesFolder(entry.file)
        : documents.has(path)
          ? wording.namedTwice(path)
          : null;
    if (path !== null && error === null) documents.set(path, entry.declared);
    return error === null
      ? unknownCodes(entry, isCode, json)
      : [{ severity: 'error', message: error, range: json.placeOf(entry.place) }];
  });
  return { documents, problems };
}

function unusable(message: Bilingual, range: Range): ProjectReading {
  return { documents: null, problems: [{ severity: 'error', message, range }] };
}

type EntriesReading =
  | { readonly entries: readonly Entry[]; readonly fault: null }
  | { readonly entries: null; readonly fault: Path };

/** The entries of either way of writing the file, or the place of the first that has another shape. */
function readEntries(json: PlacedJson): EntriesReading {
  const isList = Array.isArray(memberOf(json.value, 'resolutions'));
  return isList ? readList(json.value) : readMap(json.value);
}

function readList(value: unknown): EntriesReading {
  const parsed = listSchema.safeParse(value);
  if (!parsed.success) return { entries: null, fault: parsed.error.issues[0]?.path ?? [] };
  const entries = parsed.data.resolutions.map(({ file, ...facts }, index) => ({
    file,
    declared: declared(facts),
    place: ['resolutions', index],
  }));
  return { entries, fault: null };
}

function readMap(value: unknown): EntriesReading {
  const parsed = mapSchema.safeParse(value);
  if (!parsed.success) return { entries: null, fault: parsed.error.issues[0]?.path ?? [] };
  const entries = Object.entries(parsed.data.resolutions).map(([file, facts]) => ({
    file,
    declared: declared(typeof facts === 'string' ? { code: facts } : facts),
    place: ['resolutions', file],
  }));
  return { entries, fault: null };
}

interface Facts {
  readonly code: string;
  readonly aliases?: readonly string[] | undefined;
  readonly title?: string | undefined;
}

function declared({ code, aliases = [], title = '' }: Facts): DeclaredDocument {
  return { code, aliases, title: title === '' ? null : title };
}

function unknownCodes(
  { declared: { code, aliases }, place }: Entry,
  isCode: (text: string) => boolean,
  json: PlacedJson,
): ProjectProblem[] {
  const written: readonly (readonly [string, Path])[] = [
    [code, [...place, 'code']],
    ...aliases.map((alias, index) => [alias, [...place, 'aliases', index]] as const),
  ];
  return written
    .filter(([text]) => !isCode(text))
    .map(([text, path]) => ({
      severity: 'warning',
      message: wording.unknownCode(text),
      range: json.placeOf(path),
    }));
}

/**
 * The path as the folder's files are named in the index: slashes whichever way they were typed, no
 * "./", accents composed. Null for a path that leaves the folder or is none.
 */
function pathInFolder(file: string): string | null {
  const slashes = file.replaceAll('\\', '/');
  if (/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(slashes)) return null;
  const steps: string[] = [];
  for (const step of slashes.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.length === 0 ? null : steps.join('/').normalize('NFC');
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
