/** Changes of clauses, and the keys that work on them, over the wire. */
import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionTriggerKind,
  DocumentOnTypeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { keyRequest } from '../../server/src/lsp/custom-requests.ts';
import { EDITOR, startClient, type TestClient } from './support/client.ts';
import { offsetAt, positionAt } from './support/places.ts';

const text = `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

RAPPELANT la Convention,

RAPPELANT la résolution AG-2008-RES-07 et CONSCIENTE de la menace,

INVITE les pays membres à :

- reconnaître la menace ;

- l’affronter ;

APPROUVE le projet d’accord.

Adoptée
`;

function start(locale = 'en'): Promise<TestClient> {
  return startClient({
    initialize: { locale },
    capabilities: {
      ...EDITOR,
      workspace: { ...EDITOR.workspace, workspaceEdit: { documentChanges: true } },
      textDocument: {
        ...EDITOR.textDocument,
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor'] } } },
      },
    },
  });
}

async function actionsAt(
  client: TestClient,
  words: string,
  only?: readonly string[],
  triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked,
): Promise<readonly CodeAction[]> {
  const uri = await client.open('a.resolution', text);
  const place = positionAt(text, text.indexOf(words));
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: place, end: place },
    context: { diagnostics: [], triggerKind, ...(only === undefined ? {} : { only: [...only] }) },
  });
  const found = (actions ?? []) as readonly CodeAction[];
  return found.filter(({ kind }) => kind?.startsWith('refactor') === true);
}

function edited(source: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => offsetAt(source, b.range.start) - offsetAt(source, a.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offsetAt(source, range.start)) +
        newText +
        result.slice(offsetAt(source, range.end)),
      source,
    );
}

function applied(action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change !== undefined && 'edits' in change);
  return edited(text, change.edits as readonly TextEdit[]);
}

const shown = (actions: readonly CodeAction[]): readonly string[] =>
  actions.map(({ kind, title }) => `${kind ?? ''}: ${title}`);

describe('The refactorings of a place', () => {
  it('are those that apply to its clause', async () => {
    assert.deepEqual(shown(await actionsAt(await start(), 'la résolution')), [
      'refactor.move: Move this recital up',
      'refactor.extract: Split the clause before “CONSCIENTE”',
      'refactor.inline: Make this recital an item of the one before',
      'refactor.rewrite: Mark how “RAPPELANT” is repeated: bare, also, further',
      'refactor.move: Make it the first operative clause: “RAPPELLE”',
      'refactor.rewrite: Write “RAPPELLE” here',
    ]);
  });

  it('are those of the item too', async () => {
    assert.deepEqual(shown(await actionsAt(await start('fr'), 'l’affronter')), [
      'refactor.move: Monter l’élément « l’affronter… »',
      'refactor.move: Descendre ce paragraphe',
      'refactor.rewrite: Abaisser d’un niveau l’élément « l’affronter… »',
      'refactor.extract: Faire de l’élément « l’affronter… » un paragraphe à part entière',
      'refactor.move: En faire le dernier considérant : « INVITANT »',
      'refactor.rewrite: Écrire ici « INVITANT »',
    ]);
  });

  it('are of the kinds that are asked for, and do not light a lamp on every line', async () => {
    const client = await start();
    const moves = await actionsAt(client, 'la résolution', ['refactor.move']);
    assert.deepEqual(new Set(moves.map(({ kind }) => kind)), new Set(['refactor.move']));
    assert.deepEqual(
      await actionsAt(client, 'la résolution', undefined, CodeActionTriggerKind.Automatic),
      [],
    );
    assert.deepEqual(await actionsAt(client, 'la résolution', ['quickfix']), []);
  });

  it('are one edit of the version that is open', async () => {
    const [up] = await actionsAt(await start(), 'la résolution', ['refactor.move']);
    assert.equal(
      applied(up),
      text.replace(/(RAPPELANT la Convention),\n\n(RAPPELANT la résolution [^,]*),/, '$2,\n\n$1,'),
    );
  });

  it('are none between the clauses', async () => {
    assert.deepEqual(await actionsAt(await start(), 'Adoptée'), []);
  });
});

describe('Keys', () => {
  it('are answered with edits for the version and the place of the cursor', async () => {
    const client = await start();
    const uri = await client.open('a.resolution', text);
    const typed = await client.connection.sendRequest(keyRequest.method, {
      textDocument: { uri },
      position: positionAt(text, text.indexOf('l’affronter ;') + 'l’affronter ;'.length),
      key: 'enter',
    });
    const { version, edits, cursor } = typed as {
      readonly version: number;
      readonly edits: readonly TextEdit[];
      readonly cursor: TextEdit['range']['start'];
    };
    const after = edited(text, edits);
    assert.equal(version, 1);
    assert.equal(after, text.replace('l’affronter ;', 'l’affronter ;\n\n- '));
    assert.equal(offsetAt(after, cursor), after.indexOf('- \n') + 2);
  });

  it('do what they always do inside prose and in other documents', async () => {
    const client = await start();
    const uri = await client.open('a.resolution', text);
    const other = await client.open('notes.txt', 'One thing;', 'plaintext');
    const press = (document: string, character: number): Promise<unknown> =>
      client.connection.sendRequest(keyRequest.method, {
        textDocument: { uri: document },
        position: { line: 0, character },
        key: 'enter',
      });
    assert.equal(await press(uri, 10), null);
    assert.equal(await press(other, 10), null);
  });

  it('bring the same on typing, in editors that ask then', async () => {
    const client = await start();
    const source = text.replace('l’affronter ;', 'l’affronter ;\n');
    const uri = await client.open('a.resolution', source);
    const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
      textDocument: { uri },
      position: positionAt(source, source.indexOf('l’affronter ;') + 'l’affronter ;'.length + 1),
      ch: '\n',
      options: { tabSize: 4, insertSpaces: true },
    });
    assert.equal(edited(source, edits ?? []), text.replace('l’affronter ;', 'l’affronter ;\n\n- '));
  });
});
