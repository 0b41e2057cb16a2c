/** Shows in the status bar how far the text in front has come: clauses, words and problems. */
import {
  commands,
  DiagnosticSeverity,
  Disposable,
  languages,
  MarkdownString,
  StatusBarAlignment,
  window,
  workspace,
} from 'vscode';
import type { TextEditor, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { oneAtATime } from './one-at-a-time.ts';
import { writingStateRequest, type WritingState } from './writing-requests.ts';
import { writingWords } from './writing-wording.ts';

const SHOW_STATE = 'resolution.showWritingState';
const OUTLINE = 'outline.focus';
const PROBLEMS = 'workbench.actions.view.problems';
/** Beside the place of the cursor, which has 100 in this part of the bar. */
const PRIORITY = 101;

/** For a client that runs. */
export function showWritingStatus(client: BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem('resolution.writing', StatusBarAlignment.Right, PRIORITY);
  item.command = SHOW_STATE;
  let state: WritingState | null = null;

  const draw = (): void => {
    const editor = resolutionInFront();
    if (editor === null || state === null) {
      item.hide();
      return;
    }
    const words = writingWords();
    const problems = problemsIn(editor.document.uri);
    const said = problems === 0 ? words.noProblems : words.problems(problems);
    const counts = words.counts(state);
    item.name = words.name;
    item.text = problems === 0 ? counts : `${counts} $(warning) ${problems}`;
    item.accessibilityInformation = { label: `${counts}, ${said}` };
    item.tooltip = linked(`${counts}, ${said}`, [
      [words.outline, OUTLINE],
      [words.problemList, PROBLEMS],
    ]);
    item.show();
  };

  const ask = oneAtATime(async () => {
    const editor = resolutionInFront();
    if (editor === null) state = null;
    else {
      const uri = editor.document.uri.toString();
      const range = editor.selection.isEmpty
        ? null
        : client.code2ProtocolConverter.asRange(editor.selection);
      state = await client.sendRequest(writingStateRequest, { textDocument: { uri }, range });
    }
    draw();
  });
  const refresh = (): void => {
    ask().catch((error: unknown) => {
      client.error('Could not count the words', error, false);
    });
  };

  refresh();
  return Disposable.from(
    item,
    commands.registerCommand(SHOW_STATE, async () => {
      const editor = resolutionInFront();
      const hasProblems = editor !== null && problemsIn(editor.document.uri) > 0;
      await commands.executeCommand(hasProblems ? PROBLEMS : OUTLINE);
    }),
    window.onDidChangeActiveTextEditor(refresh),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const isShown = state !== null && (state.selected !== null || !textEditor.selection.isEmpty);
      if (textEditor === window.activeTextEditor && isShown) refresh();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) refresh();
    }),
    // A text that is recognised as a resolution is closed and opened again.
    workspace.onDidOpenTextDocument(refresh),
    languages.onDidChangeDiagnostics(draw),
  );
}

function resolutionInFront(): TextEditor | null {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === 'resolution' ? editor : null;
}

/** Errors and warnings; hints and information are no problems. */
function problemsIn(uri: Uri): number {
  return languages
    .getDiagnostics(uri)
    .filter(({ severity }) => severity <= DiagnosticSeverity.Warning).length;
}

function linked(text: string, links: readonly (readonly [string, string])[]): MarkdownString {
  const written = links.map(([label, command]) => `[${label}](command:${command})`).join(' · ');
  const tooltip = new MarkdownString(`${text}\n\n${written}`);
  tooltip.isTrusted = { enabledCommands: links.map(([, command]) => command) };
  return tooltip;
}
