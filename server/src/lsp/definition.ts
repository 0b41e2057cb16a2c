/** `textDocument/definition` */
import type { CancellationToken, Location, LocationLink } from 'vscode-languageserver';
import { definition } from '../core/features/definition.ts';
import type { PositionParams } from './from-lsp.ts';
import { createLocations, inTurn } from './locations.ts';
import { askSettled, isNamed } from './questions.ts';
import type { Session } from './session-types.ts';
import { toLocation } from './to-lsp.ts';

/** Null where nothing stands that leads anywhere; a list otherwise, empty when all is elsewhere. */
export async function onDefinition(
  session: Session,
  params: PositionParams,
  token: CancellationToken,
): Promise<LocationLink[] | Location[] | null> {
  const asked = await askSettled(session, params, isNamed, token);
  const found = asked === null ? null : definition(asked.question);
  if (asked === null || found === null) return null;
  const locations = createLocations(session);
  const originSelectionRange = session.positions.range(asked.document, found.originRange);
  const links = await inTurn(found.targets, async ({ uri, range, selection }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: await locations.range(uri, range),
    targetSelectionRange: await locations.range(uri, selection),
  }));
  return session.client.linksDefinitions ? links : links.map(toLocation);
}
