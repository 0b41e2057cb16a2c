/** Checks on what body profiles know of single resolutions: with the codes of all bodies at hand. */
import { createCodes, type Codes } from '../../server/src/core/citations/codes.ts';
import type { BodyFile, BodyKnown } from '../../server/src/core/lexicon/body-schema.ts';
import { createLexicon } from '../../server/src/core/lexicon/lexicon.ts';
import type { Fault, Place } from './fault.ts';

/** A fault with the profile in which it is. */
export interface KnownFault {
  readonly id: string;
  readonly fault: Fault;
}

/**
 * Everything that is wrong with the known resolutions of all profiles.
 *
 * @param languages ISO 639-1 codes of the languages that have a language file
 */
export function checkKnown(
  files: readonly BodyFile[],
  languages: readonly string[],
): readonly KnownFault[] {
  const codes = createCodes(createLexicon([], files));
  const taken = new Map<string, string>();
  return files.flatMap(({ id, known = [] }) => {
    const faults = [
      ...known.flatMap((entry, index) => checkEntry(entry, ['known', index], id, codes, taken)),
      ...known.flatMap((entry, index) => checkLanguages(entry, ['known', index], languages)),
      ...checkOrder(known, codes),
    ];
    return faults.map((fault) => ({ id, fault }));
  });
}

function checkEntry(
  { code, aliases = [] }: BodyKnown,
  place: Place,
  body: string,
  codes: Codes,
  taken: Map<string, string>,
): readonly Fault[] {
  const written: readonly (readonly [string, Place])[] = [
    [code, [...place, 'code']],
    ...aliases.map((alias, index) => [alias, [...place, 'aliases', index]] as const),
  ];
  return written.flatMap(([text, at]) => {
    const read = codes.read(text);
    if (read?.parts.body !== body)
      return [{ place: at, message: `"${text}" is no code of ${body}` }];
    const faults: Fault[] = read.parts.faults.map(() => ({
      place: at,
      message: `the year of "${text}" is not that of its session`,
    }));
    const earlier = taken.get(read.canonical);
    taken.set(read.canonical, text);
    if (earlier !== undefined) {
      faults.push({ place: at, message: `"${text}" is the same resolution as "${earlier}"` });
    }
    return faults;
  });
}

function checkLanguages(
  { title = {}, subject = {} }: BodyKnown,
  place: Place,
  languages: readonly string[],
): readonly Fault[] {
  return Object.entries({ title, subject }).flatMap(([member, names]) =>
    Object.keys(names)
      .filter((language) => !languages.includes(language))
      .map((language) => ({
        place: [...place, member, language],
        message: `there is no language file "${language}"`,
      })),
  );
}

/** By canonical key, figures by their value, so that a reader finds a resolution. */
function checkOrder(known: readonly BodyKnown[], codes: Codes): readonly Fault[] {
  const keys = known.map(({ code }) => codes.read(code)?.canonical ?? code);
  const { compare } = new Intl.Collator('en', { numeric: true });
  return keys.flatMap((key, index) => {
    const before = keys[index - 1];
    if (before === undefined || compare(before, key) <= 0) return [];
    return [{ place: ['known', index], message: `${key} belongs before ${before}` }];
  });
}
