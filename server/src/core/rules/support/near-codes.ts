/**
 * Finds words that set out like a code of some body and are none: a part is missing, a digit or a
 * letter too many, the wrong sign between two parts.
 */
import { formOf, shapeOf } from '../../citations/code-forms.ts';
import type { Codes, ReadCode } from '../../citations/codes.ts';
import type { Body, CompiledCode } from '../../lexicon/body.ts';
import { printCode } from '../../lexicon/code-template.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** A broken code; offsets are those of the text that was searched. */
export interface NearCode {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The code that was meant, in the form in which it was begun, when only one is near; else null. */
  readonly meant: string | null;
  /** A sound code of the same kind, to show the form. */
  readonly model: string | null;
}

/** The letters by which the codes of one kind are known, whatever stands between them. */
interface Family {
  readonly body: Body;
  readonly code: CompiledCode;
  /** Letters before the first figure: ["A", "RES"]. */
  readonly lead: readonly string[];
  /** Letters behind the first figure: ["RES"]. */
  readonly rest: readonly string[];
  readonly figures: number;
}

/** A run of letters, figures and signs that no letter, figure or web address leads into. */
const TOKEN =
  /(?<![\p{L}\d/._@:=&?%-])[A-Z][A-Za-z]{0,5}(?:[-–—/.]{0,2}[A-Za-z0-9()]){2,40}[-–—/]?/gu;
/** A part that the author means to fill in: "GA-2026-94-RES-XX", "GA-2026-94-RES-…". */
const PLACEHOLDER = /(?:^|[-–—/.(])[XxNn]{1,6}(?=$|[-–—/.)])/;
const UNFINISHED = /^ ?[…_[?]|^\.\./;
/** Added papers of a resolution bear its code with a tail. */
const TAIL = /\/(?:Add|Rev|Corr)\.\d{1,3}$/;
const SEPARATORS = ['/', '-', '.'];
/** How far behind a token the rest of a code may reach: "A/RES/1514 (XV)". */
const BEHIND = 24;

/**
 * Looks for broken codes in a clean text. Codes that can be read are none, and neither are the
 * look-alikes that the profiles name.
 */
export function findNearCodes(text: string, codes: Codes, lexicon: Lexicon): readonly NearCode[] {
  const bodies = [...lexicon.bodies.values()];
  const families = bodies.flatMap(familiesOf);
  const lookAlikes = bodies.flatMap(({ notCodes }) => notCodes.map(({ pattern }) => pattern));
  const lookAlike = new RegExp(`^(?:${['(?!)', ...lookAlikes].join('|')})`);
  const meanings = new Map<string, string | null>();
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const start = match.index;
    const token = withoutLooseBracket(match[0]);
    const family = /\d/.test(token) ? familyOf(token, families) : null;
    if (family === null || isReadable(text, start, token, codes)) return [];
    const end = start + token.length;
    const isOpen = PLACEHOLDER.test(token) || UNFINISHED.test(text.slice(end, end + 2));
    if (isOpen || lookAlike.test(text.slice(start, end + BEHIND))) return [];
    const known = meanings.get(token);
    const meant = known === undefined ? meantBy(token, family, codes, lexicon) : known;
    meanings.set(token, meant);
    return [{ start, end, text: token, meant, model: modelOf(family) }];
  });
}

/** True when a code can be read at the token, or is the token but for its tail. */
function isReadable(text: string, start: number, token: string, codes: Codes): boolean {
  const from = Math.max(0, start - 2);
  const [code] = codes.scan(text.slice(from, start + token.length + BEHIND));
  const isAtToken = code !== undefined && from + code.start < start + token.length;
  return isAtToken || codes.read(token.replace(TAIL, '')) !== null;
}

/** "(see A/RES/79-136)": the closing bracket belongs to the sentence. */
function withoutLooseBracket(token: string): string {
  return token.includes('(') ? token : token.replace(/\)+$/, '');
}

