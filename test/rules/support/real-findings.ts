/** What the rules find in folders of real texts, each folder a library of its own. */
import type { Finding } from '../../../server/src/core/rules/check.ts';
import type { Preset } from '../../../server/src/core/rules/rule.ts';
import type { CorpusText } from '../../support/corpus.ts';
import { readShared } from '../../support/corpus.ts';
import { findingsIn } from '../../support/findings.ts';
import { libraryOf } from '../../support/library.ts';

/** A finding in a text of a folder. */
export interface FoundInText {
  /** Folder and name of the text. */
  readonly file: string;
  /** Line of the finding, from 1. */
  readonly line: number;
  readonly rule: string;
  /** Its words, or the words before a mark. */
  readonly words: string;
  readonly severity: Finding['severity'];
}

/** A folder of texts, and what is found in them. */
export interface FolderFindings {
  readonly folder: string;
  readonly names: readonly string[];
  readonly findings: readonly FoundInText[];
}

/** The most letters that are quoted of a finding. */
const QUOTED = 24;

/** Everything that a preset finds in the folders; null when one of them is absent. */
export function findingsInFolders(
  folders: readonly string[],
  preset: Preset,
): readonly FolderFindings[] | null {
  const read = folders.map((folder) => ({ folder, texts: readFolder(folder) }));
  const found: FolderFindings[] = [];
  for (const { folder, texts } of read) {
    if (texts === null) return null;
    found.push({
      folder,
      names: texts.map(({ name }) => name),
      findings: findingsInTexts(folder, texts, preset),
    });
  }
  return found;
}

function readFolder(folder: string): readonly CorpusText[] | null {
  return folder === 'seeds' ? readShared(folder) : readShared('corpus', folder);
}

/** Everything that a preset finds in texts that are one library. */
export function findingsInTexts(
  folder: string,
  texts: readonly CorpusText[],
  preset: Preset,
): readonly FoundInText[] {
  const library = libraryOf(texts);
  return texts.flatMap(({ name, text }) =>
    findingsIn(text, { hint: { fileName: name }, library, uri: name, preset }).map((finding) => ({
      file: `${folder}/${name}`,
      line: text.slice(0, finding.range.start).split('\n').length,
      rule: finding.rule,
      words: wordsOf(finding, text),
      severity: finding.severity,
    })),
  );
}

/** True for what a drafter has to look at. */
export function isGrave({ severity }: FoundInText): boolean {
  return severity === 'error' || severity === 'warning';
}

function wordsOf({ range }: Finding, text: string): string {
  const line = text.lastIndexOf('\n', range.start) + 1;
  const from = Math.max(line, Math.min(range.start, range.end - QUOTED));
  return text.slice(from, range.end).trim();
}
