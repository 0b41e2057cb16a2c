/** What is asked about: a place in a text, and the library that the answer comes from. */
import type { LibraryDocument } from '../library/document.ts';
import type { Library } from '../library/library.ts';
import type { ResolutionModel } from '../model/model.ts';

export interface Question {
  readonly model: ResolutionModel;
  /** The asking text as the library has it, or would have it if it belonged there. */
  readonly document: LibraryDocument;
  readonly offset: number;
  readonly library: Library;
}
