/** Text in lines of a width, for SVG wraps nothing by itself. */

/**
 * The first lines of a text, broken at spaces; the last ends in "…" when there is more.
 *
 * @param letters the most letters in a line
 * @param most the most lines
 */
export function wrapped(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < most) {
    if (rest.length <= letters) return [...lines, rest];
    const isLast = lines.length === most - 1;
    const cut = rest.slice(0, isLast ? letters - 1 : letters + 1);
    const space = cut.lastIndexOf(' ');
    const end = space > 0 ? space : Math.min(cut.length, letters);
    lines.push(isLast ? `${rest.slice(0, end).trimEnd()}…` : rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trim();
  }
  return lines;
}
