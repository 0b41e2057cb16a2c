/** The words that the drafting rules look for, as patterns; compiled once with the language. */
import { anyOf, wholeWords } from '../text/patterns.ts';
import { fold } from '../text/fold.ts';
import type { LanguageFile } from './language-schema.ts';

/** All patterns are for folded clean text. */
export interface Drafting {
  /** Ids of the keywords that set somebody to work. */
  readonly directives: ReadonlySet<string>;
  /** Ids of those among them that leave it to the addressee. */
  readonly voluntary: ReadonlySet<string>;
  /** Behind a directive: an act with nobody to do it. */
  readonly act: RegExp;
  /** At the head of an item: an act. */
  readonly itemAct: RegExp;
  readonly acronyms: ReadonlySet<string>;
  /** A word that introduces a short name, at the end of a text. */
  readonly acronymLead: RegExp;
  /** A report that is asked for. */
  readonly reportAsked: RegExp;
  /** Words that tell when. */
  readonly time: RegExp;
  /** Words that hold a place, wherever they stand. Global. */
  readonly placeholder: RegExp;
  /** A number or day that is still open: "N° XX", "le … novembre". Global. */
  readonly openNumber: RegExp;
  /** What stands in square brackets to be replaced. */
  readonly blank: RegExp;
  /** Loose names of the text itself. Global; null where the language has none. */
  readonly ownName: RegExp | null;
  /** The formal name, by the folded loose one. */
  readonly formalNames: ReadonlyMap<string, string>;
}

/** How far apart the verb and its report may stand. */
const REPORT_REACH = '[^;:.()]{1,120}?';
const YEAR = '(?<!\\d)(?:19|20)\\d\\d(?!\\d)';

/** Compiles the drafting words of a language. */
export function createDrafting(file: LanguageFile): Drafting {
  const { acronyms, acronymLeads, reports, placeholders, ownNames } = file.drafting;
  const asked = `${wholeWords(reports.phrases)}|${wholeWords(reports.verbs)}${REPORT_REACH}${wholeWords(reports.nouns)}`;
  const blanks = anyOf(placeholders.inBrackets);
  return {
    directives: idsOf(file.drafting.directives, file),
    voluntary: idsOf(reports.voluntary, file),
    ...acts(file),
    acronyms: new Set(acronyms),
    acronymLead: new RegExp(`${wholeWords(acronymLeads)}[^\\p{L}\\d]{0,4}$`, 'u'),
    reportAsked: new RegExp(asked, 'u'),
    time: new RegExp(`${wholeWords(timeWords(file))}|${YEAR}|${ordinal(file)}`, 'u'),
    placeholder: new RegExp(rareWords(placeholders.anywhere), 'gu'),
    openNumber: openNumber(file),
    blank: new RegExp(`^[ \\n]{0,9}${blanks}(?![\\p{L}\\d])`, 'u'),
    ownName:
      ownNames.length === 0
        ? null
        : new RegExp(rareWords(ownNames.map(({ loose }) => loose)), 'gu'),
    formalNames: new Map(ownNames.map(({ loose, formal }) => [fold(loose), formal])),
  };
}

/** Ids of the operative keywords that are listed by their first form. */
function idsOf(listed: readonly string[], { keywords }: LanguageFile): ReadonlySet<string> {
  const forms = new Set(listed);
  const named = keywords.filter(
    ({ part, forms: { feminine } }) => part === 'operative' && forms.has(feminine),
  );
  return new Set(named.map(({ id }) => id));
}

function timeWords({ drafting, dates, sessions }: LanguageFile): readonly string[] {
  return [
    ...drafting.reports.times,
    ...dates.months.flat(),
    ...sessions.nouns,
    ...Object.keys(sessions.ordinals),
  ];
}

/** "82nd", "82ème". */
function ordinal({ sessions }: LanguageFile): string {
  return `(?<!\\d)\\d{1,3} ?${anyOf(sessions.ordinalEndings)}(?![\\p{L}\\d])`;
}

function acts({ drafting }: LanguageFile): Pick<Drafting, 'act' | 'itemAct'> {
  const { leads, endings, between, notVerbs } = drafting.acts;
  const ending = endings.length === 0 ? '' : `(?<=${anyOf(endings)})`;
  const small = `(?:${wholeWords(between)}[ \\n]{0,90}){0,2}`;
  const verb = `(?!${wholeWords(notVerbs)})(?<![\\p{L}\\d-])\\p{L}{2,30}(?![\\p{L}'-])${ending}`;
  const lead = `${wholeWords(leads)}[ \\n]{0,90}${small}`;
  const aside = '(?:[ \\n]{0,9},[^,;:.()]{1,80},)?[ \\n*]{0,90}';
  const colon = `(?:${wholeWords(leads)}[ \\n]{0,9}):`;
  return {
    act: new RegExp(`^${aside}(?:(${lead}${verb})|(${colon}))`, 'u'),
    itemAct: new RegExp(`^[ \\n*]{0,90}(?:${lead}${verb})`, 'u'),
  };
}

/** "N° XX", "le … novembre", "du XX au XX juin"; the rare signs come first, for speed. */
function openNumber({ structure, dates }: LanguageFile): RegExp {
  const open = '(?:x{2,3}|nn|…|\\.{3,6})';
  const signs = `(?<=${anyOf(structure.numberSigns)}\\.? ?${open})(?![\\p{L}\\d]|\\.\\.)`;
  const free = `(?<![\\p{L}\\d(.[]${open})`;
  const day = `${free}(?= ${anyOf(dates.months.flat())}(?![\\p{L}]))`;
  const span = `(?<=(?<![\\p{L}\\d(.[])xx)(?= \\p{L}{1,3} xx(?![\\p{L}\\d]))`;
  return new RegExp(`${open}(?:${signs}|${day}|${span})`, 'gu');
}

/** Whole words of which a text has few: what stands before them is only looked at once they are found. */
function rareWords(words: readonly string[]): string {
  const any = anyOf(words);
  return `${any}(?<=(?<![\\p{L}\\d-])${any})(?![\\p{L}\\d])`;
}
