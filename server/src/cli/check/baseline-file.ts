/** The file in which a team records the findings that its library had when it began to check. */
import * as z from 'zod';
import type { Bilingual } from '../../core/wording/languages.ts';
import { createLocate } from '../../core/text/places.ts';
import type { Range } from '../../core/text/range.ts';
import { encode } from '../../files/encode.ts';
import { readJson } from '../../workspace/json-with-places.ts';
import { readText } from '../files/read.ts';
import { replaceFile } from '../files/write.ts';

const VERSION = 1;

const entrySchema = z.object({
  /** From the folder of the baseline on, with slashes. */
  path: z.string().min(1),
  /** Id of the rule. */
  rule: z.string().min(1),
  /** What the words around the finding come to. */
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  /** How many such findings there are. */
  count: z.int().min(1),
});

const baselineSchema = z.object({ version: z.literal(VERSION), findings: z.array(entrySchema) });

/** Findings of one rule in one text that cannot be told apart. */
export type BaselineEntry = Readonly<z.infer<typeof entrySchema>>;

/**
 * Reads a baseline. Never throws.
 *
 * @param path absolute
 * @param mayBeAbsent true when the file is to be written: then none is an empty one
 */
export async function readBaseline(
  path: string,
  mayBeAbsent: boolean,
): Promise<{ readonly entries: readonly BaselineEntry[] } | { readonly fault: Bilingual }> {
  const reading = await readText(path);
  if ('fault' in reading) {
    if (!reading.isAbsent) return reading;
    return mayBeAbsent ? { entries: [] } : { fault: ABSENT };
  }
  const { json, fault } = readJson(reading.text);
  if (json === null) return { fault: broken(lineOf(fault, reading.text)) };
  const parsed = baselineSchema.safeParse(json.value);
  if (parsed.success) return { entries: parsed.data.findings };
  const place = parsed.error.issues[0]?.path ?? [];
  return { fault: broken(lineOf(json.placeOf(place), reading.text)) };
}

/** Writes a baseline: sorted, an entry a line, so that two of them can be compared and joined. */
export async function writeBaseline(
  path: string,
  entries: readonly BaselineEntry[],
): Promise<Bilingual | null> {
  const lines = entries.toSorted(inOrder).map(({ path: file, rule, fingerprint, count }) => {
    const members = { path: file, rule, fingerprint, count };
    const written = Object.entries(members).map(
      ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    );
    return `    { ${written.join(', ')} }`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  const text = `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
  return replaceFile(path, encode(text, 'utf-8'));
}

/** By path, rule and fingerprint, as character codes go: the same everywhere. */
export function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lineOf(range: Range, text: string): number {
  return createLocate(text)(range).start.line + 1;
}

const ABSENT: Bilingual = {
  en: 'no such baseline; --write-baseline makes it',
  fr: 'aucune liste de constats de ce nom ; --write-baseline la crée',
};

const broken = (line: number): Bilingual => ({
  en: `line ${line}: this is no baseline, or only a part of one; delete the file, and --write-baseline makes it anew`,
  fr: `ligne ${line} : ce n’est pas une liste de constats, ou elle est incomplète ; supprimez le fichier et --write-baseline la recrée`,
});
