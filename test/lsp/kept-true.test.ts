/** Whatever happens around an open document, its findings follow, and no other's are found again. */
import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver/node';
import type { Analyser } from '../../server/src/core/analyse.ts';
import { analyser } from '../support/analyser.ts';
import { pull } from './support/ask.ts';
import { EDITOR, FOLDER, startClient, type TestClient } from './support/client.ts';
import { eventually, quiet } from './support/eventually.ts';

const resolution = (code: string, cited: string): string => `RÉSOLUTION

${code}

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT la résolution ${cited},

APPROUVE le projet.
`;

/** A file that drafts cite, and one without a code. */
const FILES = {
  'cited.txt': resolution('GA-2012-81-RES-08', 'AG-2001-RES-05'),
  'in/bare.txt': resolution('', 'AG-2001-RES-05'),
};
/** Each of them is said something of that depends on one thing alone. */
const DRAFTS = {
  citing: resolution('', 'AG-2012-RES-08'),
  waiting: resolution('', 'AG-2019-RES-07'),
  coded: resolution('GA-2021-89-RES-01', 'AG-2001-RES-05'),
};
type Draft = keyof typeof DRAFTS;
const NAMES: readonly Draft[] = ['citing', 'waiting', 'coded'];

/** How a client comes by findings. */
type Style = 'pulls' | 'is sent them' | 'is sent them and sends settings';
const CAPABILITIES: Readonly<Record<Style, ClientCapabilities>> = {
  pulls: EDITOR,
  'is sent them': { workspace: { configuration: true, workspaceFolders: true } },
  'is sent them and sends settings': { workspace: { workspaceFolders: true } },
};
const STYLES = Object.keys(CAPABILITIES) as Style[];

interface Around {
  readonly client: TestClient;
  write(name: string, text: string): void;
  remove(name: string): void;
  /** Tells the server of what was written and removed; a folder stands for what is in it. */
  tell(written: readonly string[], deleted?: readonly string[]): Promise<void>;
  settings(settings: unknown): Promise<void>;
  folders(added: readonly string[], removed: readonly string[]): Promise<void>;
}

interface Session extends Around {
  /** Fails unless the findings of just these drafts came anew since the last time. */
  renewed(expected: readonly Draft[]): Promise<void>;
}

async function start(style: Style): Promise<Session> {
  let lookUps = 0;
  const counting: Analyser = Object.defineProperty({ ...analyser }, 'lexicon', {
    get: () => {
      lookUps += 1;
      return analyser.lexicon;
    },
  });
  const client = await startClient({
    capabilities: CAPABILITIES[style],
    files: FILES,
    environment: { createAnalyser: () => counting },
  });
  const uriOf = (name: string): string => `${FOLDER}/${name}.resolution`;
  const sent: string[] = [];
  client.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri }) => {
    if (uri.endsWith('.resolution')) sent.push(uri);
  });
  const resultIds = new Map<string, string | undefined>();
  const pullAll = async (): Promise<readonly Draft[]> => {
    const renewed: Draft[] = [];
    for (const name of NAMES) {
      const before = lookUps;
      const report = await pull(client, uriOf(name), resultIds.get(name));
      resultIds.set(name, report.resultId);
      if (report.kind === 'full') renewed.push(name);
      else assert.equal(lookUps, before, `the rules ran over ${name} in vain`);
    }
    return renewed;
  };

  for (const name of NAMES) await client.open(`${name}.resolution`, DRAFTS[name]);
  if (style !== 'pulls') {
    await eventually(() => {
      assert.equal(sent.length, NAMES.length);
    });
  }
  await quiet();
  if (style === 'pulls') await pullAll();
  sent.length = 0;

  let refreshes = client.refreshes();
  return {
    client,
    write: (name, text) => {
      client.files.set(`${FOLDER}/${name}`, text);
    },
    remove: (name) => {
      for (const uri of client.files.uris())
        if (`${uri}/`.startsWith(`${FOLDER}/${name}/`)) client.files.delete(uri);
    },
    tell: (written, deleted = []) => {
      const event = (type: FileChangeType) => (name: string) => ({
        uri: `${FOLDER}/${name}`,
        type,
      });
      return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [
          ...written.map(event(FileChangeType.Created)),
          ...deleted.map(event(FileChangeType.Deleted)),
        ],
      });
    },
    settings: (settings) => {
      client.settings = settings;
      const isAsked = style !== 'is sent them and sends settings';
      return client.connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: isAsked ? null : { resolution: settings },
      });
    },
    folders: (added, removed) => {
      const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
      return client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: named(added), removed: named(removed) },
      });
    },
    renewed: async (expected) => {
      if (style !== 'pulls') {
        await eventually(() => {
          assert.deepEqual(sent.toSorted(), expected.map(uriOf).toSorted());
        });
        await quiet();
        assert.deepEqual(sent.splice(0).toSorted(), expected.map(uriOf).toSorted());
        return;
      }
      await eventually(() => {
        assert.ok(client.refreshes() > refreshes || expected.length === 0, 'no refresh');
      });
      await quiet();
      refreshes = client.refreshes();
      assert.deepEqual(await pullAll(), expected);
    },
  };
}

