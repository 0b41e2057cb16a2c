/** Checks on a body profile that its schema cannot express. */
import type { BodyFile } from '../../server/src/core/lexicon/body-schema.ts';
import { compileForm } from '../../server/src/core/lexicon/code-template.ts';
import { checkDuplicates } from './check-lists.ts';
import type { Fault, Place } from './fault.ts';

/** Everything that is wrong with a body profile; empty for a sound one. */
export function checkBody(file: BodyFile): readonly Fault[] {
  return [
    ...checkOrgans(file),
    ...checkSessions(file),
    ...checkSpans(file),
    ...checkVoters(file),
    ...checkCodes(file),
  ];
}

function checkOrgans({ organs, marks }: BodyFile): readonly Fault[] {
  return [
    ...checkDuplicates(marks, ['marks'], exactly),
    ...organs.flatMap(({ opener, citing }, index) => [
      ...checkDuplicates(opener, ['organs', index, 'opener']),
      ...checkDuplicates(citing, ['organs', index, 'citing']),
    ]),
  ];
}

function checkSessions({ sessions, sessionYears, checksSessionYear }: BodyFile): readonly Fault[] {
  return sessions.flatMap(({ number, year, start, end }, index) => {
    const place: Place = ['sessions', index];
    const faults: Fault[] = [];
    const before = sessions[index - 1];
    if (before !== undefined && before.number >= number) {
      faults.push({ place, message: `session ${number} stands behind session ${before.number}` });
    }
    if (start !== null && end !== null && start > end) {
      faults.push({ place, message: 'the session ends before it starts' });
    }
    const span = sessionYears.find(({ from, to }) => year >= from && (to === null || year <= to));
    if (checksSessionYear && span !== undefined && number + span.offset !== year) {
      const expected = `${number + span.offset}`;
      faults.push({
        place,
        message: `by "sessionYears" session ${number} was held in ${expected}`,
      });
    }
    return faults;
  });
}

function checkSpans({ sessionYears }: BodyFile): readonly Fault[] {
  return sessionYears.flatMap(({ from, to }, index) =>
    to === null || from <= to
      ? []
      : [{ place: ['sessionYears', index], message: 'the span ends before it starts' }],
  );
}

function checkVoters({ voters = [] }: BodyFile): readonly Fault[] {
  return voters.flatMap(({ from, count, needed }, index) => {
    const place: Place = ['voters', index];
    const before = voters[index - 1];
    const isLate = before !== undefined && before.from >= from;
    return [
      ...(isLate ? [{ place, message: `${from} stands behind ${before.from}` }] : []),
      ...(needed !== undefined && needed > count
        ? [{ place, message: `${needed} votes cannot be cast by ${count} members` }]
        : []),
    ];
  });
}

function checkCodes({ codes, draftForms, notCodes }: BodyFile): readonly Fault[] {
  return [
    ...codes.flatMap(({ canonical, forms, short, address }, index) => [
      ...checkAddress(address, ['codes', index, 'address']),
      ...checkTemplates([canonical], ['codes', index, 'canonical']),
      ...checkTemplates(forms, ['codes', index, 'forms']),
      ...checkTemplates(
        short.map(({ form }) => form),
        ['codes', index, 'short'],
      ),
    ]),
    ...checkTemplates(draftForms, ['draftForms']),
    ...checkTemplates(
      notCodes.map(({ form }) => form),
      ['notCodes'],
    ),
  ];
}

function checkAddress(address: string | undefined, place: Place): readonly Fault[] {
  return address === undefined || address.startsWith('https://')
    ? []
    : [{ place, message: `"${address}" does not begin with https://` }];
}

function checkTemplates(templates: readonly string[], place: Place): readonly Fault[] {
  return [
    ...checkDuplicates(templates, place, exactly),
    ...templates.flatMap((template, index) =>
      Array.from(template.matchAll(/\{[^{}]*\}/g), ([token]) => token)
        .filter((token) => compileForm(token).placeholders.length === 0)
        .map((token) => ({ place: [...place, index], message: `${token} stands for nothing` })),
    ),
  ];
}

/** Codes and marks are compared letter for letter. */
function exactly(word: string): string {
  return word;
}
