/** A workspace over files in memory, with everything that it tells its host. */
import type { Bilingual } from '../../../server/src/core/wording/languages.ts';
import type { FileEnvironment } from '../../../server/src/workspace/file-environment.ts';
import { namedKeys } from '../../../server/src/workspace/library-index.ts';
import type { Pacing } from '../../../server/src/workspace/pacing.ts';
import { createWorkspace, type Workspace } from '../../../server/src/workspace/workspace.ts';
import { analyser } from '../../support/analyser.ts';

export interface ObservedWorkspace {
  readonly workspace: Workspace;
  readonly log: string[];
  /** The URIs of affected documents, one list for each time the host was told. */
  readonly affected: string[][];
  /** The URIs of documents that are cited otherwise, one list for each time the host was told. */
  readonly recited: string[][];
  /** The English messages about each project file, as they stand now. */
  readonly problems: Map<string, readonly string[]>;
  /** Gives an open document a text, as an editor does. */
  edit(uri: string, text: string): void;
}

/** No clock: a slice ends only where a test says so. */
const timeless: Pacing = { now: () => 0, pause: () => Promise.resolve() };

/** A workspace that has begun to read the files. */
export function observe(files: FileEnvironment, pacing: Pacing = timeless): ObservedWorkspace {
  const log: string[] = [];
  const affected: string[][] = [];
  const recited: string[][] = [];
  const problems = new Map<string, readonly string[]>();
  const workspace = createWorkspace({
    analyser,
    pacing,
    isOwn: (uri) => !uri.startsWith('git:'),
    log: ({ en }: Bilingual) => log.push(en),
    affected: (uris) => affected.push([...uris]),
    recited: (uris) => recited.push([...uris]),
    projectProblems: (uri, _text, found) =>
      problems.set(
        uri,
        found.map(({ message }) => message.en),
      ),
  });
  workspace.load(files);
  return {
    workspace,
    log,
    affected,
    recited,
    problems,
    edit: (uri, text) => {
      workspace.documentChanged(uri, analyser.analyse(text, workspace.hint(uri)));
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
