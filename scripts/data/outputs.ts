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

/** A kind of data file: the prefix of its variables, its type and where that is declared. */
interface Kind {
  readonly folder: keyof typeof dataFolders;
  readonly prefix: string;
  readonly exported: string;
  readonly type: string;
  readonly schema: string;
}

const kinds: readonly Kind[] = [
  {
    folder: 'languages',
    prefix: 'language',
    exported: 'languageFiles',
    type: 'LanguageFile',
    schema: 'language-schema',
  },
  {
    folder: 'bodies',
    prefix: 'body',
    exported: 'bodyFiles',
    type: 'BodyFile',
    schema: 'body-schema',
  },
  {
    folder: 'counts',
    prefix: 'counts',
    exported: 'countFiles',
    type: 'KeywordCounts',
    schema: 'counts-schema',
  },
  {
    folder: 'templates',
    prefix: 'templates',
    exported: 'templateFiles',
    type: 'TemplatesFile',
    schema: 'templates-schema',
  },
];

function bundledModule(root: string): string {
  const files = kinds.map((kind) => {
    const { path } = dataFolders[kind.folder];
    const names = listFiles(root, dataFolders[kind.folder]);
    return {
      ...kind,
      imports: names.map(
        (name) =>
          `import ${variable(kind.prefix, name)} from '../../../${path.slice('server/'.length)}/${name}.json' with { type: 'json' };`,
      ),
      list: names.map((name) => variable(kind.prefix, name)).join(', '),
    };
  });
  return [
    '/** The data files that ship, imported so that no host has to read them. Written by scripts/build-data.mjs. */',
    ...files.flatMap(({ imports }) => imports),
    ...files.map(({ type, schema }) => `import type { ${type} } from './${schema}.ts';`),
    '',
    '// The build has checked every file against its schema. A JSON import has a type of its own, in',
    '// which "preamble" is any string, so the compiler cannot see that they agree.',
    ...files.flatMap(({ exported, type, list }) => [
      `export const ${exported} = [${list}] as unknown as readonly ${type}[];`,
      '',
    ]),
  ].join('\n');
}

/** "body", "un-ga" → "bodyUnGa": never a reserved word. */
function variable(prefix: string, name: string): string {
  return `${prefix}-${name}`.replace(/[-.](.)/g, (_, letter: string) => letter.toUpperCase());
}
