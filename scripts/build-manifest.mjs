// Writes the rules and the bodies into the settings of package.json, so that editors complete their
// ids: `node scripts/build-manifest.mjs`, after build-rules.mjs. With `--check` it writes nothing
// and fails when they are stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { root } from './support/paths.mjs';

const path = join(root, 'package.json');
const before = readFileSync(path, 'utf8');
const rules = JSON.parse(readFileSync(join(root, 'schemas', 'rules.schema.json'), 'utf8'));
const levels = Object.values(rules.properties)[0]?.enum ?? [];
const bodies = readdirSync(join(root, 'server', 'data', 'bodies'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))
  .sort();

const manifest = JSON.parse(before);
const settings = manifest.contributes.configuration.properties;
settings['resolution.rules'].properties = rules.properties;
const override = settings['resolution.overrides'].items.properties;
override.bodies.items.enum = bodies;
override.rules.propertyNames = { enum: Object.keys(rules.properties) };
override.rules.additionalProperties = { enum: levels };
const options = await prettier.resolveConfig(path);
const after = await prettier.format(JSON.stringify(manifest), { ...options, filepath: path });

if (!process.argv.includes('--check')) {
  if (after !== before) writeFileSync(path, after);
} else if (after !== before) {
  process.stderr.write('package.json is stale: run node scripts/build-manifest.mjs\n');
  process.exitCode = 1;
}
