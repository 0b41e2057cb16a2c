/** Checks on a language file that its schema cannot express. */
import type { KeywordEntry, LanguageFile } from '../../server/src/core/lexicon/language-schema.ts';
import { fold } from '../../server/src/core/text/fold.ts';
import { checkDuplicates, checkOrder, checkSpelling } from './check-lists.ts';
import type { Fault, Place } from './fault.ts';

/** Lists whose order carries meaning: the repetition chain, usual markers and full month names first. */
const ORDERED = new Set([
  'modifiers.chain',
  'repetition.second',
  'repetition.third',
  'dates.months',
]);

/** Everything that is wrong with a language file; empty for a sound one. */
export function checkLanguage(file: LanguageFile): readonly Fault[] {
  const { modifiers, repetition, form, structure, adoption, citation, dates, sessions } = file;
  return [
    ...checkKeywords(file),
    ...checkForms(file.keywords),
    ...checkFormRules(file),
    ...checkNamedKeywords(file),
    ...checkOrdinals(sessions.ordinals),
    ...checkWordLists(
      { modifiers, repetition, form, structure, adoption, citation, dates, sessions },
      [],
    ),
  ];
}

/** Every form in which a keyword's head is written. */
function formsOf({ forms, variants }: KeywordEntry): readonly string[] {
  const { feminine, masculine, plural } = forms;
  return [feminine, masculine, plural, ...(variants ?? [])].filter((word) => word !== undefined);
}

function checkKeywords({ id: language, keywords }: LanguageFile): readonly Fault[] {
  const byId = new Map(keywords.map((entry) => [entry.id, entry]));
  const ranks = keywords.map(({ part, id }) => `${part === 'preamble' ? 'a' : 'b'} ${id}`);
  return keywords.flatMap((entry, index) => {
    const place = ['keywords', index, entry.id];
    const faults: Fault[] = [
      ...checkSpelling(formsOf(entry), [...place, 'forms']),
      ...checkDuplicates([...new Set(formsOf(entry))], [...place, 'forms']),
    ];
    if (byId.get(entry.id) !== entry) faults.push({ place, message: 'the id is used twice' });
    if (index > 0 && (ranks[index - 1] ?? '') > (ranks[index] ?? '')) {
      faults.push({ place, message: 'keywords go by part, preamble first, then by id' });
    }
    for (const [other, words] of Object.entries(entry.equivalents)) {
      faults.push(...checkDuplicates(words ?? [], [...place, 'equivalents', other]));
    }
    if (language in entry.equivalents) {
      faults.push({ place, message: 'equivalents are words of other languages' });
    }
    return [...faults, ...checkCounterpart(entry, byId, place)];
  });
}

function checkCounterpart(
  { id, part, counterpart }: KeywordEntry,
  byId: ReadonlyMap<string, KeywordEntry>,
  place: Place,
): readonly Fault[] {
  if (counterpart === undefined) return [];
  const at = [...place, 'counterpart'];
  const other = byId.get(counterpart);
  if (other === undefined) return [{ place: at, message: `there is no keyword "${counterpart}"` }];
  if (other.part === part) return [{ place: at, message: `"${counterpart}" is of the same part` }];
  if (other.counterpart === id) return [];
  return [{ place: at, message: `"${counterpart}" does not name "${id}" in return` }];
}

/**
 * No two keywords of one part may look alike without accents. Across the parts they may ("encouragé",
 * "encourage"), as long as the accents tell them apart.
 */
function checkForms(keywords: readonly KeywordEntry[]): readonly Fault[] {
  const seen = new Map<string, string>();
  return keywords.flatMap((entry, index) =>
    formsOf(entry).flatMap((word) => {
      const keys = [`${entry.part} ${fold(word)}`, word];
      const rival = keys.map((key) => seen.get(key)).find((id) => id !== undefined);
      for (const key of keys) seen.set(key, entry.id);
      if (rival === undefined || rival === entry.id) return [];
      const place = ['keywords', index, entry.id, 'forms'];
      return [{ place, message: `"${word}" cannot be told from a form of "${rival}"` }];
    }),
  );
}

function checkFormRules({ form, keywords }: LanguageFile): readonly Fault[] {
  return (['preamble', 'operative'] as const).flatMap((part) => {
    const known = new Set([
      ...form[part].words.map(fold),
      ...keywords
        .filter((entry) => entry.part === part)
        .flatMap((entry) => formsOf(entry).map(fold)),
    ]);
    return form[part].notWords.flatMap((word, index) =>
      known.has(fold(word))
        ? [{ place: ['form', part, 'notWords', index], message: `"${word}" is a keyword` }]
        : [],
    );
  });
}

/** Lists of keywords name such as there are. */
function checkNamedKeywords({ modifiers, repetition, keywords }: LanguageFile): readonly Fault[] {
  const known = new Set(keywords.flatMap((entry) => formsOf(entry).map(fold)));
  const unknown = (words: readonly string[], place: Place): readonly Fault[] =>
    words.flatMap((word, index) =>
      known.has(fold(word))
        ? []
        : [{ place: [...place, index], message: `"${word}" is no keyword` }],
    );
  return [
    ...unknown(modifiers.object.heads, ['modifiers', 'object', 'heads']),
    ...unknown(repetition.addressing, ['repetition', 'addressing']),
  ];
}

/** Ordinals run from 1 without a gap, so that no session is forgotten. */
function checkOrdinals(ordinals: Readonly<Record<string, number>>): readonly Fault[] {
  const place = ['sessions', 'ordinals'];
  let last = 0;
  return Object.entries(ordinals).flatMap(([word, number]) => {
    const isNext = number === last || number === last + 1;
    last = number;
    if (isNext) return checkSpelling([word], place);
    return [{ place: [...place, word], message: `${number} is out of order or leaves a gap` }];
  });
}

/** Walks down to every list of words and checks its spelling, its order and that none repeats. */
function checkWordLists(value: unknown, place: Place): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) {
    const isOrdered = ORDERED.has(place.filter((step) => typeof step === 'string').join('.'));
    return [
      ...checkSpelling(value, place),
      ...checkDuplicates(value, place),
      ...(isOrdered ? [] : checkOrder(value, place)),
    ];
  }
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    checkWordLists(inner, [...place, isList ? Number(key) : key]),
  );
}

function isWords(value: object): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
