/** Reads the head of a document: marking, heading, code, title, and whether it is a draft. */
import type { LanguageTools, Toolset } from '../toolset.ts';
import type { FoundCode, ReadCode } from '../citations/codes.ts';
import type { Body } from '../lexicon/body.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Range, Spanned } from '../text/range.ts';
import type { ContentLine } from '../syntax/content.ts';

/** A code that the head of the document gives to the document itself. */
export interface OwnCode {
  readonly code: ReadCode;
  readonly written: string;
  readonly range: Range;
  readonly isInHeading: boolean;
}

export interface Head {
  readonly marking: Spanned | null;
  readonly heading: (Spanned & { readonly number: string | null }) | null;
  readonly own: OwnCode | null;
  readonly title: Spanned | null;
  readonly isDraft: boolean;
}

interface HeadLine {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** What a line of the head is, and where the text behind its label begins. */
interface Labelled {
  readonly line: HeadLine;
  readonly index: number;
  readonly behind: number;
}

const HEADING_LENGTH = 80;

/** Reads the lines before the sentence begins. */
export function readHead(
  compiled: Toolset,
  { words, dates }: LanguageTools,
  body: Body | null,
  clean: CleanText,
  content: readonly ContentLine[],
  headEnd: number,
): Head {
  const lines: HeadLine[] = content
    .filter(({ line }) => line.start < headEnd)
    .map(({ line }) => {
      const end = line.end <= headEnd ? line.end : headEnd - 1;
      return { start: line.start, end, folded: clean.folded.slice(line.start, end) };
    });
  const lastEnd = lines.at(-1)?.end ?? 0;
  const marking = lines.find((line) =>
    words.markings.some((marking) => line.folded.includes(marking)),
  );
  const headings = findHeading(lines, words.heading);
  const codes = compiled.codes.scan(clean.text, 0, lastEnd);
  const outside = codes.filter((code) => !isBracketed(clean.text, code.start));
  const numbered = findNumbered(compiled, body, clean, lines);
  const own = ownCode(clean, outside, headings, numbered);
  const draftLine = lines.findIndex((line) =>
    words.draft.some((draft) => line.folded.includes(draft)),
  );
  const isCode = (line: HeadLine): boolean =>
    outside.some((code) => line.start >= code.start && line.end <= code.end + 1);
  const isPlain = (line: HeadLine): boolean => {
    if (line === marking || isCode(line) || /^[[(]/.test(line.folded)) return false;
    const [date] = dates.scan(line.folded);
    return date === undefined || date.end - date.start + 8 < line.folded.length;
  };
  const label = findSubject(lines, words.subject);
  const title =
    titleFrom(clean, lines, label, () => true) ??
    titleFrom(clean, lines, numbered?.label ?? null, () => true) ??
    titleFrom(clean, lines, codeLabel(lines, outside), isPlain) ??
    titleFrom(clean, lines, draftLine === -1 ? null : below(lines, draftLine), isPlain) ??
    titleFrom(clean, lines, headings?.label ?? null, isPlain) ??
    titleFrom(clean, lines, below(lines, lines.findIndex(isCode)), isPlain);
  return {
    marking: marking === undefined ? null : spanned(clean, marking.start, marking.end),
    heading:
      headings === null
        ? null
        : {
            ...spanned(clean, headings.label.line.start, headings.label.line.end),
            number: headings.number,
          },
    own,
    title,
    isDraft:
      own?.code.isDraft === true || (draftLine !== -1 && own?.code.parts.kind !== 'resolution'),
  };
}

interface Heading {
  readonly label: Labelled;
  readonly number: string | null;
}

/** "Résolution N° 11", "RESOLUTION N° AGN/65/RES/9", "Résolution 1028 (1995)". */
function findHeading(lines: readonly HeadLine[], pattern: RegExp): Heading | null {
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > HEADING_LENGTH) continue;
    const match = pattern.exec(line.folded);
    if (match === null) continue;
    const rest = line.folded.slice(match[0].length).trim();
    const isBare = rest === '' || /^\(|\d/.test(rest);
    if (!isBare) continue;
    return { label: { line, index, behind: line.end }, number: match[1] ?? null };
  }
  return null;
}

interface Numbered {
  readonly label: Labelled;
  readonly code: ReadCode;
  readonly end: number;
}

/** "78/104. Title": the body's short form with a full stop, the title behind it. */
function findNumbered(
  { codes }: Toolset,
  body: Body | null,
  clean: CleanText,
  lines: readonly HeadLine[],
): Numbered | null {
  if (body === null) return null;
  for (const [index, line] of lines.entries()) {
    const match = /^([^ ]{3,16}(?: [A-Z])?)\.(?= |$)/.exec(clean.text.slice(line.start, line.end));
    const written = match?.[1];
    if (match === null || written === undefined) continue;
    const code = codes.readShort(written, body.file.id, 'resolution');
    if (code === null) continue;
    const end = line.start + written.length;
    return { label: { line, index, behind: end + 1 }, code, end };
  }
  return null;
}

function ownCode(
  clean: CleanText,
  outside: readonly FoundCode[],
  heading: Heading | null,
  numbered: Numbered | null,
): OwnCode | null {
  const found =
    outside.find((code) => code.parts.kind === 'resolution' && !code.isDraft) ??
    outside.find((code) => code.isDraft) ??
    (numbered === null && heading === null ? outside[0] : undefined);
  if (found !== undefined) {
    const line = heading?.label.line;
    return {
      code: found,
      written: clean.written(found.start, found.end),
      range: clean.toSource(found.start, found.end),
      isInHeading: line !== undefined && found.start >= line.start && found.end <= line.end,
    };
  }
  if (numbered === null) return null;
  const { start } = numbered.label.line;
  return {
    code: numbered.code,
    written: clean.text.slice(start, numbered.end),
    range: clean.toSource(start, numbered.end),
    isInHeading: true,
  };
}

/** "Objet : …", "Subject: …". */
function findSubject(lines: readonly HeadLine[], pattern: RegExp): Labelled | null {
  for (const [index, line] of lines.entries()) {
    const match = pattern.exec(line.folded);
    if (match !== null) return { line, index, behind: line.start + match[0].length };
  }
  return null;
}

/** A code with words behind it on its line, as in "WHA66.15 Scale of assessments". */
function codeLabel(lines: readonly HeadLine[], outside: readonly FoundCode[]): Labelled | null {
  const [code] = outside;
  if (code === undefined) return null;
  const index = lines.findIndex((line) => line.start === code.start && line.end > code.end + 3);
  const line = lines[index];
  return line === undefined ? null : { line, index, behind: code.end };
}

function below(lines: readonly HeadLine[], index: number): Labelled | null {
  const line = lines[index];
  return line === undefined ? null : { line, index, behind: line.end };
}

/** The words behind a label, and the lines below it down to the end of the head. */
function titleFrom(
  clean: CleanText,
  lines: readonly HeadLine[],
  label: Labelled | null,
  isTitle: (line: HeadLine) => boolean,
): Spanned | null {
  if (label === null) return null;
  const behind = clean.text.slice(label.behind, label.line.end);
  const rest = lines.slice(label.index + 1).filter(isTitle);
  const lead = label.behind + (behind.length - behind.trimStart().length);
  const start = behind.trim() === '' ? rest[0]?.start : lead;
  const end = rest.at(-1)?.end ?? label.line.end;
  return start === undefined || end <= start ? null : spanned(clean, start, end);
}

function spanned(clean: CleanText, start: number, end: number): Spanned {
  return { text: clean.written(start, end), range: clean.toSource(start, end) };
}

/** "(A/78/433, para. 13)": a symbol in brackets is another paper's. */
function isBracketed(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 200), at);
  return (
    lead.lastIndexOf('(') > lead.lastIndexOf(')') || lead.lastIndexOf('[') > lead.lastIndexOf(']')
  );
}
