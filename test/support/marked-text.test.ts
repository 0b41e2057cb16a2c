/** The notation of the tests themselves. */
import assert from 'node:assert/strict';
import { parseMarkedText, renderMarkedText } from './marked-text.ts';

describe('marked-up texts', () => {
  it('lose their marker lines and their indentation', () => {
    const { text } = parseMarkedText(`
      Recalls its resolution;
      ^^^^^^^ keyword
        (a) an item.
    `);
    assert.equal(text, 'Recalls its resolution;\n  (a) an item.\n');
  });

  it('point at words of the line above, with several marks under one line', () => {
    const { text, marks } = parseMarkedText(`
      The General Assembly,

      1. Recalls resolution 70/1;
      ^^ number
         ^^^^^^^ keyword
    `);
    assert.deepEqual(
      marks.map(({ range, label }) => [label, text.slice(range.start, range.end)]),
      [
        ['number', '1.'],
        ['keyword', 'Recalls'],
      ],
    );
  });

  it('fail when a marker reaches behind the end of its line', () => {
    assert.throws(
      () => parseMarkedText('Decides\n^^^^^^^^^^ keyword\n'),
      /"keyword" points behind/,
    );
  });

  it('come back from their marks unchanged', () => {
    const marked = '1. Recalls it;\n^^ number\n   ^^^^^^^ keyword\n\n2. Decides.\n';
    const { text, marks } = parseMarkedText(marked);
    assert.equal(renderMarkedText(text, marks), marked);
  });
});
