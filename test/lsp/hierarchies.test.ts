/** Call and type hierarchy through the protocol. */
import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolKind,
  TypeHierarchyPrepareRequest,
  TypeHierarchySubtypesRequest,
  TypeHierarchySupertypesRequest,
} from 'vscode-languageserver/node';
import { askAbout, type Asked } from './support/ask.ts';
import { EDITOR, FOLDER } from './support/client.ts';
import { positionAt, rangeOf, type Units, wordsAt } from './support/places.ts';

const fixture = `
  %! 2008.txt
  GA-2008-77-RES-07

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 77ème session,

  ENCOURAGE les pays membres.
  %! 2012.txt
  « L’œuvre 👩 » GA-2012-81-RES-08

  Objet : Points de contact

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

  RÉAFFIRMANT la résolution AG-2008-RES-07,

  ENCOURAGE les pays membres.
  %! draft.resolution
  RÉSOLUTION

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

  RAPPELANT la résolution |AG-2012-RES-08 et la résolution GA-2021-89-RES-11,

  APPROUVE le projet.`;

async function prepare(
  { client, uri, file }: Asked,
  units?: Units,
): Promise<CallHierarchyItem[] | null> {
  return client.connection.sendRequest(CallHierarchyPrepareRequest.type, {
    textDocument: { uri },
    position: positionAt(file.text, file.cursor, units),
  });
}

function textOf({ files }: Asked, uri: string): string {
  return files.find(({ name }) => uri.endsWith(`/${name}`))!.text;
}

