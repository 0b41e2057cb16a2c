/** Libraries made up with their truth, and the real server asked to rename what is in them. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { RenameRequest } from 'vscode-languageserver/node';
import { startClient } from '../lsp/support/client.ts';
import { RENAMER } from '../lsp/support/rename.ts';
import { analyser } from '../support/analyser.ts';
import { generateLibrary } from './support/generate.ts';
import { positionOf, uriOf } from './support/places.ts';
import { createChance, type Chance } from '../support/random.ts';
import {
  codesIn,
  editedFiles,
  inUris,
  renamedCodes,
  renamedTexts,
  type Files,
} from './support/renaming.ts';
import { formsOf, keyOf, type Thing } from './support/things.ts';
import { consequencesOf, type Span, type TrueDocument, type TrueLibrary } from './support/truth.ts';

const PROJECT = 'resolutions.json';

interface Place {
  readonly document: TrueDocument;
  readonly span: Span;
  readonly thing: Thing;
}

/** The places at which a rename can begin. */
function placesOf({ documents }: TrueLibrary): readonly Place[] {
  return documents.flatMap((document) => {
    const { own, key, thing, citations } = document;
    return [
      ...(own === null || key === null ? [] : [{ document, span: own, thing }]),
      ...citations.map((citation) => ({ document, span: citation, thing: citation.thing })),
    ];
  });
}

/** A thing that nothing is yet: numbers from 40 on are free, and adoption gives a draft its code. */
function newName(from: Thing, chance: Chance): Thing {
  const number = (from.body === 'council' ? 1000 : 0) + chance.integer(50, 99);
  if (from.kind === 'draft') return { ...from, number, kind: chance.pick(['draft', 'resolution']) };
  switch (from.body) {
    case 'interpol':
      return { ...from, number };
    case 'assembly': {
      const session = chance.integer(71, 80);
      return { ...from, number, session, year: session + 1945 };
    }
    case 'council':
      return { ...from, number, year: chance.integer(2000, 2025) };
  }
}

/** How often keys are cited when the files are read anew. */
function countIn(files: Files, keys: ReadonlySet<string>): number {
  const texts = Object.entries(files).filter(([path]) => path !== PROJECT);
  const models = texts.map(([path, text]) => analyser.analyse(text, { fileName: basename(path) }));
  return models
    .flatMap(({ citations }) => citations)
    .filter(({ canonical }) => canonical !== null && keys.has(canonical)).length;
}

describe('Renames in generated libraries', function () {
  this.timeout(120_000);

  for (let seed = 1; seed <= 4; seed += 1) {
    it(`write each place in its own form and touch nothing else (seed ${seed})`, async () => {
      const chance = createChance(seed);
      const library = generateLibrary(seed, { documents: 12, absent: 6 });
      const client = await startClient({ capabilities: RENAMER, files: inUris(library.files) });
      for (const { document, span, thing } of chance.some(placesOf(library), 25)) {
        const uri = await client.open(uriOf(document.path), document.text);
        const to = newName(thing, chance);
        const newText = chance.pick(formsOf(to).filter(({ isShort }) => !isShort)).write(to);
        const edit = await client.connection.sendRequest(RenameRequest.type, {
          textDocument: { uri },
          position: positionOf(document, chance.integer(span.start, span.end)),
          newName: newText,
        });
        await client.close(uri);
        assert.ok(edit !== null, document.path);
        const { [PROJECT]: project = '', ...renamed } = editedFiles(library.files, edit);
        const what = `${keyOf(thing)} → ${newText}`;
        assert.deepEqual(renamed, renamedTexts(library, thing, to), what);
        assert.deepEqual(codesIn(project), renamedCodes(library, thing, to), what);
        const keys = consequencesOf(library).sameAs(keyOf(thing));
        assert.equal(countIn(renamed, keys), 0, what);
        assert.equal(countIn(renamed, new Set([keyOf(to)])), countIn(library.files, keys), what);
      }
      client.connection.dispose();
    });
  }

  it('are refused where the name is another file’s already', async () => {
    const library = generateLibrary(7, { documents: 12, absent: 2 });
    const [first, second] = library.documents.filter(
      ({ own, thing }) => own !== null && thing.kind === 'resolution',
    );
    const client = await startClient({ capabilities: RENAMER, files: inUris(library.files) });
    const uri = await client.open(uriOf(first!.path), first!.text);
    await assert.rejects(
      client.connection.sendRequest(RenameRequest.type, {
        textDocument: { uri },
        position: positionOf(first!, first!.own!.start),
        newName: keyOf(second!.thing),
      }),
      ({ message }: Error) => message.includes(second!.path),
    );
    client.connection.dispose();
  });
});
