// Writes the JSON Schema of `resolutions.json` that editors use: `node scripts/build-schemas.mjs`.
// With `--check` it writes nothing and fails when the file is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import prettier from 'prettier';
import { register } from 'tsx/esm/api';
import * as z from 'zod';
import { root } from './support/paths.mjs';

register();
const { projectFileSchema } = await import('../server/src/workspace/project-file-schema.ts');

// The server ignores members that it does not know; an editor points at them, they may be mistyped.
const schema = z.toJSONSchema(projectFileSchema, {
  io: 'input',
  target: 'draft-7',
  override: ({ jsonSchema }) => {
    if (jsonSchema.properties !== undefined) jsonSchema.additionalProperties = false;
  },
});

const target = 'schemas/resolutions.schema.json';
const path = join(root, target);
const options = await prettier.resolveConfig(path);
const text = await prettier.format(JSON.stringify(schema), { ...options, filepath: path });
if (!process.argv.includes('--check')) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
} else if (read(path) !== text) {
  process.stderr.write(`${target} is stale: run node scripts/build-schemas.mjs\n`);
  process.exitCode = 1;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
