/** The command line: reads the arguments, does what they ask, and answers with the exit code. */
import { resolve } from 'node:path';
import { createAnalyser, type Analyser } from '../core/analyse.ts';
import { bundledLexicon } from '../core/lexicon/bundled.ts';
import type { Bilingual, MessageLanguage } from '../core/wording/languages.ts';
import { readArguments, STDIN, type Inputs, type Invocation } from './arguments.ts';
import { check, type CheckJob, type CheckOutcome } from './check/check-command.ts';
import { version } from './check/output.ts';
import { prepareCheck, type CheckTask } from './check/prepare.ts';
import { citations, citers, graph, outlines } from './commands.ts';
import type { Fault } from './files/find.ts';
import { gather, type Wanted } from './files/gather.ts';
import { asText } from './files/read.ts';
import { formatDocuments } from './format-command.ts';
import { complaint, faultLine, NO_RESOLUTION, NOT_CHECKED, noCode } from './formats/faults.ts';
import { coloured, plain } from './formats/paint.ts';
import { help } from './help.ts';
import type { Job } from './job.ts';
import { readCode } from './read-code.ts';
import { hasColour, systemLanguage, type Terminal } from './terminal.ts';

/** 0: nothing to report; 1: something was found; 2: wrong usage, or something unreadable. */
export type ExitCode = 0 | 1 | 2;

/** An invocation that is about documents. */
type Work = Extract<Invocation, { readonly inputs: Inputs }>;

/** What to do, once the files are read and the codes understood that the arguments name. */
type Task =
  | CheckTask
  | Exclude<Work, { readonly code: string } | { readonly kind: 'check' }>
  | (Extract<Work, { readonly code: string }> & { readonly canonical: string });

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
    case 'format':
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
  const understood = await understand(invocation, terminal, analyser);
  if ('misuse' in understood) {
    terminal.complain(complaint(understood.misuse[messages]));
    return 2;
  }
  if ('fault' in understood) {
    complain(understood.fault);
    return 2;
  }
  const input = await readInput(invocation.inputs, terminal);
  const gathered = await gather(input.wanted, analyser);
  const unread = [...input.faults, ...gathered.faults];
  const { documents, library, pathOf } = gathered;
  [...understood.warnings, ...gathered.warnings, ...unread].forEach(complain);
  if (documents.length === 0 && unread.length === 0)
    terminal.complain(complaint(NO_RESOLUTION[messages]));
  const { output, aside, remarks, faults, hasFailed } = await execute(understood.task, {
    ...gathered,
    isWhole: unread.length === 0,
    surroundings: { analyser, library, messages, pathOf },
    paint: hasColour(terminal) ? coloured : plain,
    named: namedBy(input.wanted),
    hasInput: invocation.inputs.paths.includes(STDIN),
  });
  [...remarks, ...faults].forEach(complain);
  terminal.write(output);
  if (aside !== '') terminal.complain(aside);
  return unread.length + faults.length > 0 ? 2 : hasFailed ? 1 : 0;
}
/** The task, or why it cannot be begun. */
type Understanding =
  | { readonly task: Task; readonly warnings: readonly Fault[] }
  | { readonly fault: Fault }
  | { readonly misuse: Bilingual };

async function understand(
  work: Work,
  { workingDirectory }: Terminal,
  analyser: Analyser,
): Promise<Understanding> {
  switch (work.kind) {
    case 'check':
      return prepareCheck(work.options, workingDirectory, analyser.lexicon.bodies);
    case 'cited-by': {
      const canonical = readCode(work.code, analyser);
      if (canonical === null) return { misuse: noCode(work.code) };
      return { task: { ...work, canonical }, warnings: [] };
    }
    case 'format':
    case 'outline':
    case 'citations':
    case 'graph':
      return { task: work, warnings: [] };
  }
}

interface Outcome extends CheckOutcome {
  /** What a person should know of single documents beside the output. */
  readonly remarks: readonly Fault[];
}

async function execute(task: Task, job: CheckJob): Promise<Outcome> {
  switch (task.kind) {
    case 'check':
      return { ...(await check(task, job)), remarks: unchecked(job) };
    case 'format':
      return { ...(await formatDocuments(task.mode, job)), remarks: [] };
    case 'outline':
      return onlyAnswered(outlines(task.format, job));
    case 'citations':
      return onlyAnswered(citations(task.format, job));
    case 'cited-by':
      return onlyAnswered(citers(task.canonical, task.format, job));
    case 'graph':
      return onlyAnswered(graph(task.format, job));
  }
}

function onlyAnswered(output: string): Outcome {
  return { output, aside: '', remarks: [], faults: [], hasFailed: false };
}

function unchecked({ documents }: Job): readonly Fault[] {
  return documents
    .filter(({ model }) => !model.isResolution)
    .map(({ path }) => ({ path, reason: NOT_CHECKED }));
}

function namedBy({ paths, supplied, workingDirectory }: Wanted): readonly string[] {
  const all = supplied === null ? paths : [...paths, supplied.path];
  return all.map((path) => resolve(workingDirectory, path));
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
  const supplied = 'fault' in reading ? null : { path, ...reading };
  return { wanted: { paths: files, supplied, workingDirectory }, faults };
}
