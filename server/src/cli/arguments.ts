/** Reads the arguments of the command line into one invocation, or says in one line what is wrong. */
import { parseArgs } from 'node:util';
import type { Bilingual, MessageLanguage } from '../core/wording/languages.ts';
import type { Severity } from '../core/rules/check.ts';

const COMMANDS = ['check', 'outline', 'citations', 'cited-by', 'graph'] as const;
export type CommandName = (typeof COMMANDS)[number];

const CHECK_FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

const LIST_FORMATS = ['text', 'json'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

const GRAPH_FORMATS = ['json', 'dot', 'mermaid'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** From the gravest to the slightest. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies Severity[];

const LANGUAGES = ['en', 'fr'] as const satisfies MessageLanguage[];

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
  | {
      readonly kind: 'check';
      readonly inputs: Inputs;
      readonly format: CheckFormat;
      readonly failOn: Severity;
    }
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

const OPTIONS = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  messages: { type: 'string' },
  'stdin-filename': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** What was written, not yet judged. */
interface Written {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<OptionName, string>;
}

/** Carries what is wrong out of the functions that read single values. */
class Misuse extends Error {
  constructor(readonly says: Bilingual) {
    super(says.en);
  }
}

/**
 * Reads the arguments behind the name of the program. Never throws.
 *
 * @param args as the system gives them
 */
export function readArguments(args: readonly string[]): Reading {
  let language: MessageLanguage | null = null;
  try {
    const written = tokenise(args);
    language = choice(written, 'messages', LANGUAGES) ?? null;
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

function tokenise(args: readonly string[]): Written {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const positionals: string[] = [];
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) throw new Misuse(unknownOption(rawName));
    if (OPTIONS[name].type === 'string' && value === undefined)
      throw new Misuse(needsValue(rawName));
    if (OPTIONS[name].type === 'boolean' && value !== undefined) throw new Misuse(noValue(rawName));
    values.set(name, value ?? '');
  }
  return { positionals, values };
}

function interpret(written: Written): Invocation {
  const { positionals, values } = written;
  const [name, ...operands] = positionals;
  const command = COMMANDS.find((known) => known === name) ?? null;
  if (name !== undefined && command === null) throw new Misuse(unknownCommand(name));
  if (values.has('help')) return { kind: 'help', command };
  if (values.has('version')) return { kind: 'version' };
  if (command === null) throw new Misuse(NO_COMMAND);
  const [code, ...others] = operands;
  const paths = command === 'cited-by' ? others : operands;
  if (paths.includes('')) throw new Misuse(EMPTY_PATH);
  const inputs = { paths, stdinName: values.get('stdin-filename') ?? null };
  if (inputs.stdinName !== null && !paths.includes('-')) throw new Misuse(STDIN_NAME_ALONE);
  if (command === 'check') {
    return {
      kind: command,
      inputs: paths.length === 0 ? { ...inputs, paths: ['.'] } : inputs,
      format: choice(written, 'format', CHECK_FORMATS) ?? 'text',
      failOn: choice(written, 'fail-on', SEVERITIES) ?? 'warning',
    };
  }
  if (values.has('fail-on')) throw new Misuse(onlyForCheck('--fail-on'));
  if (command === 'cited-by' && code === undefined) throw new Misuse(NEEDS_CODE);
  if (paths.length === 0) throw new Misuse(needsPath(command));
  switch (command) {
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

/** The value of an option that takes one of a few; undefined when the option is not written. */
function choice<Value extends string>(
  { values }: Written,
  name: OptionName,
  allowed: readonly Value[],
): Value | undefined {
  const value = values.get(name);
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Misuse(notAmong(`--${name}`, value, allowed));
  return found;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

const NO_COMMAND: Bilingual = {
  en: `no command; say one of ${COMMANDS.join(', ')}, or --help`,
  fr: `aucune commande ; indiquez ${COMMANDS.join(', ')} ou --help`,
};

const EMPTY_PATH: Bilingual = {
  en: 'a path is empty; the working folder is "."',
  fr: 'un chemin est vide ; le dossier de travail est « . »',
};

const STDIN_NAME_ALONE: Bilingual = {
  en: '--stdin-filename needs "-" among the paths',
  fr: '--stdin-filename exige « - » parmi les chemins',
};

const NEEDS_CODE: Bilingual = {
  en: 'cited-by needs a code and the path of a file or folder',
  fr: 'cited-by exige une cote et le chemin d’un fichier ou d’un dossier',
};

const unknownCommand = (name: string): Bilingual => ({
  en: `unknown command "${name}"; the commands are ${COMMANDS.join(', ')}`,
  fr: `commande inconnue « ${name} » ; les commandes sont ${COMMANDS.join(', ')}`,
});

const unknownOption = (option: string): Bilingual => ({
  en: `unknown option ${option}; --help lists the options`,
  fr: `option inconnue ${option} ; --help donne la liste des options`,
});

const needsValue = (option: string): Bilingual => ({
  en: `${option} needs a value`,
  fr: `${option} exige une valeur`,
});

const noValue = (option: string): Bilingual => ({
  en: `${option} takes no value`,
  fr: `${option} ne prend pas de valeur`,
});

const needsPath = (command: CommandName): Bilingual => ({
  en: `${command} needs the path of a file or folder`,
  fr: `${command} exige le chemin d’un fichier ou d’un dossier`,
});

const onlyForCheck = (option: string): Bilingual => ({
  en: `${option} belongs to check only`,
  fr: `${option} n’appartient qu’à check`,
});

const notAmong = (option: string, value: string, allowed: readonly string[]): Bilingual => ({
  en: `${option} takes ${allowed.join(', ')}; not "${value}"`,
  fr: `${option} accepte ${allowed.join(', ')} ; pas « ${value} »`,
});
