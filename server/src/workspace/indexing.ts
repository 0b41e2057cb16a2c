/** What whoever waits is told while many files are read. */
import type { Bilingual } from '../core/wording/languages.ts';

/** One stretch of reading, as others see it. */
export interface Indexing {
  progress(done: number, total: number): void;
  /** It is over: everything was read, or it was stopped. */
  end(): void;
}

export const indexingWording = {
  title: {
    en: 'Reading the library of resolutions',
    fr: 'Lecture du fonds de résolutions',
  },
  /** How far it is. */
  files: (done: number, total: number): Bilingual => ({
    en: `${done} of ${total} files`,
    fr: `${done} fichiers sur ${total}`,
  }),
};
