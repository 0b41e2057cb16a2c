/** Thousands of resolutions fit in memory, because their texts do not stay there. */
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { memoryFiles } from '../support/memory-files.ts';
import { observe, resolution, type ObservedWorkspace } from './support/workspace.ts';

const DOCUMENTS = 100;
const LETTERS = 60_000;

/** What stays in use after everything that can be thrown away was. */
function bytesInUse(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** A long text that nothing else holds on to. */
function longText(number: number): string {
  const [head = '', end = ''] = resolution(
    `GA-2021-89-RES-${number}`,
    'AG-2012-RES-08, adoptée à l’unanimité',
  ).split('APPROUVE');
  const words = `le projet n° ${number} des pays membres `.repeat(LETTERS / 35);
  return Buffer.from(`${head}APPROUVE ${words}${end}`).toString();
}

/** A workspace that has read long texts. */
async function reading(count: number): Promise<ObservedWorkspace> {
  const uris = Array.from({ length: count }, (_, number) => `file:///library/${number}.txt`);
  const observed = observe({
    ...memoryFiles(),
    list: () => Promise.resolve(uris),
    read: (uri) => Promise.resolve(longText(Number(/\d+/.exec(uri)))),
  });
  await observed.workspace.settled();
  return observed;
}

describe('The index', () => {
  it('holds none of the texts in memory, nor a piece that holds one', async () => {
    // What is compiled when it is first needed stays, and is no text.
    await reading(3);
    const before = bytesInUse();
    const { workspace } = await reading(DOCUMENTS);
    const each = (bytesInUse() - before) / DOCUMENTS;
    assert.equal([...workspace.library.documents()].length, DOCUMENTS);
    assert.ok(each < LETTERS / 4, `${Math.round(each)} bytes for each document`);
  });
});
