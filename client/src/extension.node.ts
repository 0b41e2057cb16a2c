/** Entry for the desktop and the remote extension host: the server is a Node process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './activate.ts';

/** Called by the editor when the extension is first needed. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = {
    module: context.asAbsolutePath('dist/server/node.cjs'),
    transport: TransportKind.ipc,
  };
  return start(context, {
    readsDisk: true,
    createClient: (options) => new LanguageClient('resolution', 'Resolution', server, options),
  });
}
