/** Entry of the server as a Node process: `--stdio` for most editors, `--node-ipc` for VS Code. */
import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import packageJson from '../../../package.json' with { type: 'json' };
import { createAnalyser } from '../core/analyse.ts';
import { bundledLexicon } from '../core/lexicon/bundled.ts';
import type { ServerEnvironment } from '../lsp/environment.ts';
import { startServer } from '../lsp/server.ts';
import { nodeFiles } from './file-environment.ts';

const USAGE = `Usage: resolution-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME
       resolution-language-server --version | --help

A language server for intergovernmental resolutions. Editors start it.
Serveur de langage pour les résolutions d’organisations internationales, lancé par l’éditeur.
`;

const TRANSPORT = /^--(?:stdio|node-ipc|socket(?:=.*)?|pipe(?:=.*)?)$/;

const environment: ServerEnvironment = {
  version: packageJson.version,
  pacing: { now: () => performance.now(), pause: () => setImmediate() },
  createAnalyser: () => createAnalyser(bundledLexicon()),
  openFolders: nodeFiles,
};

const options = process.argv.slice(2);
if (options.includes('--version')) {
  process.stdout.write(`${environment.version}\n`);
} else if (options.includes('--help')) {
  process.stdout.write(USAGE);
} else if (options.some((option) => TRANSPORT.test(option))) {
  startServer(createConnection(ProposedFeatures.all), environment);
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
