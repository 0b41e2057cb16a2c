/**
 * Cuts a text into opener, sections, clauses with their items, adoption and annexes. Works line by
 * line over what is left when debris is gone; layout is evidence, never proof: a clause begins at
 * the start of a line with a keyword or number once the clause before it has closed.
 */
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Language } from '../lexicon/language.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Line } from '../text/lines.ts';
import type { Part } from '../model/model.ts';
import { matchAdoption, matchAnnex, type StructureWords } from './landmarks.ts';
import { readClosing } from './closing.ts';
import type { ContentLine } from './content.ts';
import { readKeywordByForm, readListedKeyword, type KeywordMatch } from './keyword.ts';
import { itemLevels, type PlacedMarker } from './items.ts';
import { readMarker, readNumber, type MarkerMark, type NumberMark } from './markers.ts';
import type { OpenerFinder, OpenerMatch } from './openers.ts';
import type { RawClause, RawSection, RawStructure, Span } from './structure.ts';

/** What the segmenter reads. */
export interface SegmentInput {
  readonly clean: CleanText;
  readonly lines: readonly Line[];
  readonly content: readonly ContentLine[];
  readonly language: Language;
  readonly profile: BodyFile | null;
  readonly words: StructureWords;
  readonly openers: OpenerFinder;
  /** Index into `content` at which clauses may begin. */
  readonly from: number;
  readonly headEnd: number;
  /** True when paragraphs stand on one line each. */
  readonly isUnwrapped: boolean;
}

type Zone = 'preamble' | 'operative' | 'adopted' | 'annex';

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

/** Longest section heading, in lines and characters. */
const HEADING_LINES = 6;
const HEADING_LENGTH = 320;
const ADOPTION_LINES = 3;

/** Cuts the text. Total: any input gives a structure, an empty one at worst. */
export function segment(input: SegmentInput): RawStructure {
  return new Segmenter(input).run();
}

/** Walks once over the lines; lives only for the length of one call. */
class Segmenter {
  private readonly clauses: RawClause[] = [];
  private readonly sections: RawSection[] = [];
  private readonly annexes: { readonly heading: Span; readonly range: Span }[] = [];
  private zone: Zone = 'preamble';
  private open: OpenClause | null = null;
  private opener: OpenerMatch | null = null;
  private adoption: Span | null = null;
  private annexHeading: Span | null = null;
  private heading: Span | null = null;
  private letter: string | null = null;
  private sectionStart: number;
  private hasOperative = false;
  /** How many clauses the section holds so far. */
  private clausesInSection = 0;
  private lastNumber = 0;
  private hasNumbers = false;
  /** End of the last line that belongs to the text. */
  private reached: number;

  constructor(private readonly input: SegmentInput) {
    const first = input.content[input.from]?.line.start ?? input.headEnd;
    this.sectionStart = first;
    this.reached = first;
  }

  run(): RawStructure {
    const { content } = this.input;
    let index = this.input.from;
    while (index < content.length) index = this.step(index);
    this.closeSection();
    if (this.annexHeading !== null) this.closeAnnex();
    return {
      language: this.input.language.file.id,
      opener: this.opener,
      headEnd: this.input.headEnd,
      clauses: this.clauses,
      sections: this.sections,
      adoption: this.adoption,
      annexes: this.annexes,
    };
  }

  /** Reads the line at `index`; returns the index of the next line to read. */
  private step(index: number): number {
    const current = this.input.content[index];
    if (current === undefined) return index + 1;
    const opened = this.readOpener(current);
    if (opened !== null) return this.skipTo(index, opened);
    if (this.zone === 'annex') {
      if (this.isAnnexStart(current)) this.startAnnex(current);
      this.reached = current.line.end;
      return index + 1;
    }
    const last = this.readAdoption(index);
    if (last !== null) return last + 1;
    if (this.isAnnexStart(current)) {
      this.startAnnex(current);
      return index + 1;
    }
    if (this.startsClause(index, current.line.start)) return this.behindStart(index);
    const behindHeading = this.readHeading(index);
    if (behindHeading !== null) return behindHeading;
    this.continueClause(current);
    return index + 1;
  }

  /** An opener begins the sentence, or a new lettered part after the one before has ended. */
  private readOpener(current: ContentLine): OpenerMatch | null {
    const { clean, lines, openers } = this.input;
    const isFirst = this.opener === null;
    if (!isFirst && this.open !== null && this.closing()?.mark !== '.' && !current.afterBlank) {
      return null;
    }
    const opener = openers.at(clean, lines, current.index);
    if (opener === null) return null;
    if (this.opener === null) {
      this.opener = opener;
      const isFormulaInTheMiddle = this.clauses.length > 0 || this.open !== null;
      this.closeClause();
      if (!isFormulaInTheMiddle) {
        this.sectionStart = opener.start;
        this.closeHeading();
      }
    } else {
      this.startSection(opener.start);
    }
    if (this.zone !== 'preamble') this.zone = 'preamble';
    this.reached = opener.end;
    return opener;
  }

