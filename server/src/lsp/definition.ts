/** `textDocument/definition` */
import type { CancellationToken, Location, LocationLink } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeAt } from '../core/features/citation-at.ts';
import { definition } from '../core/features/definition.ts';
import type { PositionParams } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { serveSettled } from './settled.ts';
import { toDefinition, toLocation } from './to-lsp.ts';

/** Null where no code stands; a list otherwise, empty for a code that no document has. */
export async function onDefinition(
  session: Session,
  { uri, position }: PositionParams,
  token: CancellationToken,
): Promise<LocationLink[] | Location[] | null> {
  const { client, positions, workspace } = session;
  const asked = await serve(session, uri);
  const offset = asked === null ? 0 : positions.offset(asked.document, position);
  if (asked === null || codeAt(asked.model, offset) === null) return null;
  const served = await serveSettled(session, asked, token);
  if (served === null) return null;
  const links = await Promise.all(
    definition(served.model, offset, workspace.library).map(async (link) => {
      const target = await targetOf(session, link.targetUri);
      return toDefinition(positions, served.document, target, link);
    }),
  );
  return client.linksDefinitions ? links : links.map(toLocation);
}

/** The text to which a link leads; of a file that cannot be read the beginning is as good as any. */
async function targetOf(session: Session, uri: string): Promise<TextDocument> {
  const open = session.documents.get(uri);
  if (open !== undefined) return open;
  const text = await session.files()?.read(uri);
  return TextDocument.create(uri, 'resolution', 0, typeof text === 'string' ? text : '');
}
