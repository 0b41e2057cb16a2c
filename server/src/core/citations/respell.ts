/**
 * Writes another code in the place of one that stands in a text, in the form that stands there:
 * separators, padding, letter case and markup stay, only the values change.
 */
import type { Body } from '../lexicon/body.ts';
import {
  printCode,
  type CodeValues,
  type CompiledForm,
  type PlacedValue,
} from '../lexicon/code-template.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { cleanText, type CleanText } from '../text/clean-text.ts';
import { englishEnding } from '../wording/dates.ts';
import type { KnownCode } from './codes.ts';
import { inCaseOf, respellPart, respellValue } from './respell-values.ts';

/** The code that takes the place of others. */
export interface NewCode {
  readonly code: KnownCode;
  /** As a person typed it, when that is the code in full. */
  readonly typed: string | null;
}

/** The forms of one kind of code, with the values that a code of it has. */
interface Target {
  readonly forms: readonly string[];
  readonly short: readonly { readonly template: string; readonly alone: boolean }[];
  readonly values: CodeValues;
}

/** The form in which a text is written. */
interface Reading {
  readonly form: CompiledForm;
  readonly isShort: boolean;
  readonly places: readonly PlacedValue[];
}

/**
 * The ways in which the new code may be written in place of the old one, the best first: in the
 * form that stands there, else in another short form where a short form stands, else in full.
 *
 * @param written exactly as it stands in the text, markup and line breaks included
 * @param from what that text was read as
 * @returns never empty; a caller tries which of them is read as the new code in its place
 */
export function respellings(
  lexicon: Lexicon,
  written: string,
  from: KnownCode,
  to: NewCode,
): readonly string[] {
  const clean = cleanText(written);
  const reading = readingOf(lexicon.bodies.get(from.parts.body), from.parts.kind, clean.text);
  const target = targetOf(lexicon, to.code);
  const inFull = [...(to.typed === null ? [] : [to.typed]), to.code.canonical];
  const found = [
    ...(reading === null || target === null ? [] : inForm(written, clean, reading, target)),
    ...(reading?.isShort === true && target !== null ? inShort(target) : []),
    ...inFull.map((code) => inCaseOf(written, code)),
  ];
  return [...new Set(found)];
}

/** The form that reads a text; a full form before a short one, and letter case only in the end. */
function readingOf(body: Body | undefined, kind: string, text: string): Reading | null {
  if (body === undefined) return null;
  const codes = body.codes.filter(({ file }) => file.kind === kind);
  const forms = [
    ...[...codes.flatMap((code) => code.forms), ...body.drafts].map((form) => ({
      form,
      isShort: false,
    })),
    ...codes.flatMap(({ short }) => short.map(({ form }) => ({ form, isShort: true }))),
  ];
  for (const attempt of [text, text.toUpperCase()]) {
    for (const { form, isShort } of forms) {
      const places = form.places(attempt);
      if (places !== null) return { form, isShort, places };
    }
  }
  return null;
}

/** What the profile of its body says of a code; null for a code in none of its forms. */
function targetOf(lexicon: Lexicon, { canonical, parts }: KnownCode): Target | null {
  const body = lexicon.bodies.get(parts.body);
  if (body === undefined) return null;
  const kinds = [
    ...body.codes.filter(({ file }) => file.kind === parts.kind),
    ...body.drafts.map((form) => ({ forms: [form], short: [] })),
  ];
  for (const { forms, short } of kinds) {
    const values = forms.map((form) => form.read(canonical)).find((read) => read !== null);
    if (values === undefined) continue;
    const session = parts.session ?? sessionIn(body, parts.year);
    return {
      forms: forms.map(({ template }) => template),
      short: short.map(({ form, alone }) => ({ template: form.template, alone })),
      values: {
        part: '',
        tail: '',
        ...values,
        ...(parts.year === null ? {} : { year: String(parts.year) }),
        ...(session === null ? {} : { session: String(session) }),
      },
    };
  }
  return null;
}

