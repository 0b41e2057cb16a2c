/** The command line: reads the arguments, does what they ask, and answers with the exit code. */
import { createAnalyser, type Analyser } from '../core/analyse.ts';
import { bundledLexicon } from '../core/lexicon/bundled.ts';
import type { MessageLanguage } from '../core/wording/languages.ts';
import { readArguments, type Inputs, type Invocation } from './arguments.ts';
import { check, citations, citers, graph, outlines, version, type Job } from './commands.ts';
import type { Fault } from './files/find.ts';
import { gather, type Wanted } from './files/gather.ts';
import { asText } from './files/read.ts';
import { complaint, faultLine, NO_RESOLUTION, NOT_CHECKED, noCode } from './formats/faults.ts';
import { coloured, plain } from './formats/paint.ts';
import { help } from './help.ts';
import { readCode } from './read-code.ts';
import { hasColour, systemLanguage, type Terminal } from './terminal.ts';

/** 0: nothing to report; 1: `check` found something; 2: wrong usage, or something unreadable. */
export type ExitCode = 0 | 1 | 2;

/** An invocation that is about documents. */
type Work = Extract<Invocation, { readonly inputs: Inputs }>;

/** What to do, with the key of the resolution that is asked about in place of its code. */
type Task =
  | Exclude<Work, { readonly code: string }>
  | (Extract<Work, { readonly code: string }> & { readonly canonical: string });

/** The path that stands for the standard input. */
const STDIN = '-';

/** Runs the program once. */
export async function run(terminal: Terminal): Promise<ExitCode> {
  const { language, result } = readArguments(terminal.args);
  const messages = language ?? systemLanguage(terminal);
  if ('misuse' in result) {
    terminal.complain(complaint(result.misuse[messages]));
    return 2;
  }
  const { invocation } = result;
  switch (invocation.kind) {
    case 'help':
      terminal.write(help(invocation.command, messages));
      return 0;
    case 'version':
      terminal.write(`${version}\n`);
      return 0;
    case 'check':
    case 'outline':
    case 'citations':
    case 'cited-by':
    case 'graph':
      return work(invocation, messages, terminal);
  }
}

async function work(
  invocation: Work,
  messages: MessageLanguage,
  terminal: Terminal,
): Promise<ExitCode> {
  const complain = (fault: Fault): void => {
    terminal.complain(faultLine(fault, messages));
  };
  const analyser = createAnalyser(bundledLexicon());
  const task = understand(invocation, analyser);
  if ('unknownCode' in task) {
    terminal.complain(complaint(noCode(task.unknownCode)[messages]));
    return 2;
  }
  const input = await readInput(invocation.inputs, terminal);
  const gathered = await gather(input.wanted, analyser);
  const faults = [...input.faults, ...gathered.faults];
  const { documents, library, pathOf } = gathered;
  [...gathered.warnings, ...faults].forEach(complain);
  if (documents.length === 0 && faults.length === 0)
    terminal.complain(complaint(NO_RESOLUTION[messages]));
  const { output, remarks, hasFailed } = execute(task, {
    documents,
    isWhole: faults.length === 0,
    surroundings: { analyser, library, messages, pathOf },
    paint: hasColour(terminal) ? coloured : plain,
  });
  remarks.forEach(complain);
  terminal.write(output);
  return faults.length > 0 ? 2 : hasFailed ? 1 : 0;
}

function understand(work: Work, analyser: Analyser): Task | { readonly unknownCode: string } {
  if (work.kind !== 'cited-by') return work;
  const canonical = readCode(work.code, analyser);
  return canonical === null ? { unknownCode: work.code } : { ...work, canonical };
}

interface Outcome {
  readonly output: string;
  /** What a person should know of single documents beside the output. */
  readonly remarks: readonly Fault[];
  readonly hasFailed: boolean;
}

function execute(task: Task, job: Job): Outcome {
  switch (task.kind) {
    case 'check':
      return { ...check(task.format, task.failOn, job), remarks: unchecked(job) };
    case 'outline':
      return { output: outlines(task.format, job), remarks: [], hasFailed: false };
    case 'citations':
      return { output: citations(task.format, job), remarks: [], hasFailed: false };
    case 'cited-by': {
      const output = citers(task.canonical, task.format, job);
      return { output, remarks: [], hasFailed: false };
    }
    case 'graph':
      return { output: graph(task.format, job), remarks: [], hasFailed: false };
  }
}

function unchecked({ documents }: Job): readonly Fault[] {
  return documents
    .filter(({ model }) => !model.isResolution)
    .map(({ path }) => ({ path, reason: NOT_CHECKED }));
}

/** Reads the standard input where it is among the paths; what it holds is a file like others. */
async function readInput(
  { paths, stdinName }: Inputs,
  terminal: Terminal,
): Promise<{ readonly wanted: Wanted; readonly faults: readonly Fault[] }> {
  const { workingDirectory } = terminal;
  const files = paths.filter((path) => path !== STDIN);
  if (files.length === paths.length)
    return { wanted: { paths, supplied: null, workingDirectory }, faults: [] };
  const path = stdinName ?? STDIN;
  const reading = asText(await terminal.readInput());
  const faults = 'fault' in reading ? [{ path, reason: reading.fault }] : [];
  const supplied = 'fault' in reading ? null : { path, text: reading.text };
  return { wanted: { paths: files, supplied, workingDirectory }, faults };
}
