/** Resolutions as the items of hierarchies, which editors show as trees. */
import type { LibraryDocument } from '../library/document.ts';
import { holdersOf } from '../library/graph.ts';
import { nameOf } from '../library/known.ts';
import { createLocate, type PlaceRange } from '../text/places.ts';
import type { Question } from './question.ts';
import type { ReaderContext } from './reader-context.ts';
import { sessionFor, shortSession } from './session-for.ts';
import { subjectAt } from './subject-at.ts';

export interface HierarchyItem {
  /** Null for a text without a code. */
  readonly canonical: string | null;
  /** Of the document that has it; of the asking one for a resolution that no document has. */
  readonly uri: string;
  /** False for a resolution that no document has. */
  readonly isAtHand: boolean;
  readonly name: string;
  /** Title and session, as far as they are known. */
  readonly detail: string;
  /** The header; the citation for a resolution that no document has. */
  readonly range: PlaceRange;
}

/**
 * The items that stand for what is at a place: an item for each document that has the resolution,
 * or one in place of them all when none has. The header stands for the text itself.
 *
 * @returns null where nothing stands that could be in a hierarchy
 */
export function hierarchyRoots(
  question: Question,
  context: ReaderContext,
): readonly HierarchyItem[] | null {
  const { document, model, offset } = question;
  const subject = subjectAt(model, offset);
  if (subject === null) return null;
  const { uri } = document;
  const itself = (): readonly HierarchyItem[] => [documentItem(document, context)];
  const cited = (canonicals: readonly string[]): readonly HierarchyItem[] => {
    const asking = { uri, range: createLocate(model.source)(subject.range) };
    return once(canonicals.flatMap((canonical) => itemsOf(canonical, asking, context)));
  };
  switch (subject.kind) {
    case 'citation':
      return cited([subject.canonical]);
    case 'back-reference':
      return cited(subject.canonicals);
    case 'pinpoint':
      return subject.canonical === null ? itself() : cited([subject.canonical]);
    case 'header':
      return itself();
    case 'clause':
      return null;
  }
}

function itemsOf(
  canonical: string,
  asking: Pick<HierarchyItem, 'uri' | 'range'>,
  context: ReaderContext,
): readonly HierarchyItem[] {
  const holders = holdersOf(context.library, canonical);
  return holders.length === 0
    ? [missingItem(canonical, asking, context)]
    : holders.map((holder) => documentItem(holder, context));
}

/** The item of a document. */
export function documentItem(
  { uri, keys, summary, header }: LibraryDocument,
  context: ReaderContext,
): HierarchyItem {
  const canonical = keys[0] ?? null;
  const { title } = summary;
  const session = shortSession(sessionFor(summary, context), context);
  const name = canonical ?? title ?? context.fileLabel(uri);
  const facts = [name === title ? null : title, session];
  return { canonical, uri, isAtHand: true, name, detail: joined(facts), range: header };
}

function missingItem(
  canonical: string,
  asking: Pick<HierarchyItem, 'uri' | 'range'>,
  context: ReaderContext,
): HierarchyItem {
  const { analyser, library, messages } = context;
  const known = library.known(canonical);
  const code = analyser.codes.read(canonical);
  const session = code === null ? null : analyser.codes.session(code.parts, messages);
  const title = known === null ? null : nameOf(known, messages);
  const detail = joined([title, shortSession(session, context)]);
  return { ...asking, canonical, isAtHand: false, name: canonical, detail };
}

function joined(facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null).join(' · ');
}

/** A plural may stand for one resolution under two codes. */
function once(items: readonly HierarchyItem[]): readonly HierarchyItem[] {
  const keyOf = ({ uri, canonical, isAtHand }: HierarchyItem): string =>
    isAtHand ? uri : `${uri} ${canonical ?? ''}`;
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
