/** How often a resolution and its clauses are cited, for the lines over them. */
import type { LibraryClause, LibraryDocument } from '../library/document.ts';
import { citedBy, citersOf, pinpointsOf } from '../library/graph.ts';
import type { Library } from '../library/library.ts';
import type { Clause, ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import { besideWording } from './beside-wording.ts';

/** A line of words over the text, and what a click on it opens. */
export interface CodeLens {
  /** What it stands over. */
  readonly range: Range;
  readonly title: string;
  readonly opens: 'citations' | 'references';
}

export interface CodeLensContext {
  /** The asking text as a document of the library. */
  readonly document: LibraryDocument;
  readonly library: Library;
  readonly messages: MessageLanguage;
}

/** Over the title or what stands in for it, and over each clause that other texts name; none where there is nothing to count. */
export function codeLenses(model: ResolutionModel, context: CodeLensContext): readonly CodeLens[] {
  return [...overHeader(model, context), ...overClauses(model, context)];
}

function overHeader(
  { title, heading, identity, opener }: ResolutionModel,
  { document, library, messages }: CodeLensContext,
): readonly CodeLens[] {
  const range = title?.range ?? heading?.range ?? identity?.range ?? opener?.range ?? null;
  const citers = new Set(
    document.keys.flatMap((key) =>
      citersOf(library, key).map(({ document: citing }) => citing.uri),
    ),
  );
  const cited = citedBy(library, document).length;
  if (range === null || citers.size + cited === 0) return [];
  const words = besideWording[messages].citations(citers.size, cited);
  return [{ range, title: words, opens: 'citations' }];
}

function overClauses(
  model: ResolutionModel,
  { document, library, messages }: CodeLensContext,
): readonly CodeLens[] {
  if (!isNamedByOthers(document, library)) return [];
  return document.clauses.flatMap((clause) => {
    const naming = pinpointsOf(library, document, clause);
    // What a text says of its own clauses its drafter has before him; it counts beside the others.
    if (naming.every(({ document: other }) => other.uri === document.uri)) return [];
    const times = naming.reduce((sum, { pinpoints }) => sum + pinpoints.length, 0);
    const place = clauseOf(model, clause);
    return place === undefined
      ? []
      : [
          {
            range: openingOf(place),
            title: besideWording[messages].cited(times),
            opens: 'references',
          },
        ];
  });
}

/** Most texts have no clause that others name; each clause is looked at only where some have. */
function isNamedByOthers({ uri, keys }: LibraryDocument, library: Library): boolean {
  const all = new Set(keys.flatMap((key) => library.sameAs(key)));
  return [...all].some((key) =>
    library
      .citing(key)
      .some(
        (other) => other.uri !== uri && other.pinpoints.some(({ canonical }) => canonical === key),
      ),
  );
}

function clauseOf({ clauses }: ResolutionModel, named: LibraryClause): Clause | undefined {
  return clauses.find(({ part, index }) => part === named.part && index === named.index);
}

function openingOf({ numberRange, keyword, range }: Clause): Range {
  const start = numberRange?.start ?? keyword?.range.start ?? range.start;
  return { start, end: Math.max(start, keyword?.range.end ?? numberRange?.end ?? start) };
}
