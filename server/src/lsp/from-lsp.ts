/** Reads what a client sends. What the protocol does not allow ends here, with a reason. */
import {
  type CodeAction,
  type CompletionItem,
  FileChangeType,
  type FileEvent,
  type Position,
  type Range,
} from 'vscode-languageserver';
import * as z from 'zod';
import { choiceSchemas, ruleIds } from '../workspace/rule-settings-schema.ts';
import type { FileChanges } from '../workspace/workspace.ts';
import type { ProjectChoiceParams, RuleStateParams } from './custom-requests.ts';
import { MalformedParamsError } from './run-request.ts';

const uinteger = z.int().nonnegative();
const documentSchema = z.object({ textDocument: z.object({ uri: z.string() }) });
const placeSchema = z.object({ line: uinteger, character: uinteger });
const positionSchema = documentSchema.extend({ position: placeSchema });
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
  data: z.object({ uri: z.string(), canonical: z.string() }),
});
const actionsSchema = rangeSchema.extend({
  context: z.object({ only: z.array(z.string()).nullish() }),
});
const actionSchema = z.looseObject({
  title: z.string(),
  data: z.object({ uri: z.string(), version: z.int(), rule: z.string().nullable() }).optional(),
});
const diagnosticSchema = documentSchema.extend({ previousResultId: z.string().nullish() });
const excerptsSchema = documentSchema.extend({
  ranges: z.array(z.object({ start: placeSchema, end: placeSchema })),
});
const graphSchema = z.object({ uri: z.string().nullable(), depth: uinteger });
const ruleStateSchema = documentSchema.extend({ rule: z.string().nullable() });
const projectChoiceSchema = documentSchema.extend({
  choice: z.union([
    z.object({ rule: z.enum(ruleIds), level: choiceSchemas.level }),
    z.object({ preset: choiceSchemas.preset }),
  ]),
});
const recognitionSchema = z.object({ text: z.string(), fileName: z.string() });

/** A request about a document. */
export interface DocumentParams {
  readonly uri: string;
}

/** A request about a place in a document. */
export interface PositionParams extends DocumentParams {
  readonly position: Position;
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
  readonly data: { readonly uri: string; readonly canonical: string };
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
  return { uri: textDocument.uri, range, only: context.only ?? null };
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

export function readExcerptsParams(params: unknown): z.infer<typeof excerptsSchema> {
  return parse(excerptsSchema, params);
}

export function readGraphParams(params: unknown): z.infer<typeof graphSchema> {
  return parse(graphSchema, params);
}

export function readRuleStateParams(
  params: unknown,
): DocumentParams & Pick<RuleStateParams, 'rule'> {
  const { textDocument, rule } = parse(ruleStateSchema, params);
  return { uri: textDocument.uri, rule };
}

export function readProjectChoiceParams(
  params: unknown,
): DocumentParams & Pick<ProjectChoiceParams, 'choice'> {
  const { textDocument, choice } = parse(projectChoiceSchema, params);
  return { uri: textDocument.uri, choice };
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
