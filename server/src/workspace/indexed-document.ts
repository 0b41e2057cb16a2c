/** Makes the index's entry of a document out of its model, for documents that belong in it. */
import type { Codes } from '../core/citations/codes.ts';
import { summarise } from '../core/library/summary.ts';
import type { ResolutionModel } from '../core/model/model.ts';
import { isResolutionName } from './file-environment.ts';
import type { IndexedDocument } from './library-index.ts';
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
): IndexedDocument | null {
  const hasBoth = model.identity !== null && model.clauses.length > 0;
  if (!isResolutionName(fileNameOf(uri)) && !model.isResolution && !hasBoth) return null;
  const summary = summarise(model);
  return {
    uri,
    summary: { ...summary, title: summary.title ?? declared?.title ?? null },
    keys: keysOf(model, declared, codes),
    cites: citedKeys(model),
  };
}

function keysOf(
  model: ResolutionModel,
  declared: DeclaredDocument | null,
  codes: Codes,
): readonly string[] {
  const aliases = (declared?.aliases ?? []).map((alias) => codes.read(alias)?.canonical);
  const own = model.identity?.canonical;
  return [...new Set([own, ...aliases].filter((key) => key !== undefined))];
}

/** The canonical keys that a text cites, each once. */
export function citedKeys(model: ResolutionModel): readonly string[] {
  return [
    ...new Set(model.citations.map(({ canonical }) => canonical).filter((key) => key !== null)),
  ];
}
