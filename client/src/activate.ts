/** Activation, the same in both extension hosts: start the server and connect the editor to it. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { showCheckStatus } from './check-status.ts';
import { LENS_COMMANDS } from './commands.ts';
import { showLibrary } from './library.ts';
import { offerCleanPaste } from './paste.ts';
import { registerNewResolution } from './new-resolution.ts';
import { registerKeys } from './keys.ts';
import { registerRuleCommands, RULE_COMMANDS } from './rule-commands.ts';
import { recogniseResolutions } from './recognition.ts';
import { registerSampleDraft } from './sample-draft.ts';
import { answerFileRequests } from './workspace-files.ts';
import { showWritingStatus } from './writing-status.ts';

/** What differs between the two hosts. */
export interface Host {
  /** True when a server in this host can read the disk. */
  readonly readsDisk: boolean;
  /** Makes a client that has not been started. */
  createClient(options: LanguageClientOptions): BaseLanguageClient;
}

/** Starts the language server and everything in the editor that depends on it. */
export async function start(context: vscode.ExtensionContext, host: Host): Promise<void> {
  const isDirect = host.readsDisk && isOnDisk();
  const client = host.createClient({
    // No scheme: drafts lie on disk, in remote and virtual workspaces, or nowhere yet.
    documentSelector: [{ language: 'resolution' }],
    diagnosticPullOptions: { onChange: true },
    initializationOptions: {
      commands: [...LENS_COMMANDS, ...RULE_COMMANDS],
      // Otherwise the server asks the editor for the files.
      ...(isDirect ? {} : { fileAccess: 'client' }),
    },
  });
  context.subscriptions.push(
    client,
    ...answerFileRequests(client),
    registerKeys(client),
    registerRuleCommands(client, context),
    registerSampleDraft(context.extensionUri),
    registerNewResolution(client),
    vscode.commands.registerCommand('resolution.restartServer', async () => {
      if (client.needsStop()) await client.stop();
      await client.start();
    }),
  );
  await client.start();
  context.subscriptions.push(
    showLibrary(client, context),
    showCheckStatus(client),
    showWritingStatus(client),
    offerCleanPaste(client),
    recogniseResolutions(client, context.workspaceState),
  );
}

/** True when all folders of the workspace lie on the disk of the machine that runs this code. */
function isOnDisk(): boolean {
  return (vscode.workspace.workspaceFolders ?? []).every(({ uri }) => uri.scheme === 'file');
}
