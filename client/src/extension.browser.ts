/** Entry for the extension host of an editor in the browser: the server is a worker. */
/// <reference lib="webworker" />
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './activate.ts';

/** Called by the editor when the extension is first needed. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  return start(context, {
    readsDisk: false,
    createClient: (options) =>
      new LanguageClient('resolution', 'Resolution', new Worker(script), options),
  });
}
