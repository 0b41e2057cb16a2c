/**
 * Cuts a text into opener, sections, clauses with their items, adoption and annexes. Works line by
 * line over what is left when debris is gone; layout is evidence, never proof: a clause begins at
 * the start of a line with a keyword or number once the clause before it has closed.
 */
import type { Part } from '../model/model.ts';
import { readClosing, type Closing } from './closing.ts';
import type { ContentLine } from './content.ts';
import {
  isDivider,
  readHeading,
  readNote,
  readPartLetter,
  readStarredNote,
  type Heading,
} from './headings.ts';
import { itemLevels, type PlacedMarker } from './items.ts';
import type { KeywordMatch } from './keyword.ts';
import { matchAdoption, matchAnnex } from './landmarks.ts';
import type { NumberMark } from './markers.ts';
import type { OpenerMatch } from './openers.ts';
import {
  hasGap,
  isLower,
  type SegmentInput,
  type SegmentState,
  type Zone,
} from './segment-input.ts';
import { readInside, readStart, type Start } from './starts.ts';
import type { RawClause, RawSection, RawStructure, Span } from './structure.ts';
import { trimmedEnd } from '../text/spaces.ts';

/** A clause that is still being read. */
interface OpenClause {
  readonly part: Part;
  readonly start: number;
  readonly number: NumberMark | null;
  readonly keyword: KeywordMatch | null;
  readonly section: number;
  readonly markers: PlacedMarker[];
  end: number;
  cutByPage: boolean;
}

const ADOPTION_LINES = 3;
const TAIL = 24;

/** Cuts the text. Total: any input gives a structure, an empty one at worst. */
export function segment(input: SegmentInput): RawStructure {
  return new Segmenter(input).run();
}

/** Walks once over the lines; lives only for the length of one call. */
class Segmenter {
  private readonly clauses: RawClause[] = [];
  private readonly sections: RawSection[] = [];
  private readonly notes: Span[] = [];
  private readonly annexes: { readonly heading: Span; readonly range: Span }[] = [];
  private zone: Zone = 'preamble';
  private open: OpenClause | null = null;
  private opener: OpenerMatch | null = null;
  private adoption: Span | null = null;
  private annexHeading: Span | null = null;
  private heading: Heading | null = null;
  private sectionStart: number;
  private hasOperative = false;
  /** How many clauses the section holds so far. */
  private clausesInSection = 0;
  private lastNumber = 0;
  /** Whether the section has a numbered clause. */
  private isNumbered = false;
  /** End of the last line that belongs to the text. */
  private reached: number;

  constructor(private readonly input: SegmentInput) {
    const first = input.content[input.from]?.line.start ?? input.headEnd;
    this.sectionStart = first;
    this.reached = first;
  }

  run(): RawStructure {
    const { content, language, headEnd, from } = this.input;
    let index = from;
    while (index < content.length) index = this.step(index);
    this.closeSection();
    this.closeAnnex();
    return {
      language: language.file.id,
      opener: this.opener,
      headEnd,
      clauses: this.clauses,
      sections: this.sections,
      adoption: this.adoption,
      annexes: this.annexes,
      notes: this.notes,
    };
  }

  /** Reads the line at `index`; returns the index of the next line to read. */
  private step(index: number): number {
    const current = this.input.content[index];
    if (current === undefined) return index + 1;
    const opener = this.findOpener(current);
    if (opener !== null) return this.takeOpener(index, opener);
    if (this.zone === 'annex') {
      if (this.isAnnexStart(current)) this.startAnnex(current);
      this.reached = current.line.end;
      return index + 1;
    }
    const adopted = this.readAdoption(index);
    if (adopted !== null) return adopted + 1;
    if (this.isAnnexStart(current)) {
      this.startAnnex(current);
      return index + 1;
    }
    return this.readBody(index, current);
  }

  /** Reads a line of the sentence itself: a clause, an item, a heading, a note, or their words. */
  private readBody(index: number, current: ContentLine): number {
    const { input } = this;
    const state = this.state();
    if (isDivider(input, index)) {
      this.startSection(current.line.start);
      return index + 1;
    }
    const starred = readStarredNote(input, state, index);
    if (starred !== null) return this.takeNote(starred, starred.last);
    const start = readStart(input, state, index, current.line.start);
    if (start !== null) return this.take(start, index, current.line.start);
    const heading = readHeading(input, state, index);
    if (heading !== null) return this.takeHeading(heading);
    const note = readNote(input, state, index);
    if (note !== null) return this.takeNote(note, note.last);
    this.continueClause(index, current);
    return index + 1;
  }

