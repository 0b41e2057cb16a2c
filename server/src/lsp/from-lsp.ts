/** Reads what a client sends. What the protocol does not allow ends here, with a reason. */
import {
  type CodeAction,
  CodeActionTriggerKind,
  type CompletionItem,
  FileChangeType,
  type FileEvent,
  type Position,
  type Range,
} from 'vscode-languageserver';
import * as z from 'zod';
import type { Part } from '../core/model/model.ts';
import type { FileChanges } from '../workspace/workspace.ts';
import { documentSchema, parse, placeSchema, positionSchema } from './shapes.ts';

const positionsSchema = documentSchema.extend({ positions: z.array(placeSchema) });
const rangeSchema = documentSchema.extend({
  range: z.object({ start: placeSchema, end: placeSchema }),
});
const referencesSchema = positionSchema.extend({
  context: z.object({ includeDeclaration: z.boolean() }),
});
const querySchema = z.object({ query: z.string() });
const hierarchySchema = z.object({
  item: z.object({ data: z.object({ canonical: z.string().nullable(), uri: z.string() }) }),
});
const renameSchema = positionSchema.extend({ newName: z.string() });
const renameFilesSchema = z.object({
  files: z.array(z.object({ oldUri: z.string(), newUri: z.string() })),
});
const proposalSchema = z.looseObject({
  label: z.string(),
  data: z.union([
    z.object({ uri: z.string(), canonical: z.string() }),
    z.object({
      uri: z.string(),
      keyword: z.string(),
      entry: z.string(),
      part: z.enum(['preamble', 'operative']),
    }),
    z.object({ structure: z.string() }),
  ]),
});
const actionsSchema = rangeSchema.extend({
  context: z.object({ only: z.array(z.string()).nullish(), triggerKind: z.int().nullish() }),
});
const actionSchema = z.looseObject({
  title: z.string(),
  data: z.object({ uri: z.string(), version: z.int(), rule: z.string().nullable() }).optional(),
});
const typedSignSchema = positionSchema.extend({ ch: z.string() });
const diagnosticSchema = documentSchema.extend({ previousResultId: z.string().nullish() });

/** A request about a document. */
export interface DocumentParams {
  readonly uri: string;
}

/** A request about a place in a document. */
export interface PositionParams extends DocumentParams {
  readonly position: Position;
}

/** A request about several places in a document. */
export interface PositionsParams extends DocumentParams {
  readonly positions: readonly Position[];
}

export interface ReferenceParams extends PositionParams {
  /** Whether the places are wanted too that are no citations but the thing itself. */
  readonly includesDeclaration: boolean;
}

export type QueryParams = z.infer<typeof querySchema>;

/** What an item of a hierarchy stands for, as the server once sent it along. */
export type HierarchyParams = z.infer<typeof hierarchySchema>['item']['data'];

/** A request about a stretch of a document. */
export interface RangeParams extends DocumentParams {
  readonly range: Range;
}

export interface CodeActionParams extends RangeParams {
  /** The kinds that are wanted, each with what is below it; null stands for all. */
  readonly only: readonly string[] | null;
  /** True when the client asks by itself, after a move of the cursor. */
  readonly isAutomatic: boolean;
}

/** A sign that was typed before a place. */
export interface TypedSignParams extends PositionParams {
  readonly sign: string;
}

/** An action as it was sent, with what was sent along to know it again; nothing for a whole one. */
export interface SentAction extends Omit<CodeAction, 'data'> {
  readonly data?: z.infer<typeof actionSchema>['data'];
}

export interface RenameParams extends PositionParams {
  readonly newName: string;
}

/** A request about files that are to be moved. */
export type RenameFilesParams = z.infer<typeof renameFilesSchema>;

/** A proposal of a completion list as it was sent, with what was sent along to know it again. */
export interface SentProposal extends Omit<CompletionItem, 'data'> {
  readonly data:
    | { readonly uri: string; readonly canonical: string }
    | KeywordData
    | { readonly structure: string };
}

/** A keyword that was offered in a document. */
export interface KeywordData {
  readonly uri: string;
  readonly keyword: string;
  readonly entry: string;
  readonly part: Part;
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

export function readPositionsParams(params: unknown): PositionsParams {
  const { textDocument, positions } = parse(positionsSchema, params);
  return { uri: textDocument.uri, positions };
}

export function readReferenceParams(params: unknown): ReferenceParams {
  const { textDocument, position, context } = parse(referencesSchema, params);
  return { uri: textDocument.uri, position, includesDeclaration: context.includeDeclaration };
}

export function readQueryParams(params: unknown): QueryParams {
  return parse(querySchema, params);
}

export function readHierarchyParams(params: unknown): HierarchyParams {
  return parse(hierarchySchema, params).item.data;
}

export function readRangeParams(params: unknown): RangeParams {
  const { textDocument, range } = parse(rangeSchema, params);
  return { uri: textDocument.uri, range };
}

export function readCodeActionParams(params: unknown): CodeActionParams {
  const { textDocument, range, context } = parse(actionsSchema, params);
  return {
    uri: textDocument.uri,
    range,
    only: context.only ?? null,
    isAutomatic: context.triggerKind === CodeActionTriggerKind.Automatic,
  };
}

export function readTypedSignParams(params: unknown): TypedSignParams {
  const { textDocument, position, ch } = parse(typedSignSchema, params);
  return { uri: textDocument.uri, position, sign: ch };
}

export function readSentAction(params: unknown): SentAction {
  return parse(actionSchema, params);
}

export function readRenameParams(params: unknown): RenameParams {
  const { textDocument, position, newName } = parse(renameSchema, params);
  return { uri: textDocument.uri, position, newName };
}

export function readRenameFilesParams(params: unknown): RenameFilesParams {
  return parse(renameFilesSchema, params);
}

export function readProposal(params: unknown): SentProposal {
  return parse(proposalSchema, params);
}

export function readDiagnosticParams(params: unknown): DiagnosticParams {
  const { textDocument, previousResultId } = parse(diagnosticSchema, params);
  return { uri: textDocument.uri, previousResultId: previousResultId ?? null };
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
