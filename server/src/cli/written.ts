/** The words of the command line, told apart into options with their values and the rest. */
import { parseArgs } from 'node:util';
import { Misuse, needsValue, notAmong, noValue, unknownOption } from './misuse.ts';

const OPTIONS = {
  format: { type: 'string' },
  messages: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  baseline: { type: 'string' },
  config: { type: 'string' },
  diff: { type: 'boolean' },
  'fail-on': { type: 'string' },
  fix: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  preset: { type: 'string' },
  rule: { type: 'string' },
  summary: { type: 'boolean' },
  'unsafe-fixes': { type: 'boolean' },
  'write-baseline': { type: 'boolean' },
  check: { type: 'boolean' },
  write: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** What was written, not yet judged. */
export interface Written {
  readonly positionals: readonly string[];
  /** All values of each option that is written; an empty text for one that takes none. */
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
}

/** Reads the words. @throws Misuse for options that are none */
export function readWords(args: readonly string[]): Written {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const positionals: string[] = [];
  const values = new Map<OptionName, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) throw new Misuse(unknownOption(rawName));
    const { type } = OPTIONS[name];
    if (type === 'string' && (value === undefined || value === ''))
      throw new Misuse(needsValue(rawName));
    if (type === 'boolean' && value !== undefined) throw new Misuse(noValue(rawName));
    values.set(name, [...(values.get(name) ?? []), value ?? '']);
  }
  return { positionals, values };
}

/** The value of an option, the last where there are several; null when it is not written. */
export function valueOf({ values }: Written, name: OptionName): string | null {
  return values.get(name)?.at(-1) ?? null;
}

/** The value of an option that takes one of a few; null when the option is not written. */
export function choice<Value extends string>(
  written: Written,
  name: OptionName,
  allowed: readonly Value[],
): Value | null {
  const value = valueOf(written, name);
  if (value === null) return null;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Misuse(notAmong(`--${name}`, value, allowed));
  return found;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
