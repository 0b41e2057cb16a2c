/**
 * Reads `resolutions.json`: the codes of files whose text and name do not give them, what a team
 * knows of other resolutions, where more of them lie, and how the texts are checked.
 */
import type { Analyser } from '../core/analyse.ts';
import type { Codes } from '../core/citations/codes.ts';
import type { KnownResolution } from '../core/library/known.ts';
import type { Range } from '../core/text/range.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import { readJson } from './json-with-places.ts';
import { readMembers, type Entry, type Members, type Note } from './project-entries.ts';
import { entryName, wording } from './project-file-wording.ts';
import { readCheck } from './project-file-check.ts';
import { folderUri, pathInFolder } from './project-paths.ts';
import type { CheckSettings } from './rule-settings-schema.ts';

/** What the project file says of one document. */
export interface DeclaredDocument {
  readonly code: string;
  readonly aliases: readonly string[];
  /** By language; empty when it gives none. */
  readonly title: Readonly<Record<string, string>>;
}

/** Something wrong in a project file, with its place in the text. */
export interface ProjectProblem {
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
  readonly range: Range;
}

/** What a project file says, as far as it can be used. */
export interface ProjectContents {
  /** By path from the folder of the project file. */
  readonly documents: ReadonlyMap<string, DeclaredDocument>;
  /** What it says of single resolutions, with a file or without; in the order of the file. */
  readonly known: readonly KnownResolution[];
  /** URIs of further folders of the library. */
  readonly folders: readonly string[];
  /** How the texts of its folder are checked; null when it does not say. */
  readonly check: CheckSettings | null;
}

export interface ProjectReading {
  /** Null when the text is no JSON at all. */
  readonly contents: ProjectContents | null;
  readonly problems: readonly ProjectProblem[];
}

/**
 * Reads the text of a project file. Never throws: what is sound counts, whatever stands beside it.
 *
 * @param uri where the project file lies, for the folders that it names
 */
export function readProjectFile(
  text: string,
  uri: string,
  { codes, lexicon }: Pick<Analyser, 'codes' | 'lexicon'>,
): ProjectReading {
  const { json, fault } = readJson(text);
  if (json === null) {
    return {
      contents: null,
      problems: [{ severity: 'error', message: wording.notJson, range: fault }],
    };
  }
  const problems: ProjectProblem[] = [];
  const note: Note = (severity, message, place, at = 'value') => {
    const range = (at === 'name' ? json.nameOf(place) : null) ?? json.placeOf(place);
    problems.push({ severity, message, range });
  };
  const members = readMembers(json.value, note);
  const { documents, entries } = takeFiles(members, note);
  noteCodes(entries, codes, note);
  return {
    contents: {
      documents,
      known: entries.flatMap((entry) => knownBy(entry, codes) ?? []),
      folders: takeFolders(members, uri, note),
      check: readCheck(json.value, lexicon.bodies, note),
    },
    problems: problems.toSorted((a, b) => a.range.start - b.range.start),
  };
}

/** The documents by path, and the entries that count. */
function takeFiles(
  { entries }: Members,
  note: Note,
): { readonly documents: Map<string, DeclaredDocument>; readonly entries: readonly Entry[] } {
  const documents = new Map<string, DeclaredDocument>();
  const counting = entries.filter(({ file, code, aliases, title, place }) => {
    if (file === null) return true;
    const path = pathInFolder(file);
    if (path === null) note('error', wording.leavesFolder(file), place);
    else if (documents.has(path)) note('error', wording.namedTwice(path), place);
    else {
      documents.set(path, { code: code.code, aliases: aliases.map((alias) => alias.code), title });
      return true;
    }
    return false;
  });
  return { documents, entries: counting };
}

/** Tells of codes that nobody can read, and of those that stand for two resolutions. */
function noteCodes(entries: readonly Entry[], codes: Pick<Codes, 'read'>, note: Note): void {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    for (const { code, place } of [entry.code, ...entry.aliases]) {
      const canonical = codes.read(code)?.canonical;
      if (canonical === undefined) {
        note('warning', wording.unknownCode(code), place);
        continue;
      }
      const owner = owners.get(canonical) ?? entry;
      owners.set(canonical, owner);
      if (owner === entry || areVersions(owner, entry, codes)) continue;
      note('warning', wording.sameCode(canonical, nameOf(owner), nameOf(entry)), place);
    }
  }
}

/** True for two files of one code: they may hold it in two languages, and whoever reads them tells. */
function areVersions(a: Entry, b: Entry, codes: Pick<Codes, 'read'>): boolean {
  const keyOf = ({ code }: Entry): string | undefined => codes.read(code.code)?.canonical;
  return a.file !== null && b.file !== null && keyOf(a) === keyOf(b);
}

function nameOf({ file, place }: Entry): string {
  return entryName(file, place);
}

/** What an entry says of its resolution; null when it says nothing that can be found by a code. */
function knownBy(
  { file, code, aliases, title, address, adoptedOn }: Entry,
  codes: Pick<Codes, 'read'>,
): KnownResolution | null {
  const canonical = codes.read(code.code)?.canonical;
  const others = aliases.flatMap((alias) => codes.read(alias.code)?.canonical ?? []);
  const saysMore =
    others.length > 0 || Object.keys(title).length > 0 || address !== null || adoptedOn !== null;
  if (canonical === undefined || (file !== null && !saysMore)) return null;
  return {
    canonical,
    title,
    subject: {},
    adoptedOn,
    address,
    aliases: others,
    origins: ['project'],
  };
}

function takeFolders({ folders }: Members, uri: string, note: Note): readonly string[] {
  return folders.flatMap(({ folder, place }) => {
    const found = folderUri(uri, folder);
    if ('uri' in found) return [found.uri];
    switch (found.fault) {
      case 'not-relative':
        note('error', wording.notRelative(folder), place);
        return [];
      case 'leaves-disk':
        note('error', wording.leavesDisk(folder), place);
        return [];
    }
  });
}
