/**
 * The five source documents as a whole, and the worked example of each: the same colours on the same
 * words, from the header to the votes.
 */
import assert from 'node:assert/strict';
import { documents } from './support/documents.ts';
import { needsFolder, readText } from './support/shared.ts';
import { stretches } from './support/stretches.ts';
import { loadTokeniser } from './support/tokenise.ts';

const tokenise = await loadTokeniser();

const scopes = {
  marking: 'storage.modifier.marking',
  heading: 'markup.heading',
  organ: 'entity.name.type.organ',
  session: 'constant.numeric.session',
  place: 'variable.other.constant.place',
  dates: 'constant.numeric.date',
  recitals: 'keyword.control.preambular',
  operative: 'keyword.other.operative',
  codes: 'entity.name.function.code',
  articles: 'support.variable.article',
  items: 'punctuation.definition.list.begin',
  adoption: 'string.other.adoption',
  votes: 'string.regexp.vote',
} as const;

type Part = keyof typeof scopes;

function checkDocument(text: string, expected: Readonly<Record<Part, readonly string[]>>): void {
  const lines = tokenise(text);
  const found = Object.fromEntries(
    Object.entries(scopes).map(([part, scope]) => [part, stretches(lines, scope)]),
  );
  const headings = stretches(lines, scopes.heading).slice(0, expected.heading.length);
  assert.deepEqual({ ...found, heading: headings }, expected);
}

for (const { name, official, worked, expected } of documents) {
  describe(`grammar: ${name}`, () => {
    it('colours the official text', function () {
      needsFolder(this, '../shared/seeds');
      checkDocument(readText('../shared/seeds', official), expected);
    });

    it('colours the worked example alike', () => {
      checkDocument(readText('seeds', worked), expected);
    });
  });
}
