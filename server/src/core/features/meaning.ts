/** What a subject stands for, wherever it is asked about: resolutions, or one clause of one. */
import { clauseByNumber, type LibraryDocument } from '../library/document.ts';
import { holdersOf } from '../library/graph.ts';
import type { Library } from '../library/library.ts';
import type { Part, ResolutionModel } from '../model/model.ts';
import type { Subject } from './subject-at.ts';

/** A clause by the number under which texts name it. */
export interface ClauseName {
  /** The key of the text that holds the clause; null for an asking text without a code. */
  readonly canonical: string | null;
  readonly part: Part;
  readonly number: string;
}

export type Meaning =
  | {
      readonly kind: 'resolutions';
      /** Never empty; under further keys they may be cited too. */
      readonly canonicals: readonly string[];
    }
  | { readonly kind: 'clause'; readonly name: ClauseName };

/**
 * What a subject stands for.
 *
 * @returns null for the header of a text without a code, and for a clause that no number names
 */
export function meaningOf(model: ResolutionModel, subject: Subject): Meaning | null {
  const own = model.identity?.canonical ?? null;
  switch (subject.kind) {
    case 'citation':
      return { kind: 'resolutions', canonicals: [subject.canonical] };
    case 'back-reference':
      return { kind: 'resolutions', canonicals: subject.canonicals };
    case 'header':
      return subject.canonical === null
        ? null
        : { kind: 'resolutions', canonicals: [subject.canonical] };
    case 'pinpoint': {
      const { part, number } = subject.pinpoint;
      return { kind: 'clause', name: { canonical: subject.canonical ?? own, part, number } };
    }
    case 'clause': {
      const { part, index } = subject.clause;
      const number = subject.clause.number ?? String(index);
      const isNamedSo = clauseByNumber(model.clauses, part, number) === subject.clause;
      return isNamedSo ? { kind: 'clause', name: { canonical: own, part, number } } : null;
    }
  }
}

/** All keys that stand for any of the given ones. */
export function keysOf(library: Library, canonicals: readonly string[]): ReadonlySet<string> {
  return new Set(canonicals.flatMap((canonical) => library.sameAs(canonical)));
}

/** The documents that have one of the resolutions, by key and then by URI, each once. */
export function holdersOfAny(
  library: Library,
  canonicals: readonly string[],
): readonly LibraryDocument[] {
  return [...new Set(canonicals.flatMap((canonical) => holdersOf(library, canonical)))];
}

/** All keys of the text that holds a clause. */
export function keysOfHolder(
  library: Library,
  { canonical }: Pick<ClauseName, 'canonical'>,
): ReadonlySet<string> {
  return keysOf(library, canonical === null ? [] : [canonical]);
}

/** True when the clause that is named stands in the asking text. */
export function isOwnClause(
  { canonical }: ClauseName,
  { identity }: ResolutionModel,
  library: Library,
): boolean {
  const own = identity?.canonical ?? null;
  return canonical === own || (own !== null && keysOfHolder(library, { canonical }).has(own));
}
