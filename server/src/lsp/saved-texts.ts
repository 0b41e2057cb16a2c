/** The open documents as they were last saved, for those who want to be told of no others. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyser, DocumentHint } from '../core/analyse.ts';
import { createModels, type Models } from './models.ts';

export interface SavedTexts {
  /** Takes the text as it is now; what is opened counts as saved. */
  take(document: TextDocument): void;
  of(uri: string): TextDocument | null;
  /** Their models, apart from those of the texts as they are now. */
  readonly models: Models;
  forget(uri: string): void;
}

/** No text yet. */
export function createSavedTexts(
  analyser: Analyser,
  hintOf: (uri: string) => DocumentHint,
): SavedTexts {
  const texts = new Map<string, TextDocument>();
  const models = createModels(analyser, hintOf);
  return {
    take: (document) => {
      const { uri, languageId, version } = document;
      texts.set(uri, TextDocument.create(uri, languageId, version, document.getText()));
      models.forget(uri);
    },
    of: (uri) => texts.get(uri) ?? null,
    models,
    forget: (uri) => {
      texts.delete(uri);
      models.forget(uri);
    },
  };
}
