/** Reads the corpora and official texts where they lie, beside the project; they are never copied. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');

/** A text of a corpus folder. */
export interface CorpusText {
  readonly name: string;
  readonly text: string;
}

/** The path of a shared folder, or null when it is not there. */
function sharedFolder(...path: readonly string[]): string | null {
  const folder = join(SHARED, ...path);
  return existsSync(folder) ? folder : null;
}

/** All texts of a shared folder; null when the folder is absent, so that a test can skip aloud. */
export function readShared(...path: readonly string[]): readonly CorpusText[] | null {
  const folder = sharedFolder(...path);
  if (folder === null) return null;
  return readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md')
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Rows of a gold table as objects keyed by column name; null when it is absent. */
export function readGold(
  ...path: readonly string[]
): readonly Readonly<Record<string, string>>[] | null {
  const file = sharedFolder(...path);
  if (file === null) return null;
  const [head = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
