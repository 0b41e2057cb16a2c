// Writes the TextMate grammar, from the lexicon and the body profiles, and the language configuration:
// `node scripts/build-grammar.mjs`. With `--check` it writes nothing and fails when a file is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import prettier from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { buildGrammar } from '../syntaxes/source/grammar.mjs';
import { languageConfiguration } from '../syntaxes/source/language-configuration.mjs';

const root = join(import.meta.dirname, '..');

/** Every JSON file of a folder, in the order of the names. */
function readFolder(folder) {
  const path = join(root, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')));
}

function readTarget(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Writes `value` to `target`, or with `--check` compares the two. */
async function write(target, value) {
  const path = join(root, target);
  const options = await prettier.resolveConfig(path);
  const text = await prettier.format(JSON.stringify(value), {
    ...options,
    filepath: path,
    parser: 'json',
  });
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (readTarget(path) !== text) {
    process.stderr.write(`${target} is stale: run node scripts/build-grammar.mjs\n`);
    process.exitCode = 1;
  }
}

const codeTemplate = '../server/src/core/lexicon/code-template.ts';
const { compileForm } = await tsImport(codeTemplate, import.meta.url);
const languages = readFolder('server/data/languages');
const bodies = readFolder('server/data/bodies');
await write('syntaxes/resolution.tmLanguage.json', buildGrammar(languages, bodies, compileForm));
await write('language-configuration.json', languageConfiguration);