  /** Goes on behind an opener; the rest of its last line may open a clause. */
  private skipTo(index: number, opener: OpenerMatch): number {
    const { content, lines, clean } = this.input;
    let next = index;
    while (next < content.length && (content[next]?.index ?? 0) <= opener.lastLine) next += 1;
    const last = lines[opener.lastLine];
    const rest = opener.end;
    if (last !== undefined && clean.text.slice(rest, last.end).trim() !== '') {
      const start = rest + (clean.text.slice(rest).match(/^ */)?.[0].length ?? 0);
      if (this.startsClause(next - 1, start)) this.reached = last.end;
    }
    return next;
  }

  /** A number alone on its line takes the line below with it. */
  private behindStart(index: number): number {
    const { content } = this.input;
    const current = content[index];
    const below = content[index + 1];
    const { open } = this;
    const isAlone =
      open?.number != null && current !== undefined && open.number.end >= current.line.end;
    if (open === null || current === undefined) return index + 1;
    if (!isAlone || below === undefined) {
      this.reached = current.line.end;
      return index + 1;
    }
    open.end = below.line.end;
    this.reached = below.line.end;
    return index + 2;
  }

  private readAdoption(index: number): number | null {
    const { content, clean, words } = this.input;
    const current = content[index];
    if (current === undefined || (this.clauses.length === 0 && this.open === null)) return null;
    if (this.adoption !== null && this.open === null) return null;
    const closing = this.closing();
    if (closing !== null && closing.mark === null && !this.hasGap(current)) return null;
    const text = clean.folded.slice(current.line.start, current.line.end);
    if (!matchAdoption(words, text)) return null;
    this.closeClause();
    this.zone = 'adopted';
    let last = index;
    for (let next = index + 1; next < content.length && next - index < ADOPTION_LINES; next += 1) {
      const line = content[next];
      if (line === undefined || line.afterBlank || line.afterDebris || this.isAnnexStart(line))
        break;
      last = next;
    }
    const end = content[last]?.line.end ?? current.line.end;
    this.adoption = { start: current.line.start, end };
    this.reached = end;
    return last;
  }

  private isAnnexStart({ line, afterBlank }: ContentLine): boolean {
    const { clean, words, isUnwrapped } = this.input;
    if (!this.hasOperative) return false;
    const closing = this.closing();
    const ended = closing === null || closing.mark === '.' || (closing.mark !== ',' && afterBlank);
    if (!ended) return false;
    const kind = matchAnnex(
      words,
      clean.text.slice(line.start, line.end),
      clean.folded.slice(line.start, line.end),
    );
    return kind === 'alone' || (kind === 'titled' && (afterBlank || isUnwrapped));
  }

  private startAnnex(current: ContentLine): void {
    this.closeClause();
    if (this.annexHeading === null) this.closeSection();
    else this.closeAnnex();
    this.zone = 'annex';
    this.annexHeading = { start: current.line.start, end: current.line.end };
    this.reached = current.line.end;
  }

  private closeAnnex(): void {
    if (this.annexHeading === null) return;
    this.annexes.push({
      heading: this.annexHeading,
      range: { start: this.annexHeading.start, end: this.reached },
    });
    this.annexHeading = null;
  }

  /** Tries to open a clause or an item at `start` on content line `index`. */
  private startsClause(index: number, start: number): boolean {
    const current = this.input.content[index];
    if (current === undefined) return false;
    return (
      this.startsNumbered(index, start) ||
      this.startsItem(current, start) ||
      this.startsWithKeyword(current, start)
    );
  }

