/** The open documents, and of which of them something else is to be said after a change. */
import type { ResolutionModel } from '../core/model/model.ts';
import type { Changes } from './changes.ts';
import { citedKeys, ownKeys } from './indexed-document.ts';
import { liesInAny, uriKey } from './uris.ts';

export interface OpenDocuments {
  has(uriKey: string): boolean;
  /**
   * A document was opened or has a new text.
   *
   * @param keys its own in the library; null for a document that is not in it
   */
  set(uri: string, model: ResolutionModel, keys: readonly string[] | null): void;
  /** False when it was not open. */
  delete(uriKey: string): boolean;
  uris(): readonly string[];
  /**
   * The URIs of those whom changes concern.
   *
   * @param maker the key of the document that made them: it knows
   */
  concerned(changes: Changes, maker: string | null): Concerned;
}

export interface Concerned {
  /** What they cite, who has their code, or what a project file says for them is different. */
  readonly affected: readonly string[];
  /** Others cite them otherwise. */
  readonly recited: readonly string[];
}

/** An open document and the canonical keys on which what is said of it depends. */
interface OpenDocument {
  readonly uri: string;
  readonly own: readonly string[];
  readonly cited: readonly string[];
}

/**
 * No document yet.
 *
 * @param sameAs the keys that stand for one resolution
 */
export function createOpenDocuments(
  sameAs: (canonical: string) => readonly string[],
): OpenDocuments {
  const open = new Map<string, OpenDocument>();
  const isAmong = (changed: ReadonlySet<string>, keys: readonly string[]): boolean =>
    changed.size > 0 && keys.some((key) => sameAs(key).some((same) => changed.has(same)));
  return {
    has: (key) => open.has(key),
    set: (uri, model, keys) => {
      open.set(uriKey(uri), { uri, own: keys ?? ownKeys(model), cited: citedKeys(model) });
    },
    delete: (key) => open.delete(key),
    uris: () => [...open.values()].map(({ uri }) => uri),
    concerned: ({ held, cited, documents, checked }, maker) => {
      const others = [...open].filter(([key]) => key !== maker);
      return {
        affected: others
          .filter(
            ([key, by]) =>
              documents.has(key) ||
              liesInAny(key, checked) ||
              isAmong(held, [...by.own, ...by.cited]),
          )
          .map(([, { uri }]) => uri),
        recited: others.filter(([, { own }]) => isAmong(cited, own)).map(([, { uri }]) => uri),
      };
    },
  };
}
