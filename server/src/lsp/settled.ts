/** Waiting for the library, for answers that would be wrong without it. */
import type { CancellationToken } from 'vscode-languageserver';
import { ContentModifiedError } from './run-request.ts';
import { serve, type Served } from './served.ts';
import type { Session } from './session-types.ts';

/**
 * The document as it is once every file known to have changed is read, or the request is cancelled.
 *
 * @throws {ContentModifiedError} when the document got another text meanwhile
 */
export async function serveSettled(
  session: Session,
  { document }: Served,
  token: CancellationToken,
): Promise<Served | null> {
  const { version } = document;
  await untilSettled(session, token);
  const served = await serve(session, document.uri);
  if (served !== null && served.document.version !== version) throw new ContentModifiedError();
  return served;
}

/**
 * Resolves once every file known to have changed is read and what was typed counts, or the request
 * is cancelled.
 */
export async function untilSettled(session: Session, token: CancellationToken): Promise<void> {
  const cancelled = new Promise<void>((resolve) => {
    token.onCancellationRequested(() => {
      resolve();
    });
  });
  await Promise.race([session.workspace.settled(), cancelled]);
  session.settle();
}
