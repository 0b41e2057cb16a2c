/** The labels of items: their style, their place in the order, and how another place is written. */

/** In which way a list counts. */
export type Counting = 'letter' | 'roman' | 'digit';

/** A marker taken apart: "(a)", "- 2.", "•". */
export interface Label {
  /** The bullet with what follows it, or nothing. */
  readonly bullet: string;
  readonly open: string;
  /** "a", "2", "iv"; empty for a bullet alone. */
  readonly label: string;
  readonly close: string;
}

const MARKER = /^([-–—•·▪●○◦*] ?)?(?:(\(?)(\d{1,2}|[a-z]{1,4}|[A-Z]{1,4})([.)]))?$/;
const ROMANS: readonly (readonly [string, number])[] = [
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
const LETTERS = 26;
const FIRST_LETTER = 97;

/** Takes a marker apart; null for one that nothing is known of. */
export function readLabel(marker: string): Label | null {
  const match = MARKER.exec(marker);
  if (match === null || marker === '') return null;
  const [, bullet = '', open = '', label = '', close = ''] = match;
  return { bullet, open, label, close };
}

/** The ways in which a label may count, the likelier first: "i" is a numeral, "v" is a letter. */
export function countingsOf({ label }: Label): readonly Counting[] {
  const order: readonly Counting[] =
    label.length === 1 && label.toLowerCase() !== 'i'
      ? ['digit', 'letter', 'roman']
      : ['digit', 'roman', 'letter'];
  return order.filter((counting) => placeOf(label, counting) !== null);
}

/** True for the label with which a list begins. */
export function isFirstLabel(label: string): boolean {
  return ['a', 'i', '1'].includes(label.toLowerCase());
}

/** The place of a label in its list, from 1; null where the list does not count so. */
export function placeOf(label: string, counting: Counting): number | null {
  const low = label.toLowerCase();
  switch (counting) {
    case 'digit':
      return /^\d{1,2}$/.test(low) ? Number(low) : null;
    case 'letter':
      return /^([a-z])\1{0,3}$/.test(low)
        ? low.charCodeAt(0) - FIRST_LETTER + 1 + LETTERS * (low.length - 1)
        : null;
    case 'roman': {
      const place = /^[ivxl]{1,5}$/.test(low) ? romanValue(low) : 0;
      return place > 0 && roman(place) === low ? place : null;
    }
  }
}

/** The label of a place, in the letter case of `like`. */
export function labelAt(place: number, counting: Counting, like: string): string {
  const label = inWords(place, counting);
  return like !== '' && like === like.toUpperCase() ? label.toUpperCase() : label;
}

function inWords(place: number, counting: Counting): string {
  switch (counting) {
    case 'digit':
      return String(place);
    case 'letter': {
      const letter = String.fromCharCode(FIRST_LETTER + ((place - 1) % LETTERS));
      return letter.repeat(Math.ceil(place / LETTERS));
    }
    case 'roman':
      return roman(place);
  }
}

function roman(place: number): string {
  let rest = place;
  let text = '';
  for (const [sign, value] of ROMANS) {
    for (; rest >= value && text.length < 12; rest -= value) text += sign;
  }
  return text;
}

function romanValue(text: string): number {
  let rest = text;
  let value = 0;
  for (const [sign, worth] of ROMANS) {
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) value += worth;
  }
  return rest === '' ? value : 0;
}
