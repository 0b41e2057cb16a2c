/** References and highlights through the protocol. */
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  LSPErrorCodes,
  ReferencesRequest,
} from 'vscode-languageserver/node';
import { parseFixture } from '../support/fixture.ts';
import { askAbout, named } from './support/ask.ts';
import { EDITOR, startClient, type TestClient } from './support/client.ts';
import { positionAt, rangeOf, wordsAt, type Units } from './support/places.ts';

const fixture = `
  %! 2012.txt
  « L’œuvre 👩 » GA-2012-81-RES-08

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

  ENCOURAGE les pays membres.
  %! citing.txt
  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

  RAPPELANT « l’œuvre 👩 » de la résolution AG-2012-RES-08,

  APPROUVE le projet.
  %! draft.resolution
  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

  RAPPELANT la résolution |GA-2012-RES-08,

  SOULIGNANT que cette résolution engage les pays membres,

  APPROUVE le projet.`;

const everywhere = [
  '2012.txt: GA-2012-81-RES-08',
  'citing.txt: AG-2012-RES-08',
  'draft.resolution: GA-2012-RES-08',
];

function ask(
  { connection }: TestClient,
  uri: string,
  position: { readonly line: number; readonly character: number },
  includeDeclaration = true,
) {
  return connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri },
    position,
    context: { includeDeclaration },
  });
}

describe('References through the protocol', () => {
  it('are every citation, and the header when that is wanted', async () => {
    const { client, files, uri, file } = await askAbout(fixture);
    const position = positionAt(file.text, file.cursor);
    assert.deepEqual(named(files, await ask(client, uri, position)), everywhere);
    assert.deepEqual(
      named(files, await ask(client, uri, position, false)),
      everywhere.filter((place) => !place.startsWith('2012')),
    );
  });

  for (const unit of ['utf-8', 'utf-16', 'utf-32'] satisfies Units[]) {
    it(`count in ${unit}, and read no file but for that`, async () => {
      const { client, files, uri, file } = await askAbout(fixture, {
        capabilities: { ...EDITOR, general: { positionEncodings: [unit] } },
      });
      const position = positionAt(file.text, file.cursor, unit);
      await ask(client, uri, position);
      const read = client.files.reads.length;
      assert.deepEqual(named(files, await ask(client, uri, position), unit), everywhere);
      assert.equal(client.files.reads.length - read, unit === 'utf-16' ? 0 : 2);
    });
  }

  it('stand where an open text has them now', async () => {
    const { client, files, uri, file } = await askAbout(fixture);
    const position = positionAt(file.text, file.cursor);
    await ask(client, uri, position);
    const text = `Un projet\n\n${files.find(({ name }) => name === 'citing.txt')!.text}`;
    await client.open('citing.txt', text);
    const now = files.map((each) => (each.name === 'citing.txt' ? { ...each, text } : each));
    assert.deepEqual(named(now, await ask(client, uri, position)), everywhere);
    await client.change(uri, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' },
    ]);
    const shifted = now.map((each) =>
      each.name === file.name ? { ...each, text: `\n\n${each.text}` } : each,
    );
    const below = { ...position, line: position.line + 2 };
    assert.deepEqual(named(shifted, await ask(client, uri, below)), everywhere);
  });

  it('are null on plain words, and outside the text', async () => {
    const { client, uri, file } = await askAbout(fixture);
    assert.equal(await ask(client, uri, rangeOf(file.text, 'réunie').start), null);
    assert.deepEqual(await ask(client, uri, { line: 900, character: 7 }, false), []);
  });

  it('can be called off while the library is read', async () => {
    let time = 0;
    const client = await startClient({
      environment: {
        pacing: { now: () => (time += 1000), pause: () => new Promise<void>(() => undefined) },
      },
      files: { 'slow.txt': 'a file whose reading never ends' },
    });
    const [, , draft] = parseFixture(fixture);
    const uri = await client.open(draft!.name, draft!.text);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      ReferencesRequest.method,
      {
        textDocument: { uri },
        position: positionAt(draft!.text, draft!.cursor!),
        context: { includeDeclaration: true },
      },
      source.token,
    );
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  });
});

describe('Highlights through the protocol', () => {
  it('are all names of one thing, its own code written, the others read', async () => {
    const { client, uri, file } = await askAbout(fixture);
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri },
      position: positionAt(file.text, file.cursor),
    });
    assert.deepEqual(
      highlights?.map(({ range, kind }) => [wordsAt(file.text, range), kind]),
      [
        ['GA-2012-RES-08', DocumentHighlightKind.Read],
        ['cette résolution', DocumentHighlightKind.Read],
      ],
    );
    const own = parseFixture(fixture)[0]!.text;
    const ownUri = await client.open('2012.txt', own);
    const declared = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri: ownUri },
      position: rangeOf(own, 'GA-2012-81-RES-08').start,
    });
    assert.deepEqual(declared, [
      { range: rangeOf(own, 'GA-2012-81-RES-08'), kind: DocumentHighlightKind.Write },
    ]);
  });

  it('are the clauses with one keyword', async () => {
    const { client, uri, file } = await askAbout(fixture);
    const range = rangeOf(file.text, 'SOULIGNANT');
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri },
      position: range.start,
    });
    assert.deepEqual(highlights, [{ range, kind: DocumentHighlightKind.Read }]);
  });

  it('are nothing to be seen on plain words', async () => {
    const { client, uri, file } = await askAbout(fixture);
    const { start } = rangeOf(file.text, 'engage');
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri },
      position: start,
    });
    assert.deepEqual(highlights, [{ range: { start, end: start } }]);
  });
});
