// Assembles the TextMate grammar from the lexicon and the body profiles.
import { clauseRules } from './clause-rules.mjs';
import { codePatterns } from './code-patterns.mjs';
import { headerRules } from './header-rules.mjs';
import { inlineRules } from './inline-rules.mjs';
import { include } from './rule-parts.mjs';

/**
 * The grammar as a plain object.
 *
 * @param languages the language files
 * @param bodies the body profiles
 * @param compileForm compiles one code template to a pattern
 */
export function buildGrammar(languages, bodies, compileForm) {
  const codes = codePatterns(bodies, compileForm);
  return {
    $schema: 'https://json.schemastore.org/tmlanguage.json',
    name: 'Resolution',
    scopeName: 'text.resolution',
    fileTypes: ['resolution'],
    // The first rule that matches a line wins: listed keywords stand before what only looks like
    // one, and running text comes last.
    patterns: include(
      'comment',
      'marking',
      'clause',
      'adoption',
      'annex',
      'subject',
      'opener',
      'heading',
      'unlisted-clause',
      'item',
      'paragraph',
    ),
    repository: {
      ...headerRules(languages, bodies, codes),
      ...clauseRules(languages),
      ...inlineRules(languages, codes),
    },
  };
}
