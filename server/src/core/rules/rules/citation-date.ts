/** Points out a date that the first citation of a resolution lacks, or a later one repeats. */
import { defineRule } from '../rule.ts';
import { datesOfCitations } from '../support/dated-citations.ts';

export const citationDate = defineRule({
  id: 'citation-date',
  since: '0.1.0',
  levels: ({ datesCitations }) =>
    datesCitations === true ? { official: 'off', draft: 'hint', strict: 'hint' } : null,
  mending: 'safe',
  isAboutCodes: true,
  authority: {
    en: 'Practice of the United Nations, counted in 902 resolutions of the General Assembly.',
    fr: 'Pratique des Nations Unies, relevée dans 902 résolutions de l’Assemblée générale.',
  },
  docs: {
    title: {
      en: 'The date of a cited resolution is missing or repeated',
      fr: 'La date d’une résolution citée manque ou se répète',
    },
    what: {
      en: 'In texts of the United Nations, points out the first citation of a resolution where it has no date of adoption, and a later one where the date is given again. Members of a list that share one date, citations in brackets and footnotes, things named after the resolution that made them (“the Committee established by resolution 1373 (2001)”) and clauses that give a day of their own are left alone. The fix takes the repeated date out; it writes a missing one where the library or the catalogue knows the day.',
      fr: 'Dans les textes des Nations Unies, signale la première citation d’une résolution quand elle n’a pas de date d’adoption, et une citation suivante quand la date y est répétée. Les résolutions d’une liste qui partagent une date, les citations entre parenthèses ou en note, ce qui porte le nom de la résolution fondatrice (« le Comité créé par la résolution 1373 (2001) ») et les clauses qui donnent elles-mêmes un jour ne sont pas signalés. La correction supprime la date répétée ; elle écrit la date manquante si le fonds ou le catalogue la connaît.',
    },
    why: {
      en: 'The date tells readers at once how old a commitment is, and helps to find the text when the number is mistyped. Once given, it only lengthens the sentence.',
      fr: 'La date dit d’emblée l’ancienneté d’un engagement et permet de retrouver le texte si le numéro est mal écrit. Une fois donnée, elle ne fait qu’allonger la phrase.',
    },
    measured: {
      en: 'In resolutions of the General Assembly 97.0 % of first citations have the date and 98.8 % of later ones drop it, so this is never more than a hint, and off for adopted texts.',
      fr: 'Dans les résolutions de l’Assemblée générale, 97,0 % des premières citations portent la date et 98,8 % des suivantes l’omettent : ce n’est donc qu’une indication, absente pour les textes adoptés.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Reaffirms its resolution 70/1 of 25 September 2015;

2. Invites Member States to take part.
`,
        good: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Reaffirms its resolution 70/1;

2. Invites Member States to take part.
`,
      },
      fr: {
        bad: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001) du 28 septembre 2001,

1. Réaffirme sa résolution 1373 (2001) du 28 septembre 2001 ;

2. Décide de rester saisi de la question.
`,
        good: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001) du 28 septembre 2001,

1. Réaffirme sa résolution 1373 (2001) ;

2. Décide de rester saisi de la question.
`,
      },
    },
  },
  messages: {
    en: {
      missing:
        '“{code}” is cited here for the first time, without its date of adoption. Readers expect it once, to know how old the text is: add it behind the number.',
      repeated:
        'The date of “{code}” was given before, and repeated here it only lengthens the sentence. Leave it out.',
      insert: 'Add the date of adoption: {day}',
      remove: 'Leave the date out',
    },
    fr: {
      missing:
        '« {code} » est citée ici pour la première fois, sans sa date d’adoption. On l’attend une fois, pour savoir de quand date le texte : ajoutez-la après le numéro.',
      repeated:
        'La date de « {code} » a déjà été donnée ; répétée ici, elle ne fait qu’allonger la phrase. Supprimez-la.',
      insert: 'Ajouter la date d’adoption : {day}',
      remove: 'Supprimer la date',
    },
  },
  check: (model, context, report) => {
    for (const { citation, fault, range, day, edit } of datesOfCitations(model, context)) {
      const values = { code: citation.text };
      switch (fault) {
        case 'repeated':
          report(range, 'repeated', values, {
            say: 'remove',
            values: {},
            edits: [edit],
            isSafe: true,
          });
          break;
        case 'missing':
          report(
            range,
            'missing',
            values,
            day === null ? null : { say: 'insert', values: { day }, edits: [edit], isSafe: true },
          );
          break;
      }
    }
  },
});
