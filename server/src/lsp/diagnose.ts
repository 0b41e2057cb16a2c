/** The findings of a document under its settings, and a name by which an old answer is known. */
import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { holdersOf } from '../core/library/graph.ts';
import { emptyLibrary, type Library } from '../core/library/library.ts';
import { check } from '../core/rules/check.ts';
import { citedKeys } from '../workspace/indexed-document.ts';
import { fileLabel } from './file-label.ts';
import { isServed } from './served.ts';
import type { Session } from './session-types.ts';
import { messagesOf } from './settings.ts';
import { toDiagnostic } from './to-lsp.ts';

export interface Diagnosis {
  /** The same for as long as the findings are the same. */
  readonly resultId: string;
  items(): readonly Diagnostic[];
}

/** Looks at a document; the rules run when the items are asked for. */
export async function diagnose(session: Session, document: TextDocument): Promise<Diagnosis> {
  const settings = await session.settings.of(document.uri);
  session.settle();
  const { client, analyser, positions, workspace } = session;
  const { model, number } = session.models.of(document);
  const library = libraryOf(session);
  const own = model.identity?.canonical ?? null;
  const keys = [...citedKeys(model), ...(own === null ? [] : [own])];
  const revision = Math.max(0, ...keys.map((key) => workspace.library.revision(key)));
  const hasLibrary = library === emptyLibrary ? 0 : 1;
  const label = (uri: string): string => fileLabel(uri, session.folders());
  const { diagnostics, recognition, rules } = settings;
  const outside = session.numberOf({
    settings: [diagnostics, recognition, rules, messagesOf(settings, client)],
    labels: own === null ? [] : holdersOf(library, own).map(({ uri }) => label(uri)),
  });
  return {
    resultId: [number, outside, revision, hasLibrary].join('.'),
    items: () => {
      if (!settings.diagnostics.enabled || !isServed(document, model, settings)) return [];
      const messages = messagesOf(settings, client);
      const findings = check(model, {
        analyser,
        library,
        messages,
        severities: settings.rules,
        uri: document.uri,
        fileLabel: label,
      });
      return findings.map((finding) => toDiagnostic(positions, document, finding));
    },
  };
}

/** A library that is not read to its end, or that has no folder, must not say what is missing. */
export function libraryOf(session: Session): Library {
  const { workspace } = session;
  return workspace.isComplete() && session.folders().length > 0 ? workspace.library : emptyLibrary;
}
