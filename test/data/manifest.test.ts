/** What package.json promises an editor is there, in both languages. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/core/features/semantic-tokens.ts';
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

  const { steps } = packageJson.contributes.walkthroughs[0]!;
  paths.push(...steps.map(({ media }) => media.svg));
  paths.push('walkthrough/draft.en.resolution', 'walkthrough/draft.fr.resolution');

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

describe('The walkthrough', () => {
  const [walkthrough] = packageJson.contributes.walkthroughs;
  const { commands } = packageJson.contributes;
  const own = new Set(commands.map(({ command }) => command));

  it('teaches ten things', () => {
    assert.equal(walkthrough?.steps.length, 10);
  });

  for (const [language, texts] of Object.entries({ English: english, French: french })) {
    it(`leads to commands that are there, in ${language}`, () => {
      const descriptions = Object.entries(texts).filter(([key]) =>
        /^walkthrough\..*\.description$/.test(key),
      );
      assert.equal(descriptions.length, 10);
      for (const [key, text] of descriptions) {
        const [, command = ''] = /\]\(command:([\w.-]+)\)$/.exec(text) ?? [];
        const step = walkthrough?.steps.find(({ description }) => description === `%${key}%`);
        assert.deepEqual(step?.completionEvents, [`onCommand:${command}`], key);
        assert.ok(!command.startsWith('resolution.') || own.has(command), command);
      }
    });
  }
});

describe('The colours of meaning', () => {
  const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } =
    packageJson.contributes;
  const scopes = Object.entries(semanticTokenScopes[0]!.scopes);

  it('are declared, all of them and no others', () => {
    assert.deepEqual(
      semanticTokenTypes.map(({ id }) => id),
      [...TOKEN_TYPES],
    );
    assert.deepEqual(
      semanticTokenModifiers.map(({ id }) => id),
      [...TOKEN_MODIFIERS],
    );
  });

  it('differ from one another: each kind has the colour of a scope of its own', () => {
    const kinds = new Set(scopes.map(([kind]) => kind.replace(/\..*/, '')));
    assert.deepEqual([...kinds].sort(), [...TOKEN_TYPES].sort());
    const colours = scopes.map(([, [scope = '']]) =>
      scope
        .split('.')
        .slice(0, scope.startsWith('entity') ? 3 : 2)
        .join('.'),
    );
    assert.equal(new Set(colours).size, colours.length);
  });
});
