/** Entry of the server as a worker of an editor in the browser. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import packageJson from '../../../package.json' with { type: 'json' };
import { createAnalyser } from '../core/analyse.ts';
import { bundledLexicon } from '../core/lexicon/bundled.ts';
import { startServer } from '../lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

startServer(connection, {
  version: packageJson.version,
  pacing: {
    now: () => performance.now(),
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve, 0);
      }),
  },
  createAnalyser: () => createAnalyser(bundledLexicon()),
  openFolders: () => null,
});
