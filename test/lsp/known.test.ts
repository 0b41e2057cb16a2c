/** What is known of a resolution without a file, through the protocol, while a team writes it down. */
import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  DocumentLinkRequest,
  FileChangeType,
} from 'vscode-languageserver/node';
import {
  askAbout,
  definitionsAt,
  findingsOf,
  hoverAt,
  pull,
  textOf,
  type Asked,
} from './support/ask.ts';
import { eventually } from './support/eventually.ts';
import { FOLDER } from './support/client.ts';

const DRAFT = `
  %! draft.resolution
  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

  RAPPELANT la résolution AG-2008-|RES-07,

  APPROUVE le projet.
`;

/** Writes the project file, as another program would. */
async function know({ client }: Asked, ...known: readonly object[]): Promise<void> {
  client.files.set(`${FOLDER}/resolutions.json`, JSON.stringify({ known }));
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: `${FOLDER}/resolutions.json`, type: FileChangeType.Changed }],
  });
}

/** The one finding, as it is asked for anew when an answer is at hand. */
async function hintOf({ client, uri }: Asked, resultId?: string) {
  const report = await pull(client, uri, resultId);
  assert.ok(report.kind === 'full', 'something is known now that was not');
  assert.equal(report.items.length, 1);
  return { resultId: report.resultId, message: textOf(report.items[0]!.message) };
}

describe('A resolution that no file has', () => {
  it('has a card and a hint with what the catalogue knows, then with what the team writes', async () => {
    const asked = await askAbout(DRAFT, { initialize: { locale: 'fr' } });
    assert.match((await hoverAt(asked)) ?? '', /I-24\/7[^]*D’après le catalogue fourni/);
    const hint = await hintOf(asked);
    assert.match(hint.message, /\(invite les pays membres .*I-24\/7/);
    await know(asked, { code: 'AG-2008-RES-07', title: 'Accès des unités' });
    await eventually(async () => {
      assert.match((await hoverAt(asked)) ?? '', /\*Accès des unités\*[^]*resolutions\\?\.json/);
    });
    const later = await hintOf(asked, hint.resultId);
    assert.match(later.message, /\(Accès des unités\)/);
  });

  it('has a link once the team gives an address', async () => {
    const asked = await askAbout(DRAFT);
    const targets = async (): Promise<readonly (string | undefined)[]> => {
      const found = await asked.client.connection.sendRequest(DocumentLinkRequest.type, {
        textDocument: { uri: asked.uri },
      });
      return (found ?? []).map(({ target }) => target);
    };
    assert.deepEqual(await targets(), []);
    await know(asked, { code: 'AG-2008-RES-07', address: 'https://intranet.example/7' });
    await eventually(async () => {
      assert.deepEqual(await targets(), ['https://intranet.example/7']);
    });
  });

  it('is a file’s once the team says that the file’s code is another name for it', async () => {
    const asked = await askAbout(`${DRAFT}
  %! adopted.txt
  RÉSOLUTION

  GA-2008-77-RES-31

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 77ème session,

  NOTANT le rapport,

  APPROUVE le projet.
`);
    assert.equal((await findingsOf(asked.client, asked.uri, asked.file.text)).length, 1);
    assert.deepEqual(await definitionsAt(asked), []);
    await know(asked, { code: 'GA-2008-77-RES-31', aliases: ['AG-2008-RES-07'] });
    await eventually(async () => {
      assert.deepEqual(await findingsOf(asked.client, asked.uri, asked.file.text), []);
    });
    assert.deepEqual(await definitionsAt(asked), ['adopted.txt: GA-2008-77-RES-31']);
  });
});
