/** Breaks titles into lines that fit into a box. */

const WIDTH = 36;

/** The words on lines of much the same length; a word that is longer has a line of its own. */
export function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
