/** `textDocument/codeLens` */
import type { CancellationToken, CodeLens, Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeLenses, type CodeLens as Lens } from '../core/features/code-lenses.ts';
import type { DocumentParams } from './from-lsp.ts';
import { documentOf } from './library-entry.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { serveSettled } from './settled.ts';

/** What a click opens; commands of the client, each with arguments of its own. */
const COMMANDS = {
  citations: 'resolution.showCitations',
  references: 'resolution.showReferences',
} as const;

/** How often the text and its clauses are cited; empty when that is not wanted. */
export async function onCodeLenses(
  session: Session,
  { uri }: DocumentParams,
  token: CancellationToken,
): Promise<CodeLens[]> {
  const { codeLens } = await session.settings.of(uri);
  const asked = codeLens.enabled ? await serve(session, uri) : null;
  const served = asked === null ? null : await serveSettled(session, asked, token);
  if (served === null) return [];
  const { document, model, messages } = served;
  const { library } = session.workspace;
  return codeLenses(model, { document: documentOf(session, served), library, messages }).map(
    (lens) => ({
      range: session.positions.range(document, lens.range),
      command: commandOf(session, document, lens),
    }),
  );
}

/** The words alone for a client that has not said that it has the command. */
function commandOf(
  { client, positions }: Session,
  document: TextDocument,
  { title, opens, range }: Lens,
): Command {
  const command = COMMANDS[opens];
  if (!client.commands.has(command)) return { title, command: '' };
  const place = opens === 'references' ? [positions.position(document, range.start)] : [];
  return { title, command, arguments: [document.uri, ...place] };
}
