/** Signs that stand for other signs in texts that have been copied and converted. */

/** Characters that read as a plainer one: spaces, line breaks, apostrophes, hyphens. */
export const REPLACED: ReadonlyMap<number, string> = new Map([
  [0x09, ' '],
  [0x0b, '\n'],
  [0x0c, '\n'],
  [0x85, '\n'],
  [0xa0, ' '],
  [0x2000, ' '],
  [0x2001, ' '],
  [0x2002, ' '],
  [0x2003, ' '],
  [0x2004, ' '],
  [0x2005, ' '],
  [0x2006, ' '],
  [0x2007, ' '],
  [0x2008, ' '],
  [0x2009, ' '],
  [0x200a, ' '],
  [0x2010, '-'],
  [0x2011, '-'],
  [0x2018, "'"],
  [0x2019, "'"],
  [0x02bc, "'"],
  [0x2032, "'"],
  [0x60, "'"],
  [0xb4, "'"],
  [0x2028, '\n'],
  [0x2029, '\n'],
  [0x202f, ' '],
  [0x205f, ' '],
  [0x2212, '-'],
  [0x3000, ' '],
  [0xff0c, ','],
  [0xff1b, ';'],
  [0xff1a, ':'],
]);

/** Invisible characters that are no part of the text. */
export const DROPPED: ReadonlySet<number> = new Set([
  0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0x202a, 0x202b, 0x202c, 0x202d,
  0x202e,
]);

/** HTML entities that a conversion may leave behind. */
export const ENTITIES: readonly (readonly [string, string])[] = [
  ['&nbsp;', ' '],
  ['&#160;', ' '],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&rsquo;', "'"],
];
