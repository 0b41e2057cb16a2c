/**
 * Codes of resolutions and papers: reads any alias form, reduces it to its canonical key, and says
 * what a code itself tells. What the forms are is data, in the body profiles.
 */
import type { BodyCode, BodyFile, BodySession } from '../lexicon/body-schema.ts';
import { hasHeldSession, type Body, type CompiledCode } from '../lexicon/body.ts';
import { printCode, type CodeValues, type CompiledForm } from '../lexicon/code-template.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CodeFault, CodeParts, SessionFact } from '../model/model.ts';

/** A code as the model keeps it. */
export interface KnownCode {
  readonly canonical: string;
  readonly parts: CodeParts;
}

/** A code with its canonical key. */
export interface ReadCode extends KnownCode {
  /** True for the symbol of a draft. */
  readonly isDraft: boolean;
  /** For a lettered part that is old enough to have been issued with its sisters: their symbol. */
  readonly together: string | null;
}

/** A code found in a text, in clean offsets. */
export interface FoundCode extends ReadCode {
  readonly start: number;
  readonly end: number;
}

/** Everything that can be asked about codes, for one lexicon. */
export interface Codes {
  /** Reads one code in any alias form, letter case aside; null when it is none. */
  read(text: string): ReadCode | null;
  /** All codes written in full in a clean text, in order, look-alikes left out. */
  scan(text: string, from?: number, to?: number): readonly FoundCode[];
  /** Reads a short form ("70/1") as a code of the given body; null when the body has no such form. */
  readShort(text: string, body: string, kind: string): ReadCode | null;
  /**
   * Settles the symbol of a lettered part by its date: parts of one sitting of an early session
   * share a paper, so "49/75 N of 15 December 1994" is in A/RES/49/75.
   *
   * @param date ISO 8601, or null when the text gives none; then the part keeps its letter
   */
  settle(code: ReadCode, date: string | null): ReadCode;
  /** Builds the canonical code of a body's resolution from its number, session and year. */
  compose(body: string, values: CodeValues): ReadCode | null;
  /** Every way in which the code may be written, the canonical form first. */
  aliases(code: KnownCode): readonly string[];
  /**
   * The session that a code names or implies, filled in from the sessions table.
   *
   * @param language ISO 639-1 code of the language for place names
   */
  session(parts: Pick<CodeParts, 'body' | 'session' | 'year'>, language: string): SessionFact;
  /** The official address, or null when there is none. */
  address(code: KnownCode): string | null;
}

interface Entry {
  readonly body: Body;
  readonly code: CompiledCode;
  readonly form: CompiledForm;
  readonly isDraft: boolean;
}

/** Letters and digits may not touch a code; a slash behind it makes it another paper's code. */
const BEFORE = '(?<![A-Za-z0-9/])(?<![A-Za-z0-9][-–])';
const AFTER = '(?![A-Za-z0-9])(?!/[A-Za-z0-9])';

