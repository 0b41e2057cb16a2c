/** Makes texts of documents and names of files safe and whole on one line of a terminal. */

const CONTROL = /\p{Cc}/gu;
const CONTROLS_AND_BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** A text on one line: line breaks and what would steer a terminal become a space. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS_AND_BREAKS, ' ');
}

/** A path on one line; characters that would steer a terminal are shown by their numbers. */
export function printablePath(path: string): string {
  return path.replace(
    CONTROL,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
