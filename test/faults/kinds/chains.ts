/** Markers of repetition that are missing, stand in vain, or have changed places. */
import type { FaultKind, SoundText } from '../support/fault.ts';
import { folded, plain, put, replacing, type KeyedClause } from '../support/spots.ts';

/** A keyword of one verb, taken apart. */
interface Chained {
  readonly clause: KeyedClause;
  readonly verb: string;
  /** The marker as written: "also", "EN OUTRE"; null for a bare verb. */
  readonly marker: string | null;
  readonly step: 'bare' | 'second' | 'third';
}

export const chainFaults: readonly FaultKind[] = [
  {
    name: 'the marker of a repeated keyword is missing',
    rule: 'repeated-keyword',
    mended: 'original',
    inject: (text, chance) => {
      const pairs = runsOf(text).flatMap((run) =>
        isInOrder(run) ? run.filter((one) => one.step === 'second' && isEvenlyLoud(one)) : [],
      );
      if (pairs.length === 0) return null;
      const { clause, verb } = chance.pick(pairs);
      return replacing(clause.keyword.range, asFirst(verb), text);
    },
  },
  {
    name: 'a marker where nothing is repeated',
    rule: 'stray-marker',
    mended: 'original',
    inject: (text, chance) => {
      const options = plain(text).flatMap((clause) => {
        const chained = apart(clause, text);
        const isBare = chained?.step === 'bare' && clause.keyword.entry !== null;
        return isBare && isFirst(chained, text) ? [chained] : [];
      });
      if (options.length === 0) return null;
      const { clause, verb } = chance.pick(options);
      const { repetition } = text.language.file;
      const marker = chance.pick([repetition.second[0]!, repetition.third[0]!]);
      return replacing(clause.keyword.range, marked(verb, marker, clause, text), text);
    },
  },
  {
    name: 'the markers of a chain have changed places',
    rule: 'chain-order',
    mended: 'original',
    inject: (text, chance) => {
      const pairs = runsOf(text).flatMap((run) =>
        run.flatMap((second, index) => {
          const third = run[index + 1];
          const isPair = second.step === 'second' && third?.step === 'third' && isInOrder(run);
          return isPair ? [{ second, third }] : [];
        }),
      );
      if (pairs.length === 0) return null;
      const { second, third } = chance.pick(pairs);
      const swap = (to: Chained, from: Chained) =>
        put(to.clause.keyword.range, marked(to.verb, from.marker!, to.clause, text));
      return {
        edits: [swap(second, third), swap(third, second)],
        place: second.clause.keyword.range,
        what: `“${second.clause.keyword.written}” and “${third.clause.keyword.written}”`,
      };
    },
  },
];

/** Clauses in a row with one verb; asides and other addressees are not looked at. */
function runsOf(text: SoundText): readonly (readonly Chained[])[] {
  const runs: Chained[][] = [];
  const clauses = plain(text);
  for (const clause of clauses) {
    const chained = apart(clause, text);
    if (chained === null) continue;
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      folded(last.verb) === folded(chained.verb) &&
      last.clause.part === clause.part &&
      last.clause.index === clause.index - 1 &&
      last.clause.section === clause.section &&
      speaksAlike(last.clause, clause, text);
    if (goesOn) runs.at(-1)!.push(chained);
    else runs.push([chained]);
  }
  return runs.filter((run) => run.length > 1 && run[0]!.step === 'bare');
}

/** True where the markers of a run go round: X, X also, X further, X. */
function isInOrder(run: readonly Chained[]): boolean {
  return run.every(({ step }, index) => step === STEPS[index % STEPS.length]);
}

/** False for a marker in small letters behind a verb in capitals, for which there is no one way. */
function isEvenlyLoud({ verb, marker }: Chained): boolean {
  return verb !== verb.toUpperCase() || marker === marker?.toUpperCase();
}

const STEPS = ['bare', 'second', 'third'] as const;

/** Verbs that speak to somebody may begin anew with another addressee. */
function speaksAlike(one: KeyedClause, other: KeyedClause, text: SoundText): boolean {
  const behind = ({ keyword }: KeyedClause): string =>
    text.text.slice(keyword.range.end, keyword.range.end + 12);
  if (behind(one).startsWith(',') || behind(other).startsWith(',')) return false;
  return one.part === 'preamble' || behind(one) === behind(other);
}

/** Null for a keyword of more words than a verb and its marker. */
function apart(clause: KeyedClause, text: SoundText): Chained | null {
  const { written } = clause.keyword;
  const { second, third } = text.language.file.repetition;
  const words = written.split(' ');
  if (words.length === 1) return { clause, verb: written, marker: null, step: 'bare' };
  for (const [step, markers] of [
    ['second', second.slice(0, 1)],
    ['third', third.slice(0, 1)],
  ] as const) {
    for (const marker of markers) {
      const length = marker.split(' ').length;
      if (words.length !== length + 1) continue;
      const [front, back] = [words.slice(0, length).join(' '), words.slice(-length).join(' ')];
      if (folded(back) === folded(marker)) return { clause, verb: words[0]!, marker: back, step };
      if (folded(front) === folded(marker)) {
        return { clause, verb: words.at(-1)!, marker: front, step };
      }
    }
  }
  return null;
}

function marked(verb: string, marker: string, { part }: KeyedClause, text: SoundText): string {
  const isLoud = verb === verb.toUpperCase();
  const word = isLoud ? marker.toUpperCase() : marker.toLowerCase();
  return text.language.file.repetition.side[part] === 'behind'
    ? `${verb} ${word}`
    : `${asFirst(word)} ${isLoud ? verb : verb.toLowerCase()}`;
}

/** With the capital with which a clause begins. */
function asFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** True where the verb stands nowhere before, nor right behind. */
function isFirst({ clause, verb }: Chained, { text, model }: SoundText): boolean {
  const stem = folded(verb).slice(0, 5);
  const before = folded(text.slice(0, clause.range.start));
  const next = model.clauses.find(({ range }) => range.start > clause.range.start);
  return !before.includes(stem) && !folded(next?.keyword?.written ?? '').includes(stem);
}
