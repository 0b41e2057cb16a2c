/** The lists of citations, their excerpts and the citation graph, through the protocol. */
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver/node';
import type { GraphPicture } from '../../server/src/core/features/graph-picture.ts';
import {
  citationsRequest,
  excerptsRequest,
  graphRequest,
  type Graph,
} from '../../server/src/lsp/custom-requests.ts';
import { FOLDER, startClient, type TestClient } from './support/client.ts';
import { rangeOf } from './support/places.ts';

const rome = `GA-2012-81-RES-08

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

ENCOURAGE les pays membres.
`;

const istanbul = `GA-2021-89-RES-11

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

RAPPELANT la résolution AG-2012-RES-08,

APPROUVE le projet.
`;

const files = { 'rome.txt': rome, 'istanbul.txt': istanbul };

/** "Cite 1: GA-2012-81-RES-08", a line for each list; null when there are none. */
async function citationsOf(client: TestClient, uri: string): Promise<readonly string[] | null> {
  const params = { textDocument: { uri } };
  const answer = await client.connection.sendRequest(citationsRequest, params);
  return (
    answer?.lists.map(
      ({ label, detail, entries }) =>
        `${label} ${detail}: ${entries.map((entry) => entry.label).join(', ')}`,
    ) ?? null
  );
}

const graphOf = (client: TestClient, uri: string | null, depth = 1): Promise<Graph | null> =>
  client.connection.sendRequest(graphRequest, { uri, depth });

const idsOf = ({ nodes }: GraphPicture): readonly string[] => nodes.map(({ id }) => id);

describe('The citations of a resolution', () => {
  it('are listed for an open text and for one that is not', async () => {
    const client = await startClient({ files, initialize: { locale: 'fr' } });
    const expected = ['Cite 1: GA-2012-81-RES-08', 'Cité par 0: '];
    assert.deepEqual(await citationsOf(client, `${FOLDER}/istanbul.txt`), expected);
    const uri = await client.open('istanbul.txt', istanbul);
    assert.deepEqual(await citationsOf(client, uri), expected);
  });

  it('follow what is typed in a text that cites it', async () => {
    const client = await startClient({ files });
    const uri = await client.open('istanbul.txt', istanbul);
    await client.change(uri, [{ range: rangeOf(istanbul, '2012-RES-08'), text: '2012-RES-09' }]);
    assert.deepEqual(await citationsOf(client, `${FOLDER}/rome.txt`), [
      'Cites 0: ',
      'Cited by 0: ',
    ]);
  });

  it('are none for what is no resolution', async () => {
    const client = await startClient({ files: { ...files, 'notes.txt': 'Du pain, du lait.' } });
    assert.equal(await citationsOf(client, `${FOLDER}/notes.txt`), null);
    const uri = await client.open('notes.txt', 'Du pain, du lait.', 'plaintext');
    assert.equal(await citationsOf(client, uri), null);
  });

  it('come with the words around them, from the editor or from the file', async () => {
    const client = await startClient({ files });
    const uri = `${FOLDER}/istanbul.txt`;
    const around = async (range: Range): Promise<string> => {
      const params = { textDocument: { uri }, ranges: [range] };
      const [excerpt] = await client.connection.sendRequest(excerptsRequest, params);
      assert.ok(excerpt);
      return `${excerpt.before}|${excerpt.words}|${excerpt.after}`;
    };
    const place = rangeOf(istanbul, 'AG-2012-RES-08');
    assert.equal(await around(place), '…la résolution |AG-2012-RES-08|,');
    await client.open(
      'istanbul.txt',
      istanbul.replace('RAPPELANT', 'ADOPTANT').replace('08,', '08 ;'),
    );
    const typed = { ...place, start: { ...place.start, character: place.start.character - 1 } };
    assert.match(await around(typed), /;$/);
  });
});

describe('The citation graph', () => {
  it('is that around a text, or that of the whole library', async () => {
    const client = await startClient({ files, initialize: { locale: 'fr' } });
    const around = await graphOf(client, `${FOLDER}/rome.txt`, 0);
    assert.equal(around?.label, 'GA-2012-81-RES-08');
    assert.equal(around.messages, 'fr');
    assert.deepEqual(idsOf(around.picture), ['GA-2012-81-RES-08']);
    const whole = await graphOf(client, null);
    assert.equal(whole?.label, null);
    assert.deepEqual(idsOf(whole.picture), ['GA-2012-81-RES-08', 'GA-2021-89-RES-11']);
  });

  it('is none around what is no resolution', async () => {
    const client = await startClient({ files });
    assert.equal(await graphOf(client, `${FOLDER}/absent.txt`), null);
  });

  it('shows four hundred texts and says how many there are besides', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 450 }, (_, index): readonly [string, string] => {
        const code = `GA-2021-89-RES-${index + 1}`;
        return [`${code}.txt`, istanbul.replace('GA-2021-89-RES-11', code)];
      }),
    );
    const client = await startClient({ files: { ...many, 'rome.txt': rome } });
    const whole = await graphOf(client, null);
    assert.equal(whole?.picture.nodes.length, 400);
    assert.equal(whole.picture.omitted, 51);
    assert.ok(idsOf(whole.picture).includes('GA-2012-81-RES-08'));
  });
});
