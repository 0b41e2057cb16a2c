/** `workspace/willRenameFiles` */
import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import { pathEdits } from '../workspace/project-file-edits.ts';
import type { RenameFilesParams } from './from-lsp.ts';
import type { Session } from './session-types.ts';
import { untilSettled } from './settled.ts';
import { currentText } from './current-text.ts';
import { toWorkspaceEdit, type EditedText } from './workspace-edit.ts';

/** The new paths in every project file that names what is moved; null when none does. */
export async function onWillRenameFiles(
  session: Session,
  { files }: RenameFilesParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const { client, positions, workspace } = session;
  // A move that a rename of a code asked for brought its edits along.
  const moves = session.announcedMoves.takeOut(files);
  if (moves.length === 0) return null;
  await untilSettled(session, token);
  const texts: EditedText[] = [];
  for (const uri of workspace.projectFiles()) {
    const text = await currentText(session, uri);
    if (!('document' in text)) continue;
    const edits = pathEdits(text.document.getText(), uri, moves);
    if (edits.length > 0) texts.push({ ...text, edits });
  }
  return texts.length === 0 ? null : toWorkspaceEdit(positions, client, texts, []);
}