/** One family for each form that letters tell apart from other words. */
function familiesOf(body: Body): readonly Family[] {
  return body.codes.flatMap((code) =>
    code.forms.flatMap(({ template, placeholders }) => {
      if (placeholders.includes('type') || template.includes(' ')) return [];
      const [before = '', behind = ''] = splitAtFigure(template);
      const lead = letterRuns(before);
      const rest = letterRuns(behind);
      const figures = placeholders.filter((name) => name !== 'part' && name !== 'tail').length;
      const letters = [...lead, ...rest].join('').length;
      return lead.length > 0 && letters >= 3 ? [{ body, code, lead, rest, figures }] : [];
    }),
  );
}

function splitAtFigure(template: string): readonly string[] {
  const at = template.indexOf('{');
  const behind = template.slice(at).replace(/\{[^}]*\}/g, '0');
  return [template.slice(0, at), behind];
}

function letterRuns(text: string): readonly string[] {
  return text.match(/[A-Za-z]+/g) ?? [];
}

function familyOf(token: string, families: readonly Family[]): Family | null {
  const runs = token.match(/[A-Za-z]+|\d+/g) ?? [];
  const letters = runs.filter((run) => !/^\d/.test(run));
  const figures = runs.length - letters.length;
  const shape = runs.map((run) => (/^\d/.test(run) ? '0' : run.toUpperCase()));
  return (
    families.find(({ lead, rest, figures: expected }) => {
      const known = [...lead, ...rest];
      if (!known.every((word, index) => letters[index]?.toUpperCase() === word.toUpperCase())) {
        return false;
      }
      // Other letters straight behind the lead make it another kind of paper: "A/HRC/WG.2/17/2".
      if (shape[lead.length] !== '0') return false;
      return figures >= (lead.length + rest.length > 1 ? 1 : expected);
    }) ?? null
  );
}

/** The one sound code of the family that a single slip of the pen turns into `token`. */
function meantBy(
  token: string,
  { body, code }: Family,
  codes: Codes,
  lexicon: Lexicon,
): string | null {
  const near = new Map<string, string>();
  for (const mended of slipsOf(token)) {
    const read = codes.read(mended);
    if (read === null || read.isDraft || read.parts.faults.length > 0) continue;
    if (read.parts.body !== body.file.id || read.parts.kind !== code.file.kind) continue;
    // "AG-12-RES-08" is not one of 1912, when there was no session.
    if (body.file.checksSessionYear && read.parts.session === null) continue;
    if (read.parts.number === '0' || near.has(read.canonical)) continue;
    near.set(read.canonical, printedLike(mended, read, body, lexicon));
  }
  const [only] = near.values();
  return near.size === 1 && only !== undefined ? only : null;
}

/** The code as its form prints it: "AG-2012-RES-08" is not made a GA code. */
function printedLike(written: string, code: ReadCode, body: Body, lexicon: Lexicon): string {
  const name = formOf(written, code.parts.kind, body);
  const form = shapeOf(code, lexicon)?.forms.find((other) => other.name === name);
  return form?.text ?? code.canonical;
}

/** Texts one slip away: a character too many, another sign, a year of two figures. */
function slipsOf(token: string): readonly string[] {
  const slips: string[] = [];
  for (let at = 0; at < token.length; at += 1) {
    const before = token.slice(0, at);
    const behind = token.slice(at + 1);
    if (/[-–—/.]/.test(token.charAt(at))) {
      for (const separator of SEPARATORS) slips.push(before + separator + behind);
      if (!/\d$/.test(before) || !/^\d/.test(behind)) slips.push(before + behind);
    } else slips.push(before + behind);
  }
  for (const century of ['19', '20']) {
    slips.push(token.replace(/(?<!\d)(\d{2})(?!\d)/, `${century}$1`));
  }
  return slips;
}

/** A sound code to show: that of the last session on record. */
function modelOf({ body, code }: Family): string | null {
  const last = body.file.sessions.at(-1);
  return printCode(code.file.canonical, {
    year: String(last?.year ?? EXAMPLE_YEAR),
    session: String(last?.number ?? EXAMPLE_SESSION),
    number: EXAMPLE_NUMBER,
    part: '',
    tail: '',
  });
}

const EXAMPLE_YEAR = 2001;
const EXAMPLE_SESSION = 60;
const EXAMPLE_NUMBER = '12';
