/** Shows in the editor how far the reading of the library is, once that takes a while. */
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { MessageLanguage } from '../core/wording/languages.ts';
import { indexingWording, type Indexing } from '../workspace/indexing.ts';
import { runQuietly } from './run-request.ts';
import type { SessionParts } from './session-types.ts';

/** Milliseconds of reading of which nobody need hear. */
const UNNOTICED = 500;

/**
 * Shows one stretch of reading, which people may stop.
 *
 * @param language the language of the reader
 */
export function showIndexing(
  { connection }: SessionParts,
  language: () => Promise<MessageLanguage>,
  stop: () => void,
): Indexing {
  const log = (line: string): void => {
    connection.console.error(line);
  };
  let shown: ((done: number, total: number) => void) | null = null;
  let counts: readonly [number, number] = [0, 0];
  let reporter: WorkDoneProgressServerReporter | null = null;
  let isOver = false;

  const begin = async (): Promise<void> => {
    const messages = await language();
    const created = await connection.window.createWorkDoneProgress();
    reporter = created;
    if (isOver) {
      created.done();
      return;
    }
    created.token.onCancellationRequested(stop);
    created.begin(indexingWording.title[messages], 0, undefined, true);
    shown = whenPercentChanges((percent, done, total) => {
      created.report(percent, indexingWording.files(done, total)[messages]);
    });
    shown(...counts);
  };
  const timer = setTimeout(() => void runQuietly('Showing progress', log, begin), UNNOTICED);

  return {
    progress: (done, total) => {
      counts = [done, total];
      shown?.(done, total);
    },
    end: () => {
      isOver = true;
      clearTimeout(timer);
      reporter?.done();
    },
  };
}

/** Passes on only what a bar of a hundred steps can show. */
function whenPercentChanges(
  report: (percent: number, done: number, total: number) => void,
): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
    if (percent === last) return;
    last = percent;
    report(percent, done, total);
  };
}
