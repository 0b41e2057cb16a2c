/** The requests that this server and its client have beside the protocol's own. */
import {
  NotificationType0,
  type Range,
  RequestType,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { CitationList } from '../core/features/citation-lists.ts';
import type { GraphPicture } from '../core/features/graph-picture.ts';
import type { WordsAround } from '../core/features/words-around.ts';
import type { Level, Preset } from '../core/rules/rule.ts';
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
