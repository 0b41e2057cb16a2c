/** How people call a file. */
import { fileNameOf, pathWithin, uriKey } from '../workspace/uris.ts';

/** The path in its workspace folder, or the bare name of a file that lies elsewhere. */
export function fileLabel(uri: string, folders: readonly string[]): string {
  const paths = folders
    .map((folder) => pathWithin(uriKey(folder), uriKey(uri)))
    .filter((path) => path !== null);
  return paths[0] ?? fileNameOf(uri);
}