  private state(): SegmentState {
    const { open } = this;
    return {
      zone: this.zone,
      open:
        open === null
          ? null
          : {
              part: open.part,
              isNumbered: open.number !== null,
              hasItems: open.markers.length > 0,
              markers: open.markers,
            },
      mark: this.closing()?.mark ?? null,
      endsOpen: this.endsOpen(),
      lastNumber: this.lastNumber,
      isNumbered: this.isNumbered,
      hasOpener: this.opener !== null,
    };
  }

  /** An opener begins the sentence, or a new lettered part after the one before has ended. */
  private findOpener(current: ContentLine): OpenerMatch | null {
    const { clean, lines, openers, first } = this.input;
    const { line, index, afterBlank } = current;
    if (
      this.opener === null &&
      first !== null &&
      first.start >= line.start &&
      first.start < line.end
    ) {
      return first;
    }
    const mayBegin = this.opener === null || this.open === null || afterBlank;
    if (!mayBegin && this.closing()?.mark !== '.') return null;
    return openers.at(clean, lines, index);
  }

  /** Takes an opener; the rest of its last line may open a clause. */
  private takeOpener(index: number, opener: OpenerMatch): number {
    const { content, lines, clean } = this.input;
    const standsBehindRecitals =
      this.opener === null && (this.clauses.length > 0 || this.open !== null);
    if (standsBehindRecitals) this.closeClause();
    else if (this.opener === null) this.sectionStart = opener.start;
    else this.startSection(opener.start);
    this.opener ??= opener;
    this.heading ??= readPartLetter(this.input, index);
    this.zone = 'preamble';
    this.reached = opener.end;
    let next = index;
    while (next < content.length && (content[next]?.index ?? 0) <= opener.lastLine) next += 1;
    const end = lines[opener.lastLine]?.end ?? opener.end;
    const rest = clean.text.slice(opener.end, end);
    if (rest.trim() === '') return next;
    const at = opener.end + (rest.length - rest.trimStart().length);
    const start = readStart(this.input, this.state(), next - 1, at);
    return start === null ? next : this.take(start, next - 1, at);
  }

  /** Takes what begins at `at` on content line `index`; returns the next line to read. */
  private take(start: Start, index: number, at: number): number {
    const { content } = this.input;
    const current = content[index];
    if (current === undefined) return index + 1;
    switch (start.kind) {
      case 'annex':
        this.startAnnex(current);
        return index + 1;
      case 'item':
        this.open?.markers.push({ marker: start.marker, indent: current.line.indent });
        this.reach(current.line.end);
        this.splitInside(index, start.marker.end);
        return index + 1;
      case 'clause': {
        this.openClause(start.part, at, start.number, start.keyword);
        const isAlone = start.number !== null && start.number.end >= current.line.end;
        const below = isAlone ? content[index + 1] : undefined;
        this.reach(below?.line.end ?? current.line.end);
        this.splitInside(index, start.keyword?.end ?? at);
        return below === undefined ? index + 1 : index + 2;
      }
    }
  }

  private takeHeading(heading: Heading): number {
    this.startSection(heading.start);
    this.heading = heading;
    this.reached = heading.end;
    return heading.last + 1;
  }

  private takeNote({ start, end }: Span, last: number): number {
    this.notes.push({ start, end });
    return last + 1;
  }

  /** Takes the clauses that have run together with this one on its line. */
  private splitInside(index: number, from: number): void {
    const end = this.input.content[index]?.line.end ?? from;
    for (
      let inside = readInside(this.input, from, end, this.lastNumber);
      inside !== null;
      inside = readInside(this.input, inside.keyword.end, end, this.lastNumber)
    ) {
      this.reach(inside.closedAt);
      this.openClause('operative', inside.number.start, inside.number, inside.keyword);
      this.reach(end);
    }
  }

  private readAdoption(index: number): number | null {
    const { content, clean, words } = this.input;
    const current = content[index];
    if (current === undefined || (this.clauses.length === 0 && this.open === null)) return null;
    if (this.adoption !== null && this.open === null) return null;
    const { start, end } = current.line;
    if (isLower(clean.text, start)) return null;
    const mark = this.closing()?.mark ?? null;
    if (this.open !== null && mark !== '.' && mark !== ';' && !hasGap(this.input, current))
      return null;
    if (!matchAdoption(words, clean.folded.slice(start, end))) return null;
    this.closeClause();
    this.zone = 'adopted';
    let last = index;
    for (let next = index + 1; next < content.length && next - index < ADOPTION_LINES; next += 1) {
      const line = content[next];
      const goesOn = line !== undefined && !line.afterBlank && !line.afterDebris;
      if (!goesOn || this.isAnnexStart(line)) break;
      last = next;
    }
    this.adoption = { start, end: content[last]?.line.end ?? end };
    this.reached = this.adoption.end;
    return last;
  }

