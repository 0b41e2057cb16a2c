/** Runs the project's TextMate grammar in the engine that the editor uses. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const root = join(import.meta.dirname, '../../..');
const grammarFile = join(root, 'syntaxes/resolution.tmLanguage.json');

/** A stretch of one line with the scopes that it carries, the outermost first. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

export interface TokenisedLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** True when the engine gave up within its time limit. */
  readonly stoppedEarly: boolean;
}

/** Splits a text into lines and tokens, with the state of each line handed on to the next. */
export type Tokenise = (text: string, timeLimit?: number) => readonly TokenisedLine[];

/** Loads the grammar. */
export async function loadTokeniser(): Promise<Tokenise> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () =>
      Promise.resolve(textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile)),
  });
  const grammar = await registry.loadGrammar('text.resolution');
  if (grammar === null) throw new Error(`no grammar in ${grammarFile}`);
  return (text, timeLimit) => tokenise(grammar, text, timeLimit);
}

function tokenise(grammar: IGrammar, text: string, timeLimit = 0): readonly TokenisedLine[] {
  let state = textmate.INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, state, timeLimit);
    state = ruleStack;
    return {
      text: line,
      stoppedEarly,
      tokens: tokens
        .map(({ startIndex, endIndex, scopes }) => ({
          start: startIndex,
          end: Math.min(endIndex, line.length),
          text: line.slice(startIndex, endIndex),
          scopes: scopes.map(withoutSuffix),
        }))
        .filter(({ start, end }) => end > start),
    };
  });
}

/** "keyword.control.preambular.resolution" reads as "keyword.control.preambular" in the tests. */
function withoutSuffix(scope: string): string {
  return scope.replace(/\.resolution$/, '');
}
