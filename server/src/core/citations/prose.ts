/**
 * Reads citations by number behind a head noun: "its resolution 70/1", "ses résolutions 71/19 du …,
 * 73/11 du … et 79/136 du …". The organ that governs a number decides whose it is.
 */
import { fold } from '../text/fold.ts';
import { flatten } from '../text/flatten.ts';
import { hasHeldSession, type CompiledShortForm } from '../lexicon/body.ts';
import type { CompiledForm } from '../lexicon/code-template.ts';
import type { Language } from '../lexicon/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CitationKind } from '../model/model.ts';
import type { DateFinder } from '../facts/dates.ts';
import type { Codes, ReadCode } from './codes.ts';
import { lastBefore, type OrganMention } from './organs.ts';
import { anyOf, OPTIONAL_SPACE, SPACE } from '../text/patterns.ts';
import { countFront } from '../text/sorted.ts';

/** A number cited in prose; offsets are clean offsets. */
export interface ProseCitation {
  readonly start: number;
  readonly end: number;
  readonly kind: CitationKind;
  /** Null for a number whose owner has no codes: "Décision 590 du Conseil de l'UIT". */
  readonly code: ReadCode | null;
  readonly date: string | null;
  /** Where its head noun stands, the same for all numbers of one list. */
  readonly list: number;
}

/** What the reader needs of the text around. */
export interface ProseContext {
  readonly text: string;
  readonly folded: string;
  readonly organs: readonly OrganMention[];
  /** The codes written in full, in order: members of a list like its numbers. */
  readonly codes: readonly { readonly start: number; readonly end: number }[];
  /** Id of the body that speaks, for "its". */
  readonly speaker: string | null;
  /** True where a clause begins: an organ named before it no longer governs. */
  readonly clauseStart: (offset: number) => number;
  readonly clauseEnd: (offset: number) => number;
}

/** What the reader found. */
export interface ProseReading {
  readonly citations: readonly ProseCitation[];
  /** The list to which a code written in full belongs, by the place where it begins. */
  readonly listOfCode: ReadonlyMap<number, number>;
}

export interface ProseReader {
  scan(context: ProseContext): ProseReading;
}

interface ShortForm {
  readonly body: string;
  readonly kind: CitationKind;
  readonly form: CompiledForm;
  readonly alone: boolean;
  readonly sessions: CompiledShortForm['sessions'];
  /** Forms that look like this body's numbers and are another's: "7/2025". */
  readonly notCodes: readonly CompiledForm[];
}

interface ShortMatch {
  readonly text: string;
  readonly end: number;
  readonly owners: readonly ShortForm[];
}

/** A number of a list. */
interface Member {
  readonly at: number;
  readonly short: ShortMatch;
  readonly date: string | null;
  /** The organ named right behind it. */
  readonly organ: OrganMention | null;
  /** Behind its date. */
  readonly end: number;
}

/** How far the parts of a list may stand apart. */
const GAP_LENGTH = 420;
/** How far a list may reach whose members have words of their own. */
const REGION_LENGTH = 4000;
/** Kinds whose head nouns end the reach of the list before them. */
const LISTED: ReadonlySet<string> = new Set<CitationKind>(['resolution', 'decision']);
/** How far before a number the organ that governs it may be named. */
const REACH = 600;

