/** Libraries made up with their truth: what only the whole library can show of each text. */
import assert from 'node:assert/strict';
import { DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { startClient, type TestClient } from '../lsp/support/client.ts';
import { generateLibrary } from './support/generate.ts';
import { pathOf, uriOf, written, writtenIn } from './support/places.ts';
import { inUris } from './support/renaming.ts';
import {
  consequencesOf,
  type Consequences,
  type Span,
  type TrueCitation,
  type TrueDocument,
} from './support/truth.ts';

const RULES = ['duplicate-code', 'later-citation', 'unresolved-citation'];

async function findingsOf(client: TestClient, uri: string): Promise<readonly string[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
  });
  assert.ok(report.kind === 'full');
  return report.items
    .filter(({ code }) => RULES.includes(String(code)))
    .map(({ code, range }) => `${String(code)} ${written(pathOf(uri), range)}`)
    .toSorted();
}

/** What the rules should find in a text. */
function trueFindings(document: TrueDocument, truth: Consequences): readonly string[] {
  const at = (rule: string, span: Span): string => `${rule} ${writtenIn(document, [span]).join()}`;
  return [
    ...(isDoubled(document, truth) ? [at('duplicate-code', document.header)] : []),
    ...document.citations
      .filter((citation) => isLater(citation, document))
      .map((span) => at('later-citation', span)),
    ...unresolved(document, truth).map((span) => at('unresolved-citation', span)),
  ].toSorted();
}

function isDoubled({ path, key, language }: TrueDocument, truth: Consequences): boolean {
  const holders = key === null ? [] : truth.holders(key);
  return holders.some((other) => other.path !== path && other.language === language);
}

/** Of one body by session or year; between bodies the generated texts give too little to tell. */
function isLater({ thing }: TrueCitation, { thing: own }: TrueDocument): boolean {
  return thing.kind === 'resolution' && thing.body === own.body && thing.year > own.year;
}

/** The first citation of each resolution that is nowhere. */
function unresolved({ citations }: TrueDocument, truth: Consequences): readonly TrueCitation[] {
  return citations.filter(
    ({ key, thing, start }) =>
      thing.kind === 'resolution' &&
      truth.holders(key).length === 0 &&
      !citations.some((other) => other.key === key && other.start < start),
  );
}

describe('Findings in generated libraries', function () {
  this.timeout(60_000);

  for (let seed = 1; seed <= 5; seed += 1) {
    it(`are what the library shows (seed ${seed})`, async () => {
      const { documents, files } = generateLibrary(seed, { documents: 16, absent: 5 });
      const truth = consequencesOf({ documents });
      const client = await startClient({ files: inUris(files) });
      for (const document of documents) {
        const uri = await client.open(uriOf(document.path), document.text);
        const wanted = trueFindings(document, truth);
        const found = await findingsOf(client, uri);
        const betweenBodies = document.citations
          .filter(({ thing }) => thing.body !== document.thing.body)
          .map((span) => writtenIn(document, [span]).join());
        assert.deepEqual(
          found.filter((one) => !betweenBodies.includes(one.replace('later-citation ', ''))),
          wanted,
          document.path,
        );
        await client.close(uri);
      }
      client.connection.dispose();
    });
  }
});
