/**
 * The check that the grammar tests are written with: lines of text, each followed by lines that
 * underline a stretch with `^` and name its scope.
 *
 *     RAPPELANT EN OUTRE la résolution AG-2012-RES-08,
 *     ^^^^^^^^^^^^^^^^^^ keyword.control.preambular
 *                                      ^^^^^^^^^^^^^^ entity.name.function.code
 *
 * The scope must cover the stretch and end with it. `-keyword` says that no part of the stretch
 * carries a scope that begins so.
 */
import assert from 'node:assert/strict';
import { loadTokeniser, type TokenisedLine } from './tokenise.ts';

const tokenise = await loadTokeniser();

interface Expectation {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

/**
 * Tokenises the text lines of `marked` in order and checks what the marker lines say.
 *
 * @throws when a stretch carries other scopes, and when nothing is marked
 */
export function checkScopes(marked: string): void {
  const { text, expectations } = readMarks(marked);
  assert.notEqual(expectations.length, 0, 'the text marks nothing');
  const lines = tokenise(text.join('\n'));
  for (const expectation of expectations) {
    const line = lines[expectation.line];
    assert.ok(line !== undefined, 'a marker stands before the first line of text');
    checkOne(line, expectation);
  }
}

function readMarks(marked: string): {
  readonly text: readonly string[];
  readonly expectations: readonly Expectation[];
} {
  const text: string[] = [];
  const expectations: Expectation[] = [];
  for (const line of marked.replace(/^\n/, '').split('\n')) {
    const match = /^( *)(\^+) (\S+)$/.exec(line);
    const [, indent = '', carets = '', scope = ''] = match ?? [];
    if (match === null) {
      text.push(line);
    } else {
      const start = indent.length;
      expectations.push({ line: text.length - 1, start, end: start + carets.length, scope });
    }
  }
  return { text, expectations };
}

function checkOne(line: TokenisedLine, { start, end, scope }: Expectation): void {
  const stretch = line.text.slice(start, end);
  const found = describe(line);
  if (scope.startsWith('-')) {
    const barred = scope.slice(1);
    const carried = covering(line, start, end).some((scopes) => carries(scopes, barred));
    assert.ok(!carried, `“${stretch}” carries ${barred}\n${found}`);
    return;
  }
  const covered = covering(line, start, end).every((scopes) => carries(scopes, scope));
  assert.ok(covered, `“${stretch}” does not carry ${scope}\n${found}`);
  const beyond = [...covering(line, start - 1, start), ...covering(line, end, end + 1)];
  assert.ok(
    !beyond.some((scopes) => carries(scopes, scope)),
    `${scope} reaches beyond “${stretch}”\n${found}`,
  );
}

/** The scopes of every token that reaches into the stretch. */
function covering(line: TokenisedLine, start: number, end: number): readonly (readonly string[])[] {
  return line.tokens
    .filter((token) => token.start < end && token.end > start)
    .map(({ scopes }) => scopes);
}

function carries(scopes: readonly string[], wanted: string): boolean {
  return scopes.some((scope) => scope === wanted || scope.startsWith(`${wanted}.`));
}

function describe({ text, tokens }: TokenisedLine): string {
  const list = tokens.map((token) => `  ${JSON.stringify(token.text)} ${token.scopes.join(' ')}`);
  return [text, ...list].join('\n');
}
