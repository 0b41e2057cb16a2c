/** Libraries made up with their truth, on disk, and the commands that show who cites whom. */
import assert from 'node:assert/strict';
import type { CitedByReport } from '../../server/src/cli/cited-by-report.ts';
import type { GraphReport } from '../../server/src/cli/graph-report.ts';
import { withFolder } from '../cli/support/folder.ts';
import { answer } from './support/command.ts';
import { generateLibrary } from './support/generate.ts';
import { positionOf } from './support/places.ts';
import { createChance } from '../support/random.ts';
import { formsOf, keyOf } from './support/things.ts';
import { consequencesOf, type Consequences, type TrueDocument } from './support/truth.ts';

/** The id of what a key stands for: the own code of the text that has it. */
function idOf(key: string, truth: Consequences): string {
  return truth.holders(key)[0]?.key ?? key;
}

/** "GA-… preamble 1 cites GA-…", each once, as two texts with one code may say the same. */
function trueEdges(documents: readonly TrueDocument[], truth: Consequences): readonly string[] {
  const edges = documents.flatMap((document) => {
    const from = document.key === null ? document.path : idOf(document.key, truth);
    return document.citations
      .map(({ key, clause, relation }) => ({ to: idOf(key, truth), clause, relation }))
      .filter(({ to }) => to !== from)
      .map(({ to, clause, relation }) => {
        const { part, index, number } = document.clauses[clause]!;
        return [from, part, index, number, relation, to].join(' ');
      });
  });
  return [...new Set(edges)].toSorted();
}

function trueNodes(documents: readonly TrueDocument[], truth: Consequences): readonly string[] {
  const own = documents.map(({ key, path }) => (key === null ? path : idOf(key, truth)));
  const cited = documents.flatMap(({ citations }) => citations.map(({ key }) => idOf(key, truth)));
  return [...new Set([...own, ...cited])].toSorted();
}

describe('The command line over generated libraries', function () {
  this.timeout(120_000);

  for (let seed = 1; seed <= 4; seed += 1) {
    it(`draws the graph that is true (seed ${seed})`, async () => {
      const { documents, files } = generateLibrary(seed, { documents: 20, absent: 6 });
      const truth = consequencesOf({ documents });
      const graph = (await withFolder(files, (folder) =>
        answer(folder, 'graph', '.'),
      )) as GraphReport;
      assert.deepEqual(
        graph.nodes.map(({ id }) => id),
        trueNodes(documents, truth),
      );
      const edges = graph.edges.map(({ from, to, clause, relation }) =>
        [from, clause?.part, clause?.index, clause?.number, relation, to].join(' '),
      );
      assert.deepEqual(edges.toSorted(), trueEdges(documents, truth));
      for (const { canonical, path } of graph.nodes) {
        const holders = canonical === null ? [] : truth.holders(canonical).map((one) => one.path);
        if (canonical !== null) assert.deepEqual(path, holders.toSorted()[0] ?? null, canonical);
      }
    });

    it(`finds every place that cites a code, by every alias (seed ${seed})`, async () => {
      const chance = createChance(seed);
      const { documents, files } = generateLibrary(seed, { documents: 10, absent: 3 });
      const truth = consequencesOf({ documents });
      const things = documents.flatMap(({ citations }) => citations.map(({ thing }) => thing));
      await withFolder(files, async (folder) => {
        for (const thing of chance.some(things, 8)) {
          const { write } = chance.pick(formsOf(thing));
          const args = ['cited-by', write(thing), '.', '--format', 'json'];
          const report = (await answer(folder, ...args)) as CitedByReport;
          assert.equal(report.canonical, idOf(keyOf(thing), truth));
          const found = report.documents.flatMap(({ path, citations }) =>
            citations.map(({ range, clause, relation }) =>
              [
                path,
                range.start.line,
                range.start.character,
                clause?.part,
                clause?.index,
                relation,
              ].join(' '),
            ),
          );
          assert.deepEqual(
            found.toSorted(),
            truePlaces(keyOf(thing), documents, truth),
            write(thing),
          );
        }
      });
    });
  }
});

function truePlaces(
  key: string,
  documents: readonly TrueDocument[],
  truth: Consequences,
): readonly string[] {
  const keys = truth.sameAs(key);
  return documents
    .flatMap((document) =>
      document.citations
        .filter((citation) => keys.has(citation.key))
        .map(({ start, clause, relation }) => {
          const { line, character } = positionOf(document, start);
          const { part, index } = document.clauses[clause]!;
          return [document.path, line, character, part, index, relation].join(' ');
        }),
    )
    .toSorted();
}
