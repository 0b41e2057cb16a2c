/**
 * Asks the client to ask again for what it shows beside the text, once other documents have changed
 * what is true of it; and tells it that the library changed, for views of its own.
 */
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { createDebouncer } from './debounce.ts';
import { libraryChangedNotification } from './custom-requests.ts';
import { runQuietly } from './run-request.ts';
import type { SessionParts } from './session-types.ts';

/** What changed: what open documents cite, by whom they are cited, or anything in the library. */
export type Reason = 'affected' | 'recited' | 'changed';

export interface Refresher {
  touch(reason: Reason): void;
  dispose(): void;
}

/** Milliseconds of quiet after a change: many files often change together. */
const QUIET = 150;

/** A refresher that asks only for what the client can ask again. */
export function createRefresher({ connection, client }: SessionParts): Refresher {
  const log = (line: string): void => {
    connection.console.error(line);
  };
  const ask = async (reason: string): Promise<void> => {
    const { languages } = connection;
    if (reason === 'changed') {
      // Other editors would log a notification that they do not know.
      if (client.commands.size > 0) await connection.sendNotification(libraryChangedNotification);
      return;
    }
    await Promise.all([
      client.refreshes.codeLenses ? connection.sendRequest(CodeLensRefreshRequest.type) : undefined,
      ...(reason === 'recited'
        ? []
        : [
            client.refreshes.inlayHints ? languages.inlayHint.refresh() : undefined,
            client.refreshes.semanticTokens ? languages.semanticTokens.refresh() : undefined,
          ]),
    ]);
  };
  const asking = createDebouncer(QUIET, (reason) => {
    void runQuietly('Refreshing', log, () => ask(reason));
  });
  return {
    touch: (reason) => {
      asking.touch(reason);
    },
    dispose: () => {
      asking.dispose();
    },
  };
}
