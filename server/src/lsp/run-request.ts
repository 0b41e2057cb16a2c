/**
 * The one place where errors end. A request that was cancelled, or whose document moved on under
 * it, fails as the protocol says; one that is refused fails with the reason; one about a document that is not open gets an empty answer; a bug
 * is logged with its circumstances and gets an empty answer too, so that one feature failing never
 * takes the editor's other features down.
 */
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';

/** The document that a request is about is not open. */
export class UnknownDocumentError extends Error {
  override readonly name = 'UnknownDocumentError';
}

/** The document changed while its answer was on the way. */
export class ContentModifiedError extends Error {
  override readonly name = 'ContentModifiedError';
}

/** The client sent something that the protocol does not allow. */
export class MalformedParamsError extends Error {
  override readonly name = 'MalformedParamsError';
}

/** What was asked for cannot be done; the message says why, in the reader's language. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** A request as the policy sees it. */
export interface RequestInfo<Answer> {
  readonly method: string;
  readonly params: unknown;
  readonly token: CancellationToken;
  /** The answer that says nothing. */
  readonly empty: Answer;
}

/** A failure that the client is told of; it carries no data. */
export type Failure = ResponseError<never>;

/** Answers a request under the policy. Never throws and never rejects. */
export async function runRequest<Answer>(
  { method, params, token, empty }: RequestInfo<Answer>,
  log: (line: string) => void,
  work: () => Answer | Promise<Answer>,
): Promise<Answer | Failure> {
  const isCancelled = (): boolean => token.isCancellationRequested;
  if (isCancelled()) return cancelled();
  try {
    const answer = await work();
    return isCancelled() ? cancelled() : answer;
  } catch (error) {
    if (isCancelled()) return cancelled();
    if (error instanceof ContentModifiedError) {
      return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed');
    }
    if (error instanceof MalformedParamsError) {
      return new ResponseError(ErrorCodes.InvalidParams, error.message);
    }
    if (error instanceof RefusedError) {
      return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    }
    if (!(error instanceof UnknownDocumentError)) {
      log(`${method} failed on ${circumstances(params)}: ${trace(error)}`);
    }
    return empty;
  }
}

/** Does work for which nobody waits; a failure is logged and ends there. */
export async function runQuietly(
  what: string,
  log: (line: string) => void,
  work: () => void | Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    log(`${what} failed: ${trace(error)}`);
  }
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Enough to find the place again, and not the text of anybody's draft. */
function circumstances(params: unknown): string {
  return JSON.stringify(params ?? null).slice(0, 200);
}

function cancelled(): Failure {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
}
