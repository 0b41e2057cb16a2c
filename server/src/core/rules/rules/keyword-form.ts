/** Reports clauses that open with the form of the other part: “2. Recalling …”, “Recalls …,”. */
import type { BodyFile } from '../../lexicon/body-schema.ts';
import type { Clause, ResolutionModel } from '../../model/model.ts';
import { always, defineRule } from '../rule.ts';
import { counterpartOf } from '../../writing/counterpart.ts';
import { rewording } from '../../writing/keyword-words.ts';
import { isForeign } from '../../writing/slips.ts';

export const keywordForm = defineRule({
  id: 'keyword-form',
  since: '0.1.0',
  mending: 'safe',
  // Where keywords are lower case, verbs among the recitals are usual.
  levels: ({ keywordStyle }) => (keywordStyle.preamble === 'lower' ? null : always('warning')),
  authority: {
    en: 'UN Editorial Manual: a preambular paragraph opens with a participle or an adjective, an operative paragraph with a verb in the present indicative.',
    fr: 'Manuel de rédaction de l’ONU : un alinéa du préambule s’ouvre par un participe ou un adjectif, un paragraphe du dispositif par un verbe au présent de l’indicatif.',
  },
  docs: {
    title: {
      en: 'A keyword has the form of the other part',
      fr: 'Un mot-clé a la forme propre à l’autre partie',
    },
    what: {
      en: 'Reports a decision that opens with a participle or an adjective (“2. Recalling …”), and a recital that opens with a verb (“Recalls …”). Which of the two a clause is shows from its number, from the mark that closes it and from the clauses around it; where these say nothing the keyword is believed. In bodies that number their recitals, too, only what stands behind a numbered decision counts. The Conference on Weights and Measures opens some recitals with verbs and is left alone.',
      fr: 'Signale une décision qui s’ouvre par un participe ou un adjectif (« 2. Rappelant … »), et un alinéa du préambule qui s’ouvre par un verbe (« Rappelle … »). Ce qu’est un alinéa se voit à son numéro, au signe qui le clôt et à ses voisins ; quand rien de cela ne le dit, on se fie au mot-clé. Dans les organes qui numérotent aussi leurs considérants, seul compte ce qui suit une décision numérotée. La Conférence générale des poids et mesures, qui ouvre certains considérants par un verbe, n’est pas examinée.',
    },
    why: {
      en: 'The form of the first word says what the clause does. A participle among decisions promises a decision and gives a reason; a verb among recitals decides before the reasons are given.',
      fr: 'La forme du premier mot dit à quoi sert l’alinéa. Un participe parmi les décisions annonce une décision et ne donne qu’un motif ; un verbe parmi les considérants décide avant que les motifs soient donnés.',
    },
    measured: {
      en: 'No finding in the adopted texts at hand: 107 of the UN General Assembly, 94 of the Security Council in French, 9 of the World Health Assembly, five of INTERPOL; and none in 61 drafts.',
      fr: 'Aucun constat dans les textes adoptés disponibles : 107 de l’Assemblée générale des Nations Unies, 94 du Conseil de sécurité en français, 9 de l’Assemblée mondiale de la Santé, cinq d’INTERPOL ; aucun non plus dans 61 projets.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Recalling its resolution 70/1 of 25 September 2015;

3. Requests the Commission to take part in it.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Recalls its resolution 70/1 of 25 September 2015;

3. Requests the Commission to take part in it.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

RAPPELLE l’article 41 du Statut,

CONSIDÉRANT la menace,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

RAPPELANT l’article 41 du Statut,

CONSIDÉRANT la menace,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      operative:
        'This decision opens with “{written}”, the form of a recital: it gives a reason where readers expect a decision. Write “{right}”, or move the clause to the preamble.',
      operativeUnlisted:
        'This decision opens with “{written}”, the form of a recital: it gives a reason where readers expect a decision. Open it with a verb that decides.',
      preamble:
        'This recital opens with “{written}”, the form of a decision, and readers may take it for one. Write “{right}”, or move the clause to the operative part.',
      preambleUnlisted:
        'This recital opens with “{written}”, the form of a decision, and readers may take it for one. Open it with a participle or an adjective.',
      rewrite: 'Write “{right}”',
    },
    fr: {
      operative:
        'Cette décision s’ouvre par « {written} », forme propre au préambule : elle donne un motif là où l’on attend une décision. Écrivez « {right} » ou placez l’alinéa dans le préambule.',
      operativeUnlisted:
        'Cette décision s’ouvre par « {written} », forme propre au préambule : elle donne un motif là où l’on attend une décision. Commencez-la par un verbe qui décide.',
      preamble:
        'Cet alinéa du préambule s’ouvre par « {written} », forme propre au dispositif : on pourrait y voir une décision. Écrivez « {right} » ou placez-le dans le dispositif.',
      preambleUnlisted:
        'Cet alinéa du préambule s’ouvre par « {written} », forme propre au dispositif : on pourrait y voir une décision. Commencez-le par un participe ou un adjectif.',
      rewrite: 'Écrire « {right} »',
    },
  },
  check: (model, { analyser, profile }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    const gender = model.opener?.gender ?? null;
    for (const clause of misformed(model, profile)) {
      const { keyword } = clause;
      if (keyword === null || isForeign(model, clause, analyser)) continue;
      const right =
        language === undefined
          ? null
          : counterpartOf(model.source, clause, keyword, language, gender);
      const edit = right === null ? null : rewording(model.source, right.words, right.right);
      const values = { written: keyword.written };
      if (right === null) report(keyword.head.range, `${clause.part}Unlisted`, values);
      else {
        const said = { ...values, right: right.right.join(' ') };
        const isSafe = right.isPlain && clause.number !== null && numbersDecisions(profile);
        const fix =
          edit === null
            ? null
            : ({ say: 'rewrite', values: { right: said.right }, edits: [edit], isSafe } as const);
        report(keyword.head.range, clause.part, said, fix);
      }
    }
  },
});

/**
 * Clauses whose keyword has the form of the other part. A number makes a decision where a body
 * numbers nothing else; in other texts only behind a numbered decision, for some number recitals
 * too.
 */
function misformed({ clauses }: ResolutionModel, profile: BodyFile): readonly Clause[] {
  let decided = -1;
  return clauses.filter(({ part, number, keyword, section }) => {
    if (keyword === null || keyword.form === part) {
      if (number !== null && part === 'operative') decided = section;
      return false;
    }
    if (number === null) return true;
    return numbersDecisions(profile) || decided === section;
  });
}

function numbersDecisions({ numbering }: BodyFile): boolean {
  return numbering === 'arabic';
}