/** Compiles the code forms of every body. */
export function createCodes(lexicon: Lexicon): Codes {
  const entries = collectEntries(lexicon);
  const looksLike = [...lexicon.bodies.values()].flatMap((body) => body.notCodes);
  const notCode =
    looksLike.length === 0
      ? null
      : new RegExp(`^(?:${looksLike.map((form) => form.pattern).join('|')})`);
  const alternatives = entries.map(({ form }) => `(${form.pattern})`).join('|');
  const source = entries.length === 0 ? '(?!)' : `${BEFORE}(?:${alternatives})${AFTER}`;

  const build = (entry: Entry, text: string): ReadCode | null => {
    const values = entry.form.read(text);
    if (values === null) return null;
    return fromValues(entry, values, text);
  };

  const read = (text: string): ReadCode | null => {
    const trimmed = text.trim();
    for (const attempt of [trimmed, trimmed.toUpperCase()]) {
      if (notCode?.test(attempt) === true) return null;
      for (const entry of entries) {
        const code = build(entry, attempt);
        if (code !== null) return code;
      }
    }
    return null;
  };

  return {
    read,
    scan: (text, from = 0, to = text.length) => {
      const found: FoundCode[] = [];
      const pattern = new RegExp(source, 'g');
      pattern.lastIndex = from;
      for (;;) {
        const match = pattern.exec(text);
        if (match === null || match.index >= to) return found;
        const groups: readonly (string | undefined)[] = match;
        const index = groups.findIndex((group, position) => position > 0 && group !== undefined);
        const entry = entries[index - 1];
        const [whole] = match;
        const end = match.index + whole.length;
        const isLookAlike = notCode?.test(text.slice(match.index, end + 24)) === true;
        const code = entry === undefined || isLookAlike ? null : build(entry, whole);
        if (code !== null) found.push({ ...code, start: match.index, end });
      }
    },
    readShort: (text, bodyId, kind) => {
      const body = lexicon.bodies.get(bodyId);
      if (body === undefined) return null;
      for (const code of body.codes) {
        if (code.file.kind !== kind) continue;
        for (const short of code.short) {
          if (!hasHeldSession(short, text)) continue;
          const found = build({ body, code, form: short.form, isDraft: false }, text);
          if (found !== null) return found;
        }
      }
      return null;
    },
    settle: (code, date) => {
      const lettered = letteredOf(lexicon.bodies.get(code.parts.body)?.file, code.parts.kind);
      if (code.together === null || date === null || lettered === undefined) return code;
      const month = Number.parseInt(date.slice(5, 7), 10);
      return lettered.togetherMonths.includes(month) ? { ...code, canonical: code.together } : code;
    },
    compose: (bodyId, values) => {
      const body = lexicon.bodies.get(bodyId);
      const code = body?.codes.find(({ file }) => file.kind === 'resolution');
      const form = code?.forms[0];
      if (body === undefined || code === undefined || form === undefined) return null;
      if (values.number === undefined) return null;
      const composed = fromValues(
        { body, code, form, isDraft: false },
        { part: '', ...values },
        '',
      );
      return composed.canonical === '' ? null : composed;
    },
    aliases: (code) => aliasesOf(code, lexicon),
    session: (parts, language) => sessionOf(parts, lexicon, language),
    address: ({ canonical, parts }) => {
      const body = lexicon.bodies.get(parts.body);
      const template = body?.codes.find(
        ({ file, forms }) =>
          file.kind === parts.kind && forms.some((form) => form.read(canonical) !== null),
      )?.file.address;
      const isDraft = body?.drafts.some((form) => form.read(canonical) !== null) === true;
      const fallback = isDraft
        ? body.codes.find(({ file }) => file.kind === 'document')
        : undefined;
      return addressFrom(template ?? fallback?.file.address, canonical);
    },
  };
}

function addressFrom(template: string | undefined, canonical: string): string | null {
  return template === undefined
    ? null
    : template.replace('{canonical}', encodeURI(canonical.replace(/ /g, '')));
}

/** All full forms, the most telling first, so that the longest reading of a code wins. */
function collectEntries(lexicon: Lexicon): readonly Entry[] {
  const entries = [...lexicon.bodies.values()].flatMap((body) => [
    ...body.codes.flatMap((code) =>
      code.forms.map((form) => ({ body, code, form, isDraft: false })),
    ),
    ...body.drafts.flatMap((form) => {
      const code = draftCode(form);
      return [{ body, code, form, isDraft: true }];
    }),
  ]);
  return entries.toSorted((a, b) => weight(b) - weight(a));
}

/** A draft's symbol is its own canonical form. */
function draftCode(form: CompiledForm): CompiledCode {
  return {
    file: {
      kind: 'document',
      canonical: form.template,
      forms: [form.template],
      short: [],
      source: '',
    },
    forms: [form],
    short: [],
  };
}

function weight({ form, code }: Entry): number {
  const generic = form.placeholders.includes('type') ? -20 : 0;
  const kind = code.file.kind === 'resolution' ? 1 : 0;
  return (
    form.template.replace(/\{[^}]*\}/g, '').length + form.placeholders.length * 4 + generic + kind
  );
}

function fromValues(entry: Entry, values: CodeValues, written: string): ReadCode {
  const { body, code, isDraft } = entry;
  const { file } = body;
  const year = values.year === undefined ? null : Number.parseInt(values.year, 10);
  const session = values.session === undefined ? null : Number.parseInt(values.session, 10);
  const full = complete(file, year, session);
  const faults = faultsOf(file, year, session);
  const filled: CodeValues = {
    part: '',
    tail: '',
    ...values,
    ...(full.year === null ? {} : { year: String(full.year) }),
    ...(full.session === null ? {} : { session: String(full.session) }),
  };
  const { lettered } = code.file;
  const part = (filled.part ?? '').trim();
  const isPlain = lettered?.plain.includes(part) === true;
  const print = (printed: CodeValues): string =>
    printCode(code.file.canonical, printed) ?? written.replace(/\s+/g, '');
  const mayShare =
    part !== '' &&
    lettered !== undefined &&
    session !== null &&
    session <= lettered.togetherUntilSession;
  return {
    canonical: print(isPlain ? { ...filled, part: '' } : filled),
    isDraft,
    together: mayShare && !isPlain ? print({ ...filled, part: '' }) : null,
    parts: {
      body: file.id,
      kind: code.file.kind,
      year: full.year,
      session: full.session,
      number: numberOf(values),
      faults,
    },
  };
}

