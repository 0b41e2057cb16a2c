/** Finds a document's own code: in its head, else in its file name, else in the project file. */
import type { Toolset } from '../toolset.ts';
import type { ReadCode } from '../citations/codes.ts';
import type { Body } from '../lexicon/body.ts';
import type { Head } from './header.ts';
import type { Identity, SessionFact } from './model.ts';

/** What is known of a document beside its text. */
export interface DocumentHint {
  /** File name without folders; it may hold the document's code. */
  readonly fileName?: string;
  /** The code that the project file gives to this document. */
  readonly declaredCode?: string;
}

/** The identity of a document, or null when nothing says it: none is ever made up. */
export function readIdentity(
  { codes }: Toolset,
  body: Body | null,
  head: Head,
  session: SessionFact | null,
  hint: DocumentHint,
): Identity | null {
  const { own, heading } = head;
  if (own !== null) {
    return {
      ...identityOf(own.code),
      written: own.written,
      range: own.range,
      origin: own.isInHeading ? 'heading' : 'code-line',
    };
  }
  const composed =
    body === null || heading?.number == null
      ? null
      : (codes.readShort(shortInHeading(heading.text), body.file.id, 'resolution') ??
        codes.compose(body.file.id, {
          number: heading.number,
          ...(session?.number == null ? {} : { session: String(session.number) }),
          ...(session?.year == null ? {} : { year: String(session.year) }),
        }));
  if (composed !== null && heading !== null) {
    return {
      ...identityOf(composed),
      written: heading.text,
      range: heading.range,
      origin: 'heading',
    };
  }
  const named = hint.fileName === undefined ? null : codeInFileName(codes, hint.fileName);
  if (named !== null) {
    return { ...identityOf(named.code), written: named.written, range: null, origin: 'file-name' };
  }
  const declared = hint.declaredCode === undefined ? null : codes.read(hint.declaredCode);
  if (declared !== null && hint.declaredCode !== undefined) {
    return { ...identityOf(declared), written: hint.declaredCode, range: null, origin: 'project' };
  }
  return null;
}

function identityOf(code: ReadCode): Pick<Identity, 'canonical' | 'parts'> {
  return { canonical: code.canonical, parts: code.parts };
}

/** "Résolution 1028 (1995)" without its first word. */
function shortInHeading(text: string): string {
  return text.replace(/^\P{N}+/u, '').trim();
}

/**
 * Reads a code out of a file name, in which slashes have become underscores or hyphens and words
 * may follow: "A_RES_78_104.txt", "AG-2012-RES-08 (points de contact).resolution".
 */
function codeInFileName(
  codes: Toolset['codes'],
  fileName: string,
): { readonly code: ReadCode; readonly written: string } | null {
  const stem = fileName.replace(/\.[A-Za-z]{1,12}$/, '').replace(/%20/g, ' ');
  const spellings = [
    stem,
    stem.replace(/[_ ]\(/g, '(').replace(/_/g, '/'),
    stem.replace(/_/g, ' '),
  ];
  for (const spelling of spellings) {
    const code = codes.read(spelling) ?? codes.scan(spelling)[0] ?? null;
    if (code !== null) return { code, written: stem };
  }
  const pieces = stem.split('_');
  for (let length = pieces.length - 1; length >= 3; length -= 1) {
    const code = codes.read(pieces.slice(0, length).join('/'));
    if (code !== null) return { code, written: pieces.slice(0, length).join('_') };
  }
  return null;
}
