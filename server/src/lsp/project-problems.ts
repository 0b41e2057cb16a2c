/** Shows what is wrong in a `resolutions.json`, in that file, whether it is open or not. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ProjectProblem } from '../workspace/project-file.ts';
import { runQuietly } from './run-request.ts';
import type { SessionParts } from './session-types.ts';
import { messagesOf, type SettingsStore } from './settings.ts';
import { toProjectDiagnostic } from './to-lsp.ts';

export interface ProjectProblems {
  report(uri: string, text: string, problems: readonly ProjectProblem[]): void;
}

/** A reporter that takes its own reports back when the problems are gone. */
export function createProjectProblems(
  { client, connection, positions }: SessionParts,
  settings: SettingsStore,
): ProjectProblems {
  const log = (line: string): void => {
    connection.console.error(line);
  };
  const shown = new Set<string>();

  const publish = async (
    uri: string,
    text: string,
    problems: readonly ProjectProblem[],
  ): Promise<void> => {
    const messages = messagesOf(await settings.of(uri), client);
    const document = TextDocument.create(uri, 'json', 0, text);
    await connection.sendDiagnostics({
      uri,
      diagnostics: problems.map((problem) =>
        toProjectDiagnostic(positions, document, problem, messages),
      ),
    });
  };

  return {
    report: (uri, text, problems) => {
      if (problems.length === 0 && !shown.delete(uri)) return;
      if (problems.length > 0) shown.add(uri);
      void runQuietly(`Reporting on ${uri}`, log, () => publish(uri, text, problems));
    },
  };
}
