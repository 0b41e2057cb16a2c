/** Enter, Tab and the keys that move lines, where a clause or an item is what they work on. */
import { commands, Disposable, Range, Selection, window } from 'vscode';
import type { Position, TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toPosition } from './places.ts';
import { keyRequest, type Key } from './requests.ts';

/** How long a key may wait for its answer before it does what it always does. */
const PATIENCE = 250;
/** Behind such a sign, or on a marker without words, Enter may open or close something. */
const MAY_OPEN =
  /[,;:]["”»)*_\s]*(?:\p{L}{1,6}\s*)?$|^\s*(?:[-–—•*]\s*)?(?:\(?[\p{L}\d]{1,4}[.)])?\s*$/u;
/** A mark that is there already when the words before it are written: that of a snippet. */
const MARK_AHEAD = /^[,;:]$/;
/** What may stand between the beginning of a line and the words of an item. */
const BEFORE_WORDS = /^\s*(?:[-–—•·▪●○◦*]\s*)?(?:\(?[\p{L}\d]{0,4}[.)]?)?\s*$/u;

/** Registers the commands that the keys are bound to. */
export function registerKeys(client: BaseLanguageClient): Disposable {
  const bind = (command: string, key: Key, otherwise: () => Thenable<unknown>): Disposable =>
    commands.registerCommand(command, async () => {
      const editor = window.activeTextEditor;
      if (editor === undefined || !mayMatter(key, editor)) {
        await otherwise();
        return;
      }
      const place = editor.selection.active;
      const { version } = editor.document;
      const typed = await ask(client, editor, key);
      if (editor.document.version !== version) {
        // Somebody types faster than the answer came: the break goes where it was meant to be.
        if (key === 'enter') await breakLine(editor, place);
        return;
      }
      if (typed?.version === version) await apply(editor, typed);
      else await otherwise();
    });
  const run =
    (command: string, ...rest: unknown[]) =>
    () =>
      commands.executeCommand(command, ...rest);
  return Disposable.from(
    bind('resolution.enter', 'enter', run('default:type', { text: '\n' })),
    bind('resolution.lowerItem', 'tab', run('tab')),
    bind('resolution.raiseItem', 'shift-tab', run('outdent')),
    bind('resolution.moveClauseUp', 'move-up', run('editor.action.moveLinesUpAction')),
    bind('resolution.moveClauseDown', 'move-down', run('editor.action.moveLinesDownAction')),
  );
}

type Typed = NonNullable<Awaited<ReturnType<typeof request>>>;

function request(client: BaseLanguageClient, { document, selection }: TextEditor, key: Key) {
  return client.sendRequest(keyRequest, {
    textDocument: { uri: document.uri.toString() },
    position: { line: selection.active.line, character: selection.active.character },
    key,
  });
}

/** Null where the server has nothing to say, is not there, or is too slow for a key. */
async function ask(
  client: BaseLanguageClient,
  editor: TextEditor,
  key: Key,
): Promise<Typed | null> {
  if (!client.isRunning()) return null;
  const patience = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, PATIENCE);
  });
  return Promise.race([request(client, editor, key).catch(() => null), patience]);
}

/** Most keys are pressed among words: there nobody is asked, and nothing waits. */
function mayMatter(key: Key, { document, selection, selections }: TextEditor): boolean {
  if (selections.length > 1 || !selection.isEmpty) return false;
  const { text } = document.lineAt(selection.active.line);
  const before = text.slice(0, selection.active.character);
  switch (key) {
    case 'enter': {
      const ahead = text.slice(before.length).trim();
      return (
        MARK_AHEAD.test(ahead) || (text.trim() !== '' && ahead === '' && MAY_OPEN.test(before))
      );
    }
    case 'tab':
    case 'shift-tab':
      return text.trim() !== '' && BEFORE_WORDS.test(before);
    case 'move-up':
    case 'move-down':
      return true;
  }
}

/** All edits in one step, so that one undo takes them back. */
async function apply(editor: TextEditor, { edits, cursor }: Typed): Promise<void> {
  if (edits.length === 0) return;
  const isDone = await editor.edit((builder) => {
    for (const { range, newText } of edits) {
      builder.replace(new Range(toPosition(range.start), toPosition(range.end)), newText);
    }
  });
  if (!isDone) return;
  const place = toPosition(cursor);
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place));
}

async function breakLine(editor: TextEditor, place: Position): Promise<void> {
  await editor.edit((builder) => {
    builder.insert(place, '\n');
  });
}
