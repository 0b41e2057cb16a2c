/** The data files on disk: reads them, checks their shape by schema and the rest by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { bodyFileSchema } from '../../server/src/core/lexicon/body-schema.ts';
import { keywordCountsSchema } from '../../server/src/core/lexicon/counts-schema.ts';
import { languageFileSchema } from '../../server/src/core/lexicon/language-schema.ts';
import { templatesFileSchema } from '../../server/src/core/lexicon/templates-schema.ts';
import { checkBody } from './check-body.ts';
import { checkCounts } from './check-counts.ts';
import { checkKnown } from './check-known.ts';
import { checkLanguage } from './check-language.ts';
import { checkTemplates } from './check-templates.ts';
import { printFault, type Fault } from './fault.ts';

/** A folder of data files that share a schema. */
interface DataFolder {
  readonly path: string;
  readonly schemaPath: string;
  readonly schema: z.ZodType;
  readonly check: (text: string, name: string) => readonly Fault[];
}

/** The folders of data, by what their files describe. */
export const dataFolders: Readonly<
  Record<'languages' | 'bodies' | 'counts' | 'templates', DataFolder>
> = {
  languages: {
    path: 'server/data/languages',
    schemaPath: 'schemas/language.schema.json',
    schema: languageFileSchema,
    check: (text, name) => checkFile(text, name, languageFileSchema, checkLanguage),
  },
  bodies: {
    path: 'server/data/bodies',
    schemaPath: 'schemas/body.schema.json',
    schema: bodyFileSchema,
    check: (text, name) => checkFile(text, name, bodyFileSchema, checkBody),
  },
  counts: {
    path: 'server/data/keyword-counts',
    schemaPath: 'schemas/keyword-counts.schema.json',
    schema: keywordCountsSchema,
    check: (text, name) => checkFile(text, name, keywordCountsSchema, checkCounts),
  },
  templates: {
    path: 'server/data/templates',
    schemaPath: 'schemas/templates.schema.json',
    schema: templatesFileSchema,
    check: (text, name) => checkFile(text, name, templatesFileSchema, checkTemplates),
  },
};

/** Names of a folder's files, without their ending, in alphabetical order. */
export function listFiles(root: string, { path }: DataFolder): readonly string[] {
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .toSorted();
}

/** One line for each fault in any data file; empty when all is sound. */
export function checkDataFiles(root: string): readonly string[] {
  const faults = Object.values(dataFolders).flatMap((folder) =>
    listFiles(root, folder).flatMap((name) =>
      folder
        .check(readFileSync(pathOf(root, folder, name), 'utf8'), name)
        .map((fault) => printFault(`${folder.path}/${name}.json`, fault)),
    ),
  );
  return faults.length > 0 ? faults : checkTogether(root);
}

/** What shows only when all files are at hand, each of them sound. */
function checkTogether(root: string): readonly string[] {
  const { languages, bodies } = dataFolders;
  const files = listFiles(root, bodies).map((name) =>
    bodyFileSchema.parse(JSON.parse(readFileSync(pathOf(root, bodies, name), 'utf8'))),
  );
  return checkKnown(files, listFiles(root, languages)).map(({ id, fault }) =>
    printFault(`${bodies.path}/${id}.json`, fault),
  );
}

function pathOf(root: string, { path }: DataFolder, name: string): string {
  return join(root, path, `${name}.json`);
}

/** Checks the text of one data file. Faults of shape come alone: the other checks rely on it. */
function checkFile<File extends { readonly id: string }>(
  text: string,
  name: string,
  schema: z.ZodType<File>,
  check: (file: File) => readonly Fault[],
): readonly Fault[] {
  const value = parseJson(text);
  if (value instanceof SyntaxError) return [{ place: [], message: value.message }];
  const result = schema.safeParse(value);
  if (!result.success) {
    return result.error.issues.map(({ path, message }) => ({ place: path.map(toStep), message }));
  }
  const named: readonly Fault[] =
    result.data.id === name
      ? []
      : [{ place: ['id'], message: `must be "${name}", the name of the file` }];
  return [...named, ...check(result.data)];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}

function toStep(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? String(step) : step;
}
