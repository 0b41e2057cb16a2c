/**
 * What a search finds a resolution by, folded once, so that thousands can be searched at every
 * keystroke.
 */
import type { Analyser } from '../analyse.ts';
import { shapeOf } from '../citations/code-forms.ts';
import type { CitationKind, SessionFact } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import type { LibraryDocument } from './document.ts';
import type { KnownResolution } from './known.ts';

/** One resolution as a search sees it. Letters are folded everywhere. */
export interface SearchKeys {
  /** Each way of writing each of its codes, a line break before each. */
  readonly codes: string;
  /** The same for forms that need a head noun before them: "79/136". */
  readonly shortCodes: string;
  /** The words of its title, session, year and place, between single spaces, one at each end. */
  readonly words: string;
  readonly kind: CitationKind;
  /** Id of the body whose code it has. */
  readonly body: string;
  /** When it was adopted, as year, month and day in one number; 0 in the place of what is unknown. */
  readonly day: number;
  /** Its sequence number, without letters. */
  readonly number: number;
}

/** The keys of everything in the library, made once and kept by a host. */
export interface SearchTable {
  /** The keys of a document; null for one without a code. */
  ofDocument(document: LibraryDocument): SearchKeys | null;
  /** The keys of something that is known without its text. */
  ofKnown(known: KnownResolution): SearchKeys | null;
}

/** A beginning of a code as {@link beginsCode} compares it. */
export function codeBeginning(typed: string): string {
  // A space behind the figures leads on to a bracket, "1325 (2000)", or to nothing.
  return `\n${foldCode(typed.replace(/\s+$/, '('))}`;
}

/** True when one of the codes begins so; short forms count where a head noun stands. */
export function beginsCode(keys: SearchKeys, beginning: string, isBehindNoun: boolean): boolean {
  return keys.codes.includes(beginning) || (isBehindNoun && keys.shortCodes.includes(beginning));
}

/** True when one of the words begins with a folded beginning. */
export function beginsWord({ words }: SearchKeys, beginning: string): boolean {
  return words.includes(` ${beginning}`);
}

/** True when a folded word is one of the words. */
export function hasWord({ words }: SearchKeys, word: string): boolean {
  return words.includes(` ${word} `);
}

/** The words of a text as searches compare them. */
export function foldedWords(text: string): readonly string[] {
  return fold(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Makes the keys of a document; null for one without a code. */
export function documentKeys(
  { keys, summary }: LibraryDocument,
  analyser: Analyser,
): SearchKeys | null {
  return makeKeys(analyser, keys, [summary.title], summary.session, summary.adoptedOn);
}

/** Makes the keys of something that is known without its text. */
export function knownKeys(known: KnownResolution, analyser: Analyser): SearchKeys | null {
  const names = [...Object.values(known.title), ...Object.values(known.subject)];
  return makeKeys(analyser, [known.canonical, ...known.aliases], names, null, known.adoptedOn);
}

function makeKeys(
  { codes, lexicon }: Analyser,
  keys: readonly string[],
  names: readonly (string | null)[],
  ownSession: SessionFact | null,
  adoptedOn: string | null,
): SearchKeys | null {
  const read = keys.flatMap((key) => codes.read(key) ?? []);
  const [main] = read;
  if (main === undefined) return null;
  const forms = read.flatMap(
    (code) =>
      shapeOf(code, lexicon)?.forms ?? [
        { text: code.canonical, name: code.canonical, isShort: false },
      ],
  );
  const english = codes.session(main.parts, 'en');
  const sessions = [ownSession, english, codes.session(main.parts, 'fr')];
  const year = ownSession?.year ?? english.year ?? main.parts.year;
  const said = [
    ...names,
    ...sessions.flatMap((session) => [session?.place ?? null, session?.country ?? null]),
    ownSession?.number ?? english.number,
    year,
    adoptedOn?.slice(0, 4) ?? null,
  ].filter((part) => part !== null);
  return {
    codes: lines(forms.filter(({ isShort }) => !isShort).map(({ text }) => text)),
    shortCodes: lines(forms.filter(({ isShort }) => isShort).map(({ text }) => text)),
    words: ` ${[...new Set(foldedWords(said.join(' ')))].join(' ')} `,
    kind: main.parts.kind,
    body: main.parts.body,
    day: dayNumber(
      adoptedOn ?? ownSession?.end ?? ownSession?.start ?? english.start ?? String(year ?? 0),
    ),
    number: Number.parseInt(main.parts.number, 10) || 0,
  };
}

/** 20121108 for "2012-11-08", 20120000 for "2012". */
function dayNumber(date: string): number {
  return Number.parseInt(date.replaceAll('-', '').padEnd(8, '0'), 10) || 0;
}

/** As they are printed, and with the zeros left out that only fill up a number. */
function lines(forms: readonly string[]): string {
  const folded = forms.map(foldCode);
  const plain = folded.map((form) => form.replace(/(?<=^|[-/ ])0+(?=\d)/g, ''));
  return [...new Set([...folded, ...plain])].map((form) => `\n${form}`).join('');
}

/** Letter case aside, all dashes alike, no spaces around separators and before brackets. */
function foldCode(code: string): string {
  return fold(code)
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-/(]) ?/g, '$1');
}
