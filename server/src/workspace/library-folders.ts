/** Which files of the workspace folders count: those that the settings include and do not exclude. */
import picomatch from 'picomatch/posix';
import type { Bilingual } from '../core/wording/languages.ts';
import { PROJECT_FILE } from './file-environment.ts';
import { folderKey, keyOfFolder, uriKey } from './uris.ts';

/** Globs of paths from a folder, as in the settings `resolution.files`. */
export interface Globs {
  readonly include: readonly string[];
  /** A glob that names a folder excludes all that lies in it. */
  readonly exclude: readonly string[];
}

/** A workspace folder with its settings. */
export interface LibraryFolder extends Globs {
  readonly uri: string;
}

export const DEFAULT_GLOBS: Globs = {
  include: ['**/*.resolution', '**/*.txt', '**/*.md'],
  exclude: [],
};

/** Globs, compiled. Paths are given from the folder on, with slashes. */
export interface FileChoice {
  /** True for a file that counts, if the folders above it do; project files always do. */
  wants(path: string): boolean;
  /** False for a folder that is excluded with all that lies in it. */
  enters(path: string): boolean;
  /** True when none of the folders above the path is excluded. */
  reaches(path: string): boolean;
}

/** Letter case tells no files apart on half of all systems, and no drafts anywhere. */
const OPTIONS = { dot: true, nocase: true, nonegate: true, strictBrackets: true, debug: true };

/** Compiles globs; broken ones are passed over, and without any to include the default holds. */
export function fileChoice({ include, exclude }: Globs): FileChoice {
  const [included, excluded] = [compileAll(include), compileAll(exclude)];
  const wanted = included.length === 0 ? compileAll(DEFAULT_GLOBS.include) : included;
  const enters = (path: string): boolean => !excluded.some((matches) => matches(path));
  const wants = (path: string): boolean => {
    if (path.slice(path.lastIndexOf('/') + 1) === PROJECT_FILE) return true;
    return enters(path) && wanted.some((matches) => matches(path));
  };
  return {
    wants: (path) => wants(path.normalize('NFC')),
    enters: (path) => enters(path.normalize('NFC')),
    reaches: (path) => foldersOf(path.normalize('NFC')).every(enters),
  };
}

/** A line for the log for each glob that cannot be used. */
export function brokenGlobs(globs: Globs): readonly Bilingual[] {
  const settings = ['include', 'exclude'] as const;
  return settings.flatMap((setting) =>
    globs[setting].flatMap((glob) => {
      const compiled = compile(glob);
      return 'fault' in compiled ? [brokenGlob(`resolution.files.${setting}`, glob)] : [];
    }),
  );
}

type Matcher = (path: string) => boolean;

function compileAll(globs: readonly string[]): readonly Matcher[] {
  return globs.flatMap((glob) => {
    const compiled = compile(glob);
    return 'matches' in compiled ? [compiled.matches] : [];
  });
}

/** What a glob matches, for paths from its folder on; null for a broken one. */
export function globMatcher(glob: string): ((path: string) => boolean) | null {
  const compiled = compile(glob);
  return 'matches' in compiled ? (path) => compiled.matches(path.normalize('NFC')) : null;
}

/** A slash at the end says "all in this folder"; one at the beginning, or "./", says nothing. */
function compile(glob: string): { readonly matches: Matcher } | { readonly fault: unknown } {
  const plain = glob
    .normalize('NFC')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/$/, '/**');
  try {
    return { matches: picomatch(plain, OPTIONS) };
  } catch (fault) {
    return { fault };
  }
}

function brokenGlob(setting: string, glob: string): Bilingual {
  return {
    en: `${setting}: "${glob}" is no glob and is passed over`,
    fr: `${setting} : « ${glob} » n’est pas un motif valable et reste sans effet`,
  };
}

/** All folders above a path, the outermost first. */
function foldersOf(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** The choice that holds for a place, and the path to the place from the folder of the choice. */
export interface ChosenPath {
  readonly choice: FileChoice;
  readonly path: string;
}

/**
 * Compiles the settings of all folders.
 *
 * @returns what holds for a place: the settings of the innermost workspace folder around it, else,
 * in one of the folders beyond, the default; null outside them all
 */
export function chooser(
  folders: readonly LibraryFolder[],
): (uri: string, beyond: readonly string[]) => ChosenPath | null {
  const choices = new Map(folders.map((folder) => [keyOfFolder(folder.uri), fileChoice(folder)]));
  const standard = fileChoice(DEFAULT_GLOBS);
  return (uri, beyond) => {
    const key = uriKey(uri);
    const further = new Set(beyond.map(keyOfFolder));
    let found: ChosenPath | null = null;
    for (let at: string | null = key; at !== null; at = folderKey(at)) {
      const choice = choices.get(at) ?? (further.has(at) ? standard : undefined);
      const path = key.slice(at.length + 1);
      if (choice !== undefined && choice !== standard) return { choice, path };
      if (choice !== undefined) found = { choice, path };
    }
    return found;
  };
}
