/** The server's own requests about citations, as the views ask them. */
import { NotificationType0, RequestType } from 'vscode-languageclient';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type {
  BodyChoice,
  Citations,
  ExcerptsParams,
  Graph,
  GraphParams,
  KeyRequestParams,
  NewResolutionParams,
  NewResolutionText,
  RuleState,
  RuleStateParams,
  TypedKey,
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

export const ruleStateRequest = new RequestType<RuleStateParams, RuleState | null, void>(
  'resolution/ruleState',
);

export const keyRequest = new RequestType<KeyRequestParams, TypedKey | null, void>(
  'resolution/key',
);

/** The server reads whether what is chosen can be chosen. */
export const projectChoiceRequest = new RequestType<
  { readonly textDocument: { readonly uri: string }; readonly choice: object },
  WorkspaceEdit,
  void
>('resolution/projectChoice');

export const newResolutionChoicesRequest = new RequestType<object, readonly BodyChoice[], void>(
  'resolution/newResolutionChoices',
);

export const newResolutionRequest = new RequestType<
  NewResolutionParams,
  NewResolutionText | null,
  void
>('resolution/newResolution');

/** What a team says of its texts. */
export const PROJECT_FILE = 'resolutions.json';

export const libraryChanged = new NotificationType0('resolution/libraryChanged');

export type { BodyChoice, NewResolutionText, RuleState };
export type Key = KeyRequestParams['key'];
export type CitationList = Citations['lists'][number];
export type CitationEntry = CitationList['entries'][number];
export type CitingPlace = CitationEntry['places'][number];
