/** What package.json promises an editor is there, in both languages. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import french from '../../package.nls.fr.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');

const keysUsed = [...JSON.stringify(packageJson).matchAll(/"%([\w.]+)%"/g)].map(
  ([, key = '']) => key,
);

describe('What the editor shows of the extension', () => {
  for (const [language, texts] of Object.entries({ English: english, French: french })) {
    it(`is said in ${language}, all of it and nothing else`, () => {
      assert.deepEqual(Object.keys(texts).sort(), [...new Set(keysUsed)].sort());
    });
  }

  it('is not said in package.json itself', () => {
    const { properties } = packageJson.contributes.configuration;
    for (const [key, property] of Object.entries(properties)) {
      assert.match(property.markdownDescription, /^%.*%$/, key);
    }
  });
});

describe('What the extension brings', () => {
  const { languages, grammars, jsonValidation } = packageJson.contributes;
  const paths = [
    packageJson.icon,
    ...languages.map(({ configuration }) => configuration),
    ...grammars.map(({ path }) => path),
    ...jsonValidation.map(({ url }) => url),
    ...Object.values(packageJson.bin),
  ];

  for (const path of paths) {
    it(`lies at ${path}`, () => {
      assert.ok(existsSync(resolve(root, path)));
    });
  }

  it('goes into the package', () => {
    const packaged = readFileSync(resolve(root, '.vscodeignore'), 'utf8');
    const entries = [packageJson.main, packageJson.browser, packageJson.icon];
    for (const path of entries) {
      assert.ok(packaged.includes(`!${path.replace('./', '')}\n`), path);
    }
  });
});
