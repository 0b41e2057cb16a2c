/** Reports operative clauses whose printed numbers skip, repeat or go back. */
import type { Analyser } from '../../analyse.ts';
import type { Clause, ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import { defineRule } from '../rule.ts';
import { misplacedClauses } from '../support/order.ts';

export const clauseNumbering = defineRule({
  id: 'clause-numbering',
  since: '0.1.0',
  severity: 'warning',
  fixable: false,
  authority: {
    en: 'UN Editorial Manual, numbering of operative paragraphs; practice of adopted texts.',
    fr: 'Manuel de rédaction de l’ONU, numérotation des paragraphes du dispositif ; pratique des textes adoptés.',
  },
  docs: {
    title: {
      en: 'The numbers of operative clauses skip or repeat',
      fr: 'Les numéros des paragraphes du dispositif sautent ou se répètent',
    },
    what: {
      en: 'Compares the printed numbers of the operative clauses, where at least two are printed. A number may start again at 1 behind a section heading, in a lettered part, or where a second run of numbers visibly begins; the first number, or one between two others, may be lost in copying.',
      fr: 'Compare les numéros imprimés des paragraphes du dispositif, s’il y en a au moins deux. La numérotation peut reprendre à 1 après un intertitre, dans une partie désignée par une lettre ou quand une seconde série commence à l’évidence ; le premier numéro, ou un numéro entre deux autres, peut s’être perdu à la copie.',
    },
    why: {
      en: 'Operative clauses are cited by number, often years later. A number that stands twice or not at all makes such a citation ambiguous.',
      fr: 'Les paragraphes du dispositif sont cités par leur numéro, souvent des années plus tard. Un numéro présent deux fois, ou absent, rend la citation ambiguë.',
    },
    measured: {
      en: '11 of 882 adopted texts of the UN General Assembly leave the sequence, all of them budget resolutions or texts in sections.',
      fr: '11 des 882 textes adoptés par l’Assemblée générale des Nations Unies rompent la série : ce sont des résolutions budgétaires ou des textes divisés en sections.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Decides to convene a meeting;

3. Requests the Secretary-General to report on it.
`,
        good: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
      },
      fr: {
        bad: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général de lui en rendre compte ;

2. Décide de rester saisi de la question.
`,
        good: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général de lui en rendre compte ;

3. Décide de rester saisi de la question.
`,
      },
    },
  },
  messages: {
    en: {
      gap: 'Clause {number} follows clause {previous}: whoever looks for clause {expected} will not find it. Renumber, or put back what is missing.',
      repeat:
        'The number {number} stands twice, so a citation of clause {number} could mean either. Number this one {expected}.',
      back: 'Clause {number} follows clause {previous}, so the clauses cannot be cited by number. Number this one {expected}.',
      shuffled:
        'Clause {number} stands where clause {expected} should: a clause has been moved without its number. Number the clauses anew, or move it back.',
    },
    fr: {
      gap: 'Le paragraphe {number} suit le paragraphe {previous} : qui cherche le {expected} ne le trouvera pas. Renumérotez ou rétablissez ce qui manque.',
      repeat:
        'Le numéro {number} figure deux fois : citer le paragraphe {number} peut désigner l’un ou l’autre. Donnez à celui-ci le numéro {expected}.',
      back: 'Le paragraphe {number} suit le paragraphe {previous} : on ne peut plus citer les paragraphes par leur numéro. Donnez à celui-ci le numéro {expected}.',
      shuffled:
        'Le paragraphe {number} occupe la place du {expected} : un paragraphe a été déplacé sans son numéro. Renumérotez ou remettez-le à sa place.',
    },
  },
  check: (model, { analyser }, report) => {
    for (const { kind, range, value, previous, expected } of faultsIn(model, analyser)) {
      report(range, kind, {
        number: String(value),
        previous: String(previous),
        expected: String(expected),
      });
    }
  },
});

/** A printed number, with how many numbers may have been lost between it and the one before. */
interface PrintedNumber {
  readonly value: number;
  readonly range: Range;
  readonly section: number;
  readonly unnumberedBefore: number;
}

interface Fault {
  readonly kind: 'gap' | 'repeat' | 'back' | 'shuffled';
  readonly range: Range;
  readonly value: number;
  readonly previous: number;
  readonly expected: number;
}

/** A clause in the wrong part is reported for its place; its number is not missed where it belongs. */
function faultsIn(model: ResolutionModel, analyser: Analyser): readonly Fault[] {
  const { clauses, source } = model;
  const early = new Set(
    misplacedClauses(model, analyser).flatMap(({ earlyOperatives }) => earlyOperatives),
  );
  const away = new Set(numbersOf([...early]).map(({ value }) => value));
  const numbers = numbersOf(clauses.filter((clause) => !early.has(clause)));
  return runsOf(numbers).flatMap((run) => {
    const shuffled = shuffledIn(run);
    return shuffled === null ? faultsInRun(run, away, source) : [shuffled];
  });
}

function numbersOf(clauses: readonly Clause[]): readonly PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  let unnumberedBefore = 0;
  for (const { part, number, numberRange, section } of clauses) {
    if (part !== 'operative') continue;
    const value = number === null ? NaN : Number.parseInt(number, 10);
    if (numberRange === null || Number.isNaN(value)) {
      unnumberedBefore += 1;
      continue;
    }
    numbers.push({ value, range: numberRange, section, unnumberedBefore });
    unnumberedBefore = 0;
  }
  return numbers;
}

/** Cuts where the numbers start again: in a new section, or where a second series visibly begins. */
function runsOf(numbers: readonly PrintedNumber[]): readonly (readonly PrintedNumber[])[] {
  const runs: PrintedNumber[][] = [];
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1];
    const next = numbers[index + 1];
    const run = runs.at(-1);
    const isSecondSeries = next?.value === 2 && run !== undefined && run.length > 1;
    const restarts = number.value === 1 && (number.section !== before?.section || isSecondSeries);
    if (restarts || run === undefined) runs.push([number]);
    else run.push(number);
  }
  return runs;
}

/** Numbers of which none is missing and none doubled, and which are out of order: clauses moved. */
function shuffledIn(run: readonly PrintedNumber[]): Fault | null {
  const [first] = run;
  if (first === undefined) return null;
  const sorted = run.map(({ value }) => value).toSorted((a, b) => a - b);
  const lowest = sorted[0] ?? first.value;
  if (sorted.some((value, index) => value !== lowest + index)) return null;
  const index = run.findIndex(({ value }, position) => value !== lowest + position);
  const moved = run[index];
  if (moved === undefined) return null;
  const expected = lowest + index;
  return { ...moved, kind: 'shuffled', previous: expected - 1, expected };
}

/**
 * A wrong number is judged by the one behind it: when that goes on as if the right number stood
 * here, this one is a slip; otherwise counting goes on from what is printed, so that one gap is
 * one finding.
 */
function faultsInRun(
  run: readonly PrintedNumber[],
  away: ReadonlySet<number>,
  source: string,
): readonly Fault[] {
  const faults: Fault[] = [];
  let before: PrintedNumber | null = null;
  let last = 0;
  for (const [index, number] of run.entries()) {
    const { value, range, unnumberedBefore } = number;
    if (before !== null) {
      last = lastInText(last, source.slice(before.range.end, range.start));
      while (away.has(last + 1)) last += 1;
      const follows = value > last && value <= last + 1 + unnumberedBefore;
      const expected = last + 1;
      if (!follows)
        faults.push({ kind: kindOf(value, last), range, value, previous: last, expected });
      const isSlip = !follows && run[index + 1]?.value === expected + 1;
      last = isSlip ? expected : value;
    } else last = value;
    before = number;
  }
  return faults;
}

/** Goes on counting over numbers that stand in the text without opening a clause there. */
function lastInText(last: number, text: string): number {
  let reached = last;
  for (const [, number] of text.matchAll(/\s(\d{1,4})\.\s{1,80}\p{L}/gu)) {
    if (Number(number) === reached + 1) reached += 1;
  }
  return reached;
}

function kindOf(value: number, previous: number): 'gap' | 'repeat' | 'back' {
  if (value > previous) return 'gap';
  return value === previous ? 'repeat' : 'back';
}
