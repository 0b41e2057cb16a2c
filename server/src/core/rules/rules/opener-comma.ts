/** Reports an organ line without the comma that the recitals behind it call for. */
import { defineRule } from '../rule.ts';
import { nameOfClause } from '../support/clause-words.ts';

export const openerComma = defineRule({
  id: 'opener-comma',
  since: '0.1.0',
  severity: ({ numbering }) => (numbering === 'any' ? 'off' : 'warning'),
  fixable: false,
  authority: {
    en: 'UN Editorial Manual: the name of the organ stands on a line of its own, followed by a comma where a preamble follows.',
    fr: 'Manuel de rédaction de l’ONU : le nom de l’organe occupe une ligne à lui seul et est suivi d’une virgule s’il y a un préambule.',
  },
  docs: {
    title: {
      en: 'The comma behind the organ is missing',
      fr: 'La virgule après l’organe manque',
    },
    what: {
      en: 'Reports an organ line (“The General Assembly”, or the session formula of INTERPOL) that ends in neither comma nor colon although recitals follow. Where the text goes straight to its decisions, or to a section heading, the comma is left out on purpose.',
      fr: 'Signale un nom d’organe (« L’Assemblée générale », ou la formule de session d’INTERPOL) sans virgule ni deux-points alors qu’un préambule suit. Quand le texte passe aussitôt aux décisions, ou à un intertitre, l’absence de virgule est voulue.',
    },
    why: {
      en: 'The comma says that the subject has been named and that its reasons come before the verb.',
      fr: 'La virgule dit que le sujet est nommé et que ses motifs viennent avant le verbe.',
    },
    measured: {
      en: 'All 881 texts of the UN General Assembly with a preamble have it (sessions 78 to 80), and so have 94 texts of the Security Council and five of INTERPOL. The Conference on Weights and Measures leaves it out at times and is not checked.',
      fr: 'Les 881 textes de l’Assemblée générale des Nations Unies qui ont un préambule la portent (sessions 78 à 80), comme 94 textes du Conseil de sécurité et cinq d’INTERPOL. La Conférence générale des poids et mesures l’omet parfois et n’est pas examinée.',
    },
    examples: {
      en: {
        bad: `The General Assembly

Recalling its resolution 70/1 of 25 September 2015,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
        good: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
      },
      fr: {
        bad: `Le Conseil de sécurité

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat ;

2. Décide de rester saisi de la question.
`,
        good: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat ;

2. Décide de rester saisi de la question.
`,
      },
    },
  },
  messages: {
    en: {
      comma:
        'No comma follows “{organ}”, so the line reads on into “{recital}” as if the recitals were no longer about it. Put a comma behind it.',
    },
    fr: {
      comma:
        'Aucune virgule ne suit « {organ} », et la ligne se lit d’une traite avec « {recital} ». Ajoutez une virgule après ce nom.',
    },
  },
  check: ({ opener, clauses, source }, _context, report) => {
    const [first] = clauses;
    if (opener === null || first?.part !== 'preamble') return;
    // A heading may stand between the two, and a session formula behind the recitals.
    if (!NOTHING.test(source.slice(opener.range.end, first.range.start))) return;
    if (CLOSED.test(source.slice(opener.range.start, opener.range.end))) return;
    report(opener.organ.range, 'comma', {
      organ: opener.organ.text,
      recital: nameOfClause(first, source),
    });
  },
});

/** Spaces and markup alone. */
const NOTHING = /^(?:[\s*_]|<\/?[a-z]{1,8}>)+$/;
/** A comma or colon, with markup behind it at most. */
const CLOSED = /[,:](?:[\s*_]|<\/?[a-z]{1,8}>){0,40}$/;
