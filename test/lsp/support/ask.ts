/** Asks the real server about fixtures, in words instead of positions. */
import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  HoverRequest,
  type Location,
  type LocationLink,
  MarkupContent,
} from 'vscode-languageserver/node';
import { fileWithCursor, parseFixture, type FixtureFile } from '../../support/fixture.ts';
import { renderMarkedText } from '../../support/marked-text.ts';
import { startClient, type ClientOptions, type TestClient } from './client.ts';
import { offsetAt, positionAt, type Units, wordsAt } from './places.ts';

/** A server with the files of a fixture on disk, and the one with the cursor open. */
export interface Asked {
  readonly client: TestClient;
  readonly files: readonly FixtureFile[];
  readonly uri: string;
  readonly file: FixtureFile & { readonly cursor: number };
}

export async function askAbout(fixture: string, options: ClientOptions = {}): Promise<Asked> {
  const files = parseFixture(fixture);
  const file = fileWithCursor(files);
  const onDisk = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  const client = await startClient({ ...options, files: { ...options.files, ...onDisk } });
  const uri = await client.open(file.name, file.text);
  return { client, files, uri, file };
}

/** The definitions at the cursor, each as "file: words of the header". */
export async function definitionsAt({
  client,
  files,
  uri,
  file,
}: Asked): Promise<readonly string[]> {
  const links = (await client.connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri },
    position: positionAt(file.text, file.cursor),
  })) as readonly LocationLink[] | null;
  return (links ?? []).map(({ targetUri, targetSelectionRange }) => {
    const target = files.find(({ name }) => targetUri.endsWith(`/${name}`));
    assert.ok(target, targetUri);
    return `${target.name}: ${wordsAt(target.text, targetSelectionRange)}`;
  });
}

/** Locations as a person would say them: "file: words". */
export function named(
  files: readonly Pick<FixtureFile, 'name' | 'text'>[],
  locations: readonly Location[] | null,
  units?: Units,
): readonly string[] | null {
  return (
    locations?.map(({ uri, range }) => {
      const file = files.find(({ name }) => uri.endsWith(`/${name}`));
      assert.ok(file, uri);
      return `${file.name}: ${wordsAt(file.text, range, units)}`;
    }) ?? null
  );
}

/** The card at the cursor; null when there is none. */
export async function hoverAt({ client, uri, file }: Asked): Promise<string | null> {
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: positionAt(file.text, file.cursor),
  });
  if (hover === null) return null;
  assert.ok(MarkupContent.is(hover.contents));
  return hover.contents.value;
}

/** The answer to a pull, as it comes. */
export function pull(
  client: TestClient,
  uri: string,
  previousResultId?: string,
): Promise<
  FullDocumentDiagnosticReport | { readonly kind: 'unchanged'; readonly resultId: string }
> {
  return client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });
}

/** The findings of a document, each as the id of its rule and the words under it. */
export async function findingsOf(
  client: TestClient,
  uri: string,
  text: string,
): Promise<readonly string[]> {
  const report = await pull(client, uri);
  assert.ok(report.kind === 'full');
  return report.items.map(({ code, range }) => `${String(code)}: ${wordsAt(text, range)}`);
}

/** A message as text; the protocol would allow it to be Markdown. */
export function textOf(message: string | MarkupContent): string {
  return typeof message === 'string' ? message : message.value;
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/** Fails unless the server finds exactly what is marked `^^^^ severity rule-id`. */
export async function checkDiagnostics(marked: string, options: ClientOptions = {}): Promise<void> {
  const [file] = parseFixture(marked);
  const client = await startClient(options);
  const uri = await client.open(file!.name, file!.text);
  const report = await pull(client, uri);
  assert.ok(report.kind === 'full');
  const found = report.items.map(({ range, severity, code }) => ({
    range: { start: offsetAt(file!.text, range.start), end: offsetAt(file!.text, range.end) },
    label: `${SEVERITIES[severity ?? 0] ?? ''} ${String(code)}`,
  }));
  assert.equal(renderMarkedText(file!.text, found), renderMarkedText(file!.text, file!.marks));
}
