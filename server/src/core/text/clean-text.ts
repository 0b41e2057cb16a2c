/**
 * The clean view of a source text: markup, comments and look-alike characters are gone, so that one
 * set of patterns reads every layout; each clean character knows where it stands in the source.
 */
import { flatten } from './flatten.ts';
import { fold } from './fold.ts';
import { OffsetMapBuilder } from './offset-map.ts';
import { DROPPED, ENTITIES, REPLACED } from './look-alikes.ts';
import type { Range } from './range.ts';

/** A clean text with the way back to its source. */
export interface CleanText {
  readonly text: string;
  /** `text` in lower case without accents, character for character at the same offsets. */
  readonly folded: string;
  /** Comments, as source ranges. */
  readonly comments: readonly Range[];
  /** The source offset of the clean character at `offset`. */
  toSourceStart(offset: number): number;
  /** The source offset behind the clean character before `offset`. */
  toSourceEnd(offset: number): number;
  /**
   * The span as a person wrote it: markup gone, spaces folded, but apostrophes and dashes as they
   * stand in the source.
   */
  written(start: number, end: number): string;
  /** The source range of the clean span; empty spans stay empty. */
  toSource(start: number, end: number): Range;
}

/** Clean characters that may stand for another sign of the source. */
const KEPT = "'-";
const NEWLINE = 10;
const RETURN = 13;
/** Longest inline tag that is taken for markup: `<span class="…">`. */
const TAG_LENGTH = 120;

const INLINE_TAG = /^<\/?([a-z][a-z0-9]{0,9})(?:\s[^<>\n]*)?\/?>$/i;
const BREAKING_TAGS: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
]);
const ESCAPABLE = '\\*_#.[](){}^~`!+-';

/**
 * Cleans a source text. Never fails; takes time linear in the text.
 *
 * @param source any text, in UTF-16
 */
export function cleanText(source: string): CleanText {
  const cleaner = new Cleaner(source);
  cleaner.run();
  return cleaner.result();
}

/** Walks once over the source; lives only for the length of one call. */
class Cleaner {
  private readonly pieces: string[] = [];
  private readonly map = new OffsetMapBuilder();
  private readonly comments: Range[] = [];
  private length = 0;
  /** Start of the plain stretch that has been read but not yet written. */
  private pending = 0;
  private at = 0;
  private atLineStart = true;
  /** How many `^{` or `_{` await their closing brace. */
  private braces = 0;
  private commentsMayFollow: boolean;

  constructor(private readonly source: string) {
    this.commentsMayFollow = source.includes('<!--');
  }

  run(): void {
    const { source } = this;
    while (this.at < source.length) {
      const code = source.charCodeAt(this.at);
      if (isPlain(code)) {
        if (code === NEWLINE) {
          this.atLineStart = true;
          this.braces = 0;
        } else if (code !== 32) this.atLineStart = false;
        this.at += 1;
      } else this.special(code);
    }
    this.flush();
  }

  result(): CleanText {
    const text = this.pieces.join('');
    const { toSourceStart, toSourceEnd } = this.map.build(text.length);
    return {
      text,
      folded: fold(text),
      comments: this.comments,
      toSourceStart,
      toSourceEnd,
      written: (start, end) => {
        const letters = Array.from({ length: Math.max(0, end - start) }, (_, index) => {
          const letter = text.charAt(start + index);
          if (!KEPT.includes(letter)) return letter;
          const from = toSourceStart(start + index);
          return toSourceEnd(start + index + 1) - from === 1 ? this.source.charAt(from) : letter;
        });
        return flatten(letters.join(''));
      },
      toSource: (start, end) =>
        end > start
          ? { start: toSourceStart(start), end: toSourceEnd(end) }
          : { start: toSourceEnd(start), end: toSourceEnd(start) },
    };
  }

  private special(code: number): void {
    if (code === RETURN) {
      if (this.source.charCodeAt(this.at + 1) === NEWLINE) this.replace('\n', 2);
      else this.replace('\n', 1);
      this.atLineStart = true;
      return;
    }
    const wasLineStart = this.atLineStart;
    const replaced = REPLACED.get(code);
    if (replaced !== undefined) {
      this.replace(replaced, 1);
      if (replaced === '\n') this.atLineStart = true;
      else if (replaced !== ' ') this.atLineStart = false;
      return;
    }
    if (DROPPED.has(code)) {
      this.drop(1);
      return;
    }
    if (code >= 0x300) {
      this.combining();
      return;
    }
    this.atLineStart = false;
    switch (String.fromCharCode(code)) {
      case '<':
        this.atLineStart = wasLineStart;
        this.tag();
        return;
      case '^':
      case '~':
        this.raised();
        return;
      case '}':
        if (this.braces > 0) {
          this.braces -= 1;
          this.drop(1);
        } else this.at += 1;
        return;
      case '*':
        this.atLineStart = wasLineStart;
        this.star();
        return;
      case '_':
        this.underscore();
        return;
      case '#':
        this.atLineStart = wasLineStart;
        this.hash();
        return;
      case '>':
        if (wasLineStart) {
          this.atLineStart = true;
          this.drop(1);
        } else this.at += 1;
        return;
      case '\\':
        if (
          ESCAPABLE.includes(this.source.charAt(this.at + 1)) &&
          this.at + 1 < this.source.length
        ) {
          this.drop(1);
          // What follows is meant as it stands.
          this.at += 1;
        } else this.at += 1;
        return;
      case '&':
        this.entity();
        return;
      default:
        this.at += 1;
    }
  }

