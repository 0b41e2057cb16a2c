/** Compares the findings of all rules in a text with those that its markers announce. */
import assert from 'node:assert/strict';
import type { DocumentHint } from '../../server/src/core/analyse.ts';
import { emptyLibrary } from '../../server/src/core/library/library.ts';
import { check, type Finding, type RuleContext } from '../../server/src/core/rules/check.ts';
import { rules } from '../../server/src/core/rules/registry.ts';
import { analyser } from './analyser.ts';
import { parseMarkedText, renderMarkedText } from './marked-text.ts';

/** What a test may say beside the text. */
export interface CheckOptions extends Partial<Omit<RuleContext, 'analyser'>> {
  readonly hint?: DocumentHint;
}

/** All findings in a plain text. */
export function findingsIn(text: string, options: CheckOptions = {}): readonly Finding[] {
  const { hint = {}, ...context } = options;
  return check(analyser.analyse(text, hint), {
    analyser,
    library: emptyLibrary,
    messages: 'en',
    uri: null,
    fileLabel: (uri) => uri,
    ...context,
  });
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
