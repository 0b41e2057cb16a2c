/** Keywords, structures and new resolutions through the protocol. */
import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  CompletionRequest,
  CompletionResolveRequest,
  InsertTextFormat,
  MarkupContent,
} from 'vscode-languageserver/node';
import {
  newResolutionChoicesRequest,
  newResolutionRequest,
} from '../../server/src/lsp/custom-requests.ts';
import { askAbout, type Asked } from './support/ask.ts';
import { EDITOR, startClient } from './support/client.ts';
import { positionAt, wordsAt } from './support/places.ts';

const SNIPPETS: ClientCapabilities = {
  ...EDITOR,
  textDocument: {
    ...EDITOR.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown'],
      },
    },
  },
};

const draft = (clause: string): string => `
  %! draft.resolution
  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

  RAPPELANT « l’œuvre 👩 »,

  ${clause}
`;

async function itemsAt({ client, uri, file }: Asked): Promise<readonly CompletionItem[]> {
  const list = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: positionAt(file.text, file.cursor),
  });
  assert.ok(!Array.isArray(list));
  return list?.items ?? [];
}

describe('Completion where a clause begins', () => {
  it('brings the rest of the clause to a client that takes snippets', async () => {
    const asked = await askAbout(draft('rapp eg|'), { capabilities: SNIPPETS });
    const [item] = await itemsAt(asked);
    assert.equal(item?.label, 'RAPPELANT ÉGALEMENT');
    assert.equal(item.kind, CompletionItemKind.Keyword);
    assert.equal(item.insertTextFormat, InsertTextFormat.Snippet);
    assert.ok(item.textEdit && 'range' in item.textEdit);
    assert.equal(item.textEdit.newText, 'RAPPELANT ÉGALEMENT $1,$0');
    assert.equal(wordsAt(asked.file.text, item.textEdit.range), 'rapp eg');
    assert.ok(item.filterText?.startsWith('rapp eg'));
  });

  it('brings the keyword alone to others', async () => {
    const [item] = await itemsAt(await askAbout(draft('rapp eg|')));
    assert.equal(item?.insertTextFormat, undefined);
    assert.equal(item?.textEdit?.newText, 'RAPPELANT ÉGALEMENT');
  });

  it('tells what a keyword means, and how other languages say it', async () => {
    const asked = await askAbout(draft('consid|'), {
      capabilities: SNIPPETS,
      initialize: { locale: 'fr' },
    });
    const [item] = await itemsAt(asked);
    assert.equal(item?.label, 'CONSIDÉRANT');
    const { documentation } = await asked.client.connection.sendRequest(
      CompletionResolveRequest.type,
      item,
    );
    assert.ok(MarkupContent.is(documentation));
    assert.match(documentation.value, /^\*\*CONSIDÉRANT\*\*/);
    assert.match(documentation.value, /[Cc]onsidering/);
  });

  it('has structures behind the keywords, with their text beside them', async () => {
    const asked = await askAbout(draft('APPROUVE le projet.\n\n  ado|'), {
      capabilities: SNIPPETS,
      initialize: { locale: 'fr' },
    });
    const items = await itemsAt(asked);
    const at = items.findIndex(({ kind }) => kind === CompletionItemKind.Snippet);
    const item = items[at];
    assert.ok(item !== undefined && typeof item.documentation === 'string');
    assert.equal(item.label, 'adoption avec le vote');
    assert.match(item.documentation, /^Adoptée/);
    assert.ok(items.slice(0, at).every(({ kind }) => kind === CompletionItemKind.Keyword));
    const resolved = await asked.client.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.deepEqual(resolved, item);
  });

  it('has nothing to say in prose', async () => {
    assert.deepEqual(await itemsAt(await askAbout(draft('RAPPELANT la rapp|'))), []);
  });
});

describe('A new resolution', () => {
  it('may be of any body that has templates, those of the library first', async () => {
    const client = await startClient({
      initialize: { locale: 'fr' },
      files: { 'a.resolution': 'WHA77.3\n\nThe World Health Assembly,\n\n1. DECIDES to meet.\n' },
    });
    const choices = await client.connection.sendRequest(newResolutionChoicesRequest, {});
    assert.equal(choices[0]?.body, 'who-wha');
    assert.ok(choices.some(({ body }) => body === 'interpol-ga'));
  });

  it('comes as a snippet with the name of its file', async () => {
    const client = await startClient({
      files: { 'a.resolution': 'A/RES/79/7\n\nThe General Assembly,\n\n1. Decides to meet.\n' },
    });
    await client.connection.sendRequest(newResolutionChoicesRequest, {});
    const made = await client.connection.sendRequest(newResolutionRequest, {
      body: 'un-ga',
      language: 'en',
      session: 79,
    });
    assert.equal(made?.fileName, 'A_RES_79_8.resolution');
    assert.match(made.snippet, /^A\/RES\/79\/8\n\n\$\{1:\[title\]\}\n\nThe General Assembly,/);
  });

  it('of an unknown body there is none', async () => {
    const client = await startClient();
    const wanted = { body: 'nobody', language: 'en', session: null };
    assert.equal(await client.connection.sendRequest(newResolutionRequest, wanted), null);
  });
});
