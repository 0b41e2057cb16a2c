/** `resolution/isResolution`: how the client tells which plain texts to treat as resolutions. */
import type { Session } from './session-types.ts';

/** What is asked about: the beginning of a text, and the name of its file. */
export interface RecognitionParams {
  readonly text: string;
  readonly fileName: string;
}

/** True when the text reads as a resolution. */
export function onIsResolution(
  { analyser }: Session,
  { text, fileName }: RecognitionParams,
): boolean {
  return analyser.analyse(text, { fileName }).isResolution;
}
