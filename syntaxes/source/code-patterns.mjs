// Patterns for the codes of resolutions and documents, from the templates in the body profiles.
import { WORD_END } from './text-patterns.mjs';

const codesOf = (bodies) => bodies.flatMap(({ codes }) => codes);

/**
 * The code patterns of all bodies.
 *
 * @param compileForm compiles one template, as server/src/core/lexicon/code-template.ts does
 */
export function codePatterns(bodies, compileForm) {
  const joined = (templates) => join(templates, compileForm);
  return {
    /** Codes that are written in full: they need no word before them. */
    full: joined(codesOf(bodies).flatMap(({ forms }) => forms)),
    /** Numbers that need a head noun before them: "71/19", "1373 (2001)". */
    short: joined(codesOf(bodies).flatMap(({ short }) => short.map(({ form }) => form))),
    /** Symbols of drafts. */
    drafts: joined(bodies.flatMap(({ draftForms }) => draftForms)),
    /** What looks like a code and is none. */
    none: joined(bodies.flatMap(({ notCodes }) => notCodes.map(({ form }) => form))),
  };
}

/**
 * One pattern for many templates, longest template first. A code whose letters can mean nothing
 * else is known in small letters too.
 */
function join(templates, compileForm) {
  const distinct = [...new Set(templates)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (distinct.length === 0) return '(?!)';
  const patterns = distinct.map((template) => {
    const pattern = withinLine(compileForm(template).pattern);
    return /[~%](?:RES|RAP|REP)[~%]/.test(template) ? `(?i:${pattern})` : pattern;
  });
  return `(?<![\\p{L}\\p{N}/-])(?:${[...new Set(patterns)].join('|')})${WORD_END}`;
}

/** The core reads cleaned text; here no-break spaces and the other hyphens are still there. */
function withinLine(pattern) {
  return pattern.replace(/ /g, '\\s').replaceAll('[-–—/]', '[-‐‑–—/]');
}
