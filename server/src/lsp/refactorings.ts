/** `textDocument/codeAction`, of the kinds below `refactor`: clauses moved, changed, split and merged. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { createDraft } from '../core/refactor/draft.ts';
import { refactoringsAt, type Family } from '../core/refactor/refactorings.ts';
import { editOf, type ActionScope } from './action-scope.ts';

/** The kinds of the changes, as clients ask for them. */
export const REFACTORING_KINDS: Readonly<Record<Family, string>> = {
  move: `${CodeActionKind.Refactor}.move`,
  rewrite: CodeActionKind.RefactorRewrite,
  extract: CodeActionKind.RefactorExtract,
  inline: CodeActionKind.RefactorInline,
};

/**
 * What can be done at a place, each with its edits. None in a text that is no resolution.
 *
 * @param wants whether the client wants actions of a kind
 */
export function refactoringActions(
  scope: ActionScope,
  at: number,
  wants: (kind: string) => boolean,
): readonly CodeAction[] {
  const { session, document, examination } = scope;
  const hint = session.workspace.hint(document.uri);
  const draft = createDraft(examination.model, session.analyser, hint);
  if (draft === null) return [];
  return refactoringsAt(draft, at, (family) => wants(REFACTORING_KINDS[family])).map(
    ({ family, title, edits }) => ({
      title: title[examination.context.messages],
      kind: REFACTORING_KINDS[family],
      edit: editOf(scope, edits),
    }),
  );
}
