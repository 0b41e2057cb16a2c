/** `textDocument/references` */
import type { CancellationToken, Location } from 'vscode-languageserver';
import { references } from '../core/features/references.ts';
import type { ReferenceParams } from './from-lsp.ts';
import { createLocations } from './locations.ts';
import { askSettled } from './questions.ts';
import type { Session } from './session-types.ts';

/** Null where nothing stands that could be cited. */
export async function onReferences(
  session: Session,
  params: ReferenceParams,
  token: CancellationToken,
): Promise<Location[] | null> {
  const asked = await askSettled(session, params, () => true, token);
  const found = asked === null ? null : references(asked.question, params.includesDeclaration);
  return found === null ? null : createLocations(session).all(found);
}