function letteredOf(file: BodyFile | undefined, kind: string): BodyCode['lettered'] {
  return file?.codes.find((code) => code.kind === kind && code.lettered !== undefined)?.lettered;
}

function numberOf(values: CodeValues): string {
  const number = (values.number ?? '').replace(/^0+(?=\d)/, '');
  return printCode(`${number}{part}`, { part: values.part ?? '' }) ?? number;
}

/** Fills in the year from the session or the session from the year, where the profile says how. */
function complete(
  file: BodyFile,
  year: number | null,
  session: number | null,
): { readonly year: number | null; readonly session: number | null } {
  if (!file.checksSessionYear) {
    const isTold = file.sessionYears.length === 0;
    const row = isTold ? file.sessions.find(({ number }) => number === session) : undefined;
    return { year: year ?? row?.year ?? null, session };
  }
  return {
    year: year ?? (session === null ? null : yearOfSession(file, session)),
    session: session ?? (year === null ? null : sessionOfYear(file, year)),
  };
}

/** The year in which a session of the body was held; null when the profile does not tell. */
export function yearOfSession(file: BodyFile, session: number): number | null {
  const listed = file.sessions.find(({ number }) => number === session);
  if (listed !== undefined) return listed.year;
  for (const { from, to, offset } of file.sessionYears) {
    const year = session + offset;
    if (year >= from && (to === null || year <= to)) return year;
  }
  return null;
}

/** The session of the body in a year; null when none was held or the profile does not tell. */
export function sessionOfYear(file: BodyFile, year: number): number | null {
  for (const { from, to, offset } of file.sessionYears) {
    if (year >= from && (to === null || year <= to)) return year - offset;
  }
  return null;
}

function faultsOf(
  file: BodyFile,
  year: number | null,
  session: number | null,
): readonly CodeFault[] {
  if (!file.checksSessionYear || year === null || session === null) return [];
  const expected = sessionOfYear(file, year);
  return expected === session ? [] : [{ kind: 'session-year', session, year, expected }];
}

function sessionOf(
  { body: bodyId, session, year }: Pick<CodeParts, 'body' | 'session' | 'year'>,
  lexicon: Lexicon,
  language: string,
): SessionFact {
  const file = lexicon.bodies.get(bodyId)?.file;
  const row = file?.sessions.find(({ number }) => number === session);
  if (row !== undefined) return sessionFact(row, language);
  const known =
    year ?? (file === undefined || session === null ? null : yearOfSession(file, session));
  return { number: session, year: known, place: null, country: null, start: null, end: null };
}

/** A row of the sessions table as a fact, with names in the wanted language where it has them. */
export function sessionFact(row: BodySession, language: string): SessionFact {
  return {
    number: row.number,
    year: row.year,
    place: row.place[language] ?? row.place['en'] ?? null,
    country: row.country?.[language] ?? row.country?.['en'] ?? null,
    start: row.start,
    end: row.end,
  };
}

function aliasesOf(code: KnownCode, lexicon: Lexicon): readonly string[] {
  const { parts, canonical } = code;
  const body = lexicon.bodies.get(parts.body);
  const own = body?.codes.find(({ file, forms }) => {
    return file.kind === parts.kind && forms.some((form) => form.read(canonical) !== null);
  });
  if (own === undefined) return [canonical];
  const values =
    own.forms.map((form) => form.read(canonical)).find((found) => found !== null) ?? {};
  const filled: CodeValues = {
    ...values,
    ...(parts.year === null ? {} : { year: String(parts.year) }),
    ...(parts.session === null ? {} : { session: String(parts.session) }),
  };
  const printed = writtenForms(own.file, parts.year)
    .map((form) => printCode(form, filled))
    .filter((alias): alias is string => alias !== null);
  return [...new Set([canonical, ...printed])];
}

/** The forms in which a code of that year was written; all of them when the profile does not tell. */
function writtenForms(code: BodyCode, year: number | null): readonly string[] {
  if (code.aliases === undefined) return code.forms;
  return code.aliases
    .filter(
      ({ from, to }) => year === null || ((from ?? -Infinity) <= year && year <= (to ?? Infinity)),
    )
    .map(({ form }) => form);
}
