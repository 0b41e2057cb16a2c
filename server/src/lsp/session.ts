/** Everything that belongs to one client from `initialize` to `shutdown`. */
import type { FileEnvironment } from '../workspace/file-environment.ts';
import { schemeOf } from '../workspace/uris.ts';
import { createSearchTable } from '../workspace/search-keys.ts';
import { createSymbolTable } from '../workspace/symbol-table.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { createAnnouncedMoves } from './announced-moves.ts';
import { createDelivery } from './delivery.ts';
import { diagnose } from './diagnose.ts';
import { createKeptFindings } from './findings.ts';
import { createFolderOpener } from './folder-opener.ts';
import { showIndexing } from './indexing.ts';
import { createModels } from './models.ts';
import { createNumbering } from './numbering.ts';
import { createProjectProblems } from './project-problems.ts';
import { createRefresher } from './refresher.ts';
import { runQuietly } from './run-request.ts';
import { createSavedTexts } from './saved-texts.ts';
import type { Session, SessionParts } from './session-types.ts';
import { createSettingsStore, messagesOf } from './settings.ts';
import { createWatching } from './watching.ts';

/** Documents of these schemes are a person's own texts even outside the workspace folders. */
const OWN_SCHEMES: readonly string[] = ['file', 'untitled'];

/** A session that has read nothing yet. */
export function createSession(parts: SessionParts): Session {
  const { connection, environment, client, documents } = parts;
  const analyser = environment.createAnalyser();
  const settings = createSettingsStore(connection, client, analyser.lexicon.bodies);
  const unsettled = new Set<string>();
  let folders: readonly string[] = [];
  let files: FileEnvironment | null = null;

  const log = (line: string): void => {
    connection.console.error(line);
  };
  const isOwn = (uri: string): boolean =>
    [...OWN_SCHEMES, ...folders.map(schemeOf)].includes(schemeOf(uri));
  const watching = createWatching(parts);
  const openFiles = createFolderOpener(parts, settings, (opened) => {
    watching.folders(opened);
  });
  const refresher = createRefresher(parts);
  const problems = createProjectProblems(parts, settings);
  const workspace = createWorkspace({
    analyser,
    pacing: environment.pacing,
    watchesBeyond: client.registersWatchers && client.watchesAnywhere,
    isOwn,
    log: (line) => {
      connection.console.info(line[client.messages]);
    },
    affected: (uris) => {
      for (const uri of uris) unsettled.add(uri);
      delivery.affected(uris);
      refresher.touch('affected');
    },
    changed: () => {
      refresher.touch('changed');
    },
    recited: () => {
      refresher.touch('recited');
    },
    indexing: (stop) =>
      showIndexing(
        parts,
        async () => messagesOf(await settings.of(folders[0] ?? ''), client),
        stop,
      ),
    beyond: (uris) => {
      watching.beyond(uris);
    },
    projectProblems: (uri, text, found) => {
      problems.report(uri, text, found);
    },
  });
  const models = createModels(analyser, (uri) => workspace.hint(uri));
  const saved = createSavedTexts(analyser, (uri) => workspace.hint(uri));
  const findings = createKeptFindings();

  const keep = (uri: string): void => {
    const document = documents.get(uri);
    if (document !== undefined) saved.take(document);
  };

  const settle = (): void => {
    for (const uri of unsettled) {
      unsettled.delete(uri);
      const document = documents.get(uri);
      if (document !== undefined) workspace.documentChanged(uri, models.of(document).model);
    }
  };

  const delivery = createDelivery(parts, {
    settle,
    diagnose: (document) => diagnose(session, document),
  });
  const load = (): void => {
    workspace.load(async (before) => {
      files = await openFiles(folders, before);
      return files;
    });
  };

  const session: Session = {
    ...parts,
    analyser,
    models,
    saved,
    findings,
    settings,
    workspace,
    searchTable: createSearchTable(analyser, environment.pacing),
    symbolTable: createSymbolTable(analyser, environment.pacing),
    delivery,
    numberOf: createNumbering(),
    announcedMoves: createAnnouncedMoves(),
    folders: () => folders,
    files: () => files,
    settle,
    opened: (uri) => {
      models.forget(uri);
      findings.forget(uri);
      keep(uri);
    },
    edited: (uri) => {
      unsettled.add(uri);
      delivery.edited(uri);
    },
    stored: (uri) => {
      keep(uri);
      void runQuietly(`Checking ${uri}`, log, async () => {
        const { diagnostics } = await settings.of(uri);
        if (diagnostics.run === 'save') delivery.affected([uri]);
      });
    },
    closed: (uri) => {
      unsettled.delete(uri);
      models.forget(uri);
      saved.forget(uri);
      findings.forget(uri);
      settings.forget(uri);
      delivery.closed(uri);
      workspace.documentClosed(uri);
    },
    openFolders: (opened) => {
      const owned = new Set(documents.keys().filter(isOwn));
      folders = opened;
      for (const uri of documents.keys()) if (isOwn(uri) !== owned.has(uri)) unsettled.add(uri);
      delivery.affected(documents.keys());
      load();
    },
    configured: (sent) => {
      settings.changed(sent);
      load();
      delivery.affected(documents.keys());
      refresher.touch('affected');
      refresher.touch('changed');
    },
    dispose: () => {
      workspace.dispose();
      delivery.dispose();
      refresher.dispose();
    },
  };
  return session;
}
