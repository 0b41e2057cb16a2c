/** The settings in the server and those that the extension offers are the same. */
import assert from 'node:assert/strict';
import packageJson from '../../package.json' with { type: 'json' };
import { messageLanguage } from '../../server/src/lsp/client.ts';
import { readSettings } from '../../server/src/lsp/settings.ts';
import { analyser } from '../support/analyser.ts';

/** Read by the client library alone. */
const NOT_FOR_THE_SERVER = 'resolution.trace.server';

const offered = Object.entries(packageJson.contributes.configuration.properties).filter(
  ([key]) => key !== NOT_FOR_THE_SERVER,
);

/** The value at a dotted key of the settings, "resolution." left out. */
function valueAt(settings: unknown, key: string): unknown {
  return key
    .split('.')
    .slice(1)
    .reduce(
      (value: unknown, step) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([name]) => name === step)?.[1]
          : undefined,
      settings,
    );
}

/** Settings with one value at a dotted key. */
function settingsWith(key: string, value: unknown): unknown {
  return key
    .split('.')
    .slice(1)
    .reduceRight((inner: unknown, step) => ({ [step]: inner }), value);
}

describe('The settings', () => {
  for (const [key, property] of offered) {
    it(`have ${key} with the default that is offered`, () => {
      assert.deepEqual(valueAt(readSettings({}), key), property.default);
    });

    it(`fall back where ${key} is nothing known`, () => {
      for (const value of [undefined, null, -7.5, 'nothing known', []]) {
        const settings = readSettings(settingsWith(key, value));
        assert.deepEqual(valueAt(settings, key), property.default, JSON.stringify(value));
      }
    });

    const values = 'enum' in property ? property.enum : [];
    for (const value of values) {
      it(`take "${value}" for ${key}`, () => {
        assert.equal(valueAt(readSettings(settingsWith(key, value)), key), value);
      });
    }
  }

  it('are no others than those offered', () => {
    const isGroup = (value: unknown): value is object =>
      typeof value === 'object' && value !== null && !Array.isArray(value);
    const read = Object.entries(readSettings({})).flatMap(([group, value]) =>
      isGroup(value) && group !== 'rules'
        ? Object.keys(value).map((name) => `resolution.${group}.${name}`)
        : [`resolution.${group}`],
    );
    assert.deepEqual(read.toSorted(), offered.map(([key]) => key).toSorted());
  });

  it('take every level that is offered, for rules of any name', () => {
    const { properties } = packageJson.contributes.configuration;
    const levels = properties['resolution.rules'].properties['clause-ending'].enum;
    assert.equal(levels.length, 5);
    for (const level of levels) {
      assert.deepEqual(readSettings({ rules: { a: level, b: 'loud' } }).rules, { a: level });
    }
  });

  it('offer the same levels, rules and bodies in overrides', () => {
    const { properties } = packageJson.contributes.configuration;
    const { bodies, rules, preset } = properties['resolution.overrides'].items.properties;
    const all = properties['resolution.rules'].properties;
    assert.deepEqual(rules.propertyNames.enum, Object.keys(all));
    assert.deepEqual(rules.additionalProperties.enum, all['clause-ending'].enum);
    assert.deepEqual(preset.enum, properties['resolution.preset'].enum);
    assert.deepEqual(bodies.items.enum.toSorted(), [...analyser.lexicon.bodies.keys()].toSorted());
  });

  it('of overrides count one by one', () => {
    const { overrides } = readSettings({
      overrides: [
        7,
        { files: 'x', preset: 'loud', rules: { a: 'off', b: 1 } },
        { bodies: ['un-ga', 3] },
      ],
    });
    assert.deepEqual(overrides, [
      { files: null, bodies: null, preset: null, rules: { a: 'off' } },
      { files: null, bodies: ['un-ga'], preset: null, rules: {} },
    ]);
  });
});

describe('The language of messages', () => {
  it('is French for French editors and English for all others', () => {
    const asked = ['fr', 'fr-CA', 'FR_be', 'en', 'en-US', 'frr', 'de', '', undefined].map(
      messageLanguage,
    );
    assert.deepEqual(asked, ['fr', 'fr', 'fr', 'en', 'en', 'en', 'en', 'en', 'en']);
  });
});
