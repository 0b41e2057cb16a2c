/** Reports clauses that close with the wrong mark, or with none. */
import type { Clause, Debris, ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import { always, defineRule } from '../rule.ts';
import type { MessageLanguage } from '../../wording/languages.ts';
import { closingOfClause, nameOfClause } from '../support/clause-words.ts';
import { endMarks, UNKNOWN_BODY } from '../support/end-marks.ts';
import { createMarkWriter, MARK_NAMES, type Mark } from '../../writing/mark-edits.ts';
import { firstEndingBehind } from '../../writing/ranges.ts';
import { closesBeforeTail, endAboveHeading } from '../support/stray-tail.ts';

export const clauseEnding = defineRule({
  id: 'clause-ending',
  since: '0.1.0',
  mending: 'safe',
  levels: ({ id, ends }) =>
    id === UNKNOWN_BODY || ends.recital.length + ends.operative.length > 0
      ? always('warning')
      : null,
  authority: {
    en: 'Practice of each body, as its profile records it; drafting guides say the same where they speak of it.',
    fr: 'Pratique de chaque organe, telle que la consigne son profil ; les guides de rédaction qui en parlent disent de même.',
  },
  docs: {
    title: {
      en: 'A clause ends in the wrong mark, or in none',
      fr: 'Un alinéa ou un paragraphe se termine par un signe inattendu, ou sans signe',
    },
    what: {
      en: 'Compares the mark that closes a clause with the habit of its body: in the UN and in INTERPOL a comma for recitals, a semicolon for operative clauses, a full stop for the last; in the World Health Assembly a semicolon for recitals too. A clause with items is judged by the last of them, a colon before a list is always in order, and a clause that a page break cuts is left alone. For a body without a profile, only the clause that departs from all the others is reported.',
      fr: 'Compare le signe qui ferme un alinéa ou un paragraphe à l’usage de l’organe : à l’ONU et à INTERPOL, une virgule pour le préambule, un point-virgule pour le dispositif, un point à la fin ; à l’Assemblée mondiale de la Santé, un point-virgule aussi dans le préambule. Une énumération se juge sur son dernier élément, un deux-points devant une liste est toujours admis, et ce que coupe un saut de page n’est pas examiné. Pour un organe sans profil, seul l’alinéa qui se distingue de tous les autres est signalé.',
    },
    why: {
      en: 'A resolution is one sentence. The mark tells the reader, the translator and the editor whether the sentence goes on, and where the next clause begins.',
      fr: 'Une résolution est une seule phrase. Le signe dit au lecteur, au traducteur et à l’éditeur si elle se poursuit et où commence l’alinéa suivant.',
    },
    measured: {
      en: 'UN General Assembly: 99.8 % of recitals close with a comma, 20,077 operative clauses with a semicolon and 363 with a colon, 98.4 % of last clauses with a full stop. INTERPOL: all 52 recitals and all 11 operative clauses of five texts follow the habit. Nothing is checked in the Conference on Weights and Measures, whose practice is mixed.',
      fr: 'Assemblée générale des Nations Unies : 99,8 % des alinéas du préambule finissent par une virgule, 20 077 paragraphes du dispositif par un point-virgule et 363 par un deux-points, 98,4 % des derniers par un point. INTERPOL : les 52 alinéas et les 11 paragraphes de cinq textes suivent l’usage. Rien n’est vérifié à la Conférence générale des poids et mesures, dont la pratique varie.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015;

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
        good: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE le projet d’accord.

DONNE MANDAT au Secrétaire Général pour le signer.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE le projet d’accord ;

DONNE MANDAT au Secrétaire Général pour le signer.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      open: 'Nothing closes the clause “{clause}”, so it reads on into what follows. End it with {expected}.',
      recital:
        'The recital “{clause}” ends with {found}. End it with {expected}, by which this organ shows that the sentence goes on.',
      operative:
        'The clause “{clause}” ends with {found}, but another decision follows. End it with {expected}.',
      last: '“{clause}” is the last clause, yet it ends with {found} as if another followed. End it with {expected}.',
      mend: 'End the clause with {expected}',
    },
    fr: {
      open: 'Rien ne ferme « {clause} », qui se lit d’une traite avec la suite. Terminez par {expected}.',
      recital:
        'L’alinéa « {clause} » se termine par {found}. Mettez {expected}, signe par lequel cet organe montre que la phrase continue.',
      operative:
        'Le paragraphe « {clause} » se termine par {found}, mais une autre décision suit. Terminez-le par {expected}.',
      last: '« {clause} » est le dernier paragraphe, mais il se termine par {found} comme si un autre suivait. Terminez-le par {expected}.',
      mend: 'Terminer par {expected}',
    },
  },
  check: (model, { profile, messages, analyser }, report) => {
    const { source } = model;
    const writer = createMarkWriter(model, analyser.lexicon.languages.get(model.language));
    for (const { clause, place, marks } of endMarks(model, profile, analyser)) {
      const [usual] = marks;
      const end = endAboveHeading(clause, source);
      const { mark } = end;
      if (usual === undefined || (mark !== null && marks.includes(mark))) continue;
      if (isCutOff(clause, model) || closesBeforeTail(clause, source, [...marks, ':'])) continue;
      const values = { clause: nameOfClause(clause, source), expected: inWords(marks, messages) };
      const range = closingOfClause({ range: clause.range, end }, source);
      const fix = {
        say: 'mend',
        values: { expected: MARK_NAMES[messages][usual] },
        edits: [writer.close(end, usual)],
        isSafe: true,
      } as const;
      if (mark === null) report(range, 'open', values, fix);
      else report(range, place, { ...values, found: MARK_NAMES[messages][mark] }, fix);
    }
  },
});

const OR: Readonly<Record<MessageLanguage, string>> = { en: ' or ', fr: ' ou ' };

/** True where the end of the clause is not to be seen: a page ends there, or it asks a question. */
function isCutOff({ cutByPage, range }: Clause, { source, debris }: ResolutionModel): boolean {
  const asks = /[?!…]["”»)\s]{0,6}$/.test(
    source.slice(Math.max(range.start, range.end - 8), range.end),
  );
  return cutByPage || asks || endsAtDebris(range, debris, source);
}

/** A footnote that was taken for text stands right above what is left of the foot of the page. */
function endsAtDebris(range: Range, debris: readonly Debris[], source: string): boolean {
  const page = firstEndingBehind(debris, range.end - PAGE_FOOT);
  if (page === null || page.kind === 'comment') return false;
  return page.range.start <= range.end || source.slice(range.end, page.range.start).trim() === '';
}

/** How far above the end of a clause the foot of a page may begin. */
const PAGE_FOOT = 120;

/** "a semicolon or a comma"; a colon is only said where nothing else would do. */
function inWords(marks: readonly Mark[], language: MessageLanguage): string {
  const usual = marks.filter((mark) => mark !== ':');
  return [...new Set(usual.length === 0 ? marks : usual)]
    .map((mark) => MARK_NAMES[language][mark])
    .join(OR[language]);
}
