/**
 * What the workspace needs to know of URIs. The path of one file is written in many ways: editors
 * and Node escape different characters, file systems compose accents differently.
 */

/** One form for all the ways of writing a URI; for comparing only, never to be sent anywhere. */
export function uriKey(uri: string): string {
  const match = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(.*)$/is.exec(uri);
  if (match === null) return uri;
  const [, scheme = '', authority = '', path = '', rest = ''] = match;
  const decoded = decode(path)
    .normalize('NFC')
    .replace(/^\/([A-Z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`);
  return `${scheme.toLowerCase()}://${authority.toLowerCase()}${decoded}${rest}`;
}

/** The scheme in lower case: "file", "untitled"; empty for what is no URI. */
export function schemeOf(uri: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? '';
}

/** The name of a file without its folders, decoded. */
export function fileNameOf(uri: string): string {
  const path = uri.replace(/[?#].*$/s, '');
  return decode(path.slice(path.lastIndexOf('/') + 1));
}

/** The key of the folder that holds what the key names; null at the top. */
export function folderKey(key: string): string | null {
  const slash = key.lastIndexOf('/');
  const root = key.indexOf('://') + 3;
  return slash < root ? null : key.slice(0, slash);
}

/** The key of a folder, written with a slash at its end or without. */
export function keyOfFolder(uri: string): string {
  return uriKey(uri).replace(/\/$/, '');
}

/** The path from a folder to what lies in it, both given as keys; null when it lies elsewhere. */
export function pathWithin(folder: string, key: string): string | null {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}

/** True when one of the folders is around what the key names; all are given as keys. */
export function liesInAny(key: string, folders: ReadonlySet<string>): boolean {
  let folder = folderKey(key);
  while (folder !== null && !folders.has(folder)) folder = folderKey(folder);
  return folder !== null;
}

/** Escapes that stand for no character stay as they are written. */
function decode(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = escapes.match(/[0-9a-f]{2}/gi) ?? [];
    const decoded = new TextDecoder().decode(
      Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)),
    );
    return decoded.includes('\ufffd') ? escapes : decoded;
  });
}
