/** The requests that this server and its client have beside the protocol's own. */
import { NotificationType0, RequestType, RequestType0 } from 'vscode-languageserver';

/** Client to server: is the beginning of a text that of a resolution? */
export const isResolutionRequest = new RequestType<
  { readonly text: string; readonly fileName: string },
  boolean,
  void
>('resolution/isResolution');

/** Server to client: URIs of the workspace's files that may be resolutions, and of project files. */
export const findFilesRequest = new RequestType0<readonly string[], void>('resolution/findFiles');

/** Server to client: the text of a file, or why there is none. */
export const readFileRequest = new RequestType<
  { readonly uri: string },
  { readonly text: string } | { readonly error: string },
  void
>('resolution/readFile');

/** Server to client: what is known of the library's documents may be different now. */
export const libraryChangedNotification = new NotificationType0('resolution/libraryChanged');