/** Compiles the head nouns of a language and the short forms of every body. */
export function createProseReader(
  lexicon: Lexicon,
  language: Language,
  codes: Codes,
  dates: DateFinder,
): ProseReader {
  const { citation } = language.file;
  const kindOf = new Map<string, CitationKind>(
    citation.nouns.flatMap(({ kind, words }) => words.map((word) => [fold(word), kind] as const)),
  );
  const nouns = new RegExp(`(?<![\\p{L}\\d])${anyOf([...kindOf.keys()])}(?![\\p{L}])`, 'gu');
  const shortForms = collectShortForms(lexicon);
  const templates = [...new Set(shortForms.map(({ form }) => form.template))].map((template) => {
    const owners = shortForms.filter(({ form }) => form.template === template);
    const pattern = owners[0]?.form.pattern ?? '(?!)';
    return { owners, pattern: new RegExp(`(?:${pattern})(?:(?<=\\))|(?![\\d\\p{L}/]))`, 'uy') };
  });
  const numberWord = new RegExp(`${anyOf(citation.numberWords)}${OPTIONAL_SPACE}`, 'uy');
  const article = new RegExp(
    `(?:${anyOf([...citation.dateWords, ...citation.articles])}${SPACE}|${anyOf(citation.articles.filter((word) => word.endsWith("'")))})`,
    'uy',
  );
  const pieces = new RegExp(
    `[ \\n]{1,90}|[,;]|${anyOf([
      ...citation.joiners,
      ...citation.dateWords,
      ...citation.ranges,
      ...citation.numberWords,
      ...citation.possessives,
      ...citation.insertions,
    ])}(?![\\p{L}\\d])|“[^”]{0,300}”|«[^»]{0,300}»|"[^"\\n]{0,300}"|\\([^()]{0,160}\\)|[ivx]{1,5}(?![\\p{L}])|[a-z](?![\\p{L}'])`,
    'uy',
  );
  const joined = new RegExp(
    `(?:[,;]|(?<![\\p{L}])${anyOf(citation.joiners)})[ \\n]{1,90}(?=[\\des])`,
    'gu',
  );
  const joiner = new RegExp(`(?<![\\p{L}])${anyOf(citation.joiners)}(?![\\p{L}])`, 'u');
  const possessive = new RegExp(
    `(?:^|[^\\p{L}])${anyOf(citation.possessives)}(?:${SPACE}[\\p{L}-]{1,20}){0,2}${SPACE}$`,
    'u',
  );

  const shortAt = (context: ProseContext, at: number, kind: CitationKind): ShortMatch | null => {
    let best: ShortMatch | null = null;
    for (const { owners, pattern } of templates) {
      const end = matchEnd(pattern, context.text, at);
      if (end === null || (best !== null && end <= best.end)) continue;
      const words = context.text.slice(at, end);
      const own = owners.filter(
        (owner) =>
          owner.kind === kind &&
          hasHeldSession(owner, words) &&
          owner.notCodes.every((form) => form.read(words) === null),
      );
      if (own.length > 0) best = { text: words, end, owners: own };
    }
    return best;
  };

  /** The end of the full code that stands at `at`; `at` itself where none does. */
  const behindCode = (context: ProseContext, at: number): number => {
    const { codes: full } = context;
    const index = countFront(full.length, (place) => (full[place]?.start ?? Infinity) < at);
    const code = full[index];
    return code?.start === at ? code.end : at;
  };

  /** Skips what may stand between two members of a list; null when something else does. */
  const nextInList = (
    context: ProseContext,
    from: number,
    kind: CitationKind,
    met: (codeStart: number) => void,
  ): { at: number; short: ShortMatch } | null => {
    let at = from;
    const limit = Math.min(context.folded.length, from + GAP_LENGTH);
    while (at < limit) {
      const previous = context.text.charAt(at - 1);
      const short = /[\d/\p{L}]/u.test(previous) ? null : shortAt(context, at, kind);
      if (short !== null) return { at, short };
      const code = behindCode(context, at);
      if (code > at) met(at);
      const date = dates.at(context.folded, at);
      const end = (code > at ? code : null) ?? date?.end ?? matchEnd(pieces, context.folded, at);
      if (end === null) return null;
      at = end;
    }
    return null;
  };

  /** "of 25 September 2015" behind a number. */
  const dateBehind = (
    context: ProseContext,
    from: number,
  ): { readonly date: string; readonly end: number } | null => {
    let at = skipSpace(context.folded, from);
    if (context.folded.charAt(at) === ',') at = skipSpace(context.folded, at + 1);
    at = matchEnd(article, context.folded, at) ?? at;
    const date = dates.at(context.folded, at);
    return date === null ? null : { date: date.from, end: date.end };
  };

  /** "de l'Assemblée générale" behind a number or its date. */
  const organBehind = (context: ProseContext, from: number): OrganMention | null => {
    let at = skipSpace(context.folded, from);
    const words = matchEnd(article, context.folded, at);
    if (words === null) return null;
    at = words;
    for (let step = 0; step < 2; step += 1) at = matchEnd(article, context.folded, at) ?? at;
    const mention = mentionFrom(context.organs, at);
    return mention !== null && mention.start - at <= 2 ? mention : null;
  };

  /**
   * Finds a further member behind words of its own ("… on the safety of journalists, 27/12 of 25
   * September 2014 on …"): a number behind a comma or joiner counts when its date follows.
   */
  const nextDated = (
    context: ProseContext,
    from: number,
    to: number,
    kind: CitationKind,
  ): { at: number; short: ShortMatch } | null => {
    // Only the region is searched: a search to the end of the text for every list would be quadratic.
    for (const match of context.folded.slice(from, to).matchAll(joined)) {
      const at = from + match.index + match[0].length;
      const short = shortAt(context, at, kind);
      if (short !== null && dateBehind(context, short.end) !== null) return { at, short };
    }
    return null;
  };

  const readList = (
    context: ProseContext,
    noun: RegExpMatchArray,
    regionEnd: number,
    found: ProseCitation[],
    listOfCode: Map<number, number>,
  ): void => {
    const [word] = noun;
    const kind = kindOf.get(flatten(word));
    if (kind === undefined || kind === 'article' || kind === 'treaty' || kind === 'rules') return;
    const nounStart = noun.index ?? 0;
    let at = skipSpace(context.folded, nounStart + word.length);
    const organAfterNoun = organBehind(context, nounStart + word.length);
    if (organAfterNoun !== null) at = skipSpace(context.folded, organAfterNoun.end);
    at = matchEnd(numberWord, context.folded, at) ?? at;
    const met = (codeStart: number): void => {
      listOfCode.set(codeStart, nounStart);
    };
    const first =
      behindCode(context, at) > at
        ? nextInList(context, at, kind, met)
        : { at, short: shortAt(context, at, kind) };
    if (first?.short == null) {
      readPlainNumber(context, nounStart, at, kind, found);
      return;
    }
    const members: Member[] = [];
    let next: { at: number; short: ShortMatch } | null = { at: first.at, short: first.short };
    while (next !== null) {
      const date = dateBehind(context, next.short.end);
      const end: number = date?.end ?? next.short.end;
      const organ = organBehind(context, end);
      members.push({ ...next, date: date?.date ?? null, organ, end });
      next =
        nextInList(context, organ?.end ?? end, kind, met) ??
        nextDated(context, organ?.end ?? end, regionEnd, kind);
    }
    const shared = organAfterNoun ?? members.find(({ organ }) => organ !== null)?.organ ?? null;
    for (const member of members) {
      const owner = ownerOf(context, nounStart, member, shared);
      found.push({
        start: member.at,
        end: member.short.end,
        kind,
        code: owner === null ? null : codes.readShort(member.short.text, owner.body, kind),
        date: member.date,
        list: nounStart,
      });
    }
  };

  /** "through its resolution 54/18 of …, the Human Rights Council": the subject comes behind. */
  const subjectBehind = (context: ProseContext, from: number): OrganMention | null => {
    let at = skipSpace(context.folded, from);
    const note = /^,(?: ?\d{1,2}(?= ))?/.exec(context.folded.slice(at, at + 5))?.[0];
    if (note === undefined) return null;
    at = skipSpace(context.folded, at + note.length);
    at = matchEnd(article, context.folded, at) ?? at;
    const mention = mentionFrom(context.organs, at);
    return mention?.start === at ? mention : null;
  };

  const possessiveBefore = (context: ProseContext, nounStart: number): number | null => {
    const from = Math.max(0, nounStart - 60);
    const match = possessive.exec(context.folded.slice(from, nounStart));
    return match === null ? null : from + match.index;
  };

  /** The organ that is the subject of "…, in its resolution", or null. */
  const subjectBefore = (
    context: ProseContext,
    at: number,
    near: OrganMention | null,
  ): OrganMention | null => {
    if (near === null) return null;
    const between = context.folded.slice(near.end, at + 1);
    return /^,?[ \n]{0,90}(?:\p{L}{1,10}[ \n]{0,90}){0,2}$/u.test(between) && !joiner.test(between)
      ? near
      : null;
  };

  const ownerOf = (
    context: ProseContext,
    nounStart: number,
    member: Member,
    shared: OrganMention | null,
  ): ShortForm | null => {
    const { owners } = member.short;
    const among = (bodies: readonly string[]): ShortForm | null =>
      bodies.flatMap((id) => owners.filter(({ body }) => body === id))[0] ?? null;
    const named = member.organ ?? shared;
    const byName = named === null ? null : among(named.bodies);
    if (byName !== null) return byName;
    const last = lastBefore(context.organs, nounStart);
    const reach = Math.max(context.clauseStart(nounStart), nounStart - REACH);
    const near = last !== null && last.start >= reach ? last : null;
    const own = possessiveBefore(context, nounStart);
    if (own !== null) {
      const subject = subjectBehind(context, member.end) ?? subjectBefore(context, own, near);
      const bySubject = subject === null ? null : among(subject.bodies);
      const bySpeaker = context.speaker === null ? null : among([context.speaker]);
      if (bySubject !== null || bySpeaker !== null) return bySubject ?? bySpeaker;
    }
    const adjoins = near !== null && nounStart - near.end <= 2;
    if (near !== null) {
      const governing = among(near.bodies);
      if (governing !== null || adjoins) return governing;
    }
    return owners.find(({ alone }) => alone) ?? null;
  };

  return {
    scan: (context) => {
      const found: ProseCitation[] = [];
      const listOfCode = new Map<number, number>();
      const heads = [...context.folded.matchAll(nouns)];
      const lists = heads.filter(([word]) => LISTED.has(kindOf.get(flatten(word)) ?? ''));
      for (const noun of heads) {
        const next = firstBehind(lists, noun.index) ?? context.folded.length;
        const regionEnd = Math.min(next, context.clauseEnd(noun.index), noun.index + REGION_LENGTH);
        readList(context, noun, regionEnd, found, listOfCode);
      }
      return { citations: found, listOfCode };
    },
  };
}

