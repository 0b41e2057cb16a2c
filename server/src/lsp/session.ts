/** Everything that belongs to one client from `initialize` to `shutdown`. */
import type { FileEnvironment } from '../workspace/file-environment.ts';
import { schemeOf } from '../workspace/uris.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { clientFiles } from './client-files.ts';
import { createDelivery } from './delivery.ts';
import { diagnose } from './diagnose.ts';
import { createModels } from './models.ts';
import { createProjectProblems } from './project-problems.ts';
import { createRefresher } from './refresher.ts';
import type { Session, SessionParts } from './session-types.ts';
import { createSettingsStore } from './settings.ts';

/** Documents of these schemes are a person's own texts even outside the workspace folders. */
const OWN_SCHEMES: readonly string[] = ['file', 'untitled'];

/** A session that has read nothing yet. */
export function createSession(parts: SessionParts): Session {
  const { connection, environment, client, documents } = parts;
  const analyser = environment.createAnalyser();
  const settings = createSettingsStore(connection, client);
  const unsettled = new Set<string>();
  let folders: readonly string[] = [];
  let files: FileEnvironment | null = null;

  const refresher = createRefresher(parts);
  const problems = createProjectProblems(parts, settings);
  const workspace = createWorkspace({
    analyser,
    pacing: environment.pacing,
    isOwn: (uri) => [...OWN_SCHEMES, ...folders.map(schemeOf)].includes(schemeOf(uri)),
    log: (line) => {
      connection.console.info(line[client.messages]);
    },
    affected: (uris) => {
      for (const uri of uris) unsettled.add(uri);
      delivery.affected(uris);
      refresher.touch('affected');
    },
    recited: () => {
      refresher.touch('recited');
    },
    projectProblems: (uri, text, found) => {
      problems.report(uri, text, found);
    },
  });
  const models = createModels(analyser, (uri) => workspace.hint(uri));

  const settle = (): void => {
    for (const uri of unsettled) {
      unsettled.delete(uri);
      const document = documents.get(uri);
      if (document !== undefined) workspace.documentChanged(uri, models.of(document).model);
    }
  };

  const delivery = createDelivery(parts, {
    settle,
    diagnose: async (document) => (await diagnose(session, document)).items(),
  });

  const session: Session = {
    ...parts,
    analyser,
    models,
    settings,
    workspace,
    delivery,
    folders: () => folders,
    files: () => files,
    settle,
    opened: (uri) => {
      models.forget(uri);
    },
    edited: (uri) => {
      unsettled.add(uri);
      delivery.edited(uri);
    },
    closed: (uri) => {
      unsettled.delete(uri);
      models.forget(uri);
      settings.forget(uri);
      delivery.closed(uri);
      workspace.documentClosed(uri);
    },
    openFolders: (opened) => {
      folders = opened;
      files = client.givesFiles ? clientFiles(connection) : environment.openFolders(opened);
      if (files !== null) workspace.load(files);
    },
    configured: (sent) => {
      settings.changed(sent);
      delivery.affected(documents.keys());
      refresher.touch('affected');
    },
    dispose: () => {
      workspace.dispose();
      delivery.dispose();
      refresher.dispose();
    },
  };
  return session;
}
