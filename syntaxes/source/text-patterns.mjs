// Turns words of the lexicon into Oniguruma patterns that forgive accents, apostrophes and spaces.

/** Horizontal space, the no-break kinds included. */
export const SPACE = '\\s+';

/** Stands behind a word: the next character does not continue it. */
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';

/** Stands before a word or a code: the character before it does not belong to it. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';

/** Markup that may open or close a stretch of text: bold, italics, underline. */
export const MARKUP = '(?:\\*{1,3}|_{1,3}|</?(?:u|b|i|em|strong|sup|sub)>)';

/**
 * A pattern for any of the phrases, the longest first. Phrases that begin alike share the
 * beginning, so that a line is compared with each letter once.
 *
 * @param needsAccents says of a phrase that it may not be written without its accents
 */
export function anyOf(phrases, needsAccents = () => false) {
  const root = newNode();
  for (const phrase of phrases) {
    let node = root;
    for (const token of tokens(phrase, needsAccents(phrase))) {
      const child = node.children.get(token) ?? newNode();
      node.children.set(token, child);
      node = child;
    }
    node.ends = true;
  }
  return root.children.size === 0 ? '(?!)' : print(root);
}

/** A phrase in small letters without accents, for comparison. */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Text as a pattern that matches itself. */
export function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}

function newNode() {
  return { ends: false, children: new Map() };
}

function print({ ends, children }) {
  if (children.size === 0) return '';
  const branches = [...children].map(([token, child]) => token + print(child));
  const [only] = branches;
  const body = branches.length === 1 ? only : `(?:${branches.join('|')})`;
  if (!ends) return body;
  return branches.length === 1 ? `(?:${body})?` : `${body}?`;
}

function tokens(text, needsAccents) {
  const characters = [...text.normalize('NFC').trim().replace(/\s+/g, ' ')];
  return characters.map((character) => token(character, needsAccents));
}

function token(character, needsAccents) {
  if (character === ' ') return SPACE;
  if (/['’]/.test(character)) return "['’ʼ]";
  if (character === '-') return '[-‐‑]';
  if (character === 'œ') return '(?:œ|oe)';
  const base = character.normalize('NFD').charAt(0);
  if (base === character) return literal(character);
  // A letter with its accent, one with a combining accent, and a capital that has dropped it.
  return needsAccents ? `(?:${character}|${base}\\p{M})` : `[${base}${character}]\\p{M}?`;
}
