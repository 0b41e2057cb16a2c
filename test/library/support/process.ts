/** The server as a process of its own, on a folder on disk, as editors start it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { NO_PARENT } from '../../lsp/support/client.ts';

const root = join(import.meta.dirname, '../../..');
const main = join(root, 'server/src/node/main.ts');

export interface ServerProcess {
  readonly connection: ProtocolConnection;
  open(uri: string, text: string): Promise<void>;
  /** Asks it to end; says with which code it did. */
  end(): Promise<number | null>;
}

/** Starts the server over its standard input and output. */
export async function startProcess(folder: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--stdio'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    ...NO_PARENT,
    workspaceFolders: [{ uri: folder, name: 'library' }],
    capabilities: { textDocument: { definition: { linkSupport: true } } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'resolution', version: 1, text },
      }),
    end: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await ended;
      connection.dispose();
      return code;
    },
  };
}
