/** Reads files as text, with a reason for each that cannot be read so. */
import { readFile, stat } from 'node:fs/promises';
import type { Bilingual } from '../../core/wording/languages.ts';
import { decode, type EncodingFault } from '../../files/decode.ts';

/** A text, or why there is none. */
export type TextReading = { readonly text: string } | { readonly fault: Bilingual };

/** No resolution comes near it; reading more would only take time and memory. */
const LARGEST_MEGABYTES = 20;
const LARGEST = LARGEST_MEGABYTES * 1024 * 1024;

/** Reads a file. Never throws. */
export async function readText(path: string): Promise<TextReading> {
  try {
    const status = await stat(path);
    if (!status.isFile()) return { fault: NO_FILE };
    if (status.size > LARGEST) return { fault: TOO_LARGE };
    return asText(await readFile(path));
  } catch (error) {
    return { fault: systemFault(error) };
  }
}

/** What bytes say as text, or why they say nothing. */
export function asText(bytes: Uint8Array): TextReading {
  if (bytes.length > LARGEST) return { fault: TOO_LARGE };
  const decoding = decode(bytes);
  return 'text' in decoding ? decoding : { fault: ENCODING_FAULTS[decoding.fault] };
}

/** What went wrong when the system was asked for a file or folder. */
export function systemFault(error: unknown): Bilingual {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return SYSTEM_FAULTS.get(code) ?? cannotBeRead(code);
}

const NO_FILE: Bilingual = {
  en: 'neither a file nor a folder',
  fr: 'ni un fichier, ni un dossier',
};

const TOO_LARGE: Bilingual = {
  en: `larger than ${LARGEST_MEGABYTES} MB, which no resolution is`,
  fr: `plus de ${LARGEST_MEGABYTES} Mo, trop pour une résolution`,
};

const ENCODING_FAULTS: Readonly<Record<EncodingFault, Bilingual>> = {
  binary: {
    en: 'not a text file; save it as plain text in UTF-8',
    fr: 'pas un fichier texte ; enregistrez-le en texte brut UTF-8',
  },
  'utf-16': {
    en: 'in UTF-16 without a byte order mark; save it in UTF-8',
    fr: 'en UTF-16 sans indicateur d’ordre des octets ; enregistrez-le en UTF-8',
  },
  'not-utf-8': {
    en: 'not in UTF-8, perhaps in Latin-1 or Windows-1252; save it in UTF-8',
    fr: 'pas en UTF-8, peut-être en Latin-1 ou en Windows-1252 ; enregistrez-le en UTF-8',
  },
};

const MISSING: Bilingual = {
  en: 'no such file or folder',
  fr: 'aucun fichier ou dossier de ce nom',
};
const DENIED: Bilingual = { en: 'permission denied', fr: 'accès refusé' };
const CIRCULAR: Bilingual = {
  en: 'a link that leads back to itself',
  fr: 'un lien qui renvoie à lui-même',
};

const SYSTEM_FAULTS: ReadonlyMap<string, Bilingual> = new Map([
  ['ENOENT', MISSING],
  ['ENOTDIR', MISSING],
  ['EACCES', DENIED],
  ['EPERM', DENIED],
  ['ELOOP', CIRCULAR],
]);

const cannotBeRead = (code: string): Bilingual => ({
  en: `cannot be read (${code})`,
  fr: `ne peut pas être lu (${code})`,
});
