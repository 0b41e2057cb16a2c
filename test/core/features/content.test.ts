/** Cards as Markdown: text from documents stays text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  emphasis,
  link,
  paragraph,
  strong,
  toMarkdown,
  toPlainText,
  type Block,
} from '../../../server/src/core/features/content.ts';

const blocks: readonly Block[] = [
  paragraph(strong('GA-2012-81-RES-08'), ' (also AG-2012-RES-08)'),
  paragraph(emphasis('A title')),
  { kind: 'list', items: [[strong('PRIE'), ' les pays'], ['and 2 more']] },
  { kind: 'rule' },
  paragraph(link('003.txt', 'file:///a/003 (1).txt')),
];

describe('A card', () => {
  it('is Markdown for clients that show it', () => {
    assert.equal(
      toMarkdown(blocks),
      `**GA-2012-81-RES-08** (also AG-2012-RES-08)

*A title*

- **PRIE** les pays
- and 2 more

---

[003.txt](file:///a/003%20%281%29.txt)`,
    );
  });

  it('is plain text for others', () => {
    assert.equal(
      toPlainText(blocks),
      `GA-2012-81-RES-08 (also AG-2012-RES-08)

A title

- PRIE les pays
- and 2 more



003.txt`,
    );
  });
});

/** What a reader of CommonMark would see of escaped text: backslashes before punctuation vanish. */
function seen(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('Text from a document', () => {
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '[click](command:workbench.action.quit)',
    '![pixel](https://example.org/p.png)',
    '**bold** _and_ `code` ~~gone~~ $x$',
    '# heading',
    '1. item',
    '- item',
    '> quotation',
    '| a | b |',
    '&lt;b&gt;',
    'https://example.org www.example.org a@example.org',
    'C:\\path\\*.txt',
  ]) {
    it(`shows as it was written: ${text}`, () => {
      const markdown = toMarkdown([paragraph(text)]);
      assert.equal(seen(markdown), text);
      // No markup character is left alive.
      assert.doesNotMatch(markdown, /(?<!\\)[*_`<>[\]|~$&]/);
      assert.doesNotMatch(markdown, /^(?:[#>+-]|\d+[.)])|(?<!\\):\/\/|www\.|(?<!\\)@/);
    });
  }

  it('never brings markup with it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from('\\*_`[]<>|~$&#->1.)a \n')),
          maxLength: 20,
        }),
        (text) => {
          const markdown = toMarkdown([paragraph(strong('x'), text)]);
          assert.equal(seen(markdown), `**x**${text.replace(/\s+/g, ' ')}`);
          assert.doesNotMatch(markdown.slice(5), /(?<!\\)(?:\\\\)*[*_`<>[\]|~$&]/);
          assert.doesNotMatch(markdown, /\n/);
        },
      ),
    );
  });
});
