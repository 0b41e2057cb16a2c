/** Compares both hierarchies of a place with the truth: who cites, who is cited, and descent. */
import type { Topic } from './answers.ts';
import type { Compare } from './compare.ts';
import { writtenIn } from './places.ts';
import type { Item } from './server.ts';
import type { Consequences, TrueCitation, TrueDocument } from './truth.ts';

export async function compareHierarchies(
  truth: Consequences,
  documents: readonly TrueDocument[],
  document: TrueDocument,
  topic: Extract<Topic, { readonly kind: 'thing' }>,
  items: readonly Item[],
  compare: Compare,
): Promise<void> {
  const holders = topic.isOwn ? [document] : topic.keys.flatMap((key) => truth.holders(key));
  const missing = topic.isOwn ? [] : topic.keys.filter((key) => truth.holders(key).length === 0);
  compare(
    'items',
    [...holders.map(({ path }) => path), ...missing],
    items.map(({ name, path }) => (missing.includes(name) ? name : path)),
  );
  for (const item of items) {
    const isMissing = missing.includes(item.name);
    const holder = isMissing ? null : documents.find(({ path }) => path === item.path)!;
    const key = holder === null ? item.name : holder.key;
    const citers = key === null ? [] : [...truth.citers(key)];
    const cited = holder === null ? [] : [...truth.cited(holder)];
    compare(
      'incoming',
      citers.map(([from, citations]) => step(from, from, citations)),
      await item.incoming(),
    );
    compare(
      'outgoing',
      cited.map(([to, citations]) => step(to, holder!, citations)),
      await item.outgoing(),
    );
    compare('subtypes', citers.flatMap(relative), await item.subtypes());
    compare('supertypes', cited.flatMap(relative), await item.supertypes());
  }
}

/** @param citing the document in which the citations stand */
function step(
  { path }: TrueDocument,
  citing: TrueDocument,
  citations: readonly TrueCitation[],
): string {
  return [path, ...writtenIn(citing, citations)].join(' ');
}

const RELATIONS = ['replaces', 'revises', 'amends', 'reaffirms'] as const;

/** "2012/text 1.md replaces, amends"; nothing for a text that only cites. */
function relative([{ path }, citations]: readonly [
  TrueDocument,
  readonly TrueCitation[],
]): readonly string[] {
  const said = RELATIONS.filter((one) => citations.some(({ relation }) => relation === one));
  return said.length === 0 ? [] : [`${path} ${said.join(', ')}`];
}
