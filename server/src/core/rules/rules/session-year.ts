/** Reports codes and session formulas in which the session and the year contradict each other. */
import { createDateWriter } from '../../wording/dates.ts';
import type { TextEdit } from '../fix.ts';
import { always, defineRule } from '../rule.ts';
import { codeEdit } from '../support/code-mending.ts';
import { codesIn } from '../support/codes-in.ts';
import { daysOf, isSound, meets, readFormula } from '../../writing/formula.ts';
import {
  certainReading,
  formulaEdit,
  ownCodeEdit,
  readingsOf,
} from '../support/session-mending.ts';

export const sessionYear = defineRule({
  id: 'session-year',
  since: '0.1.0',
  levels: always('error'),
  mending: 'unsafe',
  isAboutCodes: true,
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
      en: 'Compares the year and the session number within a code (“GA-2012-82-RES-08”), within the session formula of the organ, and between the two. The days in the formula are compared with those on record for the session. Where the place, the days, the session of the text or the library leave one reading only, the fix writes it.',
      fr: 'Compare l’année et le numéro de session à l’intérieur d’une cote (« GA-2012-82-RES-08 »), dans la formule de session de l’organe et entre l’un et l’autre. Les jours donnés par la formule sont comparés à ceux qui sont connus pour la session. Quand le lieu, les jours, la session du texte ou le fonds ne laissent qu’une lecture possible, la correction l’écrit.',
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
        bad: `The INTERPOL General Assembly, meeting in its 88th session in Santiago (Chile) from 15 to 18 October 2019,

RECALLING resolution GA-2018-89-RES-08,

APPROVES the draft agreement.

Adopted
`,
        good: `The INTERPOL General Assembly, meeting in its 88th session in Santiago (Chile) from 15 to 18 October 2019,

RECALLING resolution GA-2018-87-RES-08,

APPROVES the draft agreement.

Adopted
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 82ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSCIENTE du coût de la cybercriminalité,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

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
      write: 'Write “{right}”',
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
      write: 'Écrire « {right} »',
    },
  },
  check: (model, context, report) => {
    const { analyser, profile, messages } = context;
    const write = (edit: TextEdit | null): Parameters<typeof report>[3] =>
      edit === null
        ? null
        : { say: 'write', values: { right: edit.text }, edits: [edit], isSafe: false };
    for (const code of codesIn(model)) {
      const fault = code.parts.faults.find(({ kind }) => kind === 'session-year');
      if (fault?.kind !== 'session-year') continue;
      const { session, year, expected } = fault;
      const values = { code: code.text, session: String(session), year: String(year) };
      const readings = readingsOf(code.parts, fault, analyser.codes);
      const certain = certainReading(readings, code, model, context);
      const fix = write(certain === null ? null : codeEdit(model, code, certain, analyser));
      const { byYear, bySession } = readings;
      if (expected === null) report(code.range, 'noSession', values, fix);
      else if (byYear === null || bySession === null) {
        report(code.range, 'codeYear', { ...values, expected: String(expected) }, fix);
      } else {
        const both = { byYear: byYear.canonical, bySession: bySession.canonical };
        report(code.range, 'code', { ...values, ...both }, fix);
      }
    }
    const formula = profile.checksSessionYear ? readFormula(model, profile) : null;
    if (formula === null) return;
    const { session, year, expected, days, row, mention } = formula;
    const { range } = mention;
    const values = { session: String(session), year: String(year) };
    const own = model.identity;
    const recorded = daysOf(row);
    const fix = isSound(formula) ? null : write(formulaEdit(formula, model, context));
    if (expected === null) report(range, 'formulaNone', values, fix);
    else if (expected !== session) {
      report(range, 'formula', { ...values, expected: String(expected) }, fix);
    } else if (days !== null && recorded !== null && !meets(days, recorded)) {
      const dates = createDateWriter(messages);
      const on = { start: dates.day(recorded.start), end: dates.day(recorded.end) };
      report(range, 'days', { ...values, ...on }, fix);
    } else if (own?.parts.session != null && own.parts.session !== session) {
      if (own.parts.faults.length > 0) return;
      const code = { code: own.written, expected: String(own.parts.session) };
      report(range, 'heading', { ...values, ...code }, write(ownCodeEdit(formula, model, context)));
    }
  },
});
