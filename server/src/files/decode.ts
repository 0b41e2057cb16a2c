/** Turns the bytes of a file into text, or says what the bytes are instead. */

/** What bytes are that cannot be read as text. */
export type EncodingFault = 'binary' | 'utf-16' | 'not-utf-8';

/** How a text is written as bytes; all but the first begin with a byte order mark. */
export type Encoding = 'utf-8' | 'utf-8-marked' | 'utf-16le' | 'utf-16be';

export type Decoding =
  { readonly text: string; readonly encoding: Encoding } | { readonly fault: EncodingFault };

/** The byte order mark as UTF-8 writes it. */
const UTF_8_MARK: readonly number[] = [0xef, 0xbb, 0xbf];

/** How much is looked at to tell what bytes are that are no text. */
const SAMPLE = 4096;

/** Papers that hold text in a wrapping of their own: PDF, Rich Text, and the zip files of Word. */
const WRAPPED = /^(?:%PDF-|\{\\rtf|PK\x03\x04)/;

/**
 * Decodes UTF-8, and UTF-16 with a byte order mark. The mark is left out of the text, as editors
 * leave it out, so that places in the text are the same here and there.
 */
export function decode(bytes: Uint8Array): Decoding {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return decodeAs(marked, bytes) ?? { fault: 'binary' };
  const sample = bytes.subarray(0, SAMPLE);
  if (WRAPPED.test(String.fromCharCode(...sample.subarray(0, 8)))) return { fault: 'binary' };
  if (bytes.includes(0)) return { fault: alternatesWithZeros(sample) ? 'utf-16' : 'binary' };
  const encoding = UTF_8_MARK.every((byte, index) => bytes[index] === byte)
    ? 'utf-8-marked'
    : 'utf-8';
  return decodeAs(encoding, bytes) ?? { fault: hasControls(sample) ? 'binary' : 'not-utf-8' };
}

function encodingOfMark([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** The text; null when the bytes are not in the encoding, or hold the zeros that no text holds. */
function decodeAs(
  encoding: Encoding,
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Encoding } | null {
  const label = encoding === 'utf-8-marked' ? 'utf-8' : encoding;
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : { text, encoding };
  } catch {
    return null;
  }
}

/** Western text in UTF-16 has a zero in nearly every second byte, and none in the others. */
function alternatesWithZeros(sample: Uint8Array): boolean {
  const zeros = [0, 0] as [number, number];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  }
  const [even, odd] = zeros;
  return Math.min(even, odd) === 0 && Math.max(even, odd) > sample.length * 0.4;
}

/** True for bytes that no single-byte encoding uses in a text. */
function hasControls(sample: Uint8Array): boolean {
  return sample.some((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte));
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the escape of old terminals. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
