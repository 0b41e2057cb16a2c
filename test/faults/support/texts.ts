/** The sound texts that are broken: adopted ones where they lie, those of the project, and our own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyser } from '../../support/analyser.ts';
import { ADOPTED as ADOPTED_DEVIATIONS } from '../../rules/real-deviations.ts';
import { readShared, type CorpusText } from '../../support/corpus.ts';
import type { SoundText } from './fault.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
/** Clean copies of adopted texts; Security Council texts before 1992 are poor scans. */
const FOLDERS = [
  ['seeds'],
  ['corpus', 'unga', 'en'],
  ['corpus', 'unga', 'en-md'],
  ['corpus', 'unsc', 'fr'],
  ['corpus', 'wha', 'en'],
] as const;
const FIRST_GOOD_YEAR = 1992;

/** Sets of texts, and the names of those that are not at hand. */
export interface SoundTexts {
  readonly texts: readonly SoundText[];
  readonly absent: readonly string[];
}

/** Texts in which something true is found are not sound. */
const DEVIANT = new Set(ADOPTED_DEVIATIONS.map(({ file }) => `corpus/${file}`));

/** All of them, in the same order on every machine that has them. */
export function soundTexts(): SoundTexts {
  const written = inFolder('test/faults/texts');
  const shared = FOLDERS.map((path) => ({ set: path.join('/'), texts: readShared(...path) }));
  return {
    texts: [
      ...inFolder('seeds').flatMap((text) => soundText('own/worked', text)),
      ...written.flatMap((text) => soundText('own/written', text)),
      ...written.flatMap(({ name, text }) =>
        soundText('own/written, other line ends', { name, text: text.replaceAll('\n', '\r\n') }),
      ),
      ...shared.flatMap(({ set, texts }) =>
        (texts ?? [])
          .filter((text) => isGoodCopy(text) && !DEVIANT.has(`${set}/${text.name}`))
          .flatMap((text) => soundText(set, text)),
      ),
    ],
    absent: shared.flatMap(({ set, texts }) => (texts === null ? [set] : [])),
  };
}

function inFolder(folder: string): readonly CorpusText[] {
  const path = join(PROJECT, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.resolution'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}

function isGoodCopy({ name }: CorpusText): boolean {
  const year = /^S_RES_\d+_\((\d{4})\)/.exec(name)?.[1];
  return year === undefined || Number(year) >= FIRST_GOOD_YEAR;
}

/** None for a text that cannot be read as a resolution. */
function soundText(set: string, { name, text }: CorpusText): readonly SoundText[] {
  const model = analyser.analyse(text, { fileName: name });
  const language = analyser.lexicon.languages.get(model.language);
  const profile = analyser.lexicon.bodies.get(model.body)?.file;
  if (!model.isResolution || language === undefined || profile === undefined) return [];
  return [{ set, name, text, model, language, profile, analyser }];
}
