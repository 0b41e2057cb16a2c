/** What the server needs from the program it runs in; Node, a browser worker and tests differ. */
import type { Analyser } from '../core/analyse.ts';
import type { FileEnvironment } from '../workspace/file-environment.ts';
import type { LibraryFolder } from '../workspace/library-folders.ts';
import type { Pacing } from '../workspace/pacing.ts';

export interface ServerEnvironment {
  readonly version: string;
  readonly pacing: Pacing;
  /** Compiles the lexicon; called once, and not before it is needed. */
  createAnalyser(): Analyser;
  /** The files in these folders; null where the server cannot reach files by itself. */
  openFolders(folders: readonly LibraryFolder[]): FileEnvironment | null;
}
