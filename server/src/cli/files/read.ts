/** Reads files as text, with a reason for each that cannot be read so. */
import { readFile, stat } from 'node:fs/promises';
import type { Bilingual } from '../../core/wording/languages.ts';
import { decode, type Encoding, type EncodingFault } from '../../files/decode.ts';

/** A text as it stands in a file. */
export interface ReadText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** A text, or why there is none. */
export type TextReading = ReadText | Unreadable;

export interface Unreadable {
  readonly fault: Bilingual;
  /** True when there is nothing of that name. */
  readonly isAbsent?: boolean;
}

/** No resolution comes near it; reading more would only take time and memory. */
const LARGEST_MEGABYTES = 20;
const LARGEST = LARGEST_MEGABYTES * 1024 * 1024;

/** Reads a file. Never throws. */
export async function readText(path: string): Promise<TextReading> {
  const reading = await readBytes(path);
  return 'fault' in reading ? reading : asText(reading.bytes);
}

/** Reads a file as it is. Never throws. */
export async function readBytes(
  path: string,
): Promise<{ readonly bytes: Uint8Array } | Unreadable> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return { fault: FOLDER };
    if (!status.isFile()) return { fault: NO_FILE };
    if (status.size > LARGEST) return { fault: TOO_LARGE };
    return { bytes: await readFile(path) };
  } catch (error) {
    const fault = systemFault(error);
    return { fault, isAbsent: fault === MISSING };
  }
}

/** What bytes say as text, or why they say nothing. */
export function asText(bytes: Uint8Array): TextReading {
  if (bytes.length > LARGEST) return { fault: TOO_LARGE };
  const decoding = decode(bytes);
  return 'text' in decoding ? decoding : { fault: ENCODING_FAULTS[decoding.fault] };
}

/** What went wrong when the system was asked for a file or folder. */
export function systemFault(error: unknown, wish: 'read' | 'write' = 'read'): Bilingual {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return SYSTEM_FAULTS.get(code) ?? (wish === 'read' ? cannotBeRead(code) : cannotBeWritten(code));
}

const NO_FILE: Bilingual = {
  en: 'neither a file nor a folder',
  fr: 'ni un fichier, ni un dossier',
};

const FOLDER: Bilingual = {
  en: 'a folder, where a file is wanted',
  fr: 'un dossier, alors qu’il faut un fichier',
};

const TOO_LARGE: Bilingual = {
  en: `larger than ${LARGEST_MEGABYTES} MB, which no resolution is`,
  fr: `plus de ${LARGEST_MEGABYTES} Mo, trop pour une résolution`,
};

const ENCODING_FAULTS: Readonly<Record<EncodingFault, Bilingual>> = {
  binary: {
    en: 'not a text file; save it as plain text in UTF-8',
    fr: 'pas un fichier texte ; enregistrez-le en texte brut UTF-8',
  },
  'utf-16': {
    en: 'in UTF-16 without a byte order mark; save it in UTF-8',
    fr: 'en UTF-16 sans indicateur d’ordre des octets ; enregistrez-le en UTF-8',
  },
  'not-utf-8': {
    en: 'not in UTF-8, perhaps in Latin-1 or Windows-1252; save it in UTF-8',
    fr: 'pas en UTF-8, peut-être en Latin-1 ou en Windows-1252 ; enregistrez-le en UTF-8',
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

const cannotBeWritten = (code: string): Bilingual => ({
  en: `cannot be written (${code})`,
  fr: `ne peut pas être écrit (${code})`,
});
