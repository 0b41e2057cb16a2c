/**
 * What a card says, before it has a form: paragraphs and lists of plain text with a little emphasis.
 * It is turned into Markdown or plain text in one place, which is where text from documents is made
 * harmless.
 */

/** A piece of a line. Text is plain text, never markup. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly target: string };

/** A paragraph, a list, or the line between two cards. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'rule' };

export function strong(text: string): Inline {
  return { kind: 'strong', text };
}

export function emphasis(text: string): Inline {
  return { kind: 'emphasis', text };
}

export function link(text: string, target: string): Inline {
  return { kind: 'link', text, target };
}

export function paragraph(...content: readonly Inline[]): Block {
  return { kind: 'paragraph', content };
}

/** Markdown in which every text shows as it was written, whatever characters it holds. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return inlineMarkdown(block.content);
        case 'list':
          return block.items.map((item) => `- ${inlineMarkdown(item)}`).join('\n');
        case 'rule':
          return '---';
      }
    })
    .join('\n\n');
}

/** The same for clients that show no Markdown. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return inlineText(block.content);
        case 'list':
          return block.items.map((item) => `- ${inlineText(item)}`).join('\n');
        case 'rule':
          return '';
      }
    })
    .join('\n\n');
}

function inlineMarkdown(content: readonly Inline[]): string {
  return escapeStart(
    content
      .map((piece) => {
        if (typeof piece === 'string') return escape(piece);
        switch (piece.kind) {
          case 'strong':
            return `**${escape(piece.text.trim())}**`;
          case 'emphasis':
            return `*${escape(piece.text.trim())}*`;
          case 'link':
            return `[${escape(piece.text)}](${escapeTarget(piece.target)})`;
        }
      })
      .join(''),
  );
}

function inlineText(content: readonly Inline[]): string {
  return content
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')
    .replace(/\s+/g, ' ');
}

/** Markup characters, and what would turn an address into a link. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@/gi, '\\$&');
}

/** What would make a heading, a list or a quotation of a paragraph. */
function escapeStart(line: string): string {
  return line.replace(/^(?=[#+=-])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

function escapeTarget(target: string): string {
  return target.replace(
    /[\s()<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
