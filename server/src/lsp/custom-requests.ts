/** The requests that this server and its client have beside the protocol's own. */
import {
  NotificationType0,
  type Position,
  type Range,
  RequestType,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { CitationList } from '../core/features/citation-lists.ts';
import type { GraphPicture } from '../core/features/graph-picture.ts';
import type { WordsAround } from '../core/features/words-around.ts';
import type { WritingState } from '../core/features/writing-state.ts';
import type { Key } from '../core/typing/keys.ts';
import type { Level, Preset } from '../core/rules/rule.ts';
import type { BodyChoice } from '../core/templates/choices.ts';
import type { MessageLanguage } from '../core/wording/languages.ts';
import type { LibraryFolder } from '../workspace/library-folders.ts';
import type { Choice } from '../workspace/project-level-edit.ts';

/** Client to server: is the beginning of a text that of a resolution? */
export const isResolutionRequest = new RequestType<
  { readonly text: string; readonly fileName: string },
  boolean,
  void
>('resolution/isResolution');

/**
 * Client to server: what a resolution cites and by whom it is cited; null for other documents. The
 * places count characters in UTF-16, in whatever units other answers count.
 */
export const citationsRequest = new RequestType<
  { readonly textDocument: { readonly uri: string } },
  Citations | null,
  void
>('resolution/citations');

export interface Citations {
  /** How a person calls the resolution: its code, else its title or file. */
  readonly label: string;
  readonly lists: readonly CitationList[];
}

/** Client to server: the words at places of a file and around them, in the same order. */
export const excerptsRequest = new RequestType<ExcerptsParams, readonly WordsAround[], void>(
  'resolution/excerpts',
);

export interface ExcerptsParams {
  readonly textDocument: { readonly uri: string };
  /** In UTF-16. */
  readonly ranges: readonly Range[];
}

/** Client to server: a piece of the citation graph; null when there is no such resolution. */
export const graphRequest = new RequestType<GraphParams, Graph | null, void>('resolution/graph');

export interface GraphParams {
  /** The text in the middle; null for the whole library. */
  readonly uri: string | null;
  /** How many citations away from it a text may be; it says nothing about the whole library. */
  readonly depth: number;
}

export interface Graph {
  /** How a person calls the text in the middle; null for the whole library. */
  readonly label: string | null;
  readonly messages: MessageLanguage;
  readonly picture: GraphPicture;
}

/** Client to server: what holds of a rule in a text; null for other documents and rules. */
export const ruleStateRequest = new RequestType<RuleStateParams, RuleState | null, void>(
  'resolution/ruleState',
);

export interface RuleStateParams {
  readonly textDocument: { readonly uri: string };
  /** Id of the rule; null to ask about the preset alone. */
  readonly rule: string | null;
}

export interface RuleState {
  readonly preset: Preset;
  /** The level of the rule; null when none was asked for. */
  readonly level: Level | null;
  /** The project file of the text, be it only the one that would be made; null where none can lie. */
  readonly project: {
    readonly label: string;
    /** Whether it, or one above, says so: then the settings of the editor change nothing. */
    readonly decides: boolean;
  } | null;
}

/** Client to server: the edit that writes a choice into the project file of a text. */
export const projectChoiceRequest = new RequestType<ProjectChoiceParams, WorkspaceEdit, void>(
  'resolution/projectChoice',
);

export interface ProjectChoiceParams {
  readonly textDocument: { readonly uri: string };
  readonly choice: Choice;
}

export type { BodyChoice };

/** Client to server: what a new resolution may be, the likeliest body first. */
export const newResolutionChoicesRequest = new RequestType<object, readonly BodyChoice[], void>(
  'resolution/newResolutionChoices',
);

/** Client to server: the text of a new resolution; null when there is no such template. */
export const newResolutionRequest = new RequestType<
  NewResolutionParams,
  NewResolutionText | null,
  void
>('resolution/newResolution');

export interface NewResolutionParams {
  readonly body: string;
  readonly language: string;
  /** Null for a body that counts no sessions. */
  readonly session: number | null;
}

export interface NewResolutionText {
  /** With places to fill in. */
  readonly snippet: string;
  /** After its code; null where the code is not known. */
  readonly fileName: string | null;
}

/** Client to server: what a key does at a place; null where it does what it does in every text. */
export const keyRequest = new RequestType<KeyRequestParams, TypedKey | null, void>(
  'resolution/key',
);

export interface KeyRequestParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly key: Key;
}

export interface TypedKey {
  /** The version of the text that the edits are for. */
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** Where the cursor stands in the text that the edits leave. */
  readonly cursor: Position;
}

/** Client to server: how far a text has come; null for other documents. */
export const writingStateRequest = new RequestType<WritingStateParams, WritingState | null, void>(
  'resolution/writingState',
);

export interface WritingStateParams {
  readonly textDocument: { readonly uri: string };
  /** What is selected; null for nothing. In the units of the session. */
  readonly range: Range | null;
}

/**
 * Client to server: a copied text as it is to be pasted into a document, without page heads, hard
 * wraps and broken codes; null for documents that are no resolutions.
 */
export const cleanPasteRequest = new RequestType<CleanPasteParams, string | null, void>(
  'resolution/cleanPaste',
);

export interface CleanPasteParams {
  readonly textDocument: { readonly uri: string };
  readonly text: string;
}

/** Server to client: URIs of the files that may be resolutions, and of project files. */
export const findFilesRequest = new RequestType<FindFilesParams, readonly string[], void>(
  'resolution/findFiles',
);

export interface FindFilesParams {
  readonly folders: readonly LibraryFolder[];
  /** URIs of further folders, to be searched whatever the workspace leaves out. */
  readonly beyond: readonly string[];
}

/** Server to client: the text of a file, or why there is none. */
export const readFileRequest = new RequestType<
  { readonly uri: string },
  { readonly text: string } | { readonly error: string },
  void
>('resolution/readFile');

/** Server to client: what is known of the library's documents may be different now. */
export const libraryChangedNotification = new NotificationType0('resolution/libraryChanged');
