/** Points out reports that are asked for without a day or session. */
import type { Drafting } from '../../lexicon/drafting.ts';
import type { Clause } from '../../model/model.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Range } from '../../text/range.ts';
import { defineRule } from '../rule.ts';
import { leadOf, piecesOf } from '../support/pieces.ts';

export const reportWithoutDate = defineRule({
  id: 'report-without-date',
  since: '0.1.0',
  levels: { official: 'off', draft: 'hint', strict: 'information' },
  authority: {
    en: 'Practice of the UN General Assembly and of INTERPOL: a report is asked for at a session that is named.',
    fr: 'Pratique de l’Assemblée générale des Nations Unies et d’INTERPOL : un rapport est demandé pour une session déterminée.',
  },
  docs: {
    title: {
      en: 'A report is asked for without a date',
      fr: 'Un rapport est demandé sans échéance',
    },
    what: {
      en: 'Points out a request for a report in which nothing tells when it is due: no session, date, month or year, and no word such as “annually” or “as soon as”. To “report on” a matter while following it is no such request. Only clauses that open with a directive are looked at, and in a list the item that asks together with the words before the list.',
      fr: 'Signale une demande de rapport dans laquelle rien n’indique l’échéance : ni session, ni date, ni mois, ni année, ni mention telle que « chaque année », un délai en jours ou « dès que possible ». Seuls sont examinés les paragraphes qui s’ouvrent par une demande et, dans une énumération, l’élément qui la contient avec les mots qui la précèdent.',
    },
    why: {
      en: 'A report that is due at no time is never late. The next session is where the Assembly can still act on it.',
      fr: 'Un rapport sans échéance n’est jamais en retard. C’est à une session donnée que l’Assemblée peut encore en tirer les conséquences.',
    },
    measured: {
      en: 'UN General Assembly: none of some fifty requests for a report is without a term. Security Council in French: 6 of 59, for it hears reports at any time. Hence a hint, and nothing in adopted texts.',
      fr: 'Assemblée générale des Nations Unies : aucune d’une cinquantaine de demandes de rapport n’est sans échéance. Conseil de sécurité en français : 6 sur 59, car il entend des rapports à tout moment. C’est donc une indication, et rien dans les textes adoptés.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report to the General Assembly on the outcome.
`,
        good: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report to the General Assembly at its eighty-second session on the outcome.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord ;

DEMANDE au Secrétariat général de faire rapport sur les résultats de cet accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord ;

DEMANDE au Secrétariat général de faire rapport à sa 90ème session sur les résultats de cet accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      open: 'Nothing says when this report is due, so it can never be late. Name the session, or a day.',
    },
    fr: {
      open: 'Rien ne dit quand ce rapport est attendu : il ne sera jamais en retard. Indiquez la session ou une date.',
    },
  },
  check: (model, { analyser }, report) => {
    const drafting = analyser.lexicon.languages.get(model.language)?.drafting;
    if (drafting === undefined) return;
    for (const clause of model.clauses) {
      const { keyword, part } = clause;
      if (part !== 'operative' || keyword?.entry == null) continue;
      if (!drafting.directives.has(keyword.entry) || drafting.voluntary.has(keyword.entry))
        continue;
      const range = openRequest(clause, model.source, drafting);
      if (range !== null) report(range, 'open', {});
    }
  },
});

/** The first request of the clause for which nothing tells when it is due. */
function openRequest(clause: Clause, source: string, drafting: Drafting): Range | null {
  const lead = leadOf(clause);
  const leadTellsTime = drafting.time.test(cleanText(source.slice(lead.start, lead.end)).folded);
  if (leadTellsTime) return null;
  for (const { start, end } of piecesOf(clause)) {
    const clean = cleanText(source.slice(start, end));
    const asked = drafting.reportAsked.exec(clean.folded);
    if (asked === null || drafting.time.test(clean.folded)) continue;
    const place = clean.toSource(asked.index, asked.index + asked[0].length);
    return { start: start + place.start, end: start + place.end };
  }
  return null;
}
