/** What mending would change, as a unified diff that `patch` and `git apply` take. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { MessageLanguage } from '../../core/wording/languages.ts';
import { counted, DOCUMENTS, FINDINGS } from './counted.ts';
import type { Paint } from './paint.ts';

const CONTEXT = 3;

/** The diff of one document. */
export function diffOf(path: string, before: string, after: string, paint: Paint): string {
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, {
    context: CONTEXT,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split('\n')
    .map((line) => painted(line, paint))
    .join('\n');
}

function painted(line: string, paint: Paint): string {
  if (/^(?:---|\+\+\+) /.test(line)) return paint('bold', line);
  if (line.startsWith('@@')) return paint('cyan', line);
  if (line.startsWith('+')) return paint('green', line);
  return line.startsWith('-') ? paint('red', line) : line;
}

/** How much would be mended. */
export function diffSum(count: number, documents: number, language: MessageLanguage): string {
  const [findings, texts] = [
    counted(count, FINDINGS, language),
    counted(documents, DOCUMENTS, language),
  ];
  switch (language) {
    case 'en':
      return `${findings} would be mended in ${texts}`;
    case 'fr':
      return `${findings} à corriger dans ${texts}`;
  }
}