  private isAnnexStart({ line, afterBlank }: ContentLine): boolean {
    const { clean, words, isUnwrapped } = this.input;
    if (!this.hasOperative && this.adoption === null) return false;
    const closing = this.closing();
    const ended = closing === null || closing.mark === '.' || afterBlank;
    if (!ended) return false;
    const kind = matchAnnex(
      words,
      clean.text.slice(line.start, line.end),
      clean.folded.slice(line.start, line.end),
    );
    if (kind === 'alone') return true;
    return kind === 'titled' && closing?.mark !== ',' && (afterBlank || isUnwrapped);
  }

  private startAnnex({ line }: ContentLine): void {
    this.closeClause();
    if (this.annexHeading === null) this.closeSection();
    else this.closeAnnex();
    this.zone = 'annex';
    this.annexHeading = { start: line.start, end: line.end };
    this.reached = line.end;
  }

  private closeAnnex(): void {
    if (this.annexHeading === null) return;
    const { start } = this.annexHeading;
    this.annexes.push({ heading: this.annexHeading, range: { start, end: this.reached } });
    this.annexHeading = null;
  }

  private openClause(
    part: Part,
    start: number,
    number: NumberMark | null,
    keyword: KeywordMatch | null,
  ): void {
    this.closeClause();
    if (part === 'operative') {
      this.zone = 'operative';
      this.hasOperative = true;
      this.lastNumber = number?.value ?? this.lastNumber;
      this.isNumbered ||= number !== null;
    } else if (this.zone === 'adopted') this.zone = 'preamble';
    this.open = {
      part,
      start,
      number,
      keyword,
      section: this.sections.length,
      markers: [],
      end: start,
      cutByPage: false,
    };
  }

  /** Text that opens nothing belongs to the clause before it, unless the adoption stands between. */
  private continueClause(index: number, current: ContentLine): void {
    if (this.open === null) return;
    if (current.afterDebris && this.closing()?.mark === null) this.open.cutByPage = true;
    this.reach(current.line.end);
    this.splitInside(index, current.line.start);
  }

  private reach(end: number): void {
    if (this.open !== null) this.open.end = end;
    this.reached = end;
  }

  private closeClause(): void {
    const { open } = this;
    if (open === null) return;
    const { clean, words } = this.input;
    this.clausesInSection += 1;
    const levels = itemLevels(open.markers);
    const starts = open.markers.map(({ marker }) => marker.start);
    this.clauses.push({
      part: open.part,
      start: open.start,
      end: open.end,
      number: open.number,
      keyword: open.keyword,
      items: open.markers.map(({ marker }, position) => ({
        marker,
        level: levels[position] ?? 1,
        start: marker.start,
        end: trimmedEnd(clean.text, marker.start, starts[position + 1] ?? open.end),
      })),
      closing: readClosing(clean.text, open.start, open.end, words.links),
      section: open.section,
      cutByPage: open.cutByPage,
    });
    this.open = null;
  }

  private startSection(start: number): void {
    this.closeSection();
    this.sectionStart = start;
    this.zone = 'preamble';
  }

  private closeSection(): void {
    this.closeClause();
    if (this.clausesInSection > 0 || this.heading !== null) {
      this.sections.push({
        heading:
          this.heading === null ? null : { start: this.heading.start, end: this.heading.end },
        letter: this.heading?.letter ?? null,
        start: this.sectionStart,
        end: Math.max(this.sectionStart, this.reached),
      });
    }
    this.heading = null;
    this.clausesInSection = 0;
    this.isNumbered = false;
  }

  private closing(): Closing | null {
    const { open } = this;
    if (open === null) return null;
    return readClosing(this.input.clean.text, open.start, open.end, this.input.words.links);
  }

  private endsOpen(): boolean {
    const { clean, words } = this.input;
    const tail = clean.folded.slice(Math.max(0, this.reached - TAIL), this.reached).trimEnd();
    const last = /[^ \n]+$/.exec(tail)?.[0] ?? '';
    return words.openWords.has(last) || last.endsWith('-');
  }
}
