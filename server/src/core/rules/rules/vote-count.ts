/** Reports votes that cannot have been cast so, or cannot have adopted the text. */
import { always, defineRule } from '../rule.ts';
import { readTally } from '../../writing/tally.ts';

export const voteCount = defineRule({
  id: 'vote-count',
  since: '0.1.0',
  levels: ({ voters }) => (voters === undefined ? null : always('error')),
  authority: {
    en: 'Membership of each organ, and the majority by which it decides: Charter of the United Nations, Articles 18 and 27; General Regulations of INTERPOL.',
    fr: 'Effectif de chaque organe et majorité à laquelle il se prononce : Charte des Nations Unies, Articles 18 et 27 ; Règlement général d’INTERPOL.',
  },
  docs: {
    title: {
      en: 'The votes do not add up',
      fr: 'Le décompte des voix est impossible',
    },
    what: {
      en: 'Adds the votes that the note of adoption counts. Reports more votes than the organ had members in that year, and a tally that does not carry: in favour not more than against, or, in the Security Council, fewer than nine (seven to 1965). Larger majorities that some decisions need are not checked, and neither is a note that leaves a count out.',
      fr: 'Additionne les voix que compte la mention d’adoption. Signale plus de voix que l’organe n’avait de membres cette année-là, et un décompte qui n’emporte pas l’adoption : pas plus de voix pour que contre ou, au Conseil de sécurité, moins de neuf voix (sept jusqu’en 1965). Les majorités plus fortes qu’exigent certaines décisions ne sont pas vérifiées, ni une mention incomplète.',
    },
    why: {
      en: 'The tally is the proof that the text was adopted. One that is impossible puts the adoption itself in doubt.',
      fr: 'Le décompte prouve que le texte a été adopté. S’il est impossible, c’est l’adoption même qui devient douteuse.',
    },
    measured: {
      en: 'The twelve votes counted in 393 adopted texts all pass.',
      fr: 'Les douze votes décomptés dans 393 textes adoptés sont tous conformes.',
    },
    examples: {
      en: {
        bad: `The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

BEARING IN MIND Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted: 234 votes in favour, 0 against and 5 abstentions
`,
        good: `The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

BEARING IN MIND Article 41 of the Constitution,

APPROVES the draft agreement.

Adopted: 134 votes in favour, 0 against and 5 abstentions
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée : 34 voix pour, 64 contre et 5 abstentions
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

AYANT À L’ESPRIT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée : 64 voix pour, 34 contre et 5 abstentions
`,
      },
    },
  },
  messages: {
    en: {
      many: 'The note counts {total} votes, and the organ had no more than {members} members, so the tally cannot be right. Check it against the record of the meeting.',
      lost: 'With {inFavour} votes in favour and {against} against the text was not adopted, and yet the note says so. Check the tally against the record of the meeting.',
      few: 'With {inFavour} votes in favour the text was not adopted, since {needed} were needed, and yet the note says so. Check the tally against the record of the meeting.',
    },
    fr: {
      many: 'La mention compte {total} voix, alors que l’organe n’avait pas plus de {members} membres : le décompte est faux. Vérifiez-le sur le procès-verbal.',
      lost: 'Avec {inFavour} voix pour et {against} contre, le texte n’a pas été adopté, et pourtant la mention le dit. Vérifiez le décompte sur le procès-verbal.',
      few: 'Avec {inFavour} voix pour, le texte n’a pas été adopté, car il en fallait {needed}, et pourtant la mention le dit. Vérifiez le décompte sur le procès-verbal.',
    },
  },
  check: (model, { profile }, report) => {
    const tally = readTally(model, profile);
    if (tally === null) return;
    const { range, inFavour, against, total, members, needed } = tally;
    if (total > members) {
      report(range, 'many', { total: String(total), members: String(members) });
    } else if (inFavour !== null && needed !== null && inFavour < needed) {
      report(range, 'few', { inFavour: String(inFavour), needed: String(needed) });
    } else if (inFavour !== null && against !== null && inFavour <= against) {
      report(range, 'lost', { inFavour: String(inFavour), against: String(against) });
    }
  },
});
