/** Reports codes and session formulas in which the session and the year contradict each other. */
import type { Codes } from '../../citations/codes.ts';
import { sessionOfYear } from '../../citations/codes.ts';
import { createDateWriter } from '../../wording/dates.ts';
import type { BodyFile } from '../../lexicon/body-schema.ts';
import type { CodeParts, ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import { defineRule } from '../rule.ts';
import { codesIn } from '../support/codes-in.ts';

export const sessionYear = defineRule({
  id: 'session-year',
  since: '0.1.0',
  severity: 'error',
  fixable: false,
  authority: {
    en: 'Records of the sessions of the INTERPOL General Assembly: one each year, none in 2020.',
    fr: 'Suite des sessions de l’Assemblée générale d’INTERPOL : une par an, aucune en 2020.',
  },
  docs: {
    title: {
      en: 'The session and the year contradict each other',
      fr: 'La session et l’année se contredisent',
    },
    what: {
      en: 'Compares the year and the session number within a code (“GA-2012-82-RES-08”), within the session formula of the organ, and between the two. The days in the formula are compared with those on record for the session.',
      fr: 'Compare l’année et le numéro de session à l’intérieur d’une cote (« GA-2012-82-RES-08 »), dans la formule de session de l’organe et entre l’un et l’autre. Les jours donnés par la formule sont comparés à ceux qui sont connus pour la session.',
    },
    why: {
      en: 'Resolutions are found by year, session and number. When two of them disagree, a reader cannot tell which resolution is meant.',
      fr: 'Une résolution se retrouve par son année, sa session et son numéro. Si deux d’entre eux se contredisent, le lecteur ne sait plus de quelle résolution il s’agit.',
    },
    measured: {
      en: 'In INTERPOL texts the year is the session plus 1931, and plus 1932 from 2021 on; every text and list that was read agrees, from 1956 to 2025, but for one list of references. Other bodies do not write both into a code, and are left alone.',
      fr: 'À INTERPOL, l’année est la session plus 1931, et plus 1932 à partir de 2021 ; tous les textes et listes qui ont été lus concordent, de 1956 à 2025, sauf une liste de références. Les autres organes n’inscrivent pas les deux dans une cote et ne sont pas examinés.',
    },
    examples: {
      en: {
        bad: `Resolution No 3

The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

RECALLING resolution GA-2012-82-RES-08,

APPROVES the draft agreement.

Adopted
`,
        good: `Resolution No 3

The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

RECALLING resolution GA-2012-81-RES-08,

APPROVES the draft agreement.

Adopted
`,
      },
      fr: {
        bad: `Résolution n° 8

L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 82ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSCIENTE du coût de la cybercriminalité,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `Résolution n° 8

L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSCIENTE du coût de la cybercriminalité,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      code: 'In “{code}”, session {session} and year {year} do not belong together, so nobody can find the resolution. Write “{byYear}” if the year is right, “{bySession}” if the session is.',
      codeYear:
        'In “{code}”, session {session} and year {year} do not belong together, so nobody can find the resolution. Session {expected} was held in {year}.',
      noSession:
        'No session was held in {year}, so “{code}” leads nowhere. Check the year of the resolution.',
      formula:
        'Session {session} was not held in {year}, so the text seems to come from another session than it says. The session of {year} is number {expected}.',
      formulaNone:
        'No session was held in {year}, so the text seems to come from another session than it says. Check the year and the number.',
      days: 'Session {session} was held from {start} to {end}; the text gives other days. Correct the days or the number of the session.',
      heading:
        'The opener names session {session}, the code “{code}” belongs to session {expected}. Readers will look for the text under one of them only: make the two agree.',
    },
    fr: {
      code: 'Dans « {code} », la session {session} et l’année {year} ne vont pas ensemble : la résolution est introuvable. Écrivez « {byYear} » si l’année est juste, « {bySession} » si c’est la session.',
      codeYear:
        'Dans « {code} », la session {session} et l’année {year} ne vont pas ensemble : la résolution est introuvable. La session {expected} s’est tenue en {year}.',
      noSession:
        'Aucune session ne s’est tenue en {year} : « {code} » ne mène nulle part. Vérifiez l’année de la résolution.',
      formula:
        'La session {session} ne s’est pas tenue en {year} : le texte semble venir d’une autre session que celle qu’il nomme. La session de {year} porte le numéro {expected}.',
      formulaNone:
        'Aucune session ne s’est tenue en {year} : le texte semble venir d’une autre session que celle qu’il nomme. Vérifiez l’année et le numéro.',
      days: 'La session {session} s’est tenue du {start} au {end} ; le texte donne d’autres jours. Corrigez les jours ou le numéro de la session.',
      heading:
        'La formule nomme la session {session}, la cote « {code} » appartient à la session {expected}. On ne cherchera le texte que sous l’une d’elles : faites-les concorder.',
    },
  },
  check: (model, { analyser, profile, messages }, report) => {
    for (const { text, range, parts } of codesIn(model)) {
      const fault = parts.faults.find(({ kind }) => kind === 'session-year');
      if (fault?.kind !== 'session-year') continue;
      const { session, year, expected } = fault;
      const values = { code: text, session: String(session), year: String(year) };
      const byYear = repaired(analyser.codes, parts, { year: String(year) });
      const bySession = repaired(analyser.codes, parts, { session: String(session) });
      if (expected === null) report(range, 'noSession', values);
      else if (byYear === null || bySession === null) {
        report(range, 'codeYear', { ...values, expected: String(expected) });
      } else report(range, 'code', { ...values, byYear, bySession });
    }
    const formula = profile.checksSessionYear ? readFormula(model) : null;
    if (formula === null) return;
    const { session, year, range } = formula;
    const expected = sessionOfYear(profile, year);
    const values = { session: String(session), year: String(year) };
    const own = model.identity;
    const recorded = recordedDays(profile, session);
    if (expected === null) report(range, 'formulaNone', values);
    else if (expected !== session)
      report(range, 'formula', { ...values, expected: String(expected) });
    else if (recorded !== null && !meets(formula.days, recorded)) {
      const dates = createDateWriter(messages);
      report(range, 'days', {
        ...values,
        start: dates.day(recorded.start),
        end: dates.day(recorded.end),
      });
    } else if (own?.parts.session != null && own.parts.session !== session && isSound(own.parts)) {
      report(range, 'heading', {
        ...values,
        code: own.written,
        expected: String(own.parts.session),
      });
    }
  },
});

interface Formula {
  readonly session: number;
  readonly year: number;
  readonly days: Days | null;
  readonly range: Range;
}

interface Days {
  readonly start: string;
  readonly end: string;
}

/** The session formula as the text has it; null when it does not give both number and year. */
function readFormula({ opener, sessions, dates }: ResolutionModel): Formula | null {
  const mention = sessions.find(({ isFormula }) => isFormula);
  if (opener === null || mention?.number == null) return null;
  const date = dates.find(
    ({ range }) => range.start >= opener.range.start && range.end <= opener.range.end,
  );
  const year = mention.year ?? (date === undefined ? null : Number(date.start.slice(0, 4)));
  if (year === null) return null;
  return {
    session: mention.number,
    year,
    days: date === undefined ? null : { start: date.start, end: date.end },
    range: mention.range,
  };
}

function recordedDays(profile: BodyFile, session: number): Days | null {
  const row = profile.sessions.find(({ number }) => number === session);
  return row?.start == null || row.end === null ? null : { start: row.start, end: row.end };
}

/** Records may be a day out at either end; days that do not meet at all are another session's. */
function meets(written: Days | null, recorded: Days): boolean {
  return written === null || (written.start <= recorded.end && recorded.start <= written.end);
}

/** The code with the session or the year put right, printed as its body prints it today. */
function repaired(
  codes: Codes,
  { body, number }: CodeParts,
  known: Partial<Record<'year' | 'session', string>>,
): string | null {
  const code = codes.compose(body, { number, ...known });
  return code === null || !isSound(code.parts) ? null : code.canonical;
}

function isSound({ faults }: CodeParts): boolean {
  return faults.length === 0;
}
