/** Compares every answer about a generated library with the truth. */
import { answersOf, type Answers, type Topic } from './answers.ts';
import { compareHierarchies } from './compare-hierarchies.ts';
import { positionOf, writtenAll, writtenIn } from './places.ts';
import type { Chance } from '../../support/random.ts';
import type { Questions } from './server.ts';
import { consequencesOf, type TrueDocument, type TrueLibrary, type TruePlace } from './truth.ts';

/** An answer that is not what it should be. */
export interface Fault {
  readonly question: string;
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

/** Takes note of an answer that is not the expected one; the order does not matter. */
export type Compare = (
  question: string,
  expected: readonly string[],
  actual: readonly string[],
) => void;

export interface Comparison {
  /** Asks everything about one place of an open document. */
  about(document: TrueDocument, topic: Topic): Promise<readonly Fault[]>;
}

export function createComparison(
  { documents }: TrueLibrary,
  questions: Questions,
  chance: Chance,
): Comparison {
  const truth = consequencesOf({ documents });
  const answers = answersOf(documents, truth);
  return {
    about: async (document, topic) => {
      const position = positionOf(document, chance.integer(topic.at.start, topic.at.end - 1));
      const faults: Fault[] = [];
      const compare: Compare = (name, wanted, given) => {
        const [expected, actual] = [[...new Set(wanted)].toSorted(), given.toSorted()];
        if (JSON.stringify(expected) === JSON.stringify(actual)) return;
        const words = document.text.slice(topic.at.start, topic.at.end);
        const place = `${document.path} ${position.line + 1}:${position.character + 1}`;
        faults.push({
          question: `${name} of "${words}" in ${place}`,
          expected,
          actual,
        });
      };
      const asked = { path: document.path, position };
      await comparePlaces(document, topic, asked, compare);
      if (topic.kind !== 'thing') return faults;
      compare(
        'highlights',
        writtenIn(document, answers.highlights(document, topic)),
        await questions.highlights(asked.path, position),
      );
      const items = await questions.items(asked.path, position);
      await compareHierarchies(truth, documents, document, topic, items, compare);
      return faults;
    },
  };

  async function comparePlaces(
    document: TrueDocument,
    topic: Topic,
    {
      path,
      position,
    }: { readonly path: string; readonly position: Parameters<Questions['items']>[1] },
    compare: Compare,
  ): Promise<void> {
    const all = (places: readonly TruePlace[]): readonly string[] => writtenAll(documents, places);
    const of = (name: keyof Pick<Answers, 'definition' | 'references' | 'declarations'>) =>
      all(answers[name](document, topic));
    const declared = await questions.references(path, position, true);
    compare('definition', of('definition'), await questions.definition(path, position));
    compare('references', of('references'), await questions.references(path, position, false));
    if (topic.kind === 'thing') {
      compare('references and declaration', [...of('references'), ...of('declarations')], declared);
      return;
    }
    // Of a clause its opening is told; the truth knows where that begins.
    const opened = declared.filter((place) => !of('references').includes(place));
    compare('clause of references', of('declarations').map(startOf), opened.map(startOf));
  }
}

function startOf(place: string): string {
  return place.replace(/-\d+:\d+$/, '');
}
