/** The findings of a document under its settings, and a name by which an old answer is known. */
import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { holdersOf } from '../core/library/graph.ts';
import { emptyLibrary } from '../core/library/library.ts';
import type { ResolutionModel } from '../core/model/model.ts';
import { check, type Finding } from '../core/rules/check.ts';
import type { RuleContext } from '../core/rules/rule.ts';
import { citedKeys } from '../workspace/indexed-document.ts';
import { libraryOf, ruleContext } from './checking.ts';
import { isServed } from './served.ts';
import type { Session } from './session-types.ts';
import type { Settings } from './settings.ts';
import { toDiagnostic } from './to-lsp.ts';

export interface Diagnosis {
  /** The same for as long as the findings are the same. */
  readonly resultId: string;
  items(): readonly Diagnostic[];
}

/** What is found in a text, and what it was checked with. */
export interface Examination {
  /** The same for as long as the findings are the same. */
  readonly id: string;
  readonly model: ResolutionModel;
  readonly context: RuleContext;
  /** None for a text that the server leaves alone, or that is not to be checked. */
  findings(): readonly Finding[];
}

/** Looks at a document, or at what was last saved of it, as the settings want it. */
export async function diagnose(session: Session, open: TextDocument): Promise<Diagnosis> {
  const settings = await session.settings.of(open.uri);
  session.settle();
  const saved = settings.diagnostics.run === 'save' ? session.saved.of(open.uri) : null;
  const document = saved ?? open;
  const examination = examine(session, document, settings, saved !== null);
  return {
    resultId: examination.id,
    items: () =>
      examination
        .findings()
        .map((finding) => toDiagnostic(session.positions, document, finding, session.client)),
  };
}

/** Looks at a text under its settings; the rules run when the findings are asked for. */
export function examine(
  session: Session,
  document: TextDocument,
  settings: Settings,
  isSaved = false,
): Examination {
  const models = isSaved ? session.saved.models : session.models;
  const { model, number } = models.of(document);
  const { run } = settings.diagnostics;
  const context = ruleContext(session, document, model, settings);
  const own = model.identity?.canonical ?? null;
  const keys = [...citedKeys(model), ...(own === null ? [] : [own])];
  const revision = Math.max(0, ...keys.map((key) => session.workspace.library.revision(key)));
  const library = libraryOf(session);
  const outside = session.numberOf({
    settings: [isSaved, run, settings.recognition, context.settings, context.messages],
    labels: own === null ? [] : holdersOf(library, own).map(({ uri }) => context.fileLabel(uri)),
  });
  const id = [number, outside, revision, library === emptyLibrary ? 0 : 1].join('.');
  return {
    id,
    model,
    context,
    findings: () => {
      if (run === 'never' || !isServed(document, model, settings)) return [];
      // What mends a finding may hang on more of the library than the finding does.
      const kept = `${id}.${session.workspace.library.version()}`;
      return session.findings.of(document.uri, kept, () => check(model, context));
    },
  };
}
