/** Whether a code may be given a new name, and which documents a rename concerns. */
import type { Codes, KnownCode, ReadCode } from '../citations/codes.ts';
import type { NewCode } from '../citations/respell.ts';
import { holdersOf, placesOf } from '../library/graph.ts';
import type { Library } from '../library/library.ts';
import { cleanText } from '../text/clean-text.ts';
import { flatten } from '../text/flatten.ts';
import type { Toolset } from '../toolset.ts';
import type { Bilingual } from '../wording/languages.ts';
import { renameWording } from './rename-wording.ts';

/** What is to be called otherwise, and how. */
export interface Renaming {
  readonly from: KnownCode;
  /** All keys under which the thing goes. */
  readonly keys: ReadonlySet<string>;
  readonly to: NewCode;
}

export interface RenamePlan {
  readonly renaming: Renaming;
  /** The documents that name the thing or have its code, each once. */
  readonly uris: readonly string[];
}

export type Planned =
  | { readonly plan: RenamePlan; readonly refusal: null }
  | { readonly plan: null; readonly refusal: Bilingual };

/**
 * Plans a rename.
 *
 * @param name the new code, in any of its forms; a short form is one of the old code's body
 * @param labelOf how people call a file
 */
export function planRename(
  { codes, lexicon }: Pick<Toolset, 'codes' | 'lexicon'>,
  library: Library,
  from: KnownCode,
  name: string,
  labelOf: (uri: string) => string,
): Planned {
  const isDraft = isDraftCode(from, { codes, lexicon });
  const to = readName(codes, from, isDraft, name);
  if (to === null) return refused(renameWording.unknownCode(name));
  const { canonical, parts } = to.code;
  if (canonical === from.canonical) return refused(renameWording.sameThing(name, canonical));
  for (const fault of parts.faults) {
    if (fault.kind === 'session-year') return refused(renameWording.impossibleCode(name, fault));
  }
  const isAdoption = isDraft && (parts.kind === 'resolution' || parts.kind === 'decision');
  if (parts.kind !== from.parts.kind && !isAdoption) {
    return refused(renameWording.otherKind(from.parts.kind, parts.kind, name));
  }
  const holders = holdersOf(library, from.canonical);
  const other = holdersOf(library, canonical).find(({ uri }) =>
    holders.every((holder) => holder.uri !== uri),
  );
  // A draft whose text is elsewhere: what cites it may well cite the adopted text instead.
  const isElsewhere = isDraft && holders.length === 0;
  if (other !== undefined && !isElsewhere) {
    return refused(renameWording.collision(canonical, labelOf(other.uri)));
  }
  const documents = [...holders, ...placesOf(library, from.canonical).map((at) => at.document)];
  const keys = new Set(library.sameAs(from.canonical));
  return {
    plan: {
      renaming: { from, keys, to },
      uris: [...new Set(documents.map(({ uri }) => uri))],
    },
    refusal: null,
  };
}

function refused(refusal: Bilingual): Planned {
  return { plan: null, refusal };
}

/** True for the symbol of a draft; a body without such symbols gives its drafts those of papers. */
function isDraftCode(
  { canonical, parts }: KnownCode,
  { codes, lexicon }: Pick<Toolset, 'codes' | 'lexicon'>,
): boolean {
  if (codes.read(canonical)?.isDraft === true) return true;
  const hasSymbols = (lexicon.bodies.get(parts.body)?.drafts.length ?? 0) > 0;
  return parts.kind === 'document' && !hasSymbols;
}

function readName(codes: Codes, from: KnownCode, isDraft: boolean, name: string): NewCode | null {
  const text = flatten(cleanText(name).text);
  const full = codes.read(text);
  if (full !== null && isPaper(from, full)) return paperOf(full);
  if (full !== null) {
    const typed = [text, text.toUpperCase()].find((attempt) => isWhole(codes, attempt)) ?? null;
    return { code: full, typed };
  }
  const { body, kind } = from.parts;
  const short = codes.readShort(text, body, isDraft ? 'resolution' : kind);
  if (short !== null && isPaper(from, short)) return paperOf(short);
  return short === null ? null : { code: short, typed: null };
}

/**
 * True when a lettered part went by the symbol of the paper that holds it and its sisters, and may
 * do so under its new name: then the paper is renamed, and each part keeps its letter.
 */
function isPaper({ canonical, parts: { number } }: KnownCode, to: ReadCode): boolean {
  const isLettered = /[A-Z]/.test(number) && !canonical.includes(number);
  return isLettered && to.together !== null;
}

function paperOf(code: ReadCode): NewCode {
  return { code: { ...code, canonical: code.together ?? code.canonical }, typed: null };
}

/** True when a text that is written so would be read as one code. */
function isWhole(codes: Codes, text: string): boolean {
  const [found] = codes.scan(text);
  return found?.start === 0 && found.end === text.length;
}
