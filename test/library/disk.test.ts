/** A library made up with its truth, on disk, and the server as a process of its own. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { withFolder } from '../cli/support/folder.ts';
import { topicsOf } from './support/answers.ts';
import { createComparison, type Fault } from './support/compare.ts';
import { generateLibrary } from './support/generate.ts';
import { uriOf } from './support/places.ts';
import { startProcess, type ServerProcess } from './support/process.ts';
import { createChance } from '../support/random.ts';
import { questionsTo } from './support/server.ts';
import type { TrueLibrary } from './support/truth.ts';

/** Opens a few documents, and compares what is said of every place in them. */
async function faultsOf(
  library: TrueLibrary,
  server: ServerProcess,
  folder: string,
): Promise<readonly Fault[]> {
  const chance = createChance(77);
  const comparison = createComparison(library, questionsTo(server, folder), chance);
  const faults: Fault[] = [];
  for (const document of library.documents.slice(0, 5)) {
    await server.open(uriOf(document.path, folder), document.text);
    for (const topic of topicsOf(document)) {
      faults.push(...(await comparison.about(document, topic)));
    }
  }
  return faults;
}

describe('A generated library on disk', function () {
  this.timeout(60_000);

  it('is told truly by the server process', async () => {
    const library = generateLibrary(77, { documents: 16, absent: 4 });
    await withFolder(library.files, async (path) => {
      const folder = pathToFileURL(path).href;
      const server = await startProcess(folder);
      try {
        assert.deepEqual(await faultsOf(library, server, folder), []);
      } finally {
        assert.equal(await server.end(), 0);
      }
    });
  });
});
