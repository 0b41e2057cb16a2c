// The pieces that the rules of the grammar are made of.
import { capitalsPattern } from './keyword-patterns.mjs';
import { scopes } from './scopes.mjs';
import { literal, MARKUP } from './text-patterns.mjs';

export const PARTS = ['preamble', 'operative'];

/** The start of a line, with nothing but spaces before what follows. Group 1. */
export const LINE = '^(\\s*)';

/** Markup before and behind a stretch of text. One group each. */
export const OPEN = `(${MARKUP}{0,3})`;
export const CLOSE = `(${MARKUP}{0,3})`;

export const include = (...names) => names.map((name) => ({ include: `#${name}` }));

export const capture = (name) => ({ name });

/** Captures for groups that hold markup around one stretch: before it, the stretch, behind it. */
export const aroundMarkup = (name) => ({
  2: capture(scopes.markup),
  3: capture(name),
  4: capture(scopes.markup),
});

/** Keywords of one part in capitals, in every language. */
export function capitals(languages, part) {
  return `(?:${languages.map((language) => capitalsPattern(language, part)).join('|')})`;
}

/** A look behind for a word that links two keywords: "et", "and". */
export function behindLink(languages) {
  const links = languages.flatMap(({ modifiers }) => modifiers.links);
  return links.map((link) => `\\b${literal(link)}\\s`).join('|');
}
