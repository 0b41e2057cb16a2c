/** Renames a code in one document: in its text, and in its name where that is what says its code. */
import type { Analyser, DocumentHint } from '../analyse.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Bilingual } from '../wording/languages.ts';
import { respelledFileNames } from './rename-file-name.ts';
import type { Renaming } from './rename-plan.ts';
import { isOldKey } from './rename-spots.ts';
import { renameInText } from './rename-text.ts';
import { renameWording } from './rename-wording.ts';

export type DocumentRename =
  | {
      /** In the order of the text. */
      readonly edits: readonly TextEdit[];
      /** The name that the file must get, for its name says its code; else null. */
      readonly fileName: string | null;
      readonly refusal: null;
    }
  | { readonly refusal: Bilingual };

/**
 * What is to be changed in a document.
 *
 * @param label how people call the file
 */
export function renameInDocument(
  analyser: Analyser,
  text: string,
  hint: DocumentHint,
  renaming: Renaming,
  label: string,
): DocumentRename {
  const model = analyser.analyse(text, hint);
  const canonical = renaming.to.code.canonical;
  const { identity } = model;
  if (identity === null || !isOldKey(renaming, identity.canonical)) {
    const { edits } = renameInText(analyser, model, hint, renaming);
    return { edits, fileName: null, refusal: null };
  }
  const isNamed = identity.origin === 'file-name';
  const fileName = isNamed ? newName(analyser, model, hint, renaming) : null;
  if (isNamed && fileName === null) {
    return { refusal: renameWording.fromFileName(label, canonical) };
  }
  const after: DocumentHint = {
    ...hint,
    ...(fileName === null ? {} : { fileName }),
    ...(identity.origin === 'project' ? { declaredCode: canonical } : {}),
  };
  const renamed = renameInText(analyser, model, after, renaming);
  if (renamed.model.identity?.canonical !== canonical && identity.origin === 'heading') {
    return { refusal: renameWording.fromHeading(label, identity.written, canonical) };
  }
  return { edits: renamed.edits, fileName, refusal: null };
}

/** The first name that is read as the new code; null when none is. */
function newName(
  analyser: Analyser,
  { source }: ResolutionModel,
  { fileName = '' }: DocumentHint,
  renaming: Renaming,
): string | null {
  const names = respelledFileNames(analyser, fileName, renaming);
  const canonical = renaming.to.code.canonical;
  return (
    names.find((name) => {
      const { identity } = analyser.analyse(source, { fileName: name });
      return identity?.canonical === canonical;
    }) ?? null
  );
}
