/**
 * In which form a text would cite a resolution: as it cites that body already, else as texts of its
 * date do. What is chosen reads as the resolution that was meant, where it is put.
 */
import type { Analyser } from '../analyse.ts';
import {
  formName,
  formOf,
  shapeOf,
  type ShapedCode,
  type WrittenForm,
} from '../citations/code-forms.ts';
import type { ReadCode } from '../citations/codes.ts';
import type { Body } from '../lexicon/body.ts';
import type { ResolutionModel } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import { overlaps } from '../text/range.ts';
import type { CitationPlace } from './citation-place.ts';

/** Writes codes for one place. */
export type CitingForm = (code: ReadCode) => string;

/** A writer for a place of a text. */
export function createCitingForm(
  model: ResolutionModel,
  place: CitationPlace,
  analyser: Analyser,
): CitingForm {
  const habits = new Map<string, ReadonlyMap<string, number>>();
  const readings = new Map<string, boolean>();
  const year = yearOf(model);
  // Whoever has begun with letters is writing the code in full.
  const takesShort = place.noun !== null && !/^\p{L}/u.test(place.typed);

  const habitOf = ({ parts }: ReadCode): ReadonlyMap<string, number> => {
    const key = `${parts.body} ${parts.kind}`;
    const known = habits.get(key) ?? countForms(model, place, parts, analyser);
    habits.set(key, known);
    return known;
  };
  const readsRight = ({ name, text }: WrittenForm, code: ReadCode): boolean => {
    const key = `${code.parts.body} ${name}`;
    const known = readings.get(key) ?? readsAs(text, model, place, analyser) === code.canonical;
    readings.set(key, known);
    return known;
  };

  return (code) => {
    const shape = shapeOf(code, analyser.lexicon);
    if (shape === null) return code.canonical;
    const forms = written(shape, code.parts.year).filter(
      (form) => !form.isShort || (takesShort && readsRight(form, code)),
    );
    const form = byHabit(forms, habitOf(code)) ?? byDate(forms, shape, code.parts.year, year);
    return form?.text ?? code.canonical;
  };
}

/** The forms in which anybody wrote a code of that year. */
function written({ file, forms }: ShapedCode, year: number | null): readonly WrittenForm[] {
  const { aliases } = file;
  if (aliases === undefined || year === null) return forms;
  const names = new Set(
    aliases.filter((alias) => covers(alias, year)).map(({ form }) => formName(form)),
  );
  return forms.filter(({ name, isShort }) => isShort || names.has(name));
}

/** The form that stands in the text most often; of two as frequent the first. */
function byHabit(
  forms: readonly WrittenForm[],
  counts: ReadonlyMap<string, number>,
): WrittenForm | null {
  let best: WrittenForm | null = null;
  for (const form of forms) {
    const count = counts.get(form.name) ?? 0;
    if (count > (best === null ? 0 : (counts.get(best.name) ?? 0))) best = form;
  }
  return best;
}

/**
 * The form that texts of a year use, or that was used when the cited code was made, since older
 * codes were not rewritten at once; else the short form; else the canonical one.
 */
function byDate(
  forms: readonly WrittenForm[],
  { file: { usual } }: ShapedCode,
  codeYear: number | null,
  year: number | null,
): WrittenForm | undefined {
  const inUse = (at: number | null): WrittenForm | undefined => {
    const form = usual?.findLast((period) => at === null || covers(period, at))?.form;
    return forms.find(({ name }) => form !== undefined && name === formName(form));
  };
  if (usual !== undefined) return inUse(year) ?? inUse(codeYear) ?? forms[0];
  return forms.find(({ isShort }) => isShort) ?? forms[0];
}

function covers(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  year: number,
): boolean {
  return (from ?? -Infinity) <= year && year <= (to ?? Infinity);
}

/** How often each form of a body's codes stands in the text, what is being typed aside. */
function countForms(
  { citations }: ResolutionModel,
  { range }: CitationPlace,
  { body, kind }: ReadCode['parts'],
  { lexicon }: Analyser,
): ReadonlyMap<string, number> {
  const profile: Body | undefined = lexicon.bodies.get(body);
  const counts = new Map<string, number>();
  for (const citation of citations) {
    const isOther = citation.body !== body || citation.kind !== kind;
    if (profile === undefined || isOther || overlaps(citation.range, range)) continue;
    const name =
      formOf(citation.text, kind, profile) ?? formOf(citation.text.toUpperCase(), kind, profile);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The key under which a number would be read in the place; null when it would be no citation. */
function readsAs(
  text: string,
  model: ResolutionModel,
  { before, behind }: CitationPlace,
  { tools: languages }: Analyser,
): string | null {
  const tools = languages.get(model.language);
  const whole = `${before}${text}${/^[\p{L}\d]/u.test(behind) ? ' ' : ''}${behind}`;
  const folded = fold(whole);
  const found = tools?.citations.find({
    text: whole,
    folded,
    organs: tools.organs.scan(folded),
    speaker: model.body,
    clauseStart: () => 0,
    clauseEnd: () => folded.length,
  });
  const there = found?.find(({ start }) => start === before.length);
  return there?.end === before.length + text.length ? (there.code?.canonical ?? null) : null;
}

function yearOf({ session, identity, adoption }: ResolutionModel): number | null {
  const day = adoption?.date?.slice(0, 4);
  return session?.year ?? identity?.parts.year ?? (day === undefined ? null : Number(day));
}