/** "Décision 590": a number that belongs to a body without codes is still no resolution of ours. */
function readPlainNumber(
  context: ProseContext,
  nounStart: number,
  at: number,
  kind: CitationKind,
  found: ProseCitation[],
): void {
  if (kind !== 'decision') return;
  const number = /^\d{1,4}(?![\d/(]| \()/.exec(context.text.slice(at, at + 8))?.[0];
  if (number === undefined) return;
  found.push({ start: at, end: at + number.length, kind, code: null, date: null, list: nounStart });
}

function collectShortForms(lexicon: Lexicon): readonly ShortForm[] {
  return [...lexicon.bodies.values()].flatMap((body) =>
    body.codes.flatMap((code) =>
      code.short.map(({ form, alone, sessions }) => ({
        body: body.file.id,
        kind: code.file.kind,
        form,
        alone,
        sessions,
        notCodes: body.notCodes,
      })),
    ),
  );
}

function mentionFrom(mentions: readonly OrganMention[], at: number): OrganMention | null {
  const count = countFront(mentions.length, (index) => (mentions[index]?.start ?? Infinity) < at);
  return mentions[count] ?? null;
}

/** The place of the first match behind `at`; matches come in order. */
function firstBehind(matches: readonly RegExpExecArray[], at: number): number | undefined {
  const count = countFront(matches.length, (index) => (matches[index]?.index ?? Infinity) <= at);
  return matches[count]?.index;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || match[0] === '' ? null : at + match[0].length;
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 180) {
    const code = text.charCodeAt(end);
    if (code !== 32 && code !== 10) break;
    end += 1;
  }
  return end;
}
