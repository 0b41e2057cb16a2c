/** What a new resolution may be, and its text. */
import type { CancellationToken } from 'vscode-languageserver';
import { bodyChoices, newResolution, type BodyChoice } from '../core/templates/choices.ts';
import { toSnippet } from '../core/templates/filled.ts';
import type { NewResolutionParams, NewResolutionText } from './custom-requests.ts';
import { readerContextAt } from './reader-context.ts';
import type { Session } from './session-types.ts';
import { untilSettled } from './settled.ts';

/** The bodies with their languages and sessions; the library says which are likely. */
export async function onNewResolutionChoices(
  session: Session,
  _params: null,
  token: CancellationToken,
): Promise<readonly BodyChoice[]> {
  await untilSettled(session, token);
  return bodyChoices(await readerContextAt(session, null));
}

/** Null when there is no template for what was chosen. */
export async function onNewResolution(
  session: Session,
  params: NewResolutionParams,
): Promise<NewResolutionText | null> {
  const context = await readerContextAt(session, null);
  const made = newResolution(params, context);
  if (made === null) return null;
  return {
    snippet: toSnippet(made.pieces),
    // Names of files cannot hold slashes, and are read with underscores for them.
    fileName: made.code === null ? null : `${made.code.replace(/[/ ]/g, '_')}.resolution`,
  };
}
