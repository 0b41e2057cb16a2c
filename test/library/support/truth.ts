/** What is true of a generated library, known because it was made so. */

import type { Thing } from './things.ts';

/** Offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TrueRelation = 'cites' | 'reaffirms' | 'amends' | 'revises' | 'replaces';
export type TruePart = 'preamble' | 'operative';

/** A place that names something by its code. */
export interface TrueCitation extends Span {
  readonly thing: Thing;
  readonly key: string;
  readonly relation: TrueRelation;
  /** Index into the clauses of the text. */
  readonly clause: number;
  /** How the same form would write the code of another thing of the kind. */
  readonly rewrite: (to: Thing) => string;
}

/** A place that names a clause. */
export interface TruePinpoint extends Span {
  /** Of the cited text that holds it; null for the text itself. */
  readonly key: string | null;
  readonly part: TruePart;
  readonly number: number;
}

/** A place that stands for citations before it. */
export interface TrueBackReference extends Span {
  /** Indexes into the citations of the text. */
  readonly citations: readonly number[];
}

export interface TrueClause extends Span {
  readonly part: TruePart;
  readonly index: number;
  readonly number: string | null;
}

export interface TrueDocument {
  /** From the folder of the library on, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly language: 'en' | 'fr';
  readonly thing: Thing;
  /** The key of its own code; null for a text without one. */
  readonly key: string | null;
  /** True when the project file says what it is. */
  readonly isDeclared: boolean;
  /** Further keys that the project file gives it. */
  readonly aliases: readonly string[];
  /** Where the text says its own code, and how it would say another. */
  readonly own: (Span & Pick<TrueCitation, 'rewrite'>) | null;
  /** Where a jump to the text lands. */
  readonly header: Span;
  readonly title: Span;
  readonly citations: readonly TrueCitation[];
  readonly pinpoints: readonly TruePinpoint[];
  readonly backReferences: readonly TrueBackReference[];
  readonly clauses: readonly TrueClause[];
}

export interface TrueLibrary {
  readonly documents: readonly TrueDocument[];
  /** All files, the project file among them, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** A place in a document, as answers give it. */
export interface TruePlace {
  readonly path: string;
  readonly span: Span;
}

/** What the truth implies. */
export interface Consequences {
  /** The keys that stand for the same thing, by the project file. */
  sameAs(key: string): ReadonlySet<string>;
  holders(key: string): readonly TrueDocument[];
  /** The places that cite a thing, self-citations among them. */
  places(key: string): readonly TruePlace[];
  /** The documents that cite a thing, itself left out, with their citations of it. */
  citers(key: string): ReadonlyMap<TrueDocument, readonly TrueCitation[]>;
  /** What a document cites and is at hand, itself left out, with its citations of it. */
  cited(document: TrueDocument): ReadonlyMap<TrueDocument, readonly TrueCitation[]>;
}

export function consequencesOf({ documents }: Pick<TrueLibrary, 'documents'>): Consequences {
  const keysOf = ({ key, aliases }: TrueDocument): readonly string[] =>
    key === null ? [] : [key, ...aliases];
  const sameAs = (key: string): ReadonlySet<string> => {
    const keys = new Set([key]);
    for (const one of keys)
      for (const document of documents)
        if (keysOf(document).includes(one)) for (const other of keysOf(document)) keys.add(other);
    return keys;
  };
  const isOf = (document: TrueDocument, keys: ReadonlySet<string>): boolean =>
    keysOf(document).some((key) => keys.has(key));
  const holders = (key: string): readonly TrueDocument[] => {
    const keys = sameAs(key);
    return documents.filter((document) => isOf(document, keys));
  };
  const naming = (document: TrueDocument, keys: ReadonlySet<string>): readonly TrueCitation[] =>
    document.citations.filter((citation) => keys.has(citation.key));
  return {
    sameAs,
    holders,
    places: (key) => {
      const keys = sameAs(key);
      return documents.flatMap((document) =>
        naming(document, keys).map((span) => ({ path: document.path, span })),
      );
    },
    citers: (key) => {
      const keys = sameAs(key);
      const citing = documents.filter((document) => !isOf(document, keys));
      return new Map(
        citing
          .map((document) => [document, naming(document, keys)] as const)
          .filter(([, citations]) => citations.length > 0),
      );
    },
    cited: (document) => {
      const found = new Map<TrueDocument, TrueCitation[]>();
      for (const citation of document.citations) {
        const keys = sameAs(citation.key);
        if (isOf(document, keys)) continue;
        for (const holder of holders(citation.key)) {
          found.set(holder, [...(found.get(holder) ?? []), citation]);
        }
      }
      return found;
    },
  };
}
