/** The library as a graph: what the editor's own commands make of it. */
import assert from 'node:assert/strict';
import { commands, Position, Range, workspace } from 'vscode';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  TextDocument,
  TypeHierarchyItem,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import { eventually, placeOf, show, showDraft, uriOf } from './support.ts';

/** In the title of the text of Istanbul. */
const TITLE = 'Lutter contre les menaces';

describe('The call hierarchy', () => {
  it('tells from the header of a text who cites it', async () => {
    const document = await show('istanbul');
    const marrakech = (await uriOf('marrakech')).toString();
    await eventually(async () => {
      const [item] = await prepare<CallHierarchyItem>('Call', document, TITLE);
      const calls = await commands.executeCommand<CallHierarchyIncomingCall[]>(
        'vscode.provideIncomingCalls',
        item,
      );
      const inFolder = calls.filter(({ from }) => from.uri.scheme !== 'untitled');
      assert.deepEqual(urisOf(inFolder.map(({ from }) => from)), [marrakech]);
      assert.equal(inFolder[0]?.fromRanges.length, 1);
    });
  });

  it('tells what a text cites, under whatever alias', async () => {
    const document = await show('istanbul');
    const rome = (await uriOf('rome')).toString();
    await eventually(async () => {
      const [item] = await prepare<CallHierarchyItem>('Call', document, TITLE);
      const calls = await commands.executeCommand<CallHierarchyOutgoingCall[]>(
        'vscode.provideOutgoingCalls',
        item,
      );
      assert.ok(urisOf(calls.map(({ to }) => to)).includes(rome));
    });
  });

  it('begins at a citation too', async () => {
    const document = await show('marrakech');
    await eventually(async () => {
      const items = await prepare<CallHierarchyItem>('Call', document, 'GA-2012-81-RES-08');
      assert.deepEqual(urisOf(items), [(await uriOf('rome')).toString()]);
    });
  });
});

describe('The type hierarchy', () => {
  it('tells what a text reaffirms', async () => {
    const document = await showDraft(`GA-2026-94-RES-01

L'Assemblée générale de l'OIPC-INTERPOL, réunie en sa 94ème session,

RÉAFFIRMANT la résolution AG-2012-RES-08,

PRIE les pays membres de répondre.
`);
    await eventually(async () => {
      const [item] = await prepare<TypeHierarchyItem>('Type', document, 'GA-2026-94-RES-01');
      const above = await commands.executeCommand<TypeHierarchyItem[]>(
        'vscode.provideSupertypes',
        item,
      );
      assert.deepEqual(urisOf(above), [(await uriOf('rome')).toString()]);
    });
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('The line over the title', () => {
  it('counts the citations and opens their list', async () => {
    const document = await show('istanbul');
    await eventually(async () => {
      const lenses = await commands.executeCommand<CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      const titles = lenses.map(({ command }) => command?.title);
      assert.ok(
        titles.some((title) => /^cited by \d+ · cites 4$/.test(title ?? '')),
        titles.join(' | '),
      );
      const command = lenses.find(({ command: { title } = { title: '' } }) =>
        /^cited by/.test(title),
      )?.command;
      assert.ok(command);
      const given: readonly unknown[] = command.arguments ?? [];
      await commands.executeCommand(command.command, ...given);
    });
  });
});

describe('A renamed code', () => {
  it('is another one everywhere, in the form that stands in each place', async () => {
    const document = await show('marrakech');
    const place = placeOf(document, 'GA-2021-89-RES-11');
    await eventually(async () => {
      const edit = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        place,
        'GA-2021-89-RES-12',
      );
      const changed = edit.entries().map(([uri]) => uri.toString());
      for (const name of ['istanbul', 'marrakech'] as const) {
        assert.ok(changed.includes((await uriOf(name)).toString()), `${name} stays as it is`);
      }
      assert.equal(await textAfter(edit, await uriOf('istanbul'), 'GA-2021-89-RES-12'), true);
    });
  });
});

describe('The commands of the citations view', () => {
  it('show the view, the graph and the references of a place', async () => {
    const document = await show('istanbul');
    await commands.executeCommand('resolution.showCitations', document.uri.toString());
    const { line, character } = placeOf(document, TITLE);
    await commands.executeCommand('resolution.showReferences', document.uri.toString(), {
      line,
      character,
    });
    await commands.executeCommand('resolution.showGraph');
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

async function prepare<Item>(
  kind: 'Call' | 'Type',
  document: TextDocument,
  words: string,
): Promise<Item[]> {
  const items = await commands.executeCommand<Item[]>(
    `vscode.prepare${kind}Hierarchy`,
    document.uri,
    placeOf(document, words),
  );
  assert.notEqual(items.length, 0);
  return items;
}

function urisOf(items: readonly { readonly uri: Uri }[]): string[] {
  return [...new Set(items.map(({ uri }) => uri.toString()))];
}

/** True when the text holds the words once the edits are made in it. */
async function textAfter(edit: WorkspaceEdit, uri: Uri, words: string): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  const whole = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  const edits = edit.get(uri).toSorted((a, b) => b.range.start.compareTo(a.range.start));
  let text = document.getText(whole);
  for (const { range, newText } of edits) {
    text =
      text.slice(0, document.offsetAt(range.start)) +
      newText +
      text.slice(document.offsetAt(range.end));
  }
  return text.includes(words);
}
