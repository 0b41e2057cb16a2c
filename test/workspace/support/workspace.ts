/** A workspace over files in memory, with everything that it tells its host. */
import type { Bilingual } from '../../../server/src/core/wording/languages.ts';
import type { FileEnvironment } from '../../../server/src/workspace/file-environment.ts';
import { namedKeys } from '../../../server/src/workspace/library-index.ts';
import type { Pacing } from '../../../server/src/workspace/pacing.ts';
import {
  createWorkspace,
  type Workspace,
  type WorkspaceHost,
} from '../../../server/src/workspace/workspace.ts';
import { analyser } from '../../support/analyser.ts';

export interface ObservedWorkspace {
  readonly workspace: Workspace;
  readonly log: string[];
  /** The URIs of affected documents, one list for each time the host was told. */
  readonly affected: string[][];
  /** The URIs of documents that are cited otherwise, one list for each time the host was told. */
  readonly recited: string[][];
  /** Once for each time that the host was told that something is different. */
  readonly changes: string[];
  /** Each stretch of listing and reading. */
  readonly indexings: Seen[];
  /** The folders beyond the workspace as they stand now. */
  readonly beyond: string[];
  /** The English messages about each project file, as they stand now. */
  readonly problems: Map<string, readonly string[]>;
  /** Gives an open document a text, as an editor does. */
  edit(uri: string, text: string): void;
}

/** One stretch of listing and reading. */
export interface Seen {
  stop(): void;
  readonly counts: string[];
  isOver: boolean;
}

/** No clock: a slice ends only where a test says so. */
const timeless: Pacing = { now: () => 0, pause: () => Promise.resolve() };

/** A workspace that has begun to read the files. */
export function observe(
  files: FileEnvironment,
  host: Partial<WorkspaceHost> = {},
): ObservedWorkspace {
  const log: string[] = [];
  const affected: string[][] = [];
  const recited: string[][] = [];
  const changes: string[] = [];
  const indexings: Seen[] = [];
  const beyond: string[] = [];
  const problems = new Map<string, readonly string[]>();
  const workspace = createWorkspace({
    analyser,
    pacing: timeless,
    isOwn: (uri) => !uri.startsWith('git:'),
    log: ({ en }: Bilingual) => log.push(en),
    affected: (uris) => affected.push([...uris]),
    changed: () => changes.push('changed'),
    recited: (uris) => recited.push([...uris]),
    watchesBeyond: true,
    indexing: (stop) => {
      const seen: Seen = { stop, counts: [], isOver: false };
      indexings.push(seen);
      return {
        progress: (done, total) => seen.counts.push(`${done}/${total}`),
        end: () => (seen.isOver = true),
      };
    },
    beyond: (folders) => beyond.splice(0, Infinity, ...folders),
    ...host,
    projectProblems: (uri, _text, found) =>
      problems.set(
        uri,
        found.map(({ message }) => message.en),
      ),
  });
  workspace.load(() => Promise.resolve(files));
  return {
    workspace,
    log,
    affected,
    recited,
    changes,
    indexings,
    beyond,
    problems,
    edit: (uri, text) => {
      const reader = host.analyser ?? analyser;
      workspace.documentChanged(uri, reader.analyse(text, workspace.hint(uri)));
    },
  };
}

/** What the library holds: each document's keys and citations, for comparing. */
export function contents({ workspace }: ObservedWorkspace): readonly string[] {
  return [...workspace.library.documents()]
    .map(
      (document) =>
        `${document.uri} = ${document.keys.join(' ')} -> ${[...namedKeys(document)].join(' ')}`,
    )
    .toSorted();
}

/** The shortest text that reads as a resolution of 2021, with one citation. */
export function resolution(code: string, cited: string): string {
  return `RÉSOLUTION

${code}

L'Assemblée générale de l'OIPC-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT la résolution ${cited},

APPROUVE le projet.
`;
}
