/** What a rename makes of a generated library, and what the server's edit makes of it. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { FOLDER } from '../../lsp/support/client.ts';
import { escaped } from './places.ts';
import { keyOf, type Thing } from './things.ts';
import { consequencesOf, type Span, type TrueDocument, type TrueLibrary } from './truth.ts';

export type Files = Readonly<Record<string, string>>;

/** The texts as they should be: each place in its own form, and not a character more. */
export function renamedTexts({ documents }: TrueLibrary, from: Thing, to: Thing): Files {
  const keys = consequencesOf({ documents }).sameAs(keyOf(from));
  return Object.fromEntries(
    documents.map((document) => [
      isNamedAfter(document, keyOf(from))
        ? document.path.replace(fileNameOf(from), fileNameOf(to))
        : document.path,
      renamedText(document, keys, to),
    ]),
  );
}

/** The codes of the project file as they should be, by file. */
export function renamedCodes({ documents }: TrueLibrary, from: Thing, to: Thing): Files {
  const keys = consequencesOf({ documents }).sameAs(keyOf(from));
  return Object.fromEntries(
    documents.flatMap(({ path, key, isDeclared }) =>
      key === null || !isDeclared ? [] : [[path, keys.has(key) ? keyOf(to) : key]],
    ),
  );
}

/** The codes of a project file, by file. */
export function codesIn(project: string): Files {
  const { resolutions } = JSON.parse(project) as {
    readonly resolutions: readonly { readonly file: string; readonly code: string }[];
  };
  return Object.fromEntries(resolutions.map(({ file, code }) => [file, code]));
}

function fileNameOf(thing: Thing): string {
  return keyOf(thing).replaceAll('/', '_');
}

function isNamedAfter({ key, own, path, thing }: TrueDocument, old: string): boolean {
  return key === old && own === null && path.includes(fileNameOf(thing));
}

function renamedText(
  { text, key, own, thing, citations }: TrueDocument,
  keys: ReadonlySet<string>,
  to: Thing,
): string {
  const places = [
    ...(own !== null && key !== null && keys.has(key) ? [{ ...own, thing }] : []),
    ...citations.filter((citation) => keys.has(citation.key)),
  ];
  return replaced(
    text,
    places.map((place) => ({
      ...place,
      words: to.kind === place.thing.kind ? place.rewrite(to) : keyOf(to),
    })),
  );
}

function replaced(text: string, edits: readonly (Span & { readonly words: string })[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((done, { start, end, words }) => done.slice(0, start) + words + done.slice(end), text);
}

/** The files after an edit of the server. */
export function editedFiles(files: Files, edit: WorkspaceEdit): Files {
  const result = new Map(Object.entries(files));
  const pathOf = (uri: string): string => decodeURIComponent(uri.slice(FOLDER.length + 1));
  for (const change of edit.documentChanges ?? []) {
    if (TextDocumentEdit.is(change)) {
      const path = pathOf(change.textDocument.uri);
      const before = TextDocument.create(path, 'resolution', 0, result.get(path) ?? '');
      result.set(path, TextDocument.applyEdits(before, [...change.edits] as never));
    } else if (change.kind === 'rename') {
      const text = result.get(pathOf(change.oldUri)) ?? '';
      result.delete(pathOf(change.oldUri));
      result.set(pathOf(change.newUri), text);
    }
  }
  return Object.fromEntries(result);
}

/** The files under the names that they have in URIs. */
export function inUris(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [escaped(path), text]));
}