  private startsNumbered(index: number, start: number): boolean {
    const { clean, content, language, profile } = this.input;
    const bare = readNumber(clean.text, start, true);
    const isNext = bare !== null && bare.value === this.lastNumber + 1 && this.hasNumbers;
    const number = readNumber(clean.text, start) ?? (isNext ? bare : null);
    const current = content[index];
    if (number === null || current === undefined) return false;
    const behind =
      number.end >= current.line.end ? (content[index + 1]?.line.start ?? number.end) : number.end;
    const listed = readListedKeyword(clean, language, behind);
    const keyword = listed ?? readKeywordByForm(clean, language, behind, 'operative');
    const closed = this.isClosed() || this.hasGap(current);
    const follows = number.value === this.lastNumber + 1;
    const restarts = number.value === 1;
    const letter = clean.text.charAt(
      behind + (clean.text.slice(behind).match(/^\s{0,20}/)?.[0].length ?? 0),
    );
    const isCapital = letter !== letter.toLowerCase();
    if (this.listsUnder(profile, isCapital)) return this.pushItem(current, start);
    const accepted =
      (listed !== null && (closed || follows)) ||
      (isCapital && number !== bare && closed && (follows || (restarts && !this.hasNumbers))) ||
      (keyword !== null &&
        closed &&
        number.value > this.lastNumber &&
        number.value <= this.lastNumber + 5);
    if (!accepted) return false;
    const isNumberedRecital =
      keyword?.form === 'preamble' && this.zone === 'preamble' && listed !== null;
    this.openClause(isNumberedRecital ? 'preamble' : 'operative', start, number, keyword);
    if (!isNumberedRecital) {
      this.lastNumber = number.value;
      this.hasNumbers = true;
    }
    return true;
  }

  /** Numbers under an unnumbered clause that announces a list are items, not clauses. */
  private listsUnder(profile: BodyFile | null, isCapital: boolean): boolean {
    const { open } = this;
    if (open === null || open.number !== null) return false;
    const announces = open.markers.length > 0 || this.closing()?.mark === ':';
    return announces && (!isCapital || profile?.numbering === 'none');
  }

  private startsItem(current: ContentLine, start: number): boolean {
    const { open } = this;
    if (open === null) return false;
    const marker = readMarker(this.input.clean.text, start);
    if (marker === null || marker.kind === 'capital') return false;
    const isFirst = marker.kind === 'bullet' || ['a', 'i', '1'].includes(marker.label);
    if (!this.isClosed() && !(isFirst && this.hasGap(current))) return false;
    if (marker.kind === 'digit' && !marker.style.includes(')')) return false;
    return this.pushItem(current, start, marker);
  }

  private pushItem(current: ContentLine, start: number, marker?: MarkerMark): boolean {
    const found = marker ?? readMarker(this.input.clean.text, start);
    if (found === null || this.open === null) return false;
    this.open.markers.push({ marker: found, indent: current.line.indent });
    this.open.end = current.line.end;
    return true;
  }

  private startsWithKeyword(current: ContentLine, start: number): boolean {
    const { clean, language, profile } = this.input;
    const from = skipLink(clean, start, profile);
    const listed = readListedKeyword(clean, language, from);
    const keyword = listed ?? this.keywordByForm(current, from);
    if (keyword === null || !this.fitsCase(keyword)) return false;
    if (!this.mayStart(current, keyword)) return false;
    this.openClause(keyword.form, start, null, keyword);
    return true;
  }

  /** The form of an unlisted word is trusted at the start of a paragraph in the preamble only. */
  private keywordByForm(current: ContentLine, from: number): KeywordMatch | null {
    const { clean, language } = this.input;
    const mayTrust = this.hasGap(current) && (this.isClosed() || this.open === null);
    if (!mayTrust || this.zone !== 'preamble') {
      return mayTrust && this.zone === 'operative' && !this.hasNumbers
        ? readKeywordByForm(clean, language, from, 'operative')
        : null;
    }
    return (
      readKeywordByForm(clean, language, from, 'preamble') ??
      readKeywordByForm(clean, language, from, 'operative')
    );
  }

  private fitsCase(keyword: KeywordMatch): boolean {
    if (keyword.case !== 'lower') return true;
    const style = this.input.profile?.keywordStyle;
    return style?.[keyword.form] === 'lower';
  }

  /** Whether a clause may begin here, by how the text before it ends. */
  private mayStart(current: ContentLine, keyword: KeywordMatch): boolean {
    const { open } = this;
    if (open === null) return this.zone !== 'adopted' || keyword.case === 'capitals';
    const mark = this.closing()?.mark ?? null;
    const gap = this.hasGap(current);
    if (this.endsOpen() && !(gap && mark === ';')) return false;
    if (keyword.case === 'lower') return gap && mark !== ':';
    if (mark === null) return gap && keyword.entry !== null;
    if (open.part === 'preamble') return true;
    if (mark === ',') return gap;
    if (this.hasNumbers && keyword.form === 'operative') return gap && mark !== ':';
    return true;
  }

  /** True when the text before ends in a word that cannot end a clause: "et", "de", "the". */
  private endsOpen(): boolean {
    const { clean, words } = this.input;
    const tail = clean.folded.slice(Math.max(0, this.reached - 24), this.reached).trimEnd();
    const last = /[^ \n]+$/.exec(tail)?.[0] ?? '';
    return words.openWords.has(last) || last.endsWith('-');
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
    this.open.end = this.lineEndAt(start);
  }

