/** Reads the numbers of clauses and the markers of items at the start of a line. */

/** A clause's printed number. */
export interface NumberMark {
  readonly text: string;
  readonly value: number;
  readonly start: number;
  /** Behind the full stop. */
  readonly end: number;
  readonly lacksStop: boolean;
}

export type MarkerStyle = 'bullet' | 'digit' | 'letter' | 'roman' | 'capital';

/** An item's marker. */
export interface MarkerMark {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Style with its brackets: "(letter)", "letter)", "bullet". */
  readonly style: string;
  readonly kind: MarkerStyle;
  /** The label inside the brackets, lower case. */
  readonly label: string;
  /** True when the label can be read as a letter and as a Roman numeral: i, v, x, l, c. */
  readonly isAmbiguous: boolean;
}

const NUMBER = /^(\d{1,3}(?: ?(?:bis|ter|quater))?)[.)](?= |\n|$)/i;
const BARE_NUMBER = /^(\d{1,3})(?= +\p{Lu})/u;
const BULLET = /^[-–—•·▪●○◦*]/;
const LABEL = /^(\(?)(\d{1,2}|[a-z]{1,4}|[A-Z]{1,2})([.)])(?= |\n|$)/;
const ROMAN = /^[ivxlc]+$/i;
const LOOK = 24;

/**
 * Reads "3." at `at`; null when something else stands there.
 *
 * @param mayLackStop true to accept "26 Condemns", a number that has lost its full stop
 */
export function readNumber(text: string, at: number, mayLackStop = false): NumberMark | null {
  const match = (mayLackStop ? BARE_NUMBER : NUMBER).exec(text.slice(at, at + LOOK));
  const label = match?.[1];
  if (match === null || label === undefined) return null;
  return {
    text: label,
    value: Number.parseInt(label, 10),
    start: at,
    end: at + match[0].length,
    lacksStop: mayLackStop,
  };
}

/** Reads an item's marker at `at`: "(a)", "b)", "-", "- 2.", "•". */
export function readMarker(text: string, at: number): MarkerMark | null {
  const bullet = BULLET.exec(text.slice(at, at + 1));
  if (bullet === null) return readLabel(text, at, at);
  let inner = at + 1;
  while (text.charAt(inner) === ' ') inner += 1;
  if (inner === at + 1 && text.charAt(inner) !== '') return null;
  const label = readLabel(text, at, inner);
  if (label !== null) return { ...label, style: `bullet ${text.charAt(at)}`, kind: 'bullet' };
  return {
    text: text.slice(at, at + 1),
    start: at,
    end: at + 1,
    style: `bullet ${text.charAt(at)}`,
    kind: 'bullet',
    label: '',
    isAmbiguous: false,
  };
}

function readLabel(text: string, start: number, at: number): MarkerMark | null {
  const match = LABEL.exec(text.slice(at, at + LOOK));
  if (match === null) return null;
  const [whole, open = '', label = '', close = ''] = match;
  if (
    open === '' &&
    close === '.' &&
    label.length > 1 &&
    !/^\d+$/.test(label) &&
    !ROMAN.test(label)
  ) {
    return null;
  }
  if (open !== '' && close === '.') return null;
  const kind = kindOf(label);
  if (kind === null) return null;
  const end = at + whole.length;
  return {
    text: text.slice(start, end).replace(/ +/g, ' '),
    start,
    end,
    style: `${open}${kind}${close}`,
    kind,
    label: label.toLowerCase(),
    isAmbiguous: label.length === 1 && ROMAN.test(label),
  };
}

function kindOf(label: string): MarkerStyle | null {
  if (/^\d+$/.test(label)) return 'digit';
  if (/^[A-Z]+$/.test(label)) return ROMAN.test(label) && label.length > 1 ? 'roman' : 'capital';
  if (label.length > 1 && ROMAN.test(label)) return 'roman';
  if (label.length === 1 || /^([a-z])\1{1,3}$/.test(label)) return 'letter';
  return null;
}