describe('The call hierarchy through the protocol', () => {
  it('gives an item for the resolution', async () => {
    const asked = await askAbout(fixture, { initialize: { locale: 'fr' } });
    const range = rangeOf(textOf(asked, '/2012.txt'), 'GA-2012-81-RES-08');
    assert.deepEqual(await prepare(asked), [
      {
        name: 'GA-2012-81-RES-08',
        detail: 'Points de contact · 81e session, Rome (Italie), 2012',
        kind: SymbolKind.File,
        uri: `${FOLDER}/2012.txt`,
        range,
        selectionRange: range,
        data: { canonical: 'GA-2012-81-RES-08', uri: `${FOLDER}/2012.txt` },
      },
    ]);
  });

  it('is walked in either direction, step by step', async () => {
    const asked = await askAbout(fixture);
    const { connection } = asked.client;
    const [item] = (await prepare(asked))!;
    const incoming = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
      item: item!,
    });
    assert.deepEqual(
      incoming?.map(({ from, fromRanges }) => [
        from.name,
        ...fromRanges.map((range) => wordsAt(textOf(asked, from.uri), range)),
      ]),
      [['draft.resolution', 'AG-2012-RES-08']],
    );
    const outgoing = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
      item: item!,
    });
    assert.deepEqual(
      outgoing?.map(({ to, fromRanges }) => [
        to.name,
        ...fromRanges.map((range) => wordsAt(textOf(asked, item!.uri), range)),
      ]),
      [['GA-2008-77-RES-07', 'AG-2008-RES-07']],
    );
    const back = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
      item: outgoing[0]!.to,
    });
    assert.deepEqual(
      back?.map(({ from }) => from.data as unknown),
      [item!.data],
    );
    const draft = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
      item: incoming[0]!.from,
    });
    assert.deepEqual(
      draft?.map(({ to }) => to.name),
      ['GA-2012-81-RES-08'],
    );
  });

  it('counts in the units that were agreed upon', async () => {
    const asked = await askAbout(fixture, {
      capabilities: { ...EDITOR, general: { positionEncodings: ['utf-8'] } },
    });
    const [item] = (await prepare(asked, 'utf-8'))!;
    const text = textOf(asked, '/2012.txt');
    assert.deepEqual(item!.range, rangeOf(text, 'GA-2012-81-RES-08', 'utf-8'));
    const outgoing = await asked.client.connection.sendRequest(
      CallHierarchyOutgoingCallsRequest.type,
      { item: item! },
    );
    assert.deepEqual(outgoing?.[0]?.fromRanges, [rangeOf(text, 'AG-2008-RES-07', 'utf-8')]);
  });

  it('can be asked who cites what no file has', async () => {
    const asked = await askAbout(fixture.replace('|', '').replace('GA-2021', '|GA-2021'));
    const { connection } = asked.client;
    const [item] = (await prepare(asked))!;
    assert.equal(item!.uri, asked.uri);
    assert.equal(wordsAt(asked.file.text, item!.range), 'GA-2021-89-RES-11');
    const incoming = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
      item: item!,
    });
    assert.deepEqual(
      incoming?.map(({ from }) => from.uri),
      [asked.uri],
    );
    const outgoing = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
      item: item!,
    });
    assert.deepEqual(outgoing, []);
  });

  it('follows a text that is open outside the library', async () => {
    const asked = await askAbout(fixture);
    const uri = await asked.client.open('git:/older/draft.resolution', asked.file.text);
    const [item] = (await prepare({ ...asked, uri, file: { ...asked.file, cursor: 3 } }))!;
    assert.equal(item!.uri, uri);
    const outgoing = await asked.client.connection.sendRequest(
      CallHierarchyOutgoingCallsRequest.type,
      { item: item! },
    );
    assert.deepEqual(
      outgoing?.map(({ to }) => to.name),
      ['GA-2012-81-RES-08'],
    );
  });

  it('has no steps for an item whose file is gone or has another code by now', async () => {
    const asked = await askAbout(fixture);
    const [item] = (await prepare(asked))!;
    const { connection } = asked.client;
    for (const data of [
      { canonical: 'GA-2012-81-RES-08', uri: `${FOLDER}/2008.txt` },
      { canonical: 'GA-2012-81-RES-08', uri: `${FOLDER}/nowhere.txt` },
      { canonical: null, uri: `${FOLDER}/nowhere.txt` },
    ]) {
      assert.deepEqual(
        await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
          item: { ...item!, data },
        }),
        [],
      );
    }
    assert.deepEqual(
      await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
        item: { ...item!, data: { canonical: null, uri: asked.uri } },
      }),
      [],
    );
  });

  it('is null on plain words', async () => {
    const asked = await askAbout(fixture.replace('|', '').replace('APPROUVE', '|APPROUVE'));
    assert.equal(await prepare(asked), null);
  });
});

describe('The type hierarchy through the protocol', () => {
  it('goes up and down between the texts, and says what one does to the other', async () => {
    const asked = await askAbout(fixture);
    const { connection } = asked.client;
    const [item] = (await connection.sendRequest(TypeHierarchyPrepareRequest.type, {
      textDocument: { uri: asked.uri },
      position: positionAt(asked.file.text, asked.file.cursor),
    }))!;
    const [above] = (await connection.sendRequest(TypeHierarchySupertypesRequest.type, {
      item: item!,
    }))!;
    assert.equal(above!.name, 'GA-2008-77-RES-07');
    assert.match(above!.detail!, /^reaffirms · /);
    const [below] = (await connection.sendRequest(TypeHierarchySubtypesRequest.type, {
      item: above!,
    }))!;
    assert.equal(below!.name, 'GA-2012-81-RES-08');
    assert.match(below!.detail!, /^reaffirms · Points de contact · /);
    assert.deepEqual(
      await connection.sendRequest(TypeHierarchySubtypesRequest.type, { item: below! }),
      [],
    );
  });

  it('speaks the reader’s language', async () => {
    const asked = await askAbout(fixture, { initialize: { locale: 'fr' } });
    const [above] = (await asked.client.connection.sendRequest(
      TypeHierarchySupertypesRequest.type,
      { item: (await prepare(asked))![0]! },
    ))!;
    assert.match(above!.detail!, /^réaffirme · /);
  });
});
