/** Writes files whole or not at all, and only those that are still what was read. */
import { chmod, chown, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Bilingual } from '../../core/wording/languages.ts';
import { encode } from '../../files/encode.ts';
import { readBytes, systemFault, asText, type ReadText } from './read.ts';

/**
 * Puts a mended text in the place of the one that was read, in the same encoding. Never throws.
 *
 * @returns why the file is left as it is; null when it holds the text
 */
export async function replaceText(
  path: string,
  before: ReadText,
  text: string,
): Promise<Bilingual | null> {
  try {
    const bytes = await readBytes(path);
    if ('fault' in bytes) return bytes.fault;
    const now = asText(bytes.bytes);
    if ('fault' in now) return now.fault;
    if (now.text === text) return null;
    if (now.text !== before.text || now.encoding !== before.encoding) return CHANGED;
    if (!isSame(encode(now.text, now.encoding), bytes.bytes)) return NOT_REPEATABLE;
    return await replaceFile(path, encode(text, before.encoding));
  } catch (error) {
    return systemFault(error, 'write');
  }
}

/**
 * Writes a file that is there or not, all at once: whoever reads it sees the old one or the new one.
 * A link stays a link, and what it leads to is written. Never throws.
 *
 * @returns why nothing was written; null when it was
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<Bilingual | null> {
  try {
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => null);
    if (old !== null && (old.mode & ANYONE_WRITES) === 0) return READ_ONLY;
    const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      const file = await open(draft, 'wx', old === null ? undefined : old.mode & PERMISSIONS);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      if (old !== null) {
        await chmod(draft, old.mode & PERMISSIONS);
        await keepOwner(draft, old);
      }
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    return null;
  } catch (error) {
    return systemFault(error, 'write');
  }
}

/** Only an administrator can give files away; whoever else writes one owns it, as with any editor. */
async function keepOwner(
  draft: string,
  old: { readonly uid: number; readonly gid: number },
): Promise<void> {
  const { uid, gid } = await stat(draft);
  if (uid !== old.uid || gid !== old.gid) {
    await chown(draft, old.uid, old.gid).catch(() => undefined);
  }
}

/** The bits of a file's mode by which somebody may write it. */
const ANYONE_WRITES = 0o222;

const PERMISSIONS = 0o7777;

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

const READ_ONLY: Bilingual = {
  en: 'is read-only, so that nothing was written',
  fr: 'en lecture seule : rien n’a été écrit',
};

const CHANGED: Bilingual = {
  en: 'was changed by somebody else meanwhile, so that nothing was written',
  fr: 'a été modifié entre-temps : rien n’a été écrit',
};

const NOT_REPEATABLE: Bilingual = {
  en: 'cannot be written back byte by byte, so that nothing was written',
  fr: 'ne peut pas être réécrit à l’identique : rien n’a été écrit',
};