/** Fails unless an event has the findings of just these drafts found anew, for every style. */
function follows(
  what: string,
  event: (around: Around) => Promise<void>,
  expected: readonly Draft[],
  before?: readonly [event: (around: Around) => Promise<void>, renews: readonly Draft[]],
): void {
  it(what, async () => {
    const check = async (style: Style): Promise<void> => {
      const session = await start(style);
      if (before !== undefined) {
        await before[0](session);
        await session.renewed(before[1]);
      }
      await event(session);
      await session.renewed(expected).catch((error: unknown) => {
        throw new Error(`a client that ${style}`, { cause: error });
      });
    };
    await Promise.all(STYLES.map(check));
  });
}

const WANTED = resolution('GA-2019-88-RES-07', 'AG-2001-RES-05');

describe('Findings follow', () => {
  follows(
    'a file that comes',
    (around) => {
      around.write('new.txt', WANTED);
      return around.tell(['new.txt']);
    },
    ['waiting'],
  );
  follows(
    'a file that goes',
    (around) => {
      around.remove('cited.txt');
      return around.tell([], ['cited.txt']);
    },
    ['citing'],
  );
  follows(
    'a file that gets another code',
    (around) => {
      around.write('cited.txt', WANTED);
      return around.tell(['cited.txt']);
    },
    ['citing', 'waiting'],
  );
  follows(
    'a file that was renamed outside',
    (around) => {
      around.write('twin.txt', FILES['cited.txt']);
      around.remove('cited.txt');
      return around.tell(['twin.txt'], ['cited.txt']);
    },
    ['citing'],
  );
  follows(
    'a folder that comes with files in it',
    (around) => {
      around.write('89. Session/new.txt', WANTED);
      return around.tell(['89. Session']);
    },
    ['waiting'],
  );
  follows(
    'a folder that goes with files in it',
    (around) => {
      around.remove('2020');
      return around.tell([], ['2020']);
    },
    ['waiting'],
    [
      (around) => {
        around.write('2020/new.txt', WANTED);
        return around.tell(['2020']);
      },
      ['waiting'],
    ],
  );
  follows(
    'a folder that was renamed',
    (around) => {
      around.remove('2020');
      around.write('2020-88/new.txt', WANTED);
      return around.tell(['2020-88'], ['2020']);
    },
    ['waiting'],
    [
      (around) => {
        around.write('2020/new.txt', WANTED);
        return around.tell(['2020']);
      },
      ['waiting'],
    ],
  );
  follows(
    'a project file that gives a file a code',
    (around) => {
      around.write('resolutions.json', '{"resolutions": {"in/bare.txt": "AG-2019-RES-07"}}');
      return around.tell(['resolutions.json']);
    },
    ['waiting'],
  );
  follows(
    'a project file that gives a draft a code',
    (around) => {
      const declared = '{"resolutions": {"citing.resolution": "AG-2021-RES-02"}}';
      around.write('resolutions.json', declared);
      return around.tell(['resolutions.json']);
    },
    ['citing'],
  );
  follows(
    'a project file that names a folder outside the workspace',
    (around) => {
      around.client.files.set('file:///beyond/new.txt', WANTED);
      around.write('resolutions.json', '{"folders": ["../beyond"]}');
      return around.tell(['resolutions.json']);
    },
    ['waiting'],
  );
  follows(
    'an ignore file',
    (around) => {
      around.write('.ignore', 'cited.txt');
      return around.tell(['.ignore']);
    },
    ['citing'],
  );
  follows(
    'the setting that excludes files',
    (around) => around.settings({ files: { exclude: ['cited.txt'] } }),
    ['citing'],
  );
  follows(
    'the setting that includes files',
    (around) => around.settings({ files: { include: ['**/*.txt', '**/*.adoc'] } }),
    ['waiting'],
    [
      (around) => {
        around.write('new.adoc', WANTED);
        return around.tell(['new.adoc']);
      },
      [],
    ],
  );
  follows(
    'a setting that concerns all of them',
    (around) => around.settings({ messages: { language: 'fr' } }),
    NAMES,
  );
  follows(
    'a workspace folder that comes',
    (around) => {
      around.client.files.set('file:///more/new.txt', WANTED);
      return around.folders(['file:///more'], []);
    },
    ['waiting'],
  );
  follows(
    'a workspace folder that goes',
    (around) => around.folders([], ['file:///more']),
    ['waiting'],
    [
      (around) => {
        around.client.files.set('file:///more/new.txt', WANTED);
        return around.folders(['file:///more'], []);
      },
      ['waiting'],
    ],
  );
  follows(
    'another draft that takes a code',
    async ({ client }) => {
      await client.change(`${FOLDER}/coded.resolution`, [
        { text: DRAFTS.coded.replace('GA-2021-89-RES-01', 'GA-2019-88-RES-07') },
      ]);
    },
    ['waiting', 'coded'],
  );
});

describe('Findings stay', () => {
  follows(
    'when a file comes that nobody cites',
    (around) => {
      around.write('other.txt', resolution('GA-2013-82-RES-09', 'AG-2001-RES-05'));
      return around.tell(['other.txt']);
    },
    [],
  );
  follows(
    'when a setting changes that does not concern them',
    (around) => around.settings({ codeLens: { enabled: false } }),
    [],
  );
  follows(
    'when a folder of the workspace is named a second time, and when one comes inside it',
    (around) => around.folders([`${FOLDER}/`, `${FOLDER}/in`], []),
    [],
  );
});
