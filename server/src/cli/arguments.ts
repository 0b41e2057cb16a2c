/** Reads the arguments of the command line into one invocation, or says in one line what is wrong. */
import type { Bilingual, MessageLanguage } from '../core/wording/languages.ts';
import { readCheckOptions, refuseCheckOptions, type CheckOptions } from './check-arguments.ts';
import { readFormatMode, refuseFormatOptions, type FormatMode } from './format-arguments.ts';
import {
  EMPTY_PATH,
  Misuse,
  NEEDS_CODE,
  needsPath,
  noCommand,
  STDIN_NAME_ALONE,
  unknownCommand,
} from './misuse.ts';
import { choice, readWords, valueOf, type Written } from './written.ts';

const COMMANDS = ['check', 'format', 'outline', 'citations', 'cited-by', 'graph'] as const;
export type CommandName = (typeof COMMANDS)[number];

const LIST_FORMATS = ['text', 'json'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

const GRAPH_FORMATS = ['json', 'dot', 'mermaid'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

const LANGUAGES = ['en', 'fr'] as const satisfies MessageLanguage[];

/** The path that stands for the standard input. */
export const STDIN = '-';

/** What a document is read from: a path, or the standard input under the name given to it. */
export interface Inputs {
  /** As written; "-" stands for the standard input. */
  readonly paths: readonly string[];
  /** The name under which the standard input is reported; null when none is given. */
  readonly stdinName: string | null;
}

export type Invocation =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly inputs: Inputs; readonly options: CheckOptions }
  | { readonly kind: 'format'; readonly inputs: Inputs; readonly mode: FormatMode }
  | {
      readonly kind: 'outline' | 'citations';
      readonly inputs: Inputs;
      readonly format: ListFormat;
    }
  | {
      readonly kind: 'cited-by';
      /** As written, in any alias form. */
      readonly code: string;
      readonly inputs: Inputs;
      readonly format: ListFormat;
    }
  | { readonly kind: 'graph'; readonly inputs: Inputs; readonly format: GraphFormat };

export interface Reading {
  /** The language asked for on the command line; null when it asks for none. */
  readonly language: MessageLanguage | null;
  /** What to do, or why the arguments make no sense. */
  readonly result: { readonly invocation: Invocation } | { readonly misuse: Bilingual };
}

/**
 * Reads the arguments behind the name of the program. Never throws.
 *
 * @param args as the system gives them
 */
export function readArguments(args: readonly string[]): Reading {
  let language: MessageLanguage | null = null;
  try {
    const written = readWords(args);
    language = choice(written, 'messages', LANGUAGES);
    return { language, result: { invocation: interpret(written) } };
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return { language: language ?? languageAmong(args), result: { misuse: error.says } };
  }
}

/** The language asked for by arguments that are otherwise wrong, so that the reproach is in it. */
function languageAmong(args: readonly string[]): MessageLanguage | null {
  const joined = ` ${args.join(' ')} `;
  return (
    LANGUAGES.find((language) => new RegExp(` --messages[= ]${language} `).test(joined)) ?? null
  );
}

function interpret(written: Written): Invocation {
  const { positionals, values } = written;
  const [name, ...operands] = positionals;
  const command = COMMANDS.find((known) => known === name) ?? null;
  if (name !== undefined && command === null) throw new Misuse(unknownCommand(name, COMMANDS));
  if (values.has('help')) return { kind: 'help', command };
  if (values.has('version')) return { kind: 'version' };
  if (command === null) throw new Misuse(noCommand(COMMANDS));
  const [code, ...others] = operands;
  const inputs = inputsOf(written, command === 'cited-by' ? others : operands);
  if (command !== 'format') refuseFormatOptions(written);
  if (command === 'check') {
    const paths = inputs.paths.length === 0 ? ['.'] : inputs.paths;
    return { kind: command, inputs: { ...inputs, paths }, options: readCheckOptions(written) };
  }
  refuseCheckOptions(written);
  if (command === 'cited-by' && code === undefined) throw new Misuse(NEEDS_CODE);
  if (inputs.paths.length === 0) throw new Misuse(needsPath(command));
  switch (command) {
    case 'format':
      return { kind: command, inputs, mode: readFormatMode(written) };
    case 'outline':
    case 'citations':
      return { kind: command, inputs, format: choice(written, 'format', LIST_FORMATS) ?? 'text' };
    case 'cited-by': {
      const format = choice(written, 'format', LIST_FORMATS) ?? 'text';
      return { kind: command, code: code ?? '', inputs, format };
    }
    case 'graph':
      return { kind: command, inputs, format: choice(written, 'format', GRAPH_FORMATS) ?? 'json' };
  }
}

function inputsOf(written: Written, named: readonly string[]): Inputs {
  if (named.includes('')) throw new Misuse(EMPTY_PATH);
  const isInputMissing = written.values.has('stdin') && !named.includes(STDIN);
  const paths = isInputMissing ? [...named, STDIN] : named;
  const stdinName = valueOf(written, 'stdin-filename');
  if (stdinName !== null && !paths.includes(STDIN)) throw new Misuse(STDIN_NAME_ALONE);
  return { paths, stdinName };
}
