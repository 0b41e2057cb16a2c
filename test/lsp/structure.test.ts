/** Outline, folding and links through the protocol. */
import assert from 'node:assert/strict';
import {
  type DocumentSymbol,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  LinkedEditingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
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
    ]);
  });

  it('is given in characters too where the client takes them, and no more than it takes', async () => {
    const ranges = await fold({ textDocument: { foldingRange: { rangeLimit: 1 } } });
    assert.deepEqual(ranges, [
      { startLine: 2, startCharacter: 68, endLine: 5, endCharacter: 42, kind: 'region' },
    ]);
  });
});

describe('A selection', () => {
  it('grows at each of the places that are asked about', async () => {
    const client = await startClient();
    const uri = await client.open('draft.resolution', text);
    const found = await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument: { uri },
      positions: [
        { line: 4, character: 26 },
        { line: 8, character: 0 },
      ],
    });
    const chains = found!.map((range) => {
      const words: string[] = [];
      for (let at: SelectionRange | undefined = range; at !== undefined; at = at.parent) {
        words.push(wordsAt(text, at.range).replace(/\s+/g, ' ').slice(0, 40));
      }
      return words;
    });
    assert.deepEqual(
      chains.map((words) => words.slice(0, 3)),
      [
        ['79', '79/136', 'RAPPELANT la résolution 79/136 de l’Asse'],
        ['a', 'a)', 'a) à signer'],
      ],
    );
    assert.ok(chains.every((words) => words.at(-1)?.startsWith('Résolution nº 3')));
  });
});

describe('The number of a resolution', () => {
  const numbered = 'Résolution nº 11\n\nGA-2021-89-RES-11\n\n' + text.slice(text.indexOf('L’'));

  it('is typed in heading and code as one', async () => {
    const client = await startClient();
    const uri = await client.open('draft.resolution', numbered);
    const ask = (line: number, character: number) =>
      client.connection.sendRequest(LinkedEditingRangeRequest.type, {
        textDocument: { uri },
        position: { line, character },
      });
    const linked = await ask(0, 15);
    assert.deepEqual(linked, {
      ranges: [
        { start: { line: 0, character: 14 }, end: { line: 0, character: 16 } },
        { start: { line: 2, character: 15 }, end: { line: 2, character: 17 } },
      ],
      wordPattern: '\\d+',
    });
    assert.equal(await ask(0, 3), null);
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
