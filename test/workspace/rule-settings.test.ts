/** Which of the choices about the rules hold for a text. */
import assert from 'node:assert/strict';
import { defaultRuleSettings } from '../../server/src/core/rules/rule.ts';
import { ruleSettingsOf } from '../../server/src/workspace/rule-settings.ts';
import type {
  CheckOverride,
  CheckSettings,
} from '../../server/src/workspace/rule-settings-schema.ts';

const NOTHING: CheckSettings = {
  preset: null,
  rules: {},
  ignoredCodes: [],
  longestClause: null,
  overrides: [],
};

function layer(settings: Partial<CheckSettings>, path: string | null = 'adopted/2021/a.txt') {
  return { settings: { ...NOTHING, ...settings }, path };
}

function override(settings: Partial<CheckOverride>): CheckOverride {
  return { files: null, bodies: null, preset: null, rules: {}, ...settings };
}

/** The preset after overrides, in a text of the UN General Assembly. */
function presetUnder(overrides: readonly CheckOverride[], path?: string | null): string {
  return ruleSettingsOf([layer({ preset: 'strict', overrides }, path)], 'un-ga').preset;
}

describe('The settings of a text', () => {
  it('are the default where nothing is chosen', () => {
    assert.deepEqual(ruleSettingsOf([], 'un-ga'), defaultRuleSettings);
    assert.deepEqual(ruleSettingsOf([layer({})], 'un-ga'), defaultRuleSettings);
  });

  it('are those of the nearer layer, rule by rule', () => {
    const far = layer({ preset: 'strict', rules: { a: 'off', b: 'hint' }, longestClause: 10 });
    const near = layer({ preset: 'official', rules: { b: 'error' }, ignoredCodes: ['y'] });
    const settings = ruleSettingsOf([{ ...far }, near], 'un-ga');
    assert.deepEqual(settings, {
      preset: 'official',
      levels: { a: 'off', b: 'error' },
      ignoredCodes: ['y'],
      longestClause: 10,
    });
  });

  it('leave out the codes of all layers', () => {
    const layers = [layer({ ignoredCodes: ['x', 'y'] }), layer({ ignoredCodes: ['y', 'z'] })];
    assert.deepEqual(ruleSettingsOf(layers, 'un-ga').ignoredCodes, ['x', 'y', 'z']);
  });

  it('let an override hold for its files', () => {
    const official = [override({ files: ['adopted/**'], preset: 'official' })];
    assert.equal(presetUnder(official), 'official');
    assert.equal(presetUnder(official, 'drafts/a.txt'), 'strict');
    assert.equal(presetUnder(official, null), 'strict');
    assert.equal(presetUnder([override({ files: ['[a'], preset: 'official' })]), 'strict');
  });

  it('let an override hold for its bodies', () => {
    assert.equal(presetUnder([override({ bodies: ['un-ga'], preset: 'official' })]), 'official');
    assert.equal(presetUnder([override({ bodies: ['un-sc'], preset: 'official' })]), 'strict');
    const both = { files: ['adopted/**'], bodies: ['un-sc'], preset: 'official' } as const;
    assert.equal(presetUnder([override(both)]), 'strict');
  });

  it('let the later override go before the earlier, and a nearer layer before both', () => {
    const overrides = [override({ preset: 'official' }), override({ preset: 'draft' })];
    assert.equal(presetUnder(overrides), 'draft');
    const far = layer({ overrides: [override({ rules: { a: 'off' } })] });
    const near = layer({ rules: { a: 'error' } });
    assert.deepEqual(ruleSettingsOf([far, near], 'un-ga').levels, { a: 'error' });
  });
});
