/** Reports places and days that are not those of the session they are given for. */
import { createDateWriter } from '../../wording/dates.ts';
import { always, defineRule } from '../rule.ts';
import { createCitedDates } from '../support/cited-dates.ts';
import { misplacedMentions } from '../support/misplaced-mentions.ts';
import { createSittings } from '../support/sittings.ts';
import { isOutside, recordedDay, undated, wasPossible } from '../support/outside-session.ts';

export const sessionPlace = defineRule({
  id: 'session-place',
  since: '0.1.0',
  levels: always('warning'),
  mending: 'unsafe',
  isAboutCodes: true,
  authority: {
    en: 'Records of the sessions of each organ: city, country and days.',
    fr: 'Suite des sessions de chaque organe : ville, pays et jours.',
  },
  docs: {
    title: {
      en: 'A place or a day is not that of its session',
      fr: 'Un lieu ou une date n’est pas celui de la session',
    },
    what: {
      en: 'Compares with the record of the session the city and the country in the session formula and wherever the text names a session with its place; the days given with such a session; the day given behind a cited code (“GA-2012-81-RES-08 of 3 May 2012”); and the day of adoption. Spellings are never reported: names are compared in every language, and what resembles one of them is taken for it. A city of which nothing is known is left alone, unless its country is that of another session. What the rule on sessions and years says already is not said again.',
      fr: 'Compare avec ce que l’on sait de la session : la ville et le pays de la formule de session et de toute session nommée avec son lieu ; les jours donnés pour une telle session ; la date qui suit une cote citée (« GA-2012-81-RES-08 du 3 mai 2012 ») ; la date d’adoption. L’orthographe n’est jamais en cause : les noms sont comparés dans toutes les langues, et ce qui ressemble à l’un d’eux est tenu pour lui. Une ville dont on ne sait rien n’est pas signalée, sauf si son pays est celui d’une autre session. Ce que dit déjà la règle sur l’année et la session n’est pas répété.',
    },
    why: {
      en: 'Readers look a resolution up by the meeting that adopted it. A wrong city or day sends them to another meeting, or makes them doubt the code.',
      fr: 'On cherche une résolution par la réunion qui l’a adoptée. Une ville ou une date fausse mène à une autre réunion, ou fait douter de la cote.',
    },
    measured: {
      en: 'In 393 adopted texts two citations are reported, and both are slips in print: “resolution 72/256 of 24 December 2107”, and 1325 (2000) with a day of 2005. No place is reported.',
      fr: 'Dans 393 textes adoptés, deux citations sont signalées, et toutes deux sont des coquilles imprimées : la résolution 72/256 datée de 2107, et la résolution 1325 (2000) avec une date de 2005. Aucun lieu n’est signalé.',
    },
    examples: {
      en: {
        bad: `The INTERPOL General Assembly, meeting in its 81st session in Singapore (Singapore) from 5 to 8 November 2012,

RECALLING Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted
`,
        good: `The INTERPOL General Assembly, meeting in its 81st session in Rome (Italy) from 5 to 8 November 2012,

RECALLING Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Istanbul (Maroc) du 24 au 27 novembre 2025,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      city: 'Session {session} met in {right}, not in {written}, so the text seems to come from another session than it says. Correct the city, or the number of the session.',
      country:
        'Session {session} met in this country: {right}, not {written}. A reader cannot tell which is meant: correct the country, or the number of the session.',
      days: 'On record is the {right}. The text gives other days, so a reader cannot tell which session is meant: correct the days, or the number of the session.',
      cited:
        '{canonical} cannot have been adopted on {day}. Its session: {session}. Check the date and the code; one of them leads to another resolution.',
      adopted:
        'The text is {canonical} and cannot have been adopted on {day}. Its session: {session}. Check the date and the code.',
      write: 'Write “{right}”',
    },
    fr: {
      city: 'Lieu de la session {session} : {right}, et non {written}. Le texte semble venir d’une autre session que celle qu’il nomme. Corrigez la ville, ou le numéro de la session.',
      country:
        'Pays hôte de la session {session} : {right}, et non {written}. Le lecteur ne sait pas laquelle est visée : corrigez le pays, ou le numéro de la session.',
      days: 'Session connue : {right}. Le texte donne d’autres dates, et le lecteur ne sait pas quelle session est visée : corrigez les dates, ou le numéro de la session.',
      cited:
        '{canonical} n’a pas pu être adoptée le {day}. Sa session : {session}. Vérifiez la date et la cote : l’une d’elles mène à une autre résolution.',
      adopted:
        'Le texte est {canonical} et n’a pas pu être adopté le {day}. Sa session : {session}. Vérifiez la date et la cote.',
      write: 'Écrire « {right} »',
    },
  },
  check: (model, context, report) => {
    const { analyser, messages, library } = context;
    const dates = createDateWriter(messages);
    for (const { id, range, values, edits } of misplacedMentions(model, context)) {
      const right = edits.map(({ text }) => text).join(', ');
      const fix =
        edits.length === 0
          ? null
          : ({ say: 'write', values: { right }, edits, isSafe: false } as const);
      report(range, id, values, fix);
    }
    const sittings = createSittings(context);
    const dateOf = createCitedDates(model, analyser);
    for (const citation of model.citations) {
      const { canonical, parts } = citation;
      const given = dateOf(citation);
      if (given === null || canonical === null || parts === null) continue;
      // A text that cites itself is the matter of another rule.
      if (canonical === model.identity?.canonical) continue;
      const { start: day, range } = given.date;
      const cited = sittings.cited(undated(citation, parts), library);
      if (cited === null || !isOutside(day, cited) || !wasPossible(parts, analyser)) continue;
      const values = { canonical, day: dates.day(day), session: sittings.say(cited) };
      const text = recordedDay(canonical, model.language, library);
      const fix =
        text === null
          ? null
          : ({
              say: 'write',
              values: { right: text },
              edits: [{ range, text }],
              isSafe: false,
            } as const);
      report(range, 'cited', values, fix);
    }
    const { adoption, identity } = model;
    const own = sittings.own({ ...model, adoption: null });
    if (adoption?.date == null || identity === null || own === null) return;
    if (!isOutside(adoption.date, own)) return;
    const { canonical } = identity;
    const values = { canonical, day: dates.day(adoption.date), session: sittings.say(own) };
    const { start, end } = adoption.range;
    const inNote = model.dates.find(({ range }) => range.start >= start && range.end <= end);
    report(inNote?.range ?? adoption.range, 'adopted', values);
  },
});