/** The one session of a year that the body's table names. */
function sessionIn({ file }: Body, year: number | null): number | null {
  const [row, ...others] = file.sessions.filter((session) => session.year === year);
  return row === undefined || others.length > 0 ? null : row.number;
}

/** In the form that stands there, when the new code has that form and its values are known. */
function inForm(
  written: string,
  clean: CleanText,
  { form, isShort, places }: Reading,
  { forms, short, values }: Target,
): readonly string[] {
  const session = places.find(({ placeholder }) => placeholder === 'session');
  const ending =
    session === undefined
      ? null
      : newEnding(form.template, clean.text.slice(session.start, session.end), values.session);
  const template = ending?.template ?? form.template;
  const has = isShort
    ? short.some((other) => other.template === template)
    : forms.includes(template);
  if (!has) return [];
  const respelled = (keepsPart: boolean): string | null =>
    substitute(written, clean, places, (place, old) => {
      const { placeholder } = place;
      const next = values[placeholder];
      if (next === undefined) return null;
      if (placeholder === 'part') {
        return keepsPart && next === '' ? old : respellPart(old, next, isShort);
      }
      const value = inCaseOf(written, respellValue(placeholder, old, next, form.template));
      return place === session && ending !== null ? { value, ...ending } : value;
    });
  // Part letters that are no part of the key ("49/75 N", issued with its sisters) may stay.
  return [respelled(true), respelled(false)].filter((text) => text !== null);
}

interface Ending {
  readonly template: string;
  /** What stands behind the session's number. */
  readonly before: string;
  readonly after: string;
}

/** "of the 22nd CGPM" becomes "of the 23rd CGPM": the ending goes with the number. */
function newEnding(template: string, old: string, next: string | undefined): Ending | null {
  if (next === undefined) return null;
  const before = englishEnding(Number(old));
  const after = englishEnding(Number(next));
  const isEnglish = template.includes(`{session}${before}`);
  return isEnglish && before !== after
    ? { template: template.replace(`{session}${before}`, `{session}${after}`), before, after }
    : null;
}

/** What to write for a value; with an ending, that is changed as well. */
type NewValue =
  string | { readonly value: string; readonly before: string; readonly after: string };

/** Replaces the values in the source text; signs of markup inside a value stay behind it. */
function substitute(
  source: string,
  clean: CleanText,
  places: readonly PlacedValue[],
  valueFor: (place: PlacedValue, old: string) => NewValue | null,
): string | null {
  let result = '';
  let from = 0;
  const put = (start: number, end: number, text: string): void => {
    const range = clean.toSource(start, end);
    result += source.slice(from, range.start) + text + markupIn(source, clean, start, end);
    from = range.end;
  };
  for (const place of places) {
    const old = clean.text.slice(place.start, place.end);
    const next = valueFor(place, old);
    if (next === null) return null;
    const value = typeof next === 'string' ? next : next.value;
    const shared = value.startsWith(' ') && old.startsWith(' ') ? 1 : 0;
    if (value !== old) put(place.start + shared, place.end, value.slice(shared));
    if (typeof next !== 'string') put(place.end, place.end + next.before.length, next.after);
  }
  return result + source.slice(from);
}

/** What stands between the characters of a clean span and is no part of it. */
function markupIn(source: string, clean: CleanText, start: number, end: number): string {
  let markup = '';
  for (let at = start + 1; at < end; at += 1) {
    markup += source.slice(clean.toSourceEnd(at), clean.toSourceStart(at));
  }
  return markup;
}

/** In the short forms that the new code has: the first, and the first that needs no organ. */
function inShort({ short, values }: Target): readonly string[] {
  const printed = short.flatMap(({ template, alone }) => {
    const code = printCode(template, values);
    return code === null ? [] : [{ code, alone }];
  });
  const chosen = [printed[0], printed.find(({ alone }) => alone)];
  return chosen.flatMap((form) => form?.code ?? []);
}
