/** Whatever happens, the library is what one read from nothing would be. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { memoryFiles, type MemoryFiles } from '../support/memory-files.ts';
import { contents, observe, resolution, type ObservedWorkspace } from './support/workspace.ts';

const folders = ['file:///a', 'file:///a/b'];
const names = ['1.txt', '2.resolution'];
const codes = ['', '', 'GA-2021-89-RES-01', 'AG-2021-RES-02', 'AG-2012-RES-08'];

const uri = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom(...names))
  .map(([folder, name]) => `${folder}/${name}`);
const text = fc.oneof(
  fc
    .tuple(fc.constantFrom(...codes), fc.constantFrom(...codes))
    .map(([own, cited]) => resolution(own, cited)),
  fc.constantFrom('', 'A shopping list.'),
);
const projectUri = fc.constantFrom(...folders).map((folder) => `${folder}/resolutions.json`);
const projectText = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...names, 'b/1.txt'),
      fc.constantFrom('AG-2001-RES-05', 'AG-2012-RES-08'),
    )
    .map(([name, code]) => JSON.stringify({ resolutions: { [name]: code } })),
  fc.constant('{"resolutions": {}}'),
);

type Event =
  | { readonly kind: 'write' | 'edit'; readonly uri: string; readonly text: string }
  | { readonly kind: 'delete' | 'close'; readonly uri: string };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), uri, text }),
  fc.record({ kind: fc.constant('write' as const), uri: projectUri, text: projectText }),
  fc.record({ kind: fc.constant('edit' as const), uri, text }),
  fc.record({ kind: fc.constant('delete' as const), uri: fc.oneof(uri, projectUri) }),
  fc.record({ kind: fc.constant('close' as const), uri }),
);

function happen(
  { kind, ...event }: Event,
  observed: ObservedWorkspace,
  files: MemoryFiles,
  open: Map<string, string>,
): void {
  const content = 'text' in event ? event.text : '';
  switch (kind) {
    case 'write':
      files.set(event.uri, content);
      observed.workspace.filesChanged({ written: [event.uri], deleted: [] });
      break;
    case 'delete':
      files.delete(event.uri);
      observed.workspace.filesChanged({ written: [], deleted: [event.uri] });
      break;
    case 'edit':
      open.set(event.uri, content);
      observed.edit(event.uri, content);
      break;
    case 'close':
      open.delete(event.uri);
      observed.workspace.documentClosed(event.uri);
      break;
  }
}

/** The host reads open documents again when it hears that something else is said of them. */
function readAffected(observed: ObservedWorkspace, open: ReadonlyMap<string, string>): void {
  for (let uris = observed.affected.shift(); uris !== undefined; uris = observed.affected.shift()) {
    for (const uri of uris) {
      const content = open.get(uri);
      if (content !== undefined) observed.edit(uri, content);
    }
  }
}

describe('The library', () => {
  it('equals one read from nothing after any events', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(event, fc.boolean()), { minLength: 4, maxLength: 24, size: 'max' }),
        async (events) => {
          const files = memoryFiles();
          const open = new Map<string, string>();
          const observed = observe(files);
          // The last project file that could be read is remembered: broken ones are tested elsewhere.
          for (const [event, settles] of events) {
            happen(event, observed, files, open);
            if (!settles) continue;
            await observed.workspace.settled();
            readAffected(observed, open);
          }
          await observed.workspace.settled();
          readAffected(observed, open);
          const anew = observe(files);
          await anew.workspace.settled();
          for (const [uri, content] of open) anew.edit(uri, content);
          assert.deepEqual(contents(observed), contents(anew));
        },
      ),
      { numRuns: 100 },
    );
  });
});
