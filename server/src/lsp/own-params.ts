/** Reads the requests that this server and its client have beside the protocol's own. */
import * as z from 'zod';
import { KEYS, type Key } from '../core/typing/keys.ts';
import { choiceSchemas, ruleIds } from '../workspace/rule-settings-schema.ts';
import type {
  CleanPasteParams,
  NewResolutionParams,
  ProjectChoiceParams,
  RuleStateParams,
  WritingStateParams,
} from './custom-requests.ts';
import type { DocumentParams, PositionParams } from './from-lsp.ts';
import { documentSchema, parse, placeSchema, positionSchema, uinteger } from './shapes.ts';

const newResolutionSchema = z.object({
  body: z.string(),
  language: z.string(),
  session: z.int().positive().nullable(),
});
const keySchema = positionSchema.extend({ key: z.enum(KEYS) });
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
const writingStateSchema = documentSchema.extend({
  range: z.object({ start: placeSchema, end: placeSchema }).nullable(),
});
const cleanPasteSchema = documentSchema.extend({ text: z.string() });
const recognitionSchema = z.object({ text: z.string(), fileName: z.string() });

/** A key that was pressed at a place. */
export interface KeyParams extends PositionParams {
  readonly key: Key;
}

export function readKeyParams(params: unknown): KeyParams {
  const { textDocument, position, key } = parse(keySchema, params);
  return { uri: textDocument.uri, position, key };
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

export function readNewResolutionParams(params: unknown): NewResolutionParams {
  return parse(newResolutionSchema, params);
}

export function readWritingStateParams(
  params: unknown,
): DocumentParams & Pick<WritingStateParams, 'range'> {
  const { textDocument, range } = parse(writingStateSchema, params);
  return { uri: textDocument.uri, range };
}

export function readCleanPasteParams(
  params: unknown,
): DocumentParams & Pick<CleanPasteParams, 'text'> {
  const { textDocument, text } = parse(cleanPasteSchema, params);
  return { uri: textDocument.uri, text };
}

export function readRecognitionParams(params: unknown): z.infer<typeof recognitionSchema> {
  return parse(recognitionSchema, params);
}
