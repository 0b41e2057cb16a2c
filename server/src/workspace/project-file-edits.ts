/**
 * Edits of a `resolutions.json`, for codes that are renamed and files that are moved. Each replaces
 * one string; comments, order and spacing stay as people wrote them.
 */
import type { TextEdit } from '../core/text/edits.ts';
import type { Range } from '../core/text/range.ts';
import { PROJECT_FILE } from './file-environment.ts';
import { readJson, type PlacedJson } from './json-with-places.ts';
import { readMembers, type Entry } from './project-entries.ts';
import { pathInFolder } from './project-paths.ts';
import { fileNameOf, folderKey, pathWithin, uriKey } from './uris.ts';

/** A code as an entry writes it. */
export interface WrittenCode {
  readonly written: string;
  /** The code of the entry that has this one as an alias; null for the entry's code itself. */
  readonly aliasOf: string | null;
}

/**
 * Writes other codes in the place of those in a project file.
 *
 * @param respell what to write for a code; null to leave it
 * @returns none for a text that is no JSON
 */
export function codeEdits(
  text: string,
  respell: (code: WrittenCode) => string | null,
): readonly TextEdit[] {
  const { json } = readJson(text);
  if (json === null) return [];
  return entriesOf(json).flatMap(({ code, aliases }) => {
    const own = respell({ written: code.code, aliasOf: null });
    if (own !== null) {
      // Its aliases stay, as names that it had: one respelled as well would repeat the code.
      return [replaced(json.placeOf(code.place), own)];
    }
    return aliases.flatMap((alias) => {
      const respelled = respell({ written: alias.code, aliasOf: code.code });
      return respelled === null ? [] : [replaced(json.placeOf(alias.place), respelled)];
    });
  });
}

/** A file or a folder that gets another URI. */
export interface Move {
  readonly oldUri: string;
  readonly newUri: string;
}

/**
 * Names moved files by their new paths. What leaves the folder of the project file cannot be named
 * there, and its entry stays as it is.
 *
 * @param projectUri where the project file lies before the move; it may be moved itself
 * @returns none for a text that is no JSON
 */
export function pathEdits(
  text: string,
  projectUri: string,
  moves: readonly Move[],
): readonly TextEdit[] {
  const { json } = readJson(text);
  const moved = moverOf(moves);
  const projectKey = uriKey(projectUri);
  const folders = { old: folderKey(projectKey), now: folderKey(moved(projectKey)) };
  const isProject = fileNameOf(moved(projectKey)) === PROJECT_FILE;
  if (json === null || folders.old === null || folders.now === null || !isProject) return [];
  const { old, now } = folders;
  return entriesOf(json).flatMap(({ file, place }) => {
    const path = file === null ? null : pathInFolder(file);
    if (file === null || path === null) return [];
    const newPath = pathWithin(now, moved(`${old}/${path}`));
    if (newPath === null || newPath === path) return [];
    const range =
      json.nameOf([...place, 'file']) === null
        ? json.nameOf(place)
        : json.placeOf([...place, 'file']);
    return range === null ? [] : [replaced(range, inMannerOf(file, newPath))];
  });
}

/** The key of what had a key before the moves; of nested moves the closest counts. */
function moverOf(moves: readonly Move[]): (key: string) => string {
  const keys = moves
    .map(({ oldUri, newUri }) => ({
      old: uriKey(oldUri).replace(/\/$/, ''),
      now: uriKey(newUri).replace(/\/$/, ''),
    }))
    .toSorted((a, b) => b.old.length - a.old.length);
  return (key) => {
    for (const { old, now } of keys) {
      if (key === old) return now;
      const path = pathWithin(old, key);
      if (path !== null) return `${now}/${path}`;
    }
    return key;
  };
}

/** With the slashes of the old path, and its "./". */
function inMannerOf(old: string, path: string): string {
  const lead = /^\.[\\/]/.test(old) ? './' : '';
  const written = lead + path;
  return old.includes('\\') && !old.includes('/') ? written.replaceAll('/', '\\') : written;
}

function entriesOf(json: PlacedJson): readonly Entry[] {
  return readMembers(json.value, () => undefined).entries;
}

function replaced(range: Range, value: string): TextEdit {
  return { range, text: JSON.stringify(value) };
}
