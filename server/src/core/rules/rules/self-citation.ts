/** Reports a clause that cites the code of its own text as if it were another. */
import { always, defineRule } from '../rule.ts';
import { selfCitations } from '../support/self-citations.ts';

export const selfCitation = defineRule({
  id: 'self-citation',
  since: '0.1.0',
  levels: always('warning'),
  mending: 'unsafe',
  isAboutCodes: true,
  authority: {
    en: 'Practice of every body: a text speaks of itself as “the present resolution”.',
    fr: 'Pratique de tous les organes : un texte parle de lui-même comme de « la présente résolution ».',
  },
  docs: {
    title: {
      en: 'A resolution cites its own code',
      fr: 'Une résolution cite sa propre cote',
    },
    what: {
      en: 'Reports a clause that cites the code of the text itself, under whatever alias. Nothing is said where the text has its code from the name of its file only, nor outside the clauses.',
      fr: 'Signale une clause qui cite la cote du texte lui-même, sous quelque forme que ce soit. Rien n’est dit si le texte ne tient sa cote que du nom de son fichier, ni hors des clauses.',
    },
    why: {
      en: 'A text gets its code when it is adopted and cannot have recalled itself. Most often another resolution was meant, or the code at the head was left over from the text that served as a model.',
      fr: 'Un texte reçoit sa cote à son adoption et n’a pu se rappeler lui-même. Le plus souvent, une autre résolution était visée, ou la cote de l’en-tête est restée du texte qui a servi de modèle.',
    },
    measured: {
      en: 'None of 393 adopted texts, INTERPOL, UN, WHO or weights and measures, cites its own code in a clause.',
      fr: 'Aucun des 393 textes adoptés qui ont été lus (INTERPOL, ONU, OMS, poids et mesures) ne cite sa propre cote dans une clause.',
    },
    examples: {
      en: {
        bad: `A/RES/79/136

Cooperation between the United Nations and INTERPOL

The General Assembly,

Recalling its resolution 77/20 of 21 November 2022,

1. Decides that resolution 79/136 shall enter into force at once;

2. Invites Member States to take part.
`,
        good: `A/RES/79/136

Cooperation between the United Nations and INTERPOL

The General Assembly,

Recalling its resolution 77/20 of 21 November 2022,

1. Decides that the present resolution shall enter into force at once;

2. Invites Member States to take part.
`,
      },
      fr: {
        bad: `GA-2025-93-RES-03

Objet : Points de contact

L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT l’article 41 du Statut,

CHARGE le Secrétaire Général de diffuser la résolution GA-2025-93-RES-03.

Adoptée
`,
        good: `GA-2025-93-RES-03

Objet : Points de contact

L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT l’article 41 du Statut,

CHARGE le Secrétaire Général de diffuser la présente résolution.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      self: '“{code}” is this text itself, so the reader is sent round in a circle. Write “{own}” if that is meant; else correct the code here, or the one at the head.',
      write: 'Write “{own}”',
    },
    fr: {
      self: '« {code} » est le présent texte : le lecteur tourne en rond. Écrivez « {own} » si c’est bien lui qui est visé ; sinon, corrigez la cote ici ou dans l’en-tête.',
      write: 'Écrire « {own} »',
    },
  },
  check: (model, { analyser }, report) => {
    for (const { citation, own, edit } of selfCitations(model, analyser)) {
      const values = { own };
      report(
        citation.range,
        'self',
        { code: citation.text, ...values },
        edit === null ? null : { say: 'write', values, edits: [edit], isSafe: false },
      );
    }
  },
});
