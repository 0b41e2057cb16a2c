/** What the server asks a client to watch, and what it makes of the settings that say what counts. */
import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileSystemWatcher,
  type Registration,
  RegistrationRequest,
  type Unregistration,
  UnregistrationRequest,
} from 'vscode-languageserver/node';
import {
  EDITOR,
  FOLDER,
  startClient,
  type ClientOptions,
  type TestClient,
} from './support/client.ts';
import { eventually, quiet } from './support/eventually.ts';

const ANYWHERE: ClientCapabilities = {
  ...EDITOR,
  workspace: {
    ...EDITOR.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

const KIND = ['', 'c', 'w', 'cw', 'd', 'cd', 'wd', 'cwd'];

interface Watched {
  readonly client: TestClient;
  /** What is watched now, each glob with what happens to it: created, written, deleted. */
  readonly globs: () => readonly string[];
}

async function watched(options: ClientOptions = {}): Promise<Watched> {
  const watchers = new Map<string, readonly FileSystemWatcher[]>();
  const client = await startClient({
    ...options,
    answers: {
      [RegistrationRequest.method]: ({
        registrations,
      }: {
        readonly registrations: readonly Registration[];
      }) => {
        for (const { id, method, registerOptions } of registrations) {
          if (method !== DidChangeWatchedFilesNotification.method) continue;
          const given = registerOptions as { readonly watchers: readonly FileSystemWatcher[] };
          watchers.set(id, given.watchers);
        }
        return null;
      },
      [UnregistrationRequest.method]: ({
        unregisterations,
      }: {
        readonly unregisterations: readonly Unregistration[];
      }) => {
        for (const { id } of unregisterations) watchers.delete(id);
        return null;
      },
    },
  });
  const written = ({ globPattern, kind = 7 }: FileSystemWatcher): string => {
    const glob =
      typeof globPattern === 'string'
        ? globPattern
        : `${JSON.stringify(globPattern.baseUri)} ${globPattern.pattern}`;
    return `${glob} ${KIND[kind] ?? ''}`;
  };
  return { client, globs: () => [...watchers.values()].flat().map(written) };
}

async function configure(client: TestClient, settings: unknown): Promise<void> {
  client.settings = settings;
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
}

describe('Watching', () => {
  const always = ['**/{resolutions.json,.gitignore,.ignore} w', '**/* cd'];

  it('is for changes of what counts, and for whatever comes and goes', async () => {
    const { globs } = await watched();
    await eventually(() => {
      assert.deepEqual(globs(), ['**/*.resolution w', '**/*.txt w', '**/*.md w', ...always]);
    });
  });

  it('follows the settings', async () => {
    const { client, globs } = await watched();
    await eventually(() => {
      assert.equal(globs().length, 5);
    });
    await configure(client, { files: { include: ['texts/*.adoc', '**/*.txt'] } });
    await eventually(() => {
      assert.deepEqual(globs(), ['texts/*.adoc w', '**/*.txt w', ...always]);
    });
    for (const glob of ['**/{a,{b,c}}.txt', './a.txt', 'texts/', '!(a).txt']) {
      await configure(client, { files: { include: [glob] } });
      await eventually(() => {
        assert.deepEqual(globs(), ['**/* w', '**/* cd'], glob);
      });
    }
  });

  it('is for folders beyond the workspace too, where the client can', async () => {
    const files = {
      'resolutions.json': '{"folders": ["../beyond", "in"]}',
      'in/one.txt': '',
    };
    const { client, globs } = await watched({ files, capabilities: ANYWHERE });
    const outside = '"file:///beyond" **/* cwd';
    await eventually(() => {
      assert.deepEqual(globs().slice(5), [outside]);
    });
    client.files.set(`${FOLDER}/resolutions.json`, '{"folders": []}');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${FOLDER}/resolutions.json`, type: FileChangeType.Changed }],
    });
    await eventually(() => {
      assert.equal(globs().length, 5);
    });
    const { globs: inside } = await watched({ files });
    await quiet();
    assert.equal(inside().length, 5);
  });

  it('is asked of no client that cannot', async () => {
    const { globs } = await watched({ capabilities: { workspace: {} } });
    await quiet();
    assert.deepEqual(globs(), []);
  });
});

describe('A broken glob', () => {
  it('is named in one line of the log, and the others hold', async () => {
    const { client } = await watched({
      settings: { files: { exclude: ['[a-', 'drafts', 7, null, ' '] } },
      files: { 'one.txt': '', 'drafts/two.txt': '' },
      initialize: { locale: 'fr' },
    });
    await eventually(() => {
      assert.deepEqual(client.files.reads, [`${FOLDER}/one.txt`]);
    });
    await eventually(() => {
      const lines = client.log.filter((line) => line.includes('resolution.files'));
      assert.deepEqual(lines, [
        'resolution.files.exclude : « [a- » n’est pas un motif valable et reste sans effet',
      ]);
    });
  });
});
