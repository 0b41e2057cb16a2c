/** What the actions of one request have in common, and how one is made. */
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/rules/check.ts';
import type { TextEdit } from '../core/rules/fix.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import type { Examination } from './diagnose.ts';
import type { Session } from './session-types.ts';
import type { Settings } from './settings.ts';
import { toDiagnostic } from './to-lsp.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** What mends all that is safe, as editors run it on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.resolution`;

/** All that the actions of one request have in common. */
export interface ActionScope {
  readonly session: Session;
  readonly document: TextDocument;
  readonly settings: Settings;
  readonly examination: Examination;
}

/** A quick fix for a finding, without what it does. */
export function actionAbout(
  { session, document, examination }: ActionScope,
  finding: Finding,
  title: Bilingual,
): CodeAction {
  return {
    title: title[examination.context.messages],
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(session.positions, document, finding, session.client)],
  };
}

/** Edits of the document, for the version that they were made for. */
export function editOf(
  { session, document }: Pick<ActionScope, 'session' | 'document'>,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  return toWorkspaceEdit(
    session.positions,
    session.client,
    [{ document, isOpen: true, edits }],
    [],
  );
}
