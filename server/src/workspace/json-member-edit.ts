/** Sets one member of JSON that people write by hand; comments, order and spacing stay as they are. */
import type { TextEdit } from '../core/text/edits.ts';
import { readJson, type PlacedJson } from './json-with-places.ts';

/**
 * The edit that gives the member at the path a value; objects that are missing on the way are made.
 *
 * @returns null for a text that is no JSON, and where something on the way is no object
 */
export function memberEdit(text: string, path: readonly string[], value: string): TextEdit | null {
  const { json } = readJson(text);
  if (json === null) return null;
  const depth = path.findIndex((_, index) => json.nameOf(path.slice(0, index + 1)) === null);
  if (depth === -1) return { range: json.placeOf(path), text: JSON.stringify(value) };
  const holder = path.slice(0, depth);
  const found = valueAt(json.value, holder);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
  const [name = '', ...rest] = path.slice(depth);
  const member = `${JSON.stringify(name)}: ${nested(rest, value)}`;
  return inserted(text, json, holder, Object.keys(found), member);
}

/** A new text that holds nothing but the member. */
export function memberText(path: readonly string[], value: string): string {
  const whole = path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Behind the last member, on a line of its own where that one has one. */
function inserted(
  text: string,
  json: PlacedJson,
  holder: readonly PropertyKey[],
  names: readonly string[],
  member: string,
): TextEdit {
  const last = names
    .map((name) => [...holder, name])
    .toSorted((a, b) => json.placeOf(b).end - json.placeOf(a).end)[0];
  if (last === undefined) {
    const at = json.placeOf(holder).start + 1;
    const isEmpty = /^\s*\}/.test(text.slice(at, json.placeOf(holder).end));
    return { range: { start: at, end: at }, text: isEmpty ? ` ${member} ` : ` ${member}` };
  }
  const at = json.placeOf(last).end;
  const start = json.nameOf(last)?.start ?? at;
  const lead = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start))?.[1];
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const space = lead === undefined ? ' ' : lineBreak + lead;
  return { range: { start: at, end: at }, text: `,${space}${member}` };
}

function nested(path: readonly string[], value: string): string {
  return path.reduceRight(
    (inner, name) => `{ ${JSON.stringify(name)}: ${inner} }`,
    JSON.stringify(value),
  );
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => Object.entries(at ?? {}).find(([key]) => key === name)?.[1],
    value,
  );
}
