/**
 * When findings reach the client: it asks for them, or, when it cannot ask, they are sent a moment
 * after the last change. In both cases other files can change what is said of an open document.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createDebouncer, type Debouncer } from './debounce.ts';
import type { Diagnosis } from './diagnose.ts';
import { runQuietly } from './run-request.ts';
import type { SessionParts } from './session-types.ts';

export interface Delivery {
  /** A document was opened or has a new text. */
  edited(uri: string): void;
  /** Something outside these documents changed what is said of them. */
  affected(uris: readonly string[]): void;
  closed(uri: string): void;
  dispose(): void;
}

/** What the delivery asks the session to do. */
export interface DeliveryWork {
  settle(): void;
  diagnose(document: TextDocument): Promise<Diagnosis>;
}

/** Milliseconds of quiet after a change until something is done about it. */
const QUIET = 150;

/** The way that suits the client. */
export function createDelivery(parts: SessionParts, work: DeliveryWork): Delivery {
  return parts.client.pullsDiagnostics ? pulled(parts, work) : pushed(parts, work);
}

/** The client asks of itself for what it edits; of the rest it has to be told. */
function pulled({ connection, client }: SessionParts, work: DeliveryWork): Delivery {
  const settling = quietly({ connection }, 'Reading a document', () => {
    work.settle();
  });
  const refreshing = quietly({ connection }, 'Refreshing', () =>
    client.refreshesDiagnostics ? connection.languages.diagnostics.refresh() : undefined,
  );
  return {
    edited: (uri) => {
      settling.touch(uri);
    },
    affected: () => {
      refreshing.touch(ALL);
    },
    closed: (uri) => {
      settling.cancel(uri);
    },
    dispose: () => {
      settling.dispose();
      refreshing.dispose();
    },
  };
}

/** A refresh is for all documents at once. */
const ALL = '';

/** What the client has already is neither found nor sent again. */
function pushed({ connection, documents }: SessionParts, work: DeliveryWork): Delivery {
  const sent = new Map<string, string>();
  const publishing = quietly({ connection }, 'Diagnostics', async (uri) => {
    work.settle();
    const document = documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    const diagnosis = await work.diagnose(document);
    // Closed or edited meanwhile: what would be found belongs to a text that is gone.
    if (documents.get(uri)?.version !== version || sent.get(uri) === diagnosis.resultId) return;
    sent.set(uri, diagnosis.resultId);
    await connection.sendDiagnostics({ uri, version, diagnostics: [...diagnosis.items()] });
  });
  return {
    edited: (uri) => {
      publishing.touch(uri);
    },
    affected: (uris) => {
      for (const uri of uris) publishing.touch(uri);
    },
    closed: (uri) => {
      publishing.cancel(uri);
      sent.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    dispose: () => {
      publishing.dispose();
    },
  };
}

function quietly(
  { connection }: Pick<SessionParts, 'connection'>,
  what: string,
  work: (uri: string) => void | Promise<void>,
): Debouncer {
  const log = (line: string): void => {
    connection.console.error(line);
  };
  return createDebouncer(QUIET, (uri) => {
    void runQuietly(`${what} ${uri}`.trim(), log, () => work(uri));
  });
}
