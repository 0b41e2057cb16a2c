/** Places are the same for the client and the server, whatever they count in. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyChanges } from '../../server/src/lsp/documents.ts';
import { createPositions } from '../../server/src/lsp/positions.ts';
import { positionAt, type Units } from './support/places.ts';

const units: readonly Units[] = ['utf-8', 'utf-16', 'utf-32'];

/** é, œ, a decomposed é, both apostrophes, no-break spaces, an emoji of several parts, Arabic. */
const pieces = [
  'a',
  ' ',
  'é',
  'œ',
  'e\u0301',
  '’',
  "'",
  '\u00a0',
  '\u202f',
  '👩🏽‍⚖️',
  '𝒜',
  'ال',
  '\n',
  '\r\n',
  '\r',
];
const text = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 30 });

/** Offsets that a client can name: between characters, and not inside a line break. */
function places(words: string): readonly number[] {
  const offsets = [0];
  for (const character of words) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return offsets.filter((offset) => words.slice(offset - 1, offset + 1) !== '\r\n');
}

const edit = fc.record({ from: fc.nat(), to: fc.nat(), text });

describe('Positions', () => {
  for (const unit of units) {
    it(`in ${unit} lead to their offset and back`, () => {
      const positions = createPositions(unit);
      fc.assert(
        fc.property(text, (words) => {
          const document = TextDocument.create('file:///a', 'resolution', 1, words);
          for (const offset of places(words)) {
            const position = positionAt(words, offset, unit);
            assert.deepEqual(positions.position(document, offset), position);
            assert.equal(positions.offset(document, position), offset);
          }
        }),
      );
    });

    it(`in ${unit} behind the end of a line or of the text stay inside`, () => {
      const positions = createPositions(unit);
      const document = TextDocument.create('file:///a', 'resolution', 1, 'é\r\n👩');
      assert.equal(positions.offset(document, { line: 0, character: 90 }), 1);
      assert.equal(positions.offset(document, { line: 1, character: 90 }), 5);
      assert.equal(positions.offset(document, { line: 90, character: 0 }), 5);
    });
  }

  it('inside a character count as behind it', () => {
    const positions = createPositions('utf-8');
    const document = TextDocument.create('file:///a', 'resolution', 1, 'éa');
    assert.equal(positions.offset(document, { line: 0, character: 1 }), 1);
  });
});

describe('Changes', () => {
  for (const unit of units) {
    it(`in ${unit} give the text that the client has`, () => {
      fc.assert(
        fc.property(
          text,
          fc.array(edit, { maxLength: 5 }),
          fc.boolean(),
          (words, edits, together) => {
            let expected = words;
            let document = TextDocument.create('file:///a', 'resolution', 1, words);
            const changes = edits.map(({ from, to, text: inserted }) => {
              const offsets = places(expected);
              const [start, end] = [from, to]
                .map((place) => offsets[place % offsets.length] ?? 0)
                .toSorted((a, b) => a - b) as [number, number];
              const range = {
                start: positionAt(expected, start, unit),
                end: positionAt(expected, end, unit),
              };
              expected = expected.slice(0, start) + inserted + expected.slice(end);
              return { range, text: inserted };
            });
            const positions = createPositions(unit);
            if (together) document = applyChanges(document, changes, 2, positions);
            else {
              for (const [index, change] of changes.entries())
                document = applyChanges(document, [change], index + 2, positions);
            }
            assert.equal(document.getText(), expected);
          },
        ),
      );
    });
  }

  it('of the whole text replace it', () => {
    const document = TextDocument.create('file:///a', 'resolution', 1, 'old');
    const changed = applyChanges(document, [{ text: 'new' }], 2, createPositions('utf-8'));
    assert.equal(changed.getText(), 'new');
    assert.equal(changed.version, 2);
  });
});
