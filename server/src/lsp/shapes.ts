/** The shapes that requests share, and how what a client sends is held against one. */
import * as z from 'zod';
import { MalformedParamsError } from './run-request.ts';

export const uinteger = z.int().nonnegative();
export const documentSchema = z.object({ textDocument: z.object({ uri: z.string() }) });
export const placeSchema = z.object({ line: uinteger, character: uinteger });
export const positionSchema = documentSchema.extend({ position: placeSchema });

/** @throws {MalformedParamsError} for anything that has another shape */
export function parse<Schema extends z.ZodType>(schema: Schema, params: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new MalformedParamsError(`params.${place}: ${issue?.message ?? 'malformed'}`);
}
