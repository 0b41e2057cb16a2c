/** Compares the findings of all rules in a text with those that its markers announce. */
import assert from 'node:assert/strict';
import type { DocumentHint } from '../../server/src/core/analyse.ts';
import { emptyLibrary } from '../../server/src/core/library/library.ts';
import { check, type Finding } from '../../server/src/core/rules/check.ts';
import { textWith } from '../../server/src/core/text/edits.ts';
import { rules } from '../../server/src/core/rules/registry.ts';
import {
  defaultRuleSettings,
  type RuleContext,
  type RuleSettings,
} from '../../server/src/core/rules/rule.ts';
import { analyser } from './analyser.ts';
import { parseMarkedText, renderMarkedText } from './marked-text.ts';

/** What a test may say beside the text. */
export interface CheckOptions
  extends Partial<Omit<RuleContext, 'analyser' | 'settings'>>, Partial<RuleSettings> {
  readonly hint?: DocumentHint;
}

/** All findings in a plain text. */
export function findingsIn(text: string, options: CheckOptions = {}): readonly Finding[] {
  return check(analyser.analyse(text, options.hint), contextOf(options));
}

function contextOf(options: CheckOptions): RuleContext {
  const { preset, levels, ignoredCodes, longestClause } = { ...defaultRuleSettings, ...options };
  return {
    analyser,
    library: emptyLibrary,
    messages: 'en',
    uri: null,
    fileLabel: (uri) => uri,
    ...options,
    settings: { preset, levels, ignoredCodes, longestClause },
  };
}

/**
 * Fails unless the one finding of a rule in the first text has a fix that turns it into the second,
 * in which the rule finds nothing and nothing else is found that was not found before.
 */
export function checkFix(
  rule: string,
  before: string,
  after: string,
  options: CheckOptions = {},
): void {
  const text = parseMarkedText(before).text;
  const mended = parseMarkedText(after).text;
  const found = findingsIn(text, options);
  const own = found.filter((finding) => finding.rule === rule);
  assert.equal(own.length, 1, `${rule} has ${own.length} findings`);
  const edits = own[0]?.fix?.edits ?? [];
  assert.equal(textWith(text, edits), mended);
  const left = findingsIn(mended, options).map((finding) => finding.rule);
  assert.deepEqual(
    left.toSorted(),
    found
      .filter((finding) => finding !== own[0])
      .map((finding) => finding.rule)
      .toSorted(),
  );
}

/**
 * Fails unless the findings are exactly the marked ones: `^^^^ severity rule-id` under the words.
 * A text without markers must have no finding.
 */
export function checkFindings(marked: string, options: CheckOptions = {}): void {
  const { text, marks } = parseMarkedText(marked);
  for (const { label } of marks) assertLabel(label);
  const found = findingsIn(text, options).map(({ range, severity, rule }) => ({
    range,
    label: `${severity} ${rule}`,
  }));
  assert.equal(renderMarkedText(text, found), renderMarkedText(text, marks));
}

/** The messages of all findings in a text, in order. */
export function messagesIn(text: string, options: CheckOptions = {}): readonly string[] {
  return findingsIn(parseMarkedText(text).text, options).map(({ message }) => message);
}

function assertLabel(label: string): void {
  const [severity = '', id = ''] = label.split(' ');
  assert.ok(
    ['error', 'warning', 'information', 'hint'].includes(severity) &&
      rules.some((rule) => rule.id === id),
    `"${label}" names no severity and rule`,
  );
}
