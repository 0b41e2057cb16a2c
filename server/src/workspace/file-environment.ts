/** How the workspace reaches files: one small interface, so that every host brings its own. */

/** Why the text of a file cannot be had. */
export interface ReadFault {
  readonly kind: 'missing' | 'too-large' | 'not-text' | 'unreadable';
  /** What the system says about it, for the log. */
  readonly detail: string;
}

/**
 * What a listing makes of a place: it names a file there, if there is one; it looks into the folder
 * that is there; or it passes it over, as outside, excluded or ignored.
 */
export type Place = 'file' | 'folder' | 'none';

/** The files of the workspace folders, and of folders beyond them that project files name. */
export interface FileEnvironment {
  /** URIs of the files that may belong to the library, and of the project files, each once. */
  list(beyond: readonly string[]): Promise<readonly string[]>;
  /** The text of a file without its byte order mark, or the reason why there is none. */
  read(uri: string): Promise<string | ReadFault>;
  place(uri: string, beyond: readonly string[]): Promise<Place>;
}

/** The largest file that is read. No resolution comes near it. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export const PROJECT_FILE = 'resolutions.json';

/** True for names of files that may hold a resolution, and of project files. */
export function isCandidateName(fileName: string): boolean {
  return fileName === PROJECT_FILE || /\.(?:resolution|txt|md)$/i.test(fileName);
}

/** True for what decides which files are listed. */
export function isIgnoreFile(fileName: string): boolean {
  return fileName === '.gitignore' || fileName === '.ignore';
}

/** True for files that belong to the library whatever they hold. */
export function isResolutionName(fileName: string): boolean {
  return /\.resolution$/i.test(fileName);
}
