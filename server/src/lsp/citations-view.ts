/** `resolution/citations` and `resolution/excerpts`: what the view of a resolution's citations shows. */
import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { citationLists } from '../core/features/citation-lists.ts';
import { wordsAround, type WordsAround } from '../core/features/words-around.ts';
import type { Citations, ExcerptsParams } from './custom-requests.ts';
import type { DocumentParams } from './from-lsp.ts';
import { libraryEntry } from './library-entry.ts';
import { readerContext } from './reader-context.ts';
import type { Session } from './session-types.ts';
import { untilSettled } from './settled.ts';
import { textOf } from './texts.ts';

/** Waits for the library: a list that fills by and by would be read too soon. */
export async function onCitations(
  session: Session,
  { uri }: DocumentParams,
  token: CancellationToken,
): Promise<Citations | null> {
  const entry = await libraryEntry(session, uri, token);
  if (entry === null) return null;
  const lists = citationLists(entry.document, {
    ...readerContext(session, entry.messages),
    isComplete: session.workspace.isComplete(),
  });
  return { label: entry.label, lists };
}

/** The words as they stand in the editor, else in the file; empty ones where there is no text. */
export async function onExcerpts(
  session: Session,
  { textDocument: { uri }, ranges }: ExcerptsParams,
  token: CancellationToken,
): Promise<readonly WordsAround[]> {
  await untilSettled(session, token);
  const text = (await textOf(session, uri)) ?? '';
  const document = TextDocument.create(uri, 'resolution', 0, text);
  return ranges.map((range) =>
    wordsAround(text, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }),
  );
}
