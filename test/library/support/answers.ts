/** What the truth makes of each question that an editor can ask about a place. */
import type {
  Consequences,
  Span,
  TrueCitation,
  TrueDocument,
  TruePart,
  TruePinpoint,
  TruePlace,
} from './truth.ts';

/** A place to ask about, with what stands there. */
export type Topic =
  | {
      readonly kind: 'thing';
      readonly at: Span;
      readonly keys: readonly string[];
      readonly isOwn: boolean;
    }
  | {
      readonly kind: 'clause';
      readonly at: Span;
      /** Where a text names it, or where it stands. */
      readonly isNamed: boolean;
      /** The key of the text that holds it; null for an asking text without a code. */
      readonly key: string | null;
      /** True where a text speaks of itself. */
      readonly isOwn: boolean;
      readonly part: TruePart;
      readonly number: string;
    };

/** Every place of a document about which something is known. */
export function topicsOf(document: TrueDocument): readonly Topic[] {
  const { key, header, title, citations, pinpoints, backReferences, clauses } = document;
  const own = key === null ? [] : [key];
  return [
    ...[header, title].map((at): Topic => ({ kind: 'thing', at, keys: own, isOwn: true })),
    ...citations.map((at): Topic => ({ kind: 'thing', at, keys: [at.key], isOwn: false })),
    ...backReferences.map((at): Topic => {
      const keys = at.citations.map((index) => citations[index]!.key);
      return { kind: 'thing', at, keys, isOwn: false };
    }),
    ...pinpoints.map((at): Topic => {
      const isOwn = at.key === null;
      const number = String(at.number);
      return { ...at, kind: 'clause', at, isNamed: true, key: at.key ?? key, isOwn, number };
    }),
    ...clauses.map(({ start, part, number, index }): Topic => {
      const at = { start, end: start + 1 };
      const name = number ?? String(index);
      return { kind: 'clause', at, isNamed: false, key, isOwn: true, part, number: name };
    }),
  ];
}

/** The answers about one library. */
export interface Answers {
  definition(document: TrueDocument, topic: Topic): readonly TruePlace[];
  /** Without the declarations. */
  references(document: TrueDocument, topic: Topic): readonly TruePlace[];
  /** Headers of resolutions; of clauses only where they begin, which is all that is known. */
  declarations(document: TrueDocument, topic: Topic): readonly TruePlace[];
  /** None where the words asked about are not among them, as in a title. */
  highlights(document: TrueDocument, topic: Topic): readonly Span[];
}

export function answersOf(documents: readonly TrueDocument[], truth: Consequences): Answers {
  const headers = (keys: readonly string[]): readonly TruePlace[] =>
    keys.flatMap((key) => truth.holders(key)).map(({ path, header }) => ({ path, span: header }));
  const namesIt = (
    holder: TrueDocument,
    { key, part, number }: TruePinpoint,
    document: TrueDocument,
    topic: Topic,
  ): boolean => {
    if (topic.kind !== 'clause' || part !== topic.part || String(number) !== topic.number) {
      return false;
    }
    const named = key ?? holder.key;
    return topic.key === null || named === null
      ? key === null && topic.key === null && holder.path === document.path
      : truth.sameAs(topic.key).has(named);
  };
  /** Of a text without a code, its own. */
  const clausesNamed = (document: TrueDocument, topic: Topic): readonly TruePlace[] => {
    if (topic.kind !== 'clause') return [];
    const holders = topic.key === null ? [document] : truth.holders(topic.key);
    return holders.flatMap(({ path, clauses }) =>
      clauses
        .filter(
          ({ part, number, index }) =>
            part === topic.part && (number ?? String(index)) === topic.number,
        )
        .map((span) => ({ path, span })),
    );
  };
  const placesOf = ({ path }: TrueDocument, spans: readonly Span[]): readonly TruePlace[] =>
    spans.map((span) => ({ path, span }));
  const citersOf = (key: string): readonly TruePlace[] =>
    [...truth.citers(key)].flatMap(([document, citations]) => placesOf(document, citations));
  const isAny = (keys: readonly string[], key: string | null): boolean =>
    key !== null && keys.some((one) => truth.sameAs(one).has(key));

  return {
    definition: (document, topic) => {
      if (topic.kind === 'clause') {
        if (!topic.isNamed) return [];
        const named = new Map(clausesNamed(document, topic).map((place) => [place.path, place]));
        const holders = topic.isOwn ? [document] : truth.holders(topic.key ?? '');
        return holders.map(({ path, header }) => named.get(path) ?? { path, span: header });
      }
      if (topic.isOwn) return topic.keys.flatMap(citersOf);
      const back = document.backReferences.find(({ start }) => start === topic.at.start);
      return back === undefined
        ? headers(topic.keys)
        : placesOf(
            document,
            back.citations.map((index) => document.citations[index]!),
          );
    },
    references: (document, topic) =>
      topic.kind === 'thing'
        ? topic.keys.flatMap((key) => truth.places(key))
        : documents.flatMap((other) =>
            placesOf(
              other,
              other.pinpoints.filter((pinpoint) => namesIt(other, pinpoint, document, topic)),
            ),
          ),
    declarations: (document, topic) =>
      topic.kind === 'thing' ? headers(topic.keys) : clausesNamed(document, topic),
    highlights: (document, topic) => {
      const { key, own, header, citations, backReferences, pinpoints } = document;
      if (topic.kind === 'clause') {
        return pinpoints.filter((pinpoint) => namesIt(document, pinpoint, document, topic));
      }
      const isMeant = (citation: TrueCitation): boolean => isAny(topic.keys, citation.key);
      const all = [
        ...(own !== null && isAny(topic.keys, key) ? [header] : []),
        ...citations.filter(isMeant),
        ...backReferences.filter((back) =>
          back.citations.some((index) => isMeant(citations[index]!)),
        ),
      ];
      const isAmong = all.some(({ start, end }) => start <= topic.at.start && topic.at.end <= end);
      return isAmong ? all : [];
    },
  };
}
