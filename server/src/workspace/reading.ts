/** One stretch of reading: where from, whether to go on, and what to tell whoever waits. */
import type { Bilingual } from '../core/wording/languages.ts';
import type { FileEnvironment, ReadFault } from './file-environment.ts';

export interface Reading {
  readonly files: FileEnvironment;
  isCancelled(): boolean;
  /** Hears after each file how many of how many are read. */
  progress(done: number, total: number): void;
}

/** Files that are read at once; more would only wait in memory. */
const READ_AHEAD = 16;

/** Reads ahead within a batch and takes the texts in order, until the reading is cancelled. */
export async function inBatches(
  reading: Reading,
  uris: readonly string[],
  take: (uri: string, text: string | ReadFault) => Promise<void> | void,
): Promise<void> {
  for (let at = 0; at < uris.length; at += READ_AHEAD) {
    if (reading.isCancelled()) return;
    const batch = uris.slice(at, at + READ_AHEAD);
    const texts = await Promise.all(batch.map((uri) => reading.files.read(uri)));
    for (const [place, uri] of batch.entries()) {
      if (reading.isCancelled()) return;
      const text = texts[place];
      if (text !== undefined) await take(uri, text);
    }
  }
}

/** What the log says of a file that cannot be read. */
export function passedOver(uri: string, fault: ReadFault): Bilingual {
  return {
    en: `${uri} is passed over: ${REASONS[fault.kind].en} (${fault.detail})`,
    fr: `${uri} est laissé de côté : ${REASONS[fault.kind].fr} (${fault.detail})`,
  };
}

const REASONS: Readonly<Record<ReadFault['kind'], Bilingual>> = {
  missing: { en: 'it does not exist', fr: 'il n’existe pas' },
  'too-large': {
    en: 'it is too large to be a resolution',
    fr: 'il est trop volumineux pour être une résolution',
  },
  'not-text': { en: 'it is not text in UTF-8', fr: 'ce n’est pas du texte en UTF-8' },
  unreadable: { en: 'it cannot be read', fr: 'il ne peut pas être lu' },
};
