/** `textDocument/hover` */
import type { CancellationToken, Hover } from 'vscode-languageserver';
import { codeAt } from '../core/features/citation-at.ts';
import { hover } from '../core/features/hover.ts';
import { fileNameOf, pathWithin, uriKey } from '../workspace/uris.ts';
import type { PositionParams } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { serveSettled } from './settled.ts';
import { toHover } from './to-lsp.ts';

/** Null where there is nothing to tell. A card of a code waits for the library; others do not. */
export async function onHover(
  session: Session,
  { uri, position }: PositionParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const { analyser, client, positions, workspace } = session;
  const asked = await serve(session, uri);
  if (asked === null) return null;
  const offset = positions.offset(asked.document, position);
  const isCode = codeAt(asked.model, offset) !== null;
  const served = isCode ? await serveSettled(session, asked, token) : asked;
  if (served === null) return null;
  const card = hover(served.model, offset, {
    analyser,
    library: workspace.library,
    messages: served.messages,
    fileLabel: (target) => fileLabel(target, session.folders()),
  });
  return card === null ? null : toHover(positions, served.document, card, client);
}

/** The path in its workspace folder, or the bare name of a file that lies elsewhere. */
function fileLabel(uri: string, folders: readonly string[]): string {
  const paths = folders
    .map((folder) => pathWithin(uriKey(folder), uriKey(uri)))
    .filter((path) => path !== null);
  return paths[0] ?? fileNameOf(uri);
}
