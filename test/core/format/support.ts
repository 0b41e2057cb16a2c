/** Formats texts for tests, and says what of a text a reader reads. */
import assert from 'node:assert/strict';
import { format } from '../../../server/src/core/format/format.ts';
import type { ResolutionModel } from '../../../server/src/core/model/model.ts';
import { textWith } from '../../../server/src/core/text/edits.ts';
import type { Range } from '../../../server/src/core/text/range.ts';
import { analyser } from '../../support/analyser.ts';

export function formattingOf(text: string, within: Range | null = null, fileName?: string) {
  const hint = fileName === undefined ? {} : { fileName };
  return format(analyser.analyse(text, hint), analyser, { hint, within });
}

/** A text that can be formatted, formatted. */
export function formatted(text: string): string {
  const formatting = formattingOf(text);
  if (formatting.kind === 'refused') assert.fail(JSON.stringify(formatting.refusal));
  assert.equal(textWith(text, formatting.edits), formatting.text);
  return formatting.text;
}

/** Asserts what becomes of a text, and that nothing becomes of it the next time. */
export function checkLayout(before: string, after: string): void {
  assert.equal(formatted(before), after);
  assert.equal(formatted(after), after);
}

/** Asserts that a text has its layout already. */
export function checkKept(text: string): void {
  checkLayout(text, text);
}

/** What no layout may change: every sign but white space, whatever the case of its letter. */
export function signs(text: string): string {
  return text.replace(/[\s\u00ad]/g, '').toLowerCase();
}

/** The signs of a text without some ranges of it. */
export function signsWithout(text: string, gone: readonly Range[]): string {
  return signs(
    textWith(
      text,
      gone.map((range) => ({ range, text: '' })),
    ),
  );
}

/** What a reader sees of a model. */
export function bones({ clauses, citations, adoption, title, ...model }: ResolutionModel) {
  return {
    clauses: clauses.map(({ part, number, keyword, items, end }) => [
      part,
      number,
      keyword?.entry,
      items.map(({ marker, level }) => [marker, level]),
      end.mark,
    ]),
    codes: citations.flatMap(({ canonical }) => canonical ?? []),
    votes: [adoption?.inFavour, adoption?.against, adoption?.abstentions],
    title: title?.text,
    head: [model.body, model.language, model.identity?.canonical, model.heading?.number],
  };
}
