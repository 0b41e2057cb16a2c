/** Reads what a client sends. What the protocol does not allow ends here, with a reason. */
import { FileChangeType, type FileEvent, type Position } from 'vscode-languageserver';
import * as z from 'zod';
import type { FileChanges } from '../workspace/workspace.ts';
import { MalformedParamsError } from './run-request.ts';

const uinteger = z.int().nonnegative();
const documentSchema = z.object({ textDocument: z.object({ uri: z.string() }) });
const positionSchema = documentSchema.extend({
  position: z.object({ line: uinteger, character: uinteger }),
});
const diagnosticSchema = documentSchema.extend({ previousResultId: z.string().nullish() });
const recognitionSchema = z.object({ text: z.string(), fileName: z.string() });

/** A request about a document. */
export interface DocumentParams {
  readonly uri: string;
}

/** A request about a place in a document. */
export interface PositionParams extends DocumentParams {
  readonly position: Position;
}

export interface DiagnosticParams extends DocumentParams {
  readonly previousResultId: string | null;
}

export function readDocumentParams(params: unknown): DocumentParams {
  return { uri: parse(documentSchema, params).textDocument.uri };
}

export function readPositionParams(params: unknown): PositionParams {
  const { textDocument, position } = parse(positionSchema, params);
  return { uri: textDocument.uri, position };
}

export function readDiagnosticParams(params: unknown): DiagnosticParams {
  const { textDocument, previousResultId } = parse(diagnosticSchema, params);
  return { uri: textDocument.uri, previousResultId: previousResultId ?? null };
}

export function readRecognitionParams(params: unknown): z.infer<typeof recognitionSchema> {
  return parse(recognitionSchema, params);
}

/** What a client says of its files; it may name one of them several times. */
export function fromFileEvents(events: readonly FileEvent[]): FileChanges {
  const urisOf = (isDeletion: boolean): readonly string[] => [
    ...new Set(
      events
        .filter(({ type }) => (type === FileChangeType.Deleted) === isDeletion)
        .map(({ uri }) => uri),
    ),
  ];
  return { written: urisOf(false), deleted: urisOf(true) };
}

/** @throws {MalformedParamsError} for anything that has another shape */
function parse<Schema extends z.ZodType>(schema: Schema, params: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new MalformedParamsError(`params.${place}: ${issue?.message ?? 'malformed'}`);
}
