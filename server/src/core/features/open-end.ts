/** Behind which head noun a text waits for a citation: "la résolution |", "résolutions 71/19 et |". */
import type { FoundCitation } from '../citations/find.ts';
import type { OrganMention } from '../citations/organs.ts';
import type { CitationKind } from '../model/model.ts';
import { flatten } from '../text/flatten.ts';
import { fold } from '../text/fold.ts';
import { anyOf, wholeWords } from '../text/patterns.ts';
import type { LanguageTools } from '../toolset.ts';

/** A text up to a cursor, clean. */
export interface TextBefore {
  readonly text: string;
  readonly folded: string;
}

export interface OpenEnd {
  /** Clean offset from which on a citation is being typed; the end of the text where nothing is. */
  readonly at: number;
  /** What the noun names; null where there is none. */
  readonly noun: CitationKind | null;
  /**
   * True where words of a title may be typed in place of a code: not behind the citation of a noun
   * in the singular, where prose goes on.
   */
  readonly takesWords: boolean;
  /** Bodies that the organ right before the noun may stand for, the likeliest first. */
  readonly bodies: readonly string[];
}

/** Kinds of things that are completed, where their noun leads. */
const COMPLETED: ReadonlySet<CitationKind> = new Set(['resolution', 'decision']);

/** Between two words of one sentence: spaces, or a line break with its indentation. */
const GAP = '(?: {1,90}| {0,90}\\n {0,90})';

/**
 * The place that the last head noun of a text leads to.
 *
 * @param speaker id of the body that speaks
 * @returns null where the words behind the noun lead elsewhere
 */
export function openEnd(before: TextBefore, speaker: string, tools: LanguageTools): OpenEnd | null {
  const { folded } = before;
  const { nouns, backReferences, own } = tools.language.file.citation;
  const kindOf = new Map<string, CitationKind>(
    nouns.flatMap(({ kind, words }) =>
      COMPLETED.has(kind) ? words.map((word) => [fold(word), kind] as const) : [],
    ),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\d-])${anyOf(kindOf.keys())}(?![\\p{L}\\d-])`, 'gu');
  const noun = [...folded.matchAll(pattern)].at(-1);
  const kind = noun === undefined ? undefined : kindOf.get(flatten(noun[0]));
  if (noun === undefined || kind === undefined) return null;
  const nounEnd = noun.index + noun[0].length;
  // "Cette résolution" and "la présente résolution" need no code.
  const said = [...backReferences.flatMap(({ words }) => words), ...own];
  if (new RegExp(`${wholeWords(said)}$`, 'u').test(folded.slice(0, nounEnd))) return null;
  const organs = tools.organs.scan(folded);
  const place = followList(before, nounEnd, speaker, organs, tools);
  const beside = organs.findLast(({ end }) => end <= noun.index && noun.index - end <= 2);
  if (place === null) return null;
  const isPlural = [...kindOf.keys()].some(
    (word) => word !== flatten(noun[0]) && noun[0].startsWith(word),
  );
  const takesWords = isPlural || !place.isInList;
  return { at: place.at, noun: kind, takesWords, bodies: beside?.bodies ?? [] };
}

/** Goes over the members of the list behind a noun to the place where the next one would stand. */
function followList(
  { text, folded }: TextBefore,
  nounEnd: number,
  speaker: string,
  organs: readonly OrganMention[],
  tools: LanguageTools,
): { readonly at: number; readonly isInList: boolean } | null {
  const words = listWords(tools);
  const cited = tools.citations.find({
    text,
    folded,
    organs,
    speaker,
    clauseStart: () => 0,
    clauseEnd: () => folded.length,
  });
  const memberAt = (at: number): FoundCitation | undefined =>
    cited.find(({ start, end }) => start === at && end < folded.length);
  const spaced = behind(words.space, folded, nounEnd);
  if (spaced === null) return null;
  let open: number | null = behind(words.numberWord, folded, spaced) ?? spaced;
  let at = open;
  let isInList = false;
  for (;;) {
    at = behind(words.space, folded, at) ?? at;
    const member = memberAt(at);
    if (member !== undefined) {
      at = member.end;
      open = null;
      isInList = true;
      continue;
    }
    if (open !== null) {
      // A clause may be over behind a comma at the end of a line.
      const isOver = isInList && at === folded.length && folded.endsWith('\n');
      return isOver ? null : { at, isInList };
    }
    const joined = behind(words.joiner, folded, at);
    if (joined !== null) {
      open = behind(words.numberWord, folded, joined) ?? joined;
      at = open;
      continue;
    }
    const organ = organs.find(({ start }) => start === at);
    const next = tools.dates.at(folded, at)?.end ?? organ?.end ?? behind(words.link, folded, at);
    if (next === null) return null;
    at = next;
  }
}

interface ListWords {
  readonly space: RegExp;
  readonly numberWord: RegExp;
  /** A comma or a joiner, with the space behind it. */
  readonly joiner: RegExp;
  /** What may stand between a number and its date or organ. */
  readonly link: RegExp;
}

function listWords({ language }: LanguageTools): ListWords {
  const { numberWords, joiners, dateWords, articles } = language.file.citation;
  return {
    space: new RegExp(GAP, 'uy'),
    numberWord: new RegExp(`${anyOf(numberWords)} {0,9}`, 'uy'),
    joiner: new RegExp(`(?:,|${wholeWords(joiners)})${GAP}`, 'uy'),
    link: new RegExp(wholeWords([...dateWords, ...articles]), 'uy'),
  };
}

/** The end of what a pattern matches right here; null when it matches nothing. */
function behind(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || match[0] === '' ? null : at + match[0].length;
}
