/** A change of a text with what it must be read as afterwards, and the proof that it is. */
import type { Clause, Part, ResolutionModel } from '../model/model.ts';
import { textWith } from '../text/edits.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Draft } from './draft.ts';

/** A clause as far as changes of the structure go. */
export interface Expected {
  readonly part: Part;
  readonly number: string | null;
  /** The levels of its items, in order. */
  readonly levels: readonly number[];
}

/** A change that can be made in one step. */
export interface Plan {
  /** In the order of the text, none touching another. */
  readonly edits: readonly TextEdit[];
  /** The clauses of the text once it is made. */
  readonly clauses: readonly Expected[];
}

/** What a clause is before a change. */
export function asExpected({ part, number, items }: Clause): Expected {
  return { part, number, levels: items.map(({ level }) => level) };
}

/** Edits in the order of the text: those that touch are joined, those that change nothing dropped. */
export function tidied(source: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of edits.toSorted(byPlace)) {
    const last = joined.at(-1);
    if (last?.range.end === edit.range.start) {
      const range = { start: last.range.start, end: edit.range.end };
      joined.splice(-1, 1, { range, text: last.text + edit.text });
    } else joined.push(edit);
  }
  return joined.filter(({ range, text }) => source.slice(range.start, range.end) !== text);
}

function byPlace(a: TextEdit, b: TextEdit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

/** The plan, if the changed text is read as it says; null where it changes nothing or is not. */
export function proved({ model, analyser, hint }: Draft, plan: Plan | null): Plan | null {
  if (plan === null || plan.edits.length === 0) return null;
  const after = analyser.analyse(textWith(model.source, plan.edits), hint);
  return isSameFrame(model, after) && matches(after.clauses, plan.clauses) ? plan : null;
}

/** Whatever stands around the clauses is left as it was. */
function isSameFrame(before: ResolutionModel, after: ResolutionModel): boolean {
  return (
    before.body === after.body &&
    before.language === after.language &&
    before.isResolution === after.isResolution &&
    before.adoption?.text === after.adoption?.text &&
    before.sections.length === after.sections.length &&
    before.annexes.length === after.annexes.length &&
    before.title?.text === after.title?.text
  );
}

function matches(found: readonly Clause[], expected: readonly Expected[]): boolean {
  if (found.length !== expected.length) return false;
  return found.map(asExpected).every(({ part, number, levels }, index) => {
    const wanted = expected[index];
    return (
      part === wanted?.part && number === wanted.number && levels.join() === wanted.levels.join()
    );
  });
}
