/** Runs the rules over documents, with the settings that hold for each. */
import { check, levelOf, type Finding } from '../../core/rules/check.ts';
import { rules } from '../../core/rules/registry.ts';
import type { RuleContext } from '../../core/rules/rule.ts';
import type { Gathered } from '../files/gather.ts';
import type { ReadDocument, Surroundings } from '../reports.ts';
import { profileOf, settingsFor, type Chosen } from './rule-choice.ts';

/** A document with what was found in it. */
export interface Examined {
  readonly document: ReadDocument;
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
}

/** What the rules are told beside a document. */
export type ContextOf = (document: ReadDocument) => RuleContext;

/** Tells the rules of a run about each document. */
export function createContexts(
  { analyser, library, messages, pathOf }: Surroundings,
  { checksOf }: Pick<Gathered, 'checksOf'>,
  chosen: Chosen,
): ContextOf {
  return (document) => ({
    settings: settingsFor(document, checksOf(document.uri), chosen, analyser.lexicon),
    analyser,
    library,
    messages,
    uri: document.uri,
    fileLabel: pathOf,
  });
}

/** What is wrong in a document. */
export function examine(document: ReadDocument, contextOf: ContextOf): Examined {
  const context = contextOf(document);
  return { document, context, findings: check(document.model, context) };
}

/** Ids of the rules that looked at a document; none where it is no resolution. */
export function rulesOver({ document, context }: Examined): ReadonlySet<string> {
  const { body, isResolution } = document.model;
  const profile = profileOf(body, context.analyser.lexicon);
  if (!isResolution || profile === null) return new Set();
  return new Set(
    rules.filter((rule) => levelOf(rule, profile, context) !== 'off').map(({ id }) => id),
  );
}
