/**
 * Libraries made up with their truth, and the real server asked about every place in them: where
 * each code leads, who cites it, what a tree of citations or of descent shows.
 */
import assert from 'node:assert/strict';
import { EDITOR, startClient } from '../lsp/support/client.ts';
import { topicsOf } from './support/answers.ts';
import { createComparison, type Fault } from './support/compare.ts';
import { generateLibrary, type LibrarySize } from './support/generate.ts';
import { escaped, uriOf } from './support/places.ts';
import { createChance } from '../support/random.ts';
import { questionsTo } from './support/server.ts';

/** So many faults are enough to see what is wrong. */
const MOST_SHOWN = 5;

/**
 * Asks about the places of every document.
 *
 * @param share asks about one place in so many
 */
async function faultsIn(seed: number, size: LibrarySize, share = 1): Promise<readonly Fault[]> {
  const chance = createChance(seed);
  const library = generateLibrary(seed, size);
  const client = await startClient({
    capabilities: EDITOR,
    files: Object.fromEntries(
      Object.entries(library.files).map(([path, text]) => [escaped(path), text]),
    ),
  });
  const comparison = createComparison(library, questionsTo(client), chance);
  const faults: Fault[] = [];
  for (const document of library.documents) {
    const uri = await client.open(uriOf(document.path), document.text);
    for (const topic of topicsOf(document)) {
      if (chance.oneIn(share)) faults.push(...(await comparison.about(document, topic)));
    }
    // Some stay open, so that files and open documents answer side by side.
    if (chance.oneIn(2)) await client.close(uri);
    if (faults.length > MOST_SHOWN) break;
  }
  client.connection.dispose();
  return faults.slice(0, MOST_SHOWN);
}

describe('The truth of generated libraries', function () {
  this.timeout(120_000);

  for (let seed = 1; seed <= 6; seed += 1) {
    const documents = 4 + seed * 4;
    it(`is what the server says of ${documents} resolutions (seed ${seed})`, async () => {
      assert.deepEqual(await faultsIn(seed, { documents, absent: 5 }), []);
    });
  }

  it('is what the server says of 200 resolutions', async () => {
    assert.deepEqual(await faultsIn(200, { documents: 200, absent: 40 }, 40), []);
  });
});
