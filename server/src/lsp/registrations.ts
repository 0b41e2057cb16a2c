/** What the server asks a client to tell it from the start. */
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Client } from './client.ts';

/** Registers for changes of settings; the files are watched once it is known which count. */
export async function register(connection: Connection, client: Client): Promise<void> {
  if (!client.registersConfiguration) return;
  await connection.client.register(DidChangeConfigurationNotification.type, {
    section: 'resolution',
  });
}
