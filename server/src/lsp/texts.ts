/** The texts of documents, open or not. */
import type { Session } from './session-types.ts';

/** The text of an open document, else that of its file; null when it cannot be had. */
export async function textOf(session: Session, uri: string): Promise<string | null> {
  const open = session.documents.get(uri);
  if (open !== undefined) return open.getText();
  const text = await session.files()?.read(uri);
  return typeof text === 'string' ? text : null;
}
