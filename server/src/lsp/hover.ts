/** `textDocument/hover` */
import type { CancellationToken, Hover } from 'vscode-languageserver';
import { hover, textsShown } from '../core/features/hover.ts';
import type { PositionParams } from './from-lsp.ts';
import { inTurn } from './locations.ts';
import { ask, askSettled, isNamed } from './questions.ts';
import { readerContext } from './reader-context.ts';
import type { Session } from './session-types.ts';
import { textOf } from './texts.ts';
import { toHover } from './to-lsp.ts';

/** Null where there is nothing to tell. Only cards of keywords do not wait for the library. */
export async function onHover(
  session: Session,
  params: PositionParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const now = await ask(session, params, () => true);
  if (now === null) return null;
  const asked = isNamed(now.subject) ? await askSettled(session, params, isNamed, token) : now;
  if (asked === null) return null;
  const { question, document, messages } = asked;
  const texts = new Map(
    await inTurn(textsShown(question), async (uri) => [uri, await textOf(session, uri)] as const),
  );
  const card = hover(question, {
    ...readerContext(session, messages),
    textOf: (uri) => texts.get(uri) ?? null,
  });
  return card === null ? null : toHover(session.positions, document, card, session.client);
}
