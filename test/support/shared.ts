/** The official texts, read where they lie; without the folder their tests are skipped aloud. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShared } from './corpus.ts';

/** The official texts by file name; null when the folder is absent. */
function officialTexts(): ReadonlyMap<string, string> | null {
  const texts = readShared('seeds');
  return texts === null ? null : new Map(texts.map(({ name, text }) => [name, text]));
}

/** The worked seeds of the project by file name. */
export function seedTexts(): ReadonlyMap<string, string> {
  return readTexts(join(import.meta.dirname, '../../seeds'));
}

function readTexts(path: string): ReadonlyMap<string, string> {
  const names = readdirSync(path).filter((name) => /\.(?:txt|resolution|json)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** Tests over the official texts. */
export function describeOfficial(
  title: string,
  tests: (texts: ReadonlyMap<string, string>) => void,
): void {
  const texts = officialTexts();
  if (texts !== null) {
    describe(title, () => {
      tests(texts);
    });
    return;
  }
  describe.skip(`${title} (SKIPPED: the folder of official texts is absent)`, () => {
    it('need the official texts');
  });
}
