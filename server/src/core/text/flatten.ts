/** Folds white space, so that wrapped words read as one line. */

/** Spaces and line breaks folded to single spaces, none at the ends. */
export function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
