/** The first reading of a large library: seen, stopped, and in nobody's way. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import {
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type ProgressToken,
  type ProtocolConnection,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver/node';
import { memoryFiles } from '../support/memory-files.ts';
import { findingsOf } from './support/ask.ts';
import { EDITOR, FOLDER, startClient, type TestClient } from './support/client.ts';
import { eventually, quiet } from './support/eventually.ts';

const draft = `RÉSOLUTION

Objet : Points de contact

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT la résolution AG-2012-RES-08,

APPROUVE le projet ;

NOTANT que l’ordre est rompu,

PRIE les pays membres.
`;
const MISPLACED = 'recital-after-operative: NOTANT';
const MISSING = 'unresolved-citation: AG-2012-RES-08';
const SHOWS_PROGRESS = { ...EDITOR, window: { workDoneProgress: true } };

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

interface Slow {
  readonly client: TestClient;
  /** What the client was told of the reading. */
  readonly shown: Progress[];
  /** How many files were read. */
  readonly reads: () => number;
  readonly cancel: () => Promise<void>;
}

/** A server whose disk takes its time over so many files. */
async function slow(
  count: number,
  milliseconds: number,
  options: Parameters<typeof startClient>[0] = { capabilities: SHOWS_PROGRESS },
): Promise<Slow> {
  const names = Array.from(
    { length: count },
    (_, number) => [`${FOLDER}/${number}.txt`, 'text'] as const,
  );
  const files = memoryFiles(Object.fromEntries(names));
  let reads = 0;
  let token: ProgressToken | null = null;
  const shown: Progress[] = [];
  const client = await startClient({
    ...options,
    answers: {
      [WorkDoneProgressCreateRequest.method]: (params: { readonly token: ProgressToken }) => {
        token = params.token;
        listen(client.connection, token, shown);
        return null;
      },
    },
    environment: {
      openFolders: () => ({
        ...files,
        read: async (uri) => {
          await setTimeout(milliseconds);
          reads += 1;
          return files.read(uri);
        },
      }),
    },
  });
  return {
    client,
    shown,
    reads: () => reads,
    cancel: async () => {
      assert.ok(token !== null);
      await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    },
  };
}

function listen(connection: ProtocolConnection, token: ProgressToken, shown: Progress[]): void {
  connection.onProgress(WorkDoneProgress.type, token, (value) => {
    shown.push(value);
  });
}

describe('The first reading', () => {
  it('shows how far it is, in the language of the reader, until it is over', async () => {
    const { shown } = await slow(200, 100, {
      capabilities: SHOWS_PROGRESS,
      initialize: { locale: 'fr' },
    });
    await eventually(() => {
      assert.equal(shown.at(-1)?.kind, 'end');
    });
    const [begin, ...reports] = shown.slice(0, -1);
    assert.ok(begin?.kind === 'begin');
    assert.equal(begin.title, 'Lecture du fonds de résolutions');
    assert.equal(begin.cancellable, true);
    const percentages = reports.map((report) => (report.kind === 'report' ? report.percentage : 0));
    assert.ok(percentages.length > 3);
    assert.deepEqual(
      percentages,
      percentages.toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    );
    assert.match(JSON.stringify(reports.at(-1)), /\d+ fichiers sur 200/);
  });

  it('is not worth a word when it is quick', async () => {
    const { client, shown } = await slow(20, 1);
    await findingsOf(client, await client.open('draft.resolution', draft), draft);
    await quiet();
    await quiet();
    assert.deepEqual(shown, []);
  });

  it('shows nothing to a client that has no place for it', async () => {
    const { client, shown, reads } = await slow(100, 100, { capabilities: EDITOR });
    await eventually(() => {
      assert.equal(reads(), 100);
    });
    await quiet();
    assert.deepEqual(shown, []);
    assert.doesNotMatch(client.log.join('\n'), /progress|failed/i);
  });

  it('does not hold up an open document', async () => {
    const { client, reads } = await slow(400, 100);
    const uri = await client.open('draft.resolution', draft);
    assert.deepEqual(await findingsOf(client, uri, draft), [MISPLACED]);
    assert.ok(reads() < 400, 'the library was read first');
    await eventually(async () => {
      assert.deepEqual(await findingsOf(client, uri, draft), [MISSING, MISPLACED]);
    });
  });

  it('does not hold up a document whose findings are sent', async () => {
    const { client, reads } = await slow(400, 100, { capabilities: { workspace: {} } });
    const uri = await client.open('draft.resolution', draft);
    const found = (): readonly unknown[] | undefined =>
      client.published.get(uri)?.map(({ code }) => code);
    await eventually(() => {
      assert.deepEqual(found(), ['recital-after-operative']);
    });
    assert.ok(reads() < 400, 'the library was read first');
    await eventually(() => {
      assert.deepEqual(found(), ['unresolved-citation', 'recital-after-operative']);
    });
  });

  it('can be stopped: nothing is called missing then, until the files are listed again', async () => {
    const { client, shown, reads, cancel } = await slow(400, 100);
    const uri = await client.open('draft.resolution', draft);
    await eventually(() => {
      assert.equal(shown[0]?.kind, 'begin');
    });
    await cancel();
    await eventually(() => {
      assert.equal(shown.at(-1)?.kind, 'end');
    });
    const position = { line: 4, character: 30 };
    await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position,
    });
    assert.ok(reads() < 400, 'it was stopped');
    assert.deepEqual(await findingsOf(client, uri, draft), [MISPLACED]);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${FOLDER}/.gitignore`, type: FileChangeType.Changed }],
    });
    await eventually(async () => {
      assert.deepEqual(await findingsOf(client, uri, draft), [MISSING, MISPLACED]);
    });
  });
});
