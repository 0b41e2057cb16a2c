/** Collects what a rename changes: in texts, in names of files, and in the project files. */
import type { CancellationToken } from 'vscode-languageserver';
import { renameInDocument } from '../core/features/rename-document.ts';
import type { Renaming } from '../core/features/rename-plan.ts';
import { respelledCode } from '../core/features/rename-code.ts';
import { renameWording } from '../core/features/rename-wording.ts';
import type { Bilingual } from '../core/wording/languages.ts';
import { createPacer } from '../workspace/pacing.ts';
import { codeEdits, pathEdits, type Move } from '../workspace/project-file-edits.ts';
import { passedOver } from '../workspace/reading.ts';
import { fileNameOf } from '../workspace/uris.ts';
import type { Session } from './session-types.ts';
import { currentText } from './current-text.ts';
import type { EditedText } from './workspace-edit.ts';

/** How the one who asks takes part. */
interface Asker {
  readonly labelOf: (uri: string) => string;
  readonly refuse: (reason: Bilingual) => never;
  readonly token: CancellationToken;
}

export interface Renamed {
  readonly texts: readonly EditedText[];
  readonly moves: readonly Move[];
}

/**
 * Renames in these documents and in all project files. Every text is read anew, so that no place is
 * edited that is not what it was; a file that cannot be read is passed over, and the log says so.
 */
export async function renameEverywhere(
  session: Session,
  renaming: Renaming,
  uris: readonly string[],
  asker: Asker,
): Promise<Renamed> {
  const pace = createPacer(session.environment.pacing);
  const texts: EditedText[] = [];
  const moves: Move[] = [];
  const read = async (uri: string, take: (text: EditedText) => Promise<void> | void) => {
    await pace();
    if (asker.token.isCancellationRequested) return;
    const text = await currentText(session, uri);
    if ('document' in text) await take({ ...text, edits: [] });
    else session.connection.console.info(passedOver(uri, text)[session.client.messages]);
  };
  for (const uri of uris) {
    await read(uri, async (text) => {
      const hint = session.workspace.hint(uri);
      const label = asker.labelOf(uri);
      const source = text.document.getText();
      const renamed = renameInDocument(session.analyser, source, hint, renaming, label);
      if (renamed.refusal !== null) return asker.refuse(renamed.refusal);
      texts.push({ ...text, edits: renamed.edits });
      if (renamed.fileName !== null) {
        moves.push(await moveTo(session, uri, renamed.fileName, asker));
      }
    });
  }
  for (const uri of session.workspace.projectFiles()) {
    await read(uri, (text) => {
      const source = text.document.getText();
      const edits = [
        ...codeEdits(source, (code) => respelledCode(session.analyser, renaming, code)),
        ...pathEdits(source, uri, moves),
      ];
      texts.push({ ...text, edits });
    });
  }
  return { texts, moves };
}

/** The move of a file to a name that nothing has yet. */
async function moveTo(
  session: Session,
  uri: string,
  fileName: string,
  { labelOf, refuse }: Asker,
): Promise<Move> {
  const label = labelOf(uri);
  if (!session.client.edits.renamesFiles) {
    return refuse(renameWording.renamesNoFiles(label, fileName));
  }
  const newUri = uri.replace(/[^/]*$/, () => encodeURIComponent(fileName));
  const there = await currentText(session, newUri);
  const isFree = 'kind' in there && there.kind === 'missing';
  return isFree
    ? { oldUri: uri, newUri }
    : refuse(renameWording.fileExists(label, fileNameOf(newUri)));
}
