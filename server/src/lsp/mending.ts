/** `codeAction/resolve`: the edit of an action that mends a whole text. */
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isSafelyMended, mendAll } from '../core/rules/mend.ts';
import { examine, type Examination } from './diagnose.ts';
import type { SentAction } from './from-lsp.ts';
import { ContentModifiedError } from './run-request.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** Which text is to be mended. */
export interface Mending {
  readonly uri: string;
  readonly version: number;
  /** The rule whose findings are to be mended; null for those of all rules. */
  readonly rule: string | null;
}

/**
 * The action with its edit; one that has none to get, such as a command, as it is: editors ask about
 * those as well.
 *
 * @throws {ContentModifiedError} when the text is no longer the one that the action was made for
 */
export async function onCodeActionResolve(
  session: Session,
  { data, ...action }: SentAction,
): Promise<CodeAction> {
  if (data === undefined) return action;
  const settings = await session.settings.of(data.uri);
  const served = await serve(session, data.uri);
  if (served?.document.version !== data.version) throw new ContentModifiedError();
  const { document } = served;
  const examination = examine(session, document, settings);
  return { ...action, data, edit: mendingEdit(session, document, examination, data.rule) };
}

/** All safe fixes, or those of one rule, until nothing changes any more. */
export function mendingEdit(
  session: Session,
  document: TextDocument,
  { context }: Examination,
  only: string | null,
): WorkspaceEdit {
  const hint = session.workspace.hint(document.uri);
  const { edits } = mendAll(
    document.getText(),
    hint,
    context,
    (finding) => isSafelyMended(finding) && (only === null || finding.rule === only),
  );
  return toWorkspaceEdit(
    session.positions,
    session.client,
    [{ document, isOpen: true, edits }],
    [],
  );
}