  /** A decomposed accent joins the letter before it; a letter beyond the tables passes as it is. */
  private combining(): void {
    const { source } = this;
    const code = source.charCodeAt(this.at);
    if (!isCombining(code) || this.at === this.pending) {
      this.atLineStart = false;
      this.at += 1;
      return;
    }
    const start = this.at - 1;
    let end = this.at;
    while (end < source.length && isCombining(source.charCodeAt(end)) && end - start < 8) end += 1;
    const composed = source.slice(start, end).normalize('NFC');
    if (composed.length !== 1) {
      this.at = end;
      return;
    }
    this.at = start;
    this.replace(composed, end - start);
  }

  private tag(): void {
    const { source } = this;
    if (this.commentsMayFollow && source.startsWith('<!--', this.at)) {
      const close = source.indexOf('-->', this.at + 4);
      if (close === -1) this.commentsMayFollow = false;
      else {
        const end = close + 3;
        this.comments.push({ start: this.at, end });
        this.dropKeepingLines(end);
        return;
      }
    }
    const close = source.slice(this.at, this.at + TAG_LENGTH).indexOf('>');
    const name =
      close === -1 ? null : INLINE_TAG.exec(source.slice(this.at, this.at + close + 1))?.[1];
    if (name === undefined || name === null) {
      this.atLineStart = false;
      this.at += 1;
    } else if (BREAKING_TAGS.has(name.toLowerCase()) && source.charAt(this.at + 1) !== '/') {
      this.replace('\n', close + 1);
      this.atLineStart = true;
    } else this.drop(close + 1);
  }

  /** `^{…}`, `~{…}`, `^e^`, `~Cs~`: the sign and its braces go, the letters stay. */
  private raised(): void {
    if (this.source.charAt(this.at + 1) === '{') {
      this.braces += 1;
      this.drop(2);
    } else this.drop(1);
  }

  private star(): void {
    const { source } = this;
    if (this.atLineStart && this.divider()) return;
    let end = this.at;
    while (source.charAt(end) === '*') end += 1;
    const isBullet =
      this.atLineStart &&
      end === this.at + 1 &&
      (source.charAt(end) === ' ' || source.charAt(end) === '\t');
    if (isBullet) {
      this.atLineStart = false;
      this.at += 1;
    } else this.drop(end - this.at);
  }

  /** A line of asterisks alone divides sections and stays as it is. */
  private divider(): boolean {
    const length = /^(?:\*[ \t]{0,9}){3,12}(?=\r?\n|$)/.exec(
      this.source.slice(this.at, this.at + 120),
    )?.[0].length;
    if (length === undefined) return false;
    this.at += length;
    this.atLineStart = false;
    return true;
  }

  /** Emphasis by underscores; within a word (a file name) and in rules they stay. */
  private underscore(): void {
    const { source } = this;
    if (source.charAt(this.at + 1) === '{') {
      this.raised();
      return;
    }
    let end = this.at;
    while (source.charAt(end) === '_') end += 1;
    const length = end - this.at;
    const inWord = isWordAt(source, this.at - 1) && isWordAt(source, end);
    if (length > 3 || inWord) this.at = end;
    else this.drop(length);
  }

  /** Heading signs at a line start. */
  private hash(): void {
    const { source } = this;
    let end = this.at;
    while (source.charAt(end) === '#') end += 1;
    if (this.atLineStart && end - this.at <= 6 && source.charAt(end) === ' ') {
      this.drop(end - this.at);
    } else {
      this.atLineStart = false;
      this.at = end;
    }
  }

  private entity(): void {
    const { source } = this;
    for (const [name, character] of ENTITIES) {
      if (source.startsWith(name, this.at)) {
        this.replace(character, name.length);
        return;
      }
    }
    this.at += 1;
  }

  /** Writes what has been read so far as one plain run. */
  private flush(): void {
    if (this.at > this.pending) {
      this.map.open(this.length, this.pending, 1);
      this.pieces.push(this.source.slice(this.pending, this.at));
      this.length += this.at - this.pending;
    }
    this.pending = this.at;
  }

  private replace(by: string, length: number): void {
    this.flush();
    this.map.open(this.length, this.at, length);
    this.pieces.push(by);
    this.length += 1;
    this.at += length;
    this.pending = this.at;
  }

  private drop(length: number): void {
    this.flush();
    this.at += length;
    this.pending = this.at;
  }

  private dropKeepingLines(end: number): void {
    this.flush();
    let from = this.at;
    for (;;) {
      const newline = this.source.indexOf('\n', from);
      if (newline === -1 || newline >= end) break;
      this.at = newline;
      this.pending = newline;
      this.replace('\n', 1);
      this.atLineStart = true;
      from = newline + 1;
    }
    this.at = end;
    this.pending = end;
  }
}

/** Characters that never need a second look. */
function isPlain(code: number): boolean {
  if (code >= 0x80) return code > 0xad ? code < 0x2bc && code !== 0xb4 : code > 0xa0 && code < 0xad;
  if (code >= 97 && code <= 122) return true;
  if (code >= 48 && code <= 59) return true;
  if (code >= 65 && code <= 90) return true;
  switch (code) {
    case 9:
    case 11:
    case 12:
    case 13:
    case 35: // #
    case 38: // &
    case 42: // *
    case 60: // <
    case 62: // >
    case 92: // backslash
    case 94: // ^
    case 95: // _
    case 96: // grave accent
    case 125: // }
    case 126: // ~
      return false;
    default:
      return true;
  }
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isWordAt(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(offset));
}
