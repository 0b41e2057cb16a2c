/** `textDocument/codeAction`: what mends the findings at a place, what keeps them away, what changes clauses. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Finding } from '../core/rules/check.ts';
import { isSafelyMended } from '../core/rules/mend.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import { actionAbout, editOf, FIX_ALL, type ActionScope } from './action-scope.ts';
import { wording } from './code-actions-wording.ts';
import { examine } from './diagnose.ts';
import type { CodeActionParams } from './from-lsp.ts';
import { mendingEdit, type Mending } from './mending.ts';
import { refactoringActions } from './refactorings.ts';
import { tuningActions } from './tuning-actions.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';

/** Empty where nothing is found, and for clients that take commands only. */
export async function onCodeActions(
  session: Session,
  { uri, range, only, isAutomatic }: CodeActionParams,
): Promise<CodeAction[]> {
  if (!session.client.codeActions.literals) return [];
  const settings = await session.settings.of(uri);
  const served = await serve(session, uri);
  if (served === null) return [];
  const { document } = served;
  const scope = { session, document, settings, examination: examine(session, document, settings) };
  const wants = (kind: string): boolean =>
    only === null || only.some((wanted) => wanted === '' || `${kind}.`.startsWith(`${wanted}.`));
  const start = session.positions.offset(document, range.start);
  const end = session.positions.offset(document, range.end);
  const at = scope.examination
    .findings()
    .filter((finding) => finding.range.start <= end && start <= finding.range.end);
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(scope, at) : []),
    ...(only !== null && wants(FIX_ALL) ? fixAll(scope) : []),
    // Every clause can be moved; a lamp on every line would say nothing.
    ...(isAutomatic ? [] : refactoringActions(scope, start, wants)),
  ];
}

/** First what mends, then what silences. */
function quickFixes(scope: ActionScope, at: readonly Finding[]): readonly CodeAction[] {
  const [first] = at;
  if (first === undefined) return [];
  const safe = safeFindings(scope);
  // Editors put what is about a finding first: then all that mends must be.
  const about = (finding: Finding, title: Bilingual, rule: string | null): CodeAction => ({
    ...actionAbout(scope, finding, title),
    ...mendingOf(scope, rule),
  });
  const firsts = at.filter(
    ({ rule }, index) => at.findIndex((finding) => finding.rule === rule) === index,
  );
  return [
    ...at.flatMap((finding) => ownFix(scope, finding)),
    ...firsts.flatMap((finding) => {
      const { rule } = finding;
      const count = safe.filter((other) => other.rule === rule).length;
      return count < 2 ? [] : about(finding, wording.mendRule(rule, count), rule);
    }),
    ...(new Set(safe.map(({ rule }) => rule)).size > 1
      ? [about(first, wording.mendAll(safe.length), null)]
      : []),
    ...firsts.flatMap((finding) => tuningActions(scope, finding)),
  ];
}

function fixAll(scope: ActionScope): readonly CodeAction[] {
  const { length } = safeFindings(scope);
  if (length === 0) return [];
  const title = wording.mendAll(length)[scope.examination.context.messages];
  return [{ title, kind: FIX_ALL, ...mendingOf(scope, null) }];
}

function safeFindings({ examination }: ActionScope): readonly Finding[] {
  return examination.findings().filter(isSafelyMended);
}

function ownFix(scope: ActionScope, finding: Finding): readonly CodeAction[] {
  const { fix } = finding;
  if (fix === null) return [];
  const action = actionAbout(scope, finding, { en: fix.title, fr: fix.title });
  return [{ ...action, isPreferred: fix.isSafe, edit: editOf(scope, fix.edits) }];
}

/** Mending a whole text takes several readings of it: when the action is chosen, if the client can. */
function mendingOf(
  { session, document, examination }: ActionScope,
  rule: string | null,
): Pick<CodeAction, 'data' | 'edit'> {
  const mending: Mending = { uri: document.uri, version: document.version, rule };
  return session.client.codeActions.resolvesEdits
    ? { data: mending }
    : { edit: mendingEdit(session, document, examination, rule) };
}
