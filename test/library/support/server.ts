/** Asks the real server about a generated library, as an editor would, and writes its answers down. */
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  type LocationLink,
  type Position,
  type ProtocolConnection,
  type Range,
  ReferencesRequest,
  TypeHierarchySubtypesRequest,
  TypeHierarchySupertypesRequest,
} from 'vscode-languageserver/node';
import { FOLDER } from '../../lsp/support/client.ts';
import { pathOf, uriOf, written } from './places.ts';

/** An item of a hierarchy, and what the server says of it. */
export interface Item {
  readonly path: string;
  readonly name: string;
  /** Each the path of the other document, and the places that make the step. */
  incoming(): Promise<readonly string[]>;
  outgoing(): Promise<readonly string[]>;
  /** Each the path of the other document, and the first words said of it. */
  supertypes(): Promise<readonly string[]>;
  subtypes(): Promise<readonly string[]>;
}

/** Places are written as in `places.ts`, and everything is sorted. */
export interface Questions {
  definition(path: string, position: Position): Promise<readonly string[]>;
  references(
    path: string,
    position: Position,
    includeDeclaration: boolean,
  ): Promise<readonly string[]>;
  highlights(path: string, position: Position): Promise<readonly string[]>;
  items(path: string, position: Position): Promise<readonly Item[]>;
}

/** @param folder the URI of the library */
export function questionsTo(
  { connection }: { readonly connection: Pick<ProtocolConnection, 'sendRequest'> },
  folder: string = FOLDER,
): Questions {
  const at = (path: string, position: Position) => ({
    textDocument: { uri: uriOf(path, folder) },
    position,
  });
  const place = (uri: string, range: Range): string => written(pathOf(uri, folder), range);
  const step = (item: CallHierarchyItem, uri: string, ranges: readonly Range[]): string =>
    [pathOf(item.uri, folder), ...ranges.map((range) => place(uri, range)).toSorted()].join(' ');
  const relative = ({ uri, detail }: CallHierarchyItem): string =>
    `${pathOf(uri, folder)} ${detail?.split(' · ')[0] ?? ''}`;

  const itemFor = (item: CallHierarchyItem): Item => ({
    path: pathOf(item.uri, folder),
    name: item.name,
    incoming: async () => {
      const calls = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
      return (calls ?? [])
        .map(({ from, fromRanges }) => step(from, from.uri, fromRanges))
        .toSorted();
    },
    outgoing: async () => {
      const calls = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item });
      return (calls ?? []).map(({ to, fromRanges }) => step(to, item.uri, fromRanges)).toSorted();
    },
    supertypes: async () => {
      const found = await connection.sendRequest(TypeHierarchySupertypesRequest.type, { item });
      return (found ?? []).map(relative).toSorted();
    },
    subtypes: async () => {
      const found = await connection.sendRequest(TypeHierarchySubtypesRequest.type, { item });
      return (found ?? []).map(relative).toSorted();
    },
  });

  return {
    definition: async (path, position) => {
      const found = await connection.sendRequest(DefinitionRequest.type, at(path, position));
      const links = (found ?? []) as readonly LocationLink[];
      return links.map(({ targetUri, targetRange }) => place(targetUri, targetRange)).toSorted();
    },
    references: async (path, position, includeDeclaration) => {
      const params = { ...at(path, position), context: { includeDeclaration } };
      const found = await connection.sendRequest(ReferencesRequest.type, params);
      return (found ?? []).map(({ uri, range }) => place(uri, range)).toSorted();
    },
    highlights: async (path, position) => {
      const found = await connection.sendRequest(DocumentHighlightRequest.type, at(path, position));
      // The place of the cursor alone says that nothing is to be seen.
      const seen = (found ?? []).filter(
        ({ range: { start, end } }) => start.line !== end.line || start.character !== end.character,
      );
      return seen.map(({ range }) => written(path, range)).toSorted();
    },
    items: async (path, position) => {
      const params = at(path, position);
      const found = await connection.sendRequest(CallHierarchyPrepareRequest.type, params);
      return (found ?? []).map(itemFor);
    },
  };
}
