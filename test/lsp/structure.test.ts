/** Outline, folding and links through the protocol. */
import assert from 'node:assert/strict';
import {
  type DocumentSymbol,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { EDITOR, startClient } from './support/client.ts';
import { wordsAt } from './support/places.ts';

const text = [
  'Résolution nº 3',
  '',
  'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,',
  '',
  'RAPPELANT la résolution 79/136',
  'de l’Assemblée générale des Nations Unies,',
  '',
  'INVITE les pays membres :',
  'a) à signer ;',
  'b) à former.',
  '',
].join('\r\n');

const flat = { ...EDITOR, textDocument: {} };

async function symbols<Kind>(capabilities = EDITOR): Promise<readonly Kind[]> {
  const client = await startClient({ capabilities });
  const uri = await client.open('draft.resolution', text);
  return client.connection.sendRequest<readonly Kind[]>(DocumentSymbolRequest.method, {
    textDocument: { uri },
  });
}

/** Depth, name and the words of the selection of every symbol. */
function lines(entries: readonly DocumentSymbol[], depth = 0): readonly string[] {
  return entries.flatMap(({ name, selectionRange, children }) => [
    `${depth} ${name} <${wordsAt(text, selectionRange)}>`,
    ...lines(children ?? [], depth + 1),
  ]);
}

describe('The outline of a document', () => {
  it('is nested for clients that nest', async () => {
    assert.deepEqual(lines(await symbols<DocumentSymbol>()), [
      '0 Résolution nº 3 <Résolution nº 3>',
      '0 L’Assemblée générale de l’OIPC-INTERPOL <L’Assemblée générale de l’OIPC-INTERPOL>',
      '0 Preamble <RAPPELANT>',
      '1 RAPPELANT la résolution 79/136 de l’Assemblée générale des Nations… <RAPPELANT>',
      '0 Operative part <INVITE>',
      '1 INVITE les pays membres : <INVITE>',
      '2 a) à signer ; <a)>',
      '2 b) à former. <b)>',
    ]);
  });

  it('is a list with the containers’ names for others', async () => {
    const list = await symbols<SymbolInformation>(flat);
    assert.deepEqual(
      list.slice(-2).map(({ name, containerName }) => [name, containerName]),
      [
        ['a) à signer ;', 'INVITE les pays membres :'],
        ['b) à former.', 'INVITE les pays membres :'],
      ],
    );
    assert.equal(wordsAt(text, list.at(-1)!.location.range), 'b) à former.');
  });
});

describe('The folding of a document', () => {
  const fold = async (capabilities = EDITOR) => {
    const client = await startClient({ capabilities });
    const uri = await client.open('draft.resolution', text);
    return (await client.connection.sendRequest(FoldingRangeRequest.type, {
      textDocument: { uri },
    }))!;
  };

  it('is given in lines', async () => {
    assert.deepEqual(await fold(), [
      { startLine: 2, endLine: 5, kind: 'region' },
      { startLine: 4, endLine: 5, kind: 'region' },
      { startLine: 7, endLine: 9, kind: 'region' },
      { startLine: 7, endLine: 9, kind: 'region' },
    ]);
  });

  it('is given in characters too where the client takes them, and no more than it takes', async () => {
    const ranges = await fold({ textDocument: { foldingRange: { rangeLimit: 1 } } });
    assert.deepEqual(ranges, [
      { startLine: 2, startCharacter: 68, endLine: 5, endCharacter: 42, kind: 'region' },
    ]);
  });
});

describe('The links of a document', () => {
  it('lead to the official texts', async () => {
    const client = await startClient({ initialize: { locale: 'fr' } });
    const uri = await client.open('draft.resolution', text);
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, {
      textDocument: { uri },
    });
    assert.deepEqual(
      links?.map(({ range, target, tooltip }) => [wordsAt(text, range), target, tooltip]),
      [['79/136', 'https://docs.un.org/A/RES/79/136', 'Texte officiel · A/RES/79/136']],
    );
  });
});
