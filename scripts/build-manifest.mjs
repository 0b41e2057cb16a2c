// Writes the rules into the setting `resolution.rules` of package.json, so that editors complete
// their ids: `node scripts/build-manifest.mjs`, after build-rules.mjs. With `--check` it writes
// nothing and fails when they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { root } from './support/paths.mjs';

const path = join(root, 'package.json');
const before = readFileSync(path, 'utf8');
const rules = JSON.parse(readFileSync(join(root, 'schemas', 'rules.schema.json'), 'utf8'));

const manifest = JSON.parse(before);
manifest.contributes.configuration.properties['resolution.rules'].properties = rules.properties;
const options = await prettier.resolveConfig(path);
const after = await prettier.format(JSON.stringify(manifest), { ...options, filepath: path });

if (!process.argv.includes('--check')) {
  if (after !== before) writeFileSync(path, after);
} else if (after !== before) {
  process.stderr.write('package.json is stale: run node scripts/build-manifest.mjs\n');
  process.exitCode = 1;
}
