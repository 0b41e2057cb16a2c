/** Builds the model: cleans the text, cuts it into its structure, and collects the facts. */
import type { LanguageTools, Toolset } from '../toolset.ts';
import type { Body } from '../lexicon/body.ts';
import { cleanText, type CleanText } from '../text/clean-text.ts';
import { splitLines, type Line } from '../text/lines.ts';
import { contentLines, isUnwrapped, type ContentLine } from '../syntax/content.ts';
import { findDebris, type DebrisKind } from '../syntax/debris.ts';
import { guessLanguage } from '../syntax/guess-language.ts';
import type { OpenerMatch } from '../syntax/openers.ts';
import { segment } from '../syntax/segment.ts';
import type { Span } from '../syntax/structure.ts';
import { whereClausesBegin } from '../syntax/head.ts';
import { readAdoption } from './adoption.ts';
import { buildCitations } from './citations.ts';
import { buildClauses } from './clauses.ts';
import { readHead, type Head } from './header.ts';
import { readIdentity, type DocumentHint } from './identity.ts';
import { isResolution } from './recognition.ts';
import { readOpener, readSession, readSessions } from './sessions.ts';
import type { Debris, ResolutionModel } from './model.ts';

/** Reads a text into a model; see {@link Analyser.analyse}. */
export function buildModel(compiled: Toolset, source: string, hint: DocumentHint): ResolutionModel {
  const clean = cleanText(source);
  const lines = splitLines(clean.text);
  const debrisKinds = findDebris(clean, lines);
  const content = contentLines(lines, debrisKinds);
  const opener = firstOpener(compiled, clean, lines, content);
  const tools = chooseLanguage(compiled, clean, content, opener);
  if (tools === null) return emptyModel(source);
  const unwrapped = isUnwrapped(content);
  const begin = whereClausesBegin(clean, content, tools.language, opener, unwrapped);
  const body =
    chooseBody(compiled, clean, opener, begin.headEnd) ??
    bodyOfCode(compiled, readHead(compiled, tools, null, clean, content, begin.headEnd), hint);
  const structure = segment({
    clean,
    lines,
    content,
    language: tools.language,
    profile: body?.file ?? null,
    words: tools.words,
    slips: tools.slips,
    openers: compiled.openers,
    first: opener,
    from: begin.from,
    headEnd: begin.headEnd,
    isUnwrapped: unwrapped,
  });
  const head = readHead(compiled, tools, body, clean, content, begin.headEnd);
  const modelOpener = readOpener(clean, structure.opener);
  const sessions = readSessions(clean, tools, structure.opener);
  const session = readSession(clean, tools, body, structure.opener);
  const identity = readIdentity(compiled, body, head, session, hint);
  const clauses = buildClauses(clean, structure.clauses, body);
  const debris = collectDebris(clean, lines, debrisKinds, structure.notes);
  return {
    source,
    language: tools.language.file.id,
    body: body?.file.id ?? 'unknown',
    isResolution: isResolution({
      source,
      opener: modelOpener,
      identity,
      hasHeading: head.heading !== null,
      clauses,
    }),
    isDraft: head.isDraft,
    marking: head.marking,
    heading: head.heading,
    identity,
    title: head.title,
    opener: modelOpener,
    session,
    sections: structure.sections.map((section) => ({
      heading:
        section.heading === null
          ? null
          : {
              text: clean.written(section.heading.start, section.heading.end),
              range: clean.toSource(section.heading.start, section.heading.end),
            },
      letter: section.letter,
      range: clean.toSource(section.start, section.end),
    })),
    clauses,
    adoption: readAdoption(clean, tools, structure.adoption),
    annexes: structure.annexes.map((annex) => ({
      heading: {
        text: clean.written(annex.heading.start, annex.heading.end),
        range: clean.toSource(annex.heading.start, annex.heading.end),
      },
      range: clean.toSource(annex.range.start, annex.range.end),
    })),
    ...buildCitations(clean, tools, structure, body, head, identity, debris),
    sessions,
    dates: tools.dates.scan(clean.folded).map((date) => ({
      range: clean.toSource(date.start, date.end),
      start: date.from,
      end: date.to,
    })),
    debris,
  };
}

