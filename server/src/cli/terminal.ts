/** What the command line sees of the process that it runs in, so that it can run anywhere. */
import type { MessageLanguage } from '../core/wording/languages.ts';

export interface Terminal {
  /** The arguments behind the name of the program. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** True when a person reads the standard output, rather than a file or another program. */
  readonly isInteractive: boolean;
  write(output: string | Uint8Array): void;
  complain(text: string): void;
  /** Everything that comes from the standard input. */
  readInput(): Promise<Uint8Array>;
}

/** True when the output may be coloured: people read it, and have not asked for plain text. */
export function hasColour({ isInteractive, environment }: Terminal): boolean {
  return isInteractive && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
}

/** The language of the system: that of the first locale variable that is set, in their order. */
export function systemLanguage({ environment }: Terminal): MessageLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return /^fr(?![a-z])/i.test(locale ?? '') ? 'fr' : 'en';
}
