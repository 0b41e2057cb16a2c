/** `textDocument/diagnostic` */
import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { diagnose } from './diagnose.ts';
import type { DiagnosticParams } from './from-lsp.ts';
import { UnknownDocumentError } from './run-request.ts';
import type { Session } from './session-types.ts';

/**
 * How long the first findings wait for a small library to be read, in milliseconds. After a larger
 * one is read, the client is told to ask again; one that cannot be told waits to the end.
 */
const PATIENCE = 400;

/** The findings; or, when the client has them already, just that. */
export async function onDocumentDiagnostics(
  session: Session,
  { uri, previousResultId }: DiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  if (!session.workspace.isComplete()) await firstReading(session);
  const document = session.documents.get(uri);
  if (document === undefined) throw new UnknownDocumentError(uri);
  const diagnosis = await diagnose(session, document);
  const { resultId } = diagnosis;
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnosis.items()] };
}

function firstReading({ client, workspace }: Session): Promise<void> {
  const settled = workspace.settled();
  return client.refreshesDiagnostics ? Promise.race([settled, elapsed(PATIENCE)]) : settled;
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
