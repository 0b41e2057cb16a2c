/**
 * Code templates: the notation in which body profiles write the forms of their codes.
 *
 * Literal characters stand for themselves; a space stands for any run of spaces with at most one
 * line break, and a line may break behind a slash.
 *
 *   {year}       four digits
 *   {session}    a session number of one to three digits
 *   {number}     a sequence number of one to five digits
 *   {part}       nothing, or part letters: "B", " A and B", "A-C", " A to C"
 *   {roman}      a session in Roman numerals, "XXV", "S-VI", "ES-V"
 *   {special}    a special or emergency session, "S-13", "ES-10"
 *   {type}       two to five capital letters
 *   {tail}       nothing, or "/Add.1", "/Rev.2", "/Corr.1", repeated
 *   ~            a separator: hyphen, dash or slash, spaces and a line break allowed around it, or
 *                nothing between a letter and a digit; printed as a hyphen
 *   %            the same separator, printed as a slash
 *
 * ":2" after a name pads to two digits when the code is printed, as in {number:2}.
 */

/** The placeholders of a template. */
export type Placeholder =
  'year' | 'session' | 'number' | 'part' | 'roman' | 'special' | 'type' | 'tail';

/** What the placeholders of a form stood for in one text. */
export type CodeValues = Partial<Readonly<Record<Placeholder, string>>>;

/** A space in a template: spaces, or a line break with the indentation behind it. */
const SPACE = '(?: {1,80}| {0,3}\\n {0,80})';
const BREAK = '(?: {0,3}\\n {0,80})?';
const SEPARATOR = `(?: {0,3}${BREAK}[-–—/] {0,3}${BREAK}|(?<=[A-Z])(?=\\d))`;

const PATTERNS: Readonly<Record<Placeholder, string>> = {
  year: '\\d{4}',
  session: '\\d{1,3}',
  number: '\\d{1,5}',
  part: '(?: ?[A-Z](?![A-Za-z])(?:(?:-| ?– ?| (?:and|to|et|à) )[A-Z](?![A-Za-z]))?)?',
  roman: '(?:E?S-)?[IVXLC]{1,8}',
  special: 'E?S-\\d{1,2}',
  type: '[A-Z]{2,5}',
  tail: '(?:/(?:Add|Rev|Corr)\\.\\d{1,3}){0,3}',
};

const TOKEN = /\{([a-z]+)(?::(\d))?\}|[~%]| |\/|[^{}~% /]+|[{}]/g;

/** Where a form reads a value in one text. */
export interface PlacedValue {
  readonly placeholder: Placeholder;
  readonly start: number;
  readonly end: number;
}

/** A form ready to be looked for. */
export interface CompiledForm {
  readonly template: string;
  readonly placeholders: readonly Placeholder[];
  /** Pattern source without captures, to be joined with others. */
  readonly pattern: string;
  /** Reads the values out of a text that the pattern matched as a whole. */
  read(text: string): CodeValues | null;
  /** Where it reads them, in the order of the text; a value that is not written has no length. */
  places(text: string): readonly PlacedValue[] | null;
}

/** Compiles a template. Unknown placeholders never match; the data check reports them. */
export function compileForm(template: string): CompiledForm {
  const placeholders: Placeholder[] = [];
  let pattern = '';
  let capturing = '';
  for (const [token, name] of template.matchAll(TOKEN)) {
    if (name !== undefined) {
      const known = isPlaceholder(name) ? PATTERNS[name] : '(?!)';
      if (isPlaceholder(name)) placeholders.push(name);
      pattern += known;
      capturing += `(${known})`;
      continue;
    }
    const literal =
      token === '~' || token === '%'
        ? SEPARATOR
        : token === ' '
          ? SPACE
          : token === '/'
            ? `/${BREAK}`
            : escape(token);
    pattern += literal;
    capturing += literal;
  }
  const whole = new RegExp(`^${capturing}$`);
  return {
    template,
    placeholders,
    pattern,
    read: (text) => {
      const match = whole.exec(text);
      if (match === null) return null;
      return Object.fromEntries(
        placeholders.map((placeholder, index) => [placeholder, match[index + 1] ?? '']),
      );
    },
    places: (text) => {
      const groups = new RegExp(whole.source, 'd').exec(text)?.indices;
      return (
        groups?.slice(1).flatMap((place: [number, number] | undefined, index) => {
          const placeholder = placeholders[index];
          if (placeholder === undefined || place === undefined) return [];
          return [{ placeholder, start: place[0], end: place[1] }];
        }) ?? null
      );
    },
  };
}

/**
 * Prints a code from its values.
 *
 * @returns null when the template asks for a value that is not known
 */
export function printCode(template: string, values: CodeValues): string | null {
  const names = [...template.matchAll(/\{([a-z]+)(?::\d)?\}/g)].map(([, name]) => name ?? '');
  const valueOf = (name: string): string | undefined =>
    isPlaceholder(name) ? values[name] : undefined;
  if (names.some((name) => valueOf(name) === undefined)) return null;
  return template
    .replace(/~/g, '-')
    .replace(/%/g, '/')
    .replace(/\{([a-z]+)(?::(\d))?\}/g, (_, name: string, width?: string) =>
      printValue(name, valueOf(name) ?? '', Number(width ?? 0)),
    );
}

function printValue(name: string, value: string, width: number): string {
  if (name === 'part') {
    return value.replace(/ /g, '').replace(/–|and|to|et|à/g, '-');
  }
  if (!/^\d+$/.test(value)) return value;
  const plain = name === 'year' ? value : value.replace(/^0+(?=\d)/, '');
  return plain.padStart(width, '0');
}

function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(PATTERNS, name);
}

function escape(literal: string): string {
  return literal.replace(/[.*+?^$()|[\]\\-]/g, '\\$&');
}
