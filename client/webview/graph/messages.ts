/** What the panel and its page say to each other. */
import type { Graph } from '../../../server/src/lsp/custom-requests.ts';

/** What the page shows: the surroundings of a text, or the whole library. */
export interface Scope {
  /** The text in the middle; null for the whole library. */
  readonly uri: string | null;
  /** How many citations away from it a text may be. */
  readonly depth: number;
}

export type ToPage =
  | { readonly kind: 'graph'; readonly scope: Scope; readonly graph: Graph }
  /** The person asks for the picture from outside the page. */
  | { readonly kind: 'save' };

export type FromPage =
  /** The page can show something now. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'open'; readonly uri: string }
  | { readonly kind: 'picture'; readonly svg: string }
  | { readonly kind: 'failed'; readonly reason: string };
