/** Everything that others can see of a library, as plain data. */
import { defaultRuleSettings } from '../../../server/src/core/rules/rule.ts';
import type { Analyser } from '../../../server/src/core/analyse.ts';
import { codeLenses } from '../../../server/src/core/features/code-lenses.ts';
import { inlayHints } from '../../../server/src/core/features/inlay-hints.ts';
import { semanticTokens } from '../../../server/src/core/features/semantic-tokens.ts';
import {
  libraryDocument,
  type LibraryDocument,
} from '../../../server/src/core/library/document.ts';
import {
  citersOf,
  holdersOf,
  mainKey,
  pinpointsOf,
} from '../../../server/src/core/library/graph.ts';
import { emptyLibrary } from '../../../server/src/core/library/library.ts';
import { check } from '../../../server/src/core/rules/check.ts';
import { uriKey } from '../../../server/src/workspace/uris.ts';
import type { Workspace } from '../../../server/src/workspace/workspace.ts';
import type { ObservedWorkspace } from './workspace.ts';

/** The documents, and all answers about each key. */
export function contentsOf(
  { workspace, beyond }: ObservedWorkspace,
  open: Iterable<string>,
  keys: Iterable<string>,
): unknown {
  const { library } = workspace;
  const documents = [...library.documents()].toSorted(byUri);
  const urisOf = (found: readonly LibraryDocument[]): readonly string[] =>
    found.map(({ uri }) => uri);
  return {
    isComplete: workspace.isComplete(),
    beyond,
    documents,
    hints: [...open].map((uri) => [uri, workspace.hint(uri)]),
    keys: [...keys].map((key) => ({
      key,
      holders: urisOf(library.find(key)),
      citing: urisOf(library.citing(key)),
      sameAs: library.sameAs(key).toSorted(),
      known: library.known(key),
      citers: citersOf(library, key).map(({ document, citations }) => [document.uri, citations]),
      held: urisOf(holdersOf(library, key)),
      called: mainKey(library, key),
    })),
    pinpoints: documents.flatMap((document) =>
      document.clauses.map((clause) =>
        pinpointsOf(library, document, clause).map(({ document: other, pinpoints }) => [
          other.uri,
          pinpoints,
        ]),
      ),
    ),
  };
}

/** What an editor shows of each open document that depends on others. */
export function answersOf(
  workspace: Workspace,
  analyser: Analyser,
  open: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { library } = workspace;
  const complete = workspace.isComplete() ? library : emptyLibrary;
  return new Map(
    [...open].map(([uri, text]) => {
      const model = analyser.analyse(text, workspace.hint(uri));
      const document =
        library.get(uriKey(uri)) ?? libraryDocument(uri, model, { title: null, aliases: [] });
      const whole = { start: 0, end: text.length };
      const messages = 'en' as const;
      const answer = {
        findings: check(model, {
          analyser,
          library: complete,
          messages,
          uri,
          // It looks at the text alone, for longer than all other rules together.
          settings: { ...defaultRuleSettings, levels: { 'malformed-code': 'off' } },
          fileLabel: (of) => of,
        }),
        lenses: codeLenses(model, { document, library, messages }),
        hints: inlayHints(model, whole, { library, messages, codes: true, clauseNumbers: true }),
        tokens: semanticTokens(model, whole, { analyser, library: complete }),
      };
      return [uri, JSON.stringify(answer)];
    }),
  );
}

function byUri(a: LibraryDocument, b: LibraryDocument): number {
  return a.uri < b.uri ? -1 : 1;
}
