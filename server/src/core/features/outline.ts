/** The outline of a resolution: its parts as a drafter names them, nested as they stand. */
import type { Adoption, Clause, Item, ResolutionModel, Section } from '../model/model.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import type { Range } from '../text/range.ts';
import { clauseRuns } from './clause-runs.ts';
import { createDateWriter } from '../wording/dates.ts';
import { excerpt } from './excerpt.ts';
import { endOfClause, endWithSubItems } from './item-extent.ts';
import { nest } from './nest.ts';
import type { FlatEntry, OutlineEntry, OutlineKind } from './outline-entry.ts';
import { outlineWording, type OutlineWording } from './outline-wording.ts';

export interface OutlineContext {
  /** The language of what the outline says of itself. */
  readonly messages: MessageLanguage;
}

const NAME_LENGTH = 72;

/**
 * The outline of a text.
 *
 * @returns entries in the order of the text, none overlapping its neighbour; empty for a text in
 *   which nothing was recognised
 */
export function outline(
  model: ResolutionModel,
  { messages }: OutlineContext,
): readonly OutlineEntry[] {
  const words = outlineWording[messages];
  const dates = createDateWriter(messages);
  const { source, clauses, annexes } = model;
  return nest([
    ...head(model, model.session === null ? null : dates.session(model.session)),
    ...model.sections.flatMap((section) => sectionEntry(source, section, words)),
    ...parts(model).flatMap((run) => partEntry(run, words)),
    ...clauses.flatMap((clause) => [
      clauseEntry(source, clause, words),
      ...itemEntries(source, clause),
    ]),
    ...(model.adoption === null ? [] : [adoptionEntry(model.adoption, words)]),
    ...annexes.map(({ heading, range }) => ({
      ...leaf('annex', source, heading.range),
      range,
    })),
  ]);
}

/** An entry that is called by the words in its place. */
function leaf(kind: OutlineKind, source: string, range: Range): FlatEntry {
  const name = excerpt(source.slice(range.start, range.end), NAME_LENGTH);
  return { kind, name, detail: null, range, selectionRange: range };
}

/** What stands before the first clause, as far as it is there. */
function head(model: ResolutionModel, session: string | null): readonly FlatEntry[] {
  const { source, marking, heading, identity, title, opener } = model;
  const entries: FlatEntry[] = [];
  if (marking !== null) entries.push(leaf('marking', source, marking.range));
  const isInHeading = heading !== null && isSame(heading.range, identity?.range ?? null);
  if (heading !== null) {
    const detail = isInHeading ? (identity?.canonical ?? null) : null;
    entries.push({ ...leaf('heading', source, heading.range), detail });
  }
  if (identity?.range != null && !isInHeading) {
    const { canonical, written, range } = identity;
    const detail = written === canonical ? null : canonical;
    entries.push({ ...leaf('code', source, range), detail });
  }
  if (title !== null) entries.push(leaf('title', source, title.range));
  if (opener !== null) {
    const { range, organ } = opener;
    entries.push({ ...leaf('opener', source, organ.range), range, detail: session });
  }
  return entries;
}

/** Sections with a heading or a letter; the stretch of an undivided text is none. */
function sectionEntry(
  source: string,
  { heading, letter, range }: Section,
  words: OutlineWording,
): readonly FlatEntry[] {
  if (heading !== null) return [{ ...leaf('section', source, heading.range), range }];
  if (letter === null) return [];
  const name = words.section(letter);
  return [{ kind: 'section', name, detail: null, range, selectionRange: firstOf(range) }];
}

/** The parts; under a heading with clauses of one part only, naming the part would say nothing. */
function parts({ clauses, sections }: ResolutionModel): readonly (readonly Clause[])[] {
  const runs = clauseRuns(clauses);
  return runs.filter(([first]) => {
    const index = first?.section ?? 0;
    const isHeaded = (sections[index]?.heading ?? null) !== null;
    return !isHeaded || runs.filter(([other]) => other?.section === index).length > 1;
  });
}

function partEntry(run: readonly Clause[], words: OutlineWording): readonly FlatEntry[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const isPreamble = first.part === 'preamble';
  return [
    {
      kind: isPreamble ? 'preamble' : 'operative-part',
      name: isPreamble ? words.preamble : words.operativePart,
      detail: isPreamble ? words.recitals(run.length) : words.clauses(run.length),
      range: { start: first.range.start, end: endOfClause(last) },
      selectionRange: first.keyword?.range ?? firstOf(first.range),
    },
  ];
}

/** "3. ENCOURAGE les pays membres à …"; its place in the part where no number is printed. */
function clauseEntry(source: string, clause: Clause, words: OutlineWording): FlatEntry {
  const { number, keyword, range, items } = clause;
  const isRecital = clause.part === 'preamble';
  const start = keyword?.range.start ?? clause.numberRange?.end ?? range.start;
  const end = items[0]?.range.start ?? range.end;
  const text = excerpt(source.slice(start, end), NAME_LENGTH);
  return {
    kind: isRecital ? 'recital' : 'operative-clause',
    name: number === null ? text : `${number}. ${text}`,
    detail:
      number !== null ? null : isRecital ? words.recital(clause.index) : words.clause(clause.index),
    range: { start: range.start, end: endOfClause(clause) },
    selectionRange: keyword?.range ?? firstOf(range),
  };
}

/** Items, each with a range that takes in the items below it. */
function itemEntries(source: string, { items }: Clause): readonly FlatEntry[] {
  return items.map((item, position) => ({
    kind: 'item',
    name: itemName(source, item, items[position + 1]),
    detail: null,
    range: { start: item.range.start, end: endWithSubItems(items, position) },
    selectionRange: item.markerRange,
  }));
}

/** The marker and the words up to the next item, which may be one below it. */
function itemName(source: string, { marker, markerRange, range }: Item, next?: Item): string {
  const end = Math.min(range.end, next?.range.start ?? range.end);
  return `${marker} ${excerpt(source.slice(markerRange.end, end), NAME_LENGTH)}`.trim();
}

/** "Adoptée" with the votes in the detail, where the note counts them. */
function adoptionEntry(note: Adoption, words: OutlineWording): FlatEntry {
  const { text, range, votesRange } = note;
  const uncounted = votesRange === null ? text : text.replace(/[\s:,(]*\d.*$/s, '');
  const name = excerpt(uncounted === '' ? text : uncounted, NAME_LENGTH);
  return { kind: 'adoption', name, detail: words.votes(note), range, selectionRange: range };
}

function isSame(a: Range, b: Range | null): boolean {
  return a.start === b?.start && a.end === b.end;
}

function firstOf({ start, end }: Range): Range {
  return { start, end: Math.min(start + 1, end) };
}
