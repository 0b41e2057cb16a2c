/** Makes the index's entry of a document out of its model, for documents that belong in it. */
import type { Codes } from '../core/citations/codes.ts';
import { libraryDocument, type LibraryDocument } from '../core/library/document.ts';
import type { ResolutionModel } from '../core/model/model.ts';
import { isResolutionName } from './file-environment.ts';
import type { DeclaredDocument } from './project-file.ts';
import { fileNameOf } from './uris.ts';

/** How much of a text is looked at to tell whether it is a resolution. */
const HEAD_LENGTH = 20_000;

/** True when a text may be a resolution by its head; long texts are not read whole in vain. */
export function isWorthReading(
  fileName: string,
  text: string,
  isResolution: (head: string) => boolean,
): boolean {
  return (
    isResolutionName(fileName) ||
    text.length <= HEAD_LENGTH ||
    isResolution(text.slice(0, HEAD_LENGTH))
  );
}

/**
 * The entry of a document.
 *
 * @returns null for a text that is no resolution and does not claim to be one by its file ending
 */
export function indexedDocument(
  uri: string,
  model: ResolutionModel,
  declared: DeclaredDocument | null,
  codes: Codes,
): LibraryDocument | null {
  const hasBoth = model.identity !== null && model.clauses.length > 0;
  if (!isResolutionName(fileNameOf(uri)) && !model.isResolution && !hasBoth) return null;
  const titles = declared?.title ?? {};
  return libraryDocument(uri, model, {
    title: titles[model.language] ?? Object.values(titles)[0] ?? null,
    aliases: (declared?.aliases ?? []).flatMap((alias) => codes.read(alias)?.canonical ?? []),
  });
}

/** The canonical keys that a text cites, each once. */
export function citedKeys(model: ResolutionModel): readonly string[] {
  return [
    ...new Set(model.citations.map(({ canonical }) => canonical).filter((key) => key !== null)),
  ];
}

/** The canonical keys of a text that is in no library: of its code, if it has one. */
export function ownKeys({ identity }: ResolutionModel): readonly string[] {
  return identity === null ? [] : [identity.canonical];
}