  private lineEndAt(start: number): number {
    const newline = this.input.clean.text.indexOf('\n', start);
    let end = newline === -1 ? this.input.clean.text.length : newline;
    while (end > start && this.input.clean.text.charCodeAt(end - 1) === 32) end -= 1;
    return end;
  }

  /** Text that opens nothing belongs to the clause before it, unless the adoption stands between. */
  private continueClause(current: ContentLine): void {
    if (this.open === null) return;
    if (current.afterDebris && this.closing()?.mark === null) this.open.cutByPage = true;
    this.open.end = current.line.end;
    this.reached = current.line.end;
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
        end: trimEnd(clean.text, marker.start, starts[position + 1] ?? open.end),
      })),
      closing: readClosing(clean.text, open.start, open.end, words.links),
      section: open.section,
      cutByPage: open.cutByPage,
    });
    this.open = null;
  }

  /**
   * A heading stands where a clause has ended, closes with no mark, and a clause or another
   * heading follows it.
   */
  private readHeading(index: number): number | null {
    const { content, clean } = this.input;
    const current = content[index];
    if (current === undefined || !this.mayTakeHeading(current)) return null;
    let last = index;
    let length = 0;
    for (let next = index; next < content.length; next += 1) {
      const line = content[next];
      if (line === undefined || next - index > HEADING_LINES) return null;
      if (next > index && this.looksLikeStart(next)) break;
      length += line.line.end - line.line.start;
      const mark = clean.text.charAt(line.line.end - 1);
      if (length > HEADING_LENGTH || mark === ',' || mark === ';' || mark === '.') return null;
      last = next;
      if (next === content.length - 1) return null;
    }
    const start = current.line.start;
    const end = content[last]?.line.end ?? current.line.end;
    this.startSection(start);
    this.heading = { start, end };
    this.letter = /^([A-Z])(?:\n| |$)/.exec(clean.text.slice(start, start + 2))?.[1] ?? null;
    this.reached = end;
    return last + 1;
  }

  private mayTakeHeading(current: ContentLine): boolean {
    const { clean } = this.input;
    const first = clean.text.charAt(current.line.start);
    if (first === first.toLowerCase() && !/\d/.test(first)) return false;
    if (this.open === null) return this.opener !== null && this.zone !== 'adopted';
    const mark = this.closing()?.mark ?? null;
    if (mark === ';' || mark === '.') return true;
    return (
      mark === ',' &&
      /^[IVX]{1,4}(?: |\n|$)/.test(clean.text.slice(current.line.start, current.line.start + 6))
    );
  }

  /** Whether line `index` opens a clause, an opener or a heading of its own, as far as can be seen. */
  private looksLikeStart(index: number): boolean {
    const { content, clean, language, lines, openers } = this.input;
    const current = content[index];
    if (current === undefined) return false;
    const number = readNumber(clean.text, current.line.start);
    if (number !== null) return number.value <= this.lastNumber + 1;
    const keyword = readListedKeyword(clean, language, current.line.start);
    if (keyword !== null && this.fitsCase(keyword)) return true;
    return openers.at(clean, lines, current.index) !== null;
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
        heading: this.heading,
        letter: this.letter,
        start: this.sectionStart,
        end: Math.max(this.sectionStart, this.reached),
      });
    }
    this.closeHeading();
    this.clausesInSection = 0;
    this.lastNumber = 0;
    this.hasNumbers = false;
  }

  private closeHeading(): void {
    this.heading = null;
    this.letter = null;
  }

  private closing(): ReturnType<typeof readClosing> | null {
    const { open } = this;
    if (open === null) return null;
    return readClosing(this.input.clean.text, open.start, open.end, this.input.words.links);
  }

  private isClosed(): boolean {
    return (this.closing()?.mark ?? null) !== null || this.open === null;
  }

  /** True when layout sets the line off as a paragraph of its own. */
  private hasGap({ afterBlank, isIndented }: ContentLine): boolean {
    return afterBlank || isIndented || this.input.isUnwrapped;
  }
}

/** In bodies that write keywords in lower case, "et" or "and" may lead the last clause in. */
function skipLink(clean: CleanText, start: number, profile: BodyFile | null): number {
  if (profile?.keywordStyle.operative !== 'lower') return start;
  const link = /^(?:et|and) +/.exec(clean.folded.slice(start, start + 6))?.[0];
  return link === undefined ? start : start + link.length;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 10)) at -= 1;
  return at;
}
