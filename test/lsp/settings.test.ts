/** The settings in the server and those that the extension offers are the same. */
import assert from 'node:assert/strict';
import packageJson from '../../package.json' with { type: 'json' };
import { messageLanguage } from '../../server/src/lsp/client.ts';
import { readSettings } from '../../server/src/lsp/settings.ts';

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
      for (const value of [undefined, null, 7, 'nothing known', []]) {
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
    const read = Object.entries(readSettings({})).flatMap(([group, value]) =>
      group === 'rules'
        ? ['resolution.rules']
        : Object.keys(value).map((name) => `resolution.${group}.${name}`),
    );
    assert.deepEqual(read.toSorted(), offered.map(([key]) => key).toSorted());
  });

  it('take every severity that is offered, for rules of any name', () => {
    const severities =
      packageJson.contributes.configuration.properties['resolution.rules'].additionalProperties
        .enum;
    for (const severity of severities) {
      assert.deepEqual(readSettings({ rules: { a: severity, b: 'loud' } }).rules, { a: severity });
    }
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
