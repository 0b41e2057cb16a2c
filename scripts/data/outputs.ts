/** What is written from the data files: the module that bundles them, and their JSON Schemas. */
import prettier from 'prettier';
import { z } from 'zod';
import { dataFolders, listFiles } from './data-files.ts';

/** A file to write; the path is relative to the root of the project. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

/** Everything that is generated, as it should be for the data files that lie there now. */
export async function outputs(root: string): Promise<readonly Output[]> {
  const drafts = [
    { path: 'server/src/core/lexicon/data.generated.ts', text: bundledModule(root) },
    ...Object.values(dataFolders).map(({ schemaPath, schema }) => ({
      path: schemaPath,
      text: JSON.stringify(z.toJSONSchema(schema, { io: 'input' })),
    })),
  ];
  return Promise.all(drafts.map((draft) => formatted(root, draft)));
}

async function formatted(root: string, { path, text }: Output): Promise<Output> {
  const options = await prettier.resolveConfig(`${root}/${path}`);
  const parser = path.endsWith('.ts') ? 'typescript' : 'json';
  return { path, text: await prettier.format(text, { ...options, parser }) };
}

function bundledModule(root: string): string {
  const languages = listFiles(root, dataFolders.languages);
  const bodies = listFiles(root, dataFolders.bodies);
  const importLine = (folder: string, name: string): string =>
    `import ${variable(folder, name)} from '../../../data/${folder}/${name}.json' with { type: 'json' };`;
  return [
    '/** The data files that ship, imported so that no host has to read them. Written by scripts/build-data.mjs. */',
    ...bodies.map((name) => importLine('bodies', name)),
    ...languages.map((name) => importLine('languages', name)),
    "import type { BodyFile } from './body-schema.ts';",
    "import type { LanguageFile } from './language-schema.ts';",
    '',
    '// The build has checked every file against its schema. A JSON import has a type of its own, in',
    '// which "preamble" is any string, so the compiler cannot see that they agree.',
    `export const languageFiles = [${languages.map((name) => variable('languages', name)).join(', ')}] as unknown as readonly LanguageFile[];`,
    '',
    `export const bodyFiles = [${bodies.map((name) => variable('bodies', name)).join(', ')}] as unknown as readonly BodyFile[];`,
    '',
  ].join('\n');
}

/** "bodies", "un-ga" → "bodyUnGa": never a reserved word. */
function variable(folder: string, name: string): string {
  const prefix = folder === 'bodies' ? 'body' : 'language';
  return `${prefix}-${name}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
