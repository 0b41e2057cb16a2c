/** The models of the open documents, each read once for a version of its text. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyser, DocumentHint } from '../core/analyse.ts';
import type { ResolutionModel } from '../core/model/model.ts';

export interface Edition {
  readonly model: ResolutionModel;
  /** Different for every model that was ever made. */
  readonly number: number;
}

export interface Models {
  of(document: TextDocument): Edition;
  forget(uri: string): void;
}

/**
 * An empty cache.
 *
 * @param hintOf what is known of a document beside its text; when it changes, the text is read anew
 */
export function createModels(analyser: Analyser, hintOf: (uri: string) => DocumentHint): Models {
  const cache = new Map<string, Edition & { readonly key: string }>();
  let count = 0;
  return {
    of: (document) => {
      const hint = hintOf(document.uri);
      const key = `${document.version} ${hint.declaredCode ?? ''}`;
      const cached = cache.get(document.uri);
      if (cached?.key === key) return cached;
      const model = analyser.analyse(document.getText(), hint);
      const edition = { model, number: (count += 1), key };
      cache.set(document.uri, edition);
      return edition;
    },
    forget: (uri) => {
      cache.delete(uri);
    },
  };
}
