/** Reports comments that are meant to silence a rule and cannot: what they name does not exist. */
import { always, defineRule } from '../rule.ts';
import { directivesIn, misnamedDirectives } from '../silencers.ts';
import { nearestRule } from '../support/near-rules.ts';

export const unknownRule = defineRule({
  id: 'unknown-rule',
  since: '0.1.0',
  levels: always('warning'),
  mending: 'unsafe',
  isAboutSilencers: true,
  authority: {
    en: 'None: it is about the comments in the file, which are no part of the text.',
    fr: 'Aucune : il s’agit des commentaires du fichier, qui ne font pas partie du texte.',
  },
  docs: {
    title: {
      en: 'A comment silences a rule that does not exist',
      fr: 'Un commentaire désactive une règle qui n’existe pas',
    },
    what: {
      en: 'Reads the comments that silence rules (resolution-ignore, with -start, -end or -file) and reports every name in them that is that of no rule. A comment without a name, and one of a kind that there is not (resolution-ignore-line), are reported as well. The fix puts the rule whose name is nearest.',
      fr: 'Lit les commentaires qui désactivent des règles (resolution-ignore, avec -start, -end ou -file) et signale chaque nom qui n’est celui d’aucune règle. Un commentaire sans nom, ou d’un genre qui n’existe pas (resolution-ignore-line), est signalé aussi. La correction met la règle au nom le plus proche.',
    },
    why: {
      en: 'Such a comment does nothing, and whoever wrote it believes that it does.',
      fr: 'Un tel commentaire reste sans effet, alors que son auteur croit le contraire.',
    },
    measured: {
      en: 'Adopted texts hold no such comments.',
      fr: 'Les textes adoptés ne contiennent pas de tels commentaires.',
    },
    examples: {
      en: {
        bad: `The Security Council,

<!-- resolution-ignore present-resolutions -->

Having considered the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it within six months of the adoption of this resolution.
`,
        good: `The Security Council,

<!-- resolution-ignore present-resolution -->

Having considered the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it within six months of the adoption of this resolution.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

<!-- resolution-ignore present-resolutions -->

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

<!-- resolution-ignore present-resolution -->

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      near: 'No rule is called “{rule}”, so this comment silences nothing. Did you mean “{right}”?',
      unknown:
        'No rule is called “{rule}”, so this comment silences nothing. Take the name from the finding that you want to silence.',
      nameless:
        'This comment names no rule, so it silences nothing. Write behind “resolution-ignore” the name that the finding shows, such as clause-ending.',
      kind: '“{written}” is unknown, so this comment silences nothing. Write “resolution-ignore” for the next clause, “resolution-ignore-start” and “resolution-ignore-end” for a stretch, or “resolution-ignore-file” for the whole text.',
      replace: 'Write “{right}”',
    },
    fr: {
      near: 'Aucune règle ne s’appelle « {rule} » : ce commentaire est sans effet. Vouliez-vous dire « {right} » ?',
      unknown:
        'Aucune règle ne s’appelle « {rule} » : ce commentaire est sans effet. Reprenez le nom que porte le constat à désactiver.',
      nameless:
        'Ce commentaire ne nomme aucune règle et reste sans effet. Écrivez après « resolution-ignore » le nom que porte le constat, par exemple clause-ending.',
      kind: '« {written} » n’existe pas : ce commentaire est sans effet. Écrivez « resolution-ignore » pour le passage suivant, « resolution-ignore-start » et « resolution-ignore-end » pour un passage plus long, ou « resolution-ignore-file » pour tout le texte.',
      replace: 'Écrire « {right} »',
    },
  },
  check: (model, { ruleIds }, report) => {
    const known = new Set(ruleIds);
    for (const { written, range } of misnamedDirectives(model)) report(range, 'kind', { written });
    for (const { comment, rules } of directivesIn(model)) {
      if (rules.length === 0) report(comment, 'nameless', {});
      for (const { id, range } of rules) {
        if (known.has(id)) continue;
        const right = nearestRule(id, ruleIds);
        if (right === null) report(range, 'unknown', { rule: id });
        else {
          report(
            range,
            'near',
            { rule: id, right },
            {
              say: 'replace',
              values: { right },
              edits: [{ range, text: right }],
              isSafe: false,
            },
          );
        }
      }
    }
  },
});