function firstOpener(
  compiled: Toolset,
  clean: CleanText,
  lines: readonly Line[],
  content: readonly ContentLine[],
): OpenerMatch | null {
  for (const { index } of content) {
    const opener = compiled.openers.at(clean, lines, index);
    if (opener !== null) return opener;
  }
  for (const { index } of content.slice(0, TITLE_LINES)) {
    const opener = compiled.openers.inside(clean, lines, index);
    if (opener !== null) return opener;
  }
  return null;
}

function chooseLanguage(
  compiled: Toolset,
  clean: CleanText,
  content: readonly ContentLine[],
  opener: OpenerMatch | null,
): LanguageTools | null {
  const named = opener === null ? undefined : compiled.tools.get(opener.language);
  return named ?? guessLanguage([...compiled.tools.values()], clean, content);
}

/**
 * The body whose organ speaks. Where several share a name, or no opener is found, the marks in the
 * head of the text decide.
 */
function chooseBody(
  compiled: Toolset,
  clean: CleanText,
  opener: OpenerMatch | null,
  headEnd: number,
): Body | null {
  const { bodies } = compiled.lexicon;
  const end = opener?.end ?? Math.max(headEnd, HEAD_LENGTH);
  const head = clean.text.slice(0, end);
  const named = opener?.bodies ?? [];
  const candidates = named.length > 0 ? named : [...bodies.keys()];
  let best: { readonly id: string; readonly score: number } | null = null;
  for (const id of candidates) {
    const score = (bodies.get(id)?.file.marks ?? []).filter((mark) => head.includes(mark)).length;
    const counts = score > 0 || named.length > 0;
    if (counts && (best === null || score > best.score)) best = { id, score };
  }
  return best === null ? null : (bodies.get(best.id) ?? null);
}

/** Where no organ speaks and nothing marks the body, the text's own code tells it. */
function bodyOfCode(compiled: Toolset, head: Head, hint: DocumentHint): Body | null {
  const identity = readIdentity(compiled, null, head, null, hint);
  return identity === null ? null : (compiled.lexicon.bodies.get(identity.parts.body) ?? null);
}

const HEAD_LENGTH = 1500;
/** Within how many lines a title may have run into the opener. */
const TITLE_LINES = 4;

function collectDebris(
  clean: CleanText,
  lines: readonly Line[],
  kinds: readonly (DebrisKind | null)[],
  notes: readonly Span[],
): readonly Debris[] {
  const debris: Debris[] = [
    ...clean.comments.map((range) => ({ kind: 'comment', range }) as const),
    ...notes.map(
      (note) => ({ kind: 'footnote', range: clean.toSource(note.start, note.end) }) as const,
    ),
  ];
  let open: { readonly kind: DebrisKind; readonly start: number; end: number } | null = null;
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? null;
    if (open !== null && kind !== open.kind && !line.isBlank) {
      debris.push({ kind: open.kind, range: clean.toSource(open.start, open.end) });
      open = null;
    }
    if (kind === null || line.isBlank) continue;
    if (open === null) open = { kind, start: line.start, end: line.end };
    else open.end = line.end;
  }
  if (open !== null) debris.push({ kind: open.kind, range: clean.toSource(open.start, open.end) });
  return debris.toSorted((a, b) => a.range.start - b.range.start);
}

function emptyModel(source: string): ResolutionModel {
  return {
    source,
    language: 'en',
    body: 'unknown',
    isResolution: false,
    isDraft: false,
    marking: null,
    heading: null,
    identity: null,
    title: null,
    opener: null,
    session: null,
    sections: [],
    clauses: [],
    adoption: null,
    annexes: [],
    citations: [],
    pinpoints: [],
    backReferences: [],
    sessions: [],
    dates: [],
    debris: [],
  };
}
