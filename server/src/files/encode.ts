/** Turns a text into the bytes of a file: the way back from `decode`. */
import type { Encoding } from './decode.ts';

const MARK = '\ufeff';

/** The bytes of a text in an encoding, with the byte order mark that belongs to it. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-marked':
      return new TextEncoder().encode(MARK + text);
    case 'utf-16le':
      return inUnits(MARK + text, true);
    case 'utf-16be':
      return inUnits(MARK + text, false);
  }
}

function inUnits(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}
