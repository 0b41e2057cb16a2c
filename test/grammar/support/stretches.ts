/** Reads from a tokenised text what carries a scope, so that whole documents can be compared. */
import type { TokenisedLine } from './tokenise.ts';

/**
 * The stretches of a text that carry a scope, in order, each as written. A stretch ends with its
 * line; spaces around it are dropped.
 *
 * @param scope the first segments of the scope's name
 */
export function stretches(lines: readonly TokenisedLine[], scope: string): readonly string[] {
  return lines.flatMap((line) => stretchesOfLine(line, scope));
}

function stretchesOfLine({ tokens }: TokenisedLine, scope: string): readonly string[] {
  const found: string[] = [];
  let end = -1;
  for (const token of tokens) {
    if (!token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`))) continue;
    const last = found.length - 1;
    if (token.start === end) found[last] = `${found[last] ?? ''}${token.text}`;
    else found.push(token.text);
    end = token.end;
  }
  return found.map((text) => text.trim()).filter((text) => text !== '');
}
