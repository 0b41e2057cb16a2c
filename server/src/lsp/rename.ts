/** `textDocument/rename` */
import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import { renamePlaceAt } from '../core/features/rename-place.ts';
import { planRename } from '../core/features/rename-plan.ts';
import { renameWording } from '../core/features/rename-wording.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import { fileLabel } from './file-label.ts';
import type { RenameParams } from './from-lsp.ts';
import { renameEverywhere } from './rename-everywhere.ts';
import { RefusedError } from './run-request.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { serveSettled } from './settled.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/**
 * Null for a document that is no resolution.
 *
 * @throws {RefusedError} with the reason when there is no code, or it cannot have that name
 */
export async function onRename(
  session: Session,
  { uri, position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const { analyser, client, positions, workspace } = session;
  const asked = await serve(session, uri);
  const served = asked === null ? null : await serveSettled(session, asked, token);
  if (served === null) return null;
  const { document, model, messages } = served;
  const refuse = (reason: Bilingual): never => {
    throw new RefusedError(reason[messages]);
  };
  const place = renamePlaceAt(model, positions.offset(document, position), analyser.codes);
  if (place === null) return refuse(renameWording.noCode);
  if (session.folders().length > 0 && !workspace.isComplete()) {
    return refuse(renameWording.incomplete);
  }
  const labelOf = (other: string): string => fileLabel(other, session.folders());
  const planned = planRename(analyser, workspace.library, place.code, newName, labelOf);
  if (planned.plan === null) return refuse(planned.refusal);
  const { renaming, uris } = planned.plan;
  const all = [...new Set([document.uri, ...uris])];
  const { texts, moves } = await renameEverywhere(session, renaming, all, {
    labelOf,
    refuse,
    token,
  });
  session.announcedMoves.replace(moves);
  return toWorkspaceEdit(positions, client, texts, moves);
}
