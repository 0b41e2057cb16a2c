/**
 * The keywords that a body may open a clause with, in one language and agreeing with its organ, each
 * with how often its texts do so.
 */
import type { KeywordCounts } from '../lexicon/counts-schema.ts';
import type { Language } from '../lexicon/language.ts';
import type { KeywordEntry } from '../lexicon/language-schema.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Gender, Part } from '../model/model.ts';
import { disagreements } from '../writing/agreement.ts';
import { createChainReader, type ChainWords } from '../writing/chain-words.ts';
import { wordsIn } from '../writing/keyword-words.ts';
import { readListedKeyword } from '../syntax/keyword.ts';
import { cleanText } from '../text/clean-text.ts';

/** A keyword that may be offered. */
export interface KeywordOffer {
  /** In small letters: "rappelant également". */
  readonly text: string;
  readonly part: Part;
  /** Id of the entry of its head. */
  readonly entry: string;
  /** Its share among the openings of the part, from 0 to 1. */
  readonly share: number;
  /** The markers of the chain apart, as in a text. */
  readonly chained: Pick<ChainWords, 'core' | 'step'>;
}

/** The offers of one body in one language, by part. */
export type KeywordOffers = Readonly<Record<Part, readonly KeywordOffer[]>>;

/** Finds the offers of a body; they are made when they are first asked for. */
export type OfferTable = (body: string, language: string, gender: Gender | null) => KeywordOffers;

/** How many clauses of its own a body needs before they count as much as those of all others. */
const BACKING = 60;
/** The share of a keyword that was listed and never counted. */
const UNCOUNTED = 1e-6;
const NONE: KeywordOffers = { preamble: [], operative: [] };

/** Prepares the offers of a lexicon. */
export function createOfferTable(lexicon: Lexicon): OfferTable {
  const made = new Map<string, KeywordOffers>();
  return (body, languageId, gender) => {
    const key = `${body} ${languageId} ${gender ?? ''}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const language = lexicon.languages.get(languageId);
    const offers =
      language === undefined
        ? NONE
        : {
            preamble: offersOf('preamble', body, language, gender, lexicon.counts),
            operative: offersOf('operative', body, language, gender, lexicon.counts),
          };
    made.set(key, offers);
    return offers;
  };
}

function offersOf(
  part: Part,
  body: string,
  language: Language,
  gender: Gender | null,
  counts: readonly KeywordCounts[],
): readonly KeywordOffer[] {
  const inLanguage = counts.filter((file) => file.language === language.file.id);
  const own = tally(inLanguage.filter((file) => file.body === body).map((file) => file[part]));
  const all = tally(inLanguage.map((file) => file[part]));
  const share = (keyword: string): number => {
    const general = (all.counts.get(keyword) ?? 0) / Math.max(1, all.total);
    return ((own.counts.get(keyword) ?? 0) + BACKING * general) / (own.total + BACKING);
  };
  const listed = language.file.keywords
    .filter((entry) => entry.part === part)
    .map(({ forms }) => forms.feminine);
  const read = createChainReader(language);
  return [...new Set([...all.counts.keys(), ...listed])].flatMap((keyword): KeywordOffer[] => {
    const clean = cleanText(keyword);
    const match = readListedKeyword(clean, language, 0);
    const entry = match?.entry == null ? undefined : language.keyword(match.entry);
    if (match === null || entry === undefined || match.form !== part) return [];
    const range = { start: 0, end: keyword.length };
    const head = { start: match.headStart, end: match.headEnd };
    const { core, step } = read(keyword, {
      range,
      written: keyword,
      entry: entry.id,
      meant: null,
      form: part,
      head: { text: keyword.slice(head.start, head.end), range: head },
    });
    return [
      {
        text: gender === null ? keyword : agreeing(keyword, head, entry, gender),
        part,
        entry: entry.id,
        share: share(keyword) + UNCOUNTED,
        chained: { core, step },
      },
    ];
  });
}

interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function tally(files: readonly Readonly<Record<string, number>>[]): Tally {
  const counts = new Map<string, number>();
  let total = 0;
  for (const file of files) {
    for (const [keyword, count] of Object.entries(file)) {
      counts.set(keyword, (counts.get(keyword) ?? 0) + count);
      total += count;
    }
  }
  return { counts, total };
}

/** The keyword in the form beside an organ of that gender; counted ones stand in the feminine. */
function agreeing(
  keyword: string,
  head: { readonly start: number; readonly end: number },
  entry: KeywordEntry,
  gender: Gender,
): string {
  const words = wordsIn(keyword, head);
  return disagreements(words, entry, gender)
    .toReversed()
    .reduce((text, { index, right }) => {
      const range = words[index]?.range;
      return range === undefined
        ? text
        : text.slice(0, range.start) + right + text.slice(range.end);
    }, keyword);
}
