/** The server's own requests about citations, as the views ask them. */
import { NotificationType0, RequestType } from 'vscode-languageclient';
import type {
  Citations,
  ExcerptsParams,
  Graph,
  GraphParams,
} from '../../server/src/lsp/custom-requests.ts';

export const citationsRequest = new RequestType<
  { readonly textDocument: { readonly uri: string } },
  Citations | null,
  void
>('resolution/citations');

/** Words at a place of a file and around it. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export const excerptsRequest = new RequestType<ExcerptsParams, readonly Excerpt[], void>(
  'resolution/excerpts',
);

export const graphRequest = new RequestType<GraphParams, Graph | null, void>('resolution/graph');

export const libraryChanged = new NotificationType0('resolution/libraryChanged');

export type CitationList = Citations['lists'][number];
export type CitationEntry = CitationList['entries'][number];
export type CitingPlace = CitationEntry['places'][number];
