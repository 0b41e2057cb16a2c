/** The report on what the rules find in adopted texts: each finding with its line and its reason. */
import { ADOPTED, type Deviation } from '../real-deviations.ts';
import {
  findingsInFolders,
  isGrave,
  type FolderFindings,
  type FoundInText,
} from './real-findings.ts';

/** Adopted texts in clean copies. */
export const ADOPTED_FOLDERS = [
  'seeds',
  'unga/en',
  'unga/en-md',
  'unsc/fr',
  'wha/en',
  'cgpm/fr',
  'cgpm/en',
] as const;

/** The report as Markdown; null when the texts are absent. */
export function deviationReport(): string | null {
  const official = findingsInFolders(ADOPTED_FOLDERS, 'official');
  const draft = findingsInFolders(ADOPTED_FOLDERS, 'draft');
  if (official === null || draft === null) return null;
  const silent = new Set(official.flatMap(({ findings }) => findings.map(keyOf)));
  return [
    '# What the rules find in adopted texts',
    '',
    'Written by `npm run deviations`. A preset for adopted texts must be silent on them, save where a text really deviates. Each finding was looked at; the reason says what is wrong with the text or with its copy.',
    '',
    ...countTable(official, draft),
    '',
    '## Findings under `official`, and warnings and errors under `draft`',
    '',
    '| text | line | rule | official | words | what deviates |',
    '| --- | --- | --- | --- | --- | --- |',
    ...listed(official, draft).map(
      (found) =>
        `| ${found.file} | ${String(found.line)} | ${found.rule} | ${silent.has(keyOf(found)) ? 'yes' : 'no'} | ${quoted(found.words)} | ${reasonOf(found)?.reason ?? '**not listed**'} |`,
    ),
    '',
  ].join('\n');
}

/** The reason for a finding, as somebody has written it down. */
export function reasonOf({ file, rule, words }: FoundInText): Deviation | undefined {
  return ADOPTED.find(
    (deviation) => deviation.file === file && deviation.rule === rule && deviation.words === words,
  );
}

function countTable(
  official: readonly FolderFindings[],
  draft: readonly FolderFindings[],
): readonly string[] {
  const rows = official.map(({ folder, names, findings }, index) => {
    const all = draft[index]?.findings ?? [];
    const grave = all.filter(isGrave).length;
    const cells = [names.length, findings.length, grave, all.length - grave].map(String);
    return `| ${[folder, ...cells].join(' | ')} |`;
  });
  return [
    '| texts | how many | all under `official` | warnings and errors under `draft` | hints and information under `draft` |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

/** In the order of the texts, each finding once. */
function listed(
  official: readonly FolderFindings[],
  draft: readonly FolderFindings[],
): readonly FoundInText[] {
  return official.flatMap(({ findings }, index) => {
    const own = new Set(findings.map(keyOf));
    const grave = (draft[index]?.findings ?? []).filter(isGrave);
    const all = [...findings, ...grave.filter((found) => !own.has(keyOf(found)))];
    return all.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  });
}

function keyOf({ file, line, rule, words }: FoundInText): string {
  return [file, line, rule, words].join('\n');
}

function quoted(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll('*', '\\*');
}
