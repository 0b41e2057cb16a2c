/**
 * Reads JSON that people write by hand and remembers where every value stands, so that a fault is
 * shown in its place. Comments and trailing commas are allowed, as editors allow them.
 */
import type { Range } from '../core/text/range.ts';

/** A value with its place; `children` holds the members of a list or an object. */
interface Node {
  readonly value: unknown;
  readonly range: Range;
  /** Where the name stands under which an object has the value. */
  readonly name?: Range;
  readonly children: ReadonlyMap<PropertyKey, Node>;
}

export interface PlacedJson {
  readonly value: unknown;
  /** Where the value at the path stands; what holds it, when there is no such value. */
  placeOf(path: readonly PropertyKey[]): Range;
  /** Where the name of the member at the path stands; null for a list's item and for none. */
  nameOf(path: readonly PropertyKey[]): Range | null;
}

/** What was read, or the place of the first thing that is no JSON. */
export type JsonReading =
  | { readonly json: PlacedJson; readonly fault: null }
  | { readonly json: null; readonly fault: Range };

const SKIPPED = /(?:[ \t\r\n\ufeff]|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const STRING = /"(?:[^"\\\n\r]|\\[^\n\r])*"/y;
const SCALAR = /-?\d[\d.eE+-]*|true|false|null/y;

/** Nothing that a person writes goes deeper, and the reader calls itself for every level. */
const DEEPEST = 64;

/** Reads a whole text. Never throws. */
export function readJson(text: string): JsonReading {
  const reader = createReader(text);
  const root = reader.value(0);
  reader.skip();
  if (root === null || reader.at() < text.length) {
    const start = Math.min(reader.at(), Math.max(text.length - 1, 0));
    return { json: null, fault: { start, end: Math.min(start + 1, text.length) } };
  }
  const json: PlacedJson = {
    value: root.value,
    placeOf: (path) => walk(root, path).node.range,
    nameOf: (path) => {
      const { node, isThere } = walk(root, path);
      return isThere ? (node.name ?? null) : null;
    },
  };
  return { json, fault: null };
}

/** The value at the path; where there is none, what should hold it. */
function walk(
  root: Node,
  path: readonly PropertyKey[],
): { readonly node: Node; readonly isThere: boolean } {
  let node = root;
  for (const step of path) {
    const next = node.children.get(step);
    if (next === undefined) return { node, isThere: false };
    node = next;
  }
  return { node, isThere: true };
}

interface Reader {
  value(depth: number): Node | null;
  skip(): void;
  at(): number;
}

function createReader(text: string): Reader {
  let offset = 0;

  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) offset += found.length;
    return found;
  };
  const skip = (): void => {
    match(SKIPPED);
  };
  const take = (character: string): boolean => {
    skip();
    if (text.charAt(offset) !== character) return false;
    offset += 1;
    return true;
  };

  const scalar = (pattern: RegExp): Node | null => {
    const start = offset;
    const written = match(pattern);
    const value = written === null ? undefined : parsed(written);
    if (value === undefined) {
      offset = start;
      return null;
    }
    return { value, range: { start, end: offset }, children: new Map() };
  };

  /** The members up to the closing character, each read by `member`. */
  const members = (close: string, member: (index: number) => boolean): boolean => {
    for (let index = 0; ; index += 1) {
      if (take(close)) return true;
      if (!member(index)) return false;
      if (!take(',')) return take(close);
    }
  };

  const list = (depth: number): Node | null => {
    const start = offset - 1;
    const children = new Map<PropertyKey, Node>();
    const isWhole = members(']', (index) => {
      const item = value(depth + 1);
      if (item !== null) children.set(index, item);
      return item !== null;
    });
    if (!isWhole) return null;
    const values = [...children.values()].map((child) => child.value);
    return { value: values, range: { start, end: offset }, children };
  };

  const object = (depth: number): Node | null => {
    const start = offset - 1;
    const children = new Map<PropertyKey, Node>();
    const isWhole = members('}', () => {
      skip();
      const key = scalar(STRING);
      if (key === null || !take(':')) return false;
      const item = value(depth + 1);
      if (item !== null) children.set(String(key.value), { ...item, name: key.range });
      return item !== null;
    });
    if (!isWhole) return null;
    const entries = [...children].map(([key, child]) => [String(key), child.value] as const);
    return { value: Object.fromEntries(entries), range: { start, end: offset }, children };
  };

  const value = (depth: number): Node | null => {
    if (depth > DEEPEST) return null;
    if (take('[')) return list(depth);
    if (take('{')) return object(depth);
    return text.charAt(offset) === '"' ? scalar(STRING) : scalar(SCALAR);
  };

  return { value, skip, at: () => offset };
}

/** The value of a literal; undefined for one that only looks like JSON, such as "1.2.3". */
function parsed(literal: string): unknown {
  try {
    return JSON.parse(literal);
  } catch {
    return undefined;
  }
}
