/** Folds letters for comparison: case and accents do not count. */

const ACCENTED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x24f - 0xc0 }, (_, index) => String.fromCharCode(0xc0 + index)).map(
    (letter) => [letter, foldLetter(letter)],
  ),
);

/**
 * Folds a text for comparison: lower case, accents gone, typographic apostrophes straight. The
 * result has the length of the text, so offsets stay good.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const base = lower.length === text.length ? lower : foldByLetter(text);
  return base.replace(/[\u00c0-\u024f\u2018\u2019]/g, (letter) =>
    letter === '\u2018' || letter === '\u2019' ? "'" : (ACCENTED.get(letter) ?? letter),
  );
}

/** For the few texts in which lower case changes the length (a dotted capital İ). */
function foldByLetter(text: string): string {
  return text.replace(/[^]/g, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

function foldLetter(letter: string): string {
  const base = letter.toLowerCase().normalize('NFD').charAt(0);
  return base.length === 1 ? base : letter;
}
