/** Reports directives that say what is to be done and not by whom. */
import type { Language } from '../../lexicon/language.ts';
import type { Clause, Keyword } from '../../model/model.ts';
import { cleanText, type CleanText } from '../../text/clean-text.ts';
import type { Range } from '../../text/range.ts';
import { defineRule } from '../rule.ts';

export const missingAddressee = defineRule({
  id: 'missing-addressee',
  since: '0.1.0',
  levels: { official: 'off', draft: 'warning', strict: 'warning' },
  authority: {
    en: 'Practice of all bodies: a request names who is to act.',
    fr: 'Pratique de tous les organes : une demande nomme celui qui doit agir.',
  },
  docs: {
    title: {
      en: 'A request has no addressee',
      fr: 'Une demande n’a pas de destinataire',
    },
    what: {
      en: 'Looks at operative clauses that open with a keyword such as “Requests”, “Urges” or “Invites”, and reports those that go straight on to the act: “Requests to report on it”. A clause in the passive (“Requests that a report be submitted”) is in order, and so is one that asks for a thing (“Encourages further talks”).',
      fr: 'Examine les paragraphes du dispositif qui s’ouvrent par un mot-clé tel que « DEMANDE », « CHARGE » ou « INVITE », et signale ceux qui passent aussitôt à l’acte : « DEMANDE de faire rapport ». La tournure passive (« Demande qu’un rapport soit présenté ») est correcte, de même que ce qui porte sur une chose (« Encourage de nouvelles mesures »).',
    },
    why: {
      en: 'A mandate that is given to nobody is carried out by nobody, and nobody can be asked for an account of it.',
      fr: 'Un mandat qui n’est donné à personne n’est exécuté par personne, et nul ne peut avoir à en rendre compte.',
    },
    measured: {
      en: 'Of 919 requests in adopted texts of the UN General Assembly, the Security Council, the World Health Assembly and INTERPOL one names nobody, and so does none of 379 in drafts. Adopted texts are left alone all the same, since nobody can mend them.',
      fr: 'Sur 919 demandes dans des textes adoptés de l’Assemblée générale des Nations Unies, du Conseil de sécurité, de l’Assemblée mondiale de la Santé et d’INTERPOL, une seule ne nomme personne, et aucune sur 379 dans des projets. Les textes adoptés ne sont pas signalés pour autant, nul ne pouvant plus les corriger.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests to report on it at its next session.
`,
        good: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it at its next session.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord ;

DEMANDE de lui faire rapport à sa 90ème session.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord ;

DEMANDE au Secrétariat général de lui faire rapport à sa 90ème session.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      nobody:
        '“{keyword}” is followed by what is to be done, and not by who is to do it, so nobody is bound. Name the addressee behind “{keyword}”.',
    },
    fr: {
      nobody:
        '« {keyword} » est suivi de ce qu’il faut faire, mais non de qui doit le faire : personne n’est tenu d’agir. Nommez le destinataire après « {keyword} ».',
    },
  },
  check: (model, { analyser }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    for (const clause of model.clauses) {
      const { keyword, part } = clause;
      if (part !== 'operative' || keyword?.entry == null) continue;
      if (!language.drafting.directives.has(keyword.entry)) continue;
      const range = actWithoutActor(clause, keyword, model.source, language);
      if (range !== null) report(range, 'nobody', { keyword: keyword.written });
    }
  },
});

/** How far behind the keyword, or the marker of the first item, the act is looked for. */
const REACH = 240;

/** The keyword with the words that lead to the act; null when somebody stands between them. */
function actWithoutActor(
  { items, range }: Clause,
  keyword: Keyword,
  source: string,
  { drafting }: Language,
): Range | null {
  const from = keyword.range.end;
  const behind = cleanFrom(source, from, range.end);
  const match = drafting.act.exec(behind.folded);
  if (match !== null && isSmall(behind, match[0])) {
    return { start: keyword.range.start, end: from + behind.toSourceEnd(match[0].length) };
  }
  const [first] = items;
  if (first === undefined || !/^[ \n*]*:/.test(behind.text)) return null;
  const item = cleanFrom(source, first.markerRange.end, first.range.end);
  return drafting.itemAct.test(item.folded) ? keyword.range : null;
}

function cleanFrom(source: string, start: number, end: number): CleanText {
  return cleanText(source.slice(start, Math.min(end, start + REACH)));
}

/** A verb is written small; a name is not: "Requests to UNICEF". */
function isSmall({ text }: CleanText, { length }: string): boolean {
  const last = /\p{L}+(?=\P{L}*$)/u.exec(text.slice(0, length))?.[0] ?? '';
  return last === last.toLowerCase();
}
