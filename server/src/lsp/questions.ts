/** Turns a place that a client names into a question that the features answer. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Question } from '../core/features/question.ts';
import { subjectAt, type Subject } from '../core/features/subject-at.ts';
import type { PositionParams } from './from-lsp.ts';
import { documentOf } from './library-entry.ts';
import { serve, type Served } from './served.ts';
import type { Session } from './session-types.ts';
import { serveSettled } from './settled.ts';

export interface Asked extends Served {
  readonly subject: Subject;
  readonly question: Question;
}

/**
 * The question that a place puts, from what the library knows now.
 *
 * @returns null when the document is no resolution, or nothing that is asked about stands there
 */
export async function ask(
  session: Session,
  { uri, position }: PositionParams,
  isMeant: (subject: Subject) => boolean,
): Promise<Asked | null> {
  const served = await serve(session, uri);
  if (served === null) return null;
  const offset = session.positions.offset(served.document, position);
  const subject = subjectAt(served.model, offset);
  if (subject === null || !isMeant(subject)) return null;
  const { library } = session.workspace;
  const document = documentOf(session, served);
  return { ...served, subject, question: { model: served.model, document, offset, library } };
}

/** The same from the whole library: waits for it, but only where something stands. */
export async function askSettled(
  session: Session,
  params: PositionParams,
  isMeant: (subject: Subject) => boolean,
  token: CancellationToken,
): Promise<Asked | null> {
  const asked = await ask(session, params, isMeant);
  const served = asked === null ? null : await serveSettled(session, asked, token);
  // What the library knows may have given the text another code, and so other subjects.
  return served === null ? null : ask(session, params, isMeant);
}

/** Where nothing more than a clause stands, only questions about clauses are meant. */
export function isNamed({ kind }: Subject): boolean {
  return kind !== 'clause';
}
