/**
 * Prints what the rules make of injected faults:
 *
 *   node --import tsx test/faults/report.ts [--seed N] [--texts N | --all] [--kind WORDS] [--misses]
 */
import { parseArgs } from 'node:util';
import { textWith } from '../../server/src/core/text/edits.ts';
import { faultKinds } from './kinds.ts';
import { sampleOf } from './support/sample.ts';
import { printTable, rowOf, rowsOf } from './support/table.ts';
import { soundTexts } from './support/texts.ts';
import { isSmooth, type Trial } from './support/trial.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    texts: { type: 'string', default: '12' },
    all: { type: 'boolean', default: false },
    kind: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
  },
});

const { texts, absent } = soundTexts();
const kinds = faultKinds.filter(
  ({ name, rule }) => name.includes(values.kind) || rule === values.kind,
);
const most = values.all ? Infinity : Number(values.texts);
const trials: Trial[] = [];
for (const trial of sampleOf(kinds, texts, { seed: Number(values.seed), most })) {
  trials.push(trial);
  if (values.misses && !isSmooth(trial)) console.log(describe(trial));
}
for (const set of absent) console.log(`SKIPPED: ${set} is absent`);
console.log(printTable([...rowsOf(kinds, trials), rowOf('all', '', trials)]));

/** Where two texts begin to differ. */
function unlike(wanted: string, is: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === is[at]) at += 1;
  const around = (text: string): string =>
    JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  return `${around(wanted)} became ${around(is)}`;
}

/** What went wrong, with the words around the fault. */
function describe({
  kind,
  text,
  fault,
  found,
  broken,
  mended,
  isMended,
  side,
  brought,
}: Trial): string {
  const first = fault.edits[0]?.range.start ?? 0;
  const say = (finding: Trial['side'][number]): string => {
    const words = broken.slice(finding.range.start, finding.range.end).slice(0, 60);
    return `${finding.rule} “${words}” ${finding.message}`;
  };
  const lines = [
    found === null ? `NOT FOUND by ${kind.rule}` : '',
    found !== null && mended !== 'none' && !isMended
      ? `NOT MENDED: ${unlike(text.text, textWith(broken, found.fix?.edits ?? []))}`
      : '',
    ...side.map((finding) => `SIDE ${say(finding)}`),
    ...brought.map(({ rule, message }) => `BROUGHT ${rule} ${message}`),
  ].filter((line) => line !== '');
  return [
    `--- ${kind.name} | ${text.set}/${text.name} | ${fault.what}`,
    `    …${JSON.stringify(broken.slice(Math.max(0, first - 80), first + 120))}`,
    ...lines.map((line) => `    ${line}`),
  ].join('\n');
}
