/** `resolution/graph`: a piece of the citation graph, for a picture of it. */
import type { CancellationToken } from 'vscode-languageserver';
import { graphPicture } from '../core/features/graph-picture.ts';
import type { Graph, GraphParams } from './custom-requests.ts';
import { libraryEntry } from './library-entry.ts';
import { readerContextAt } from './reader-context.ts';
import type { Session } from './session-types.ts';
import { untilSettled } from './settled.ts';

/** A picture of more could not be read, and takes long to draw. */
const MOST_NODES = 400;

/** Null when the text in the middle is no resolution. */
export async function onGraph(
  session: Session,
  { uri, depth }: GraphParams,
  token: CancellationToken,
): Promise<Graph | null> {
  const entry = uri === null ? null : await libraryEntry(session, uri, token);
  if (uri === null) await untilSettled(session, token);
  else if (entry === null) return null;
  const { analyser, library, messages } = await readerContextAt(session, uri);
  const scope = { document: entry?.document ?? null, depth, most: MOST_NODES };
  const context = { codes: analyser.codes, language: messages };
  const picture = graphPicture(library, scope, context);
  return { label: entry?.label ?? null, messages, picture };
}
