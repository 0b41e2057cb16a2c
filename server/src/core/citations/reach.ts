/**
 * What a word reaches: the citations that it governs, over the determiners, organs, numbers and
 * dates that may stand before and between them, and no further.
 */
import type { DateFinder } from '../facts/dates.ts';
import type { Language } from '../lexicon/language.ts';
import type { CitationKind } from '../model/model.ts';
import { wholeWords } from '../text/patterns.ts';
import { countFront } from '../text/sorted.ts';
import type { OrganMention } from './organs.ts';

/** A citation, or words that stand for some, in clean offsets. */
export interface Reachable {
  readonly start: number;
  readonly end: number;
  /** The head noun of the list that it belongs to; null for a thing cited by itself. */
  readonly list: number | null;
}

/** The text around, and what was found in it. */
export interface ReachContext<Target extends Reachable = Reachable> {
  readonly folded: string;
  /** In order, none overlapping another. */
  readonly targets: readonly Target[];
  readonly organs: readonly OrganMention[];
  readonly clauseEnd: (offset: number) => number;
}

export interface Reach {
  /** The targets that a word governs which ends at `from`, in order. */
  from<Target extends Reachable>(context: ReachContext<Target>, from: number): readonly Target[];
}

/** Kinds of things whose nouns lead to their numbers. */
const LEADING: ReadonlySet<CitationKind> = new Set(['resolution', 'decision', 'report']);
/** How many words may stand in a row between two things that are reached. */
const MOST_STEPS = 24;
const SPACES = /[ \n]{0,90}/y;
const ASIDE = /“[^”]{0,300}”|«[^»]{0,300}»|"[^"\n]{0,300}"|\([^()]{0,160}\)/y;

/**
 * Compiles the words of a language that lead on.
 *
 * @param further words that lead on beside those of every citation
 */
export function createReach(
  language: Language,
  dates: DateFinder,
  further: readonly string[],
): Reach {
  const { citation } = language.file;
  const links = wordPattern([
    ...citation.articles,
    ...citation.possessives,
    ...citation.numberWords,
    ...citation.dateWords,
    ...further,
    ...citation.nouns.flatMap(({ kind, words }) => (LEADING.has(kind) ? words : [])),
  ]);
  const joiners = wordPattern(citation.joiners);

  return {
    from: (context, from) => {
      const { folded, targets, organs } = context;
      const limit = context.clauseEnd(from);
      const reached: (typeof targets)[number][] = [];
      let at = from;
      for (let steps = 0; steps < MOST_STEPS && at < limit;) {
        at = skip(SPACES, folded, at);
        const target = targets[firstFrom(targets, at)];
        if (target?.start === at) {
          reached.push(target);
          at = target.end;
          steps = 0;
          continue;
        }
        const last = reached.at(-1);
        const organ = organs[firstFrom(organs, at)];
        const step =
          (organ?.start === at ? organ.end : null) ??
          behind(links, folded, at) ??
          dates.at(folded, at)?.end ??
          (last === undefined ? null : onwards(folded, at, joiners)) ??
          (last?.list == null || target?.list !== last.list || target.start >= limit
            ? null
            : target.start);
        if (step === null) return reached;
        // Words that lead on may run into what they lead to: "de la" and "la présente résolution".
        at = target !== undefined && target.start > at ? Math.min(step, target.start) : step;
        steps += 1;
      }
      return reached;
    },
  };
}

/** Behind a comma, a joiner or an aside, once something was reached. */
function onwards(folded: string, at: number, joiners: RegExp): number | null {
  if (folded.charAt(at) === ',') return at + 1;
  return behind(ASIDE, folded, at) ?? behind(joiners, folded, at);
}

function wordPattern(words: Iterable<string>): RegExp {
  return new RegExp(wholeWords(words), 'uy');
}

/** The end of what the pattern matches right here. */
function behind(pattern: RegExp, text: string, at: number): number | null {
  const end = skip(pattern, text, at);
  return end === at ? null : end;
}

/** The index of the first of sorted spans that begins at or behind `at`. */
function firstFrom(spans: readonly { readonly start: number }[], at: number): number {
  return countFront(spans.length, (index) => (spans[index]?.start ?? Infinity) < at);
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
