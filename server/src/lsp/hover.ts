/** `textDocument/hover` */
import type { CancellationToken, Hover } from 'vscode-languageserver';
import { factHover } from '../core/features/fact-hover.ts';
import { hover, textsShown } from '../core/features/hover.ts';
import type { PositionParams } from './from-lsp.ts';
import { inTurn } from './locations.ts';
import { ask, askSettled, isNamed } from './questions.ts';
import { readerContext } from './reader-context.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { textOf } from './texts.ts';
import { toHover } from './to-lsp.ts';

/** Null where there is nothing to tell. Cards of keywords and facts do not wait for the library. */
export async function onHover(
  session: Session,
  params: PositionParams,
  token: CancellationToken,
): Promise<Hover | null> {
  return (await subjectCard(session, params, token)) ?? factCard(session, params);
}

async function subjectCard(
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

async function factCard(
  session: Session,
  { uri, position }: PositionParams,
): Promise<Hover | null> {
  const served = await serve(session, uri);
  if (served === null) return null;
  const { document, model, messages } = served;
  const { positions, client } = session;
  const at = positions.offset(document, position);
  const card = factHover(model, at, readerContext(session, messages));
  return card === null ? null : toHover(positions, document, card, client);
}
