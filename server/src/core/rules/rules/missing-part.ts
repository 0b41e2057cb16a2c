/** Reports a resolution without an organ, without the preamble it announces, or without decisions. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Clause, Opener, ResolutionModel } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import { always, defineRule } from '../rule.ts';
import { nameOfClause, openingOfClause } from '../support/clause-words.ts';
import { UNKNOWN_BODY } from '../support/end-marks.ts';

export const missingPart = defineRule({
  id: 'missing-part',
  since: '0.1.0',
  mending: 'unsafe',
  levels: ({ id, numbering }) =>
    numbering === 'any' && id !== UNKNOWN_BODY ? null : always('warning'),
  authority: {
    en: 'UN Editorial Manual, order of the elements of a resolution; the comma behind the organ is dropped where no preamble follows (practice).',
    fr: 'Manuel de rédaction de l’ONU, ordre des éléments d’une résolution ; la virgule après l’organe disparaît en l’absence de préambule (usage).',
  },
  docs: {
    title: {
      en: 'The organ, the preamble or the operative part is missing',
      fr: 'L’organe, le préambule ou le dispositif manque',
    },
    what: {
      en: 'Reports recitals that no decision follows; an organ line that ends in a comma, and so announces recitals, with decisions straight behind it; and clauses under a heading or code without any organ that speaks them. For a body without a profile only the last is looked for. A text without preamble is in order when no comma announces one, and an excerpt is left alone.',
      fr: 'Signale un préambule que ne suit aucune décision ; un nom d’organe suivi d’une virgule, qui annonce donc un préambule, alors que le dispositif commence aussitôt ; un dispositif placé sous un titre ou une cote sans qu’un organe soit nommé, seul cas examiné pour un organe sans profil. Un texte sans préambule est en règle si aucune virgule n’en annonce, et un extrait n’est pas signalé.',
    },
    why: {
      en: 'A resolution is one sentence: the organ is its subject, the recitals its reasons, the decisions its verbs. Without one of them it cannot be adopted as it stands.',
      fr: 'Une résolution est une phrase : l’organe en est le sujet, le préambule les motifs, les décisions les verbes. S’il en manque un élément, elle ne peut être adoptée en l’état.',
    },
    measured: {
      en: 'Of 901 adopted texts of the UN General Assembly, 881 have a comma behind the organ; the 20 without are the ones that have no preamble.',
      fr: 'Sur 901 textes adoptés par l’Assemblée générale des Nations Unies, 881 mettent une virgule après l’organe ; les 20 autres sont ceux qui n’ont pas de préambule.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
        good: `The General Assembly

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
      },
      fr: {
        bad: `Le Conseil de sécurité,

1. Décide de proroger le mandat de la Mission ;

2. Décide de rester saisi de la question.
`,
        good: `Le Conseil de sécurité

1. Décide de proroger le mandat de la Mission ;

2. Décide de rester saisi de la question.
`,
      },
    },
  },
  messages: {
    en: {
      organ:
        'No organ is named, so the sentence that “{first}” opens has no subject. Write the name of the organ above it.',
      preamble:
        'The comma behind “{organ}” announces recitals, but the text goes straight to “{operative}”. Add the reasons, or take the comma away.',
      operative:
        'The text stops behind its last recital, “{recital}”, and decides nothing. Add the operative part.',
      remove: 'Take the comma away: the text has no preamble',
    },
    fr: {
      organ:
        'Aucun organe n’est nommé : la phrase qui s’ouvre par « {first} » n’a pas de sujet. Inscrivez le nom de l’organe au-dessus.',
      preamble:
        'La virgule après « {organ} » annonce un préambule, mais le texte passe aussitôt à « {operative} ». Ajoutez les motifs ou supprimez la virgule.',
      operative:
        'Le texte s’arrête après le dernier alinéa du préambule, « {recital} », et ne décide rien. Ajoutez le dispositif.',
      remove: 'Supprimer la virgule : le texte n’a pas de préambule',
    },
  },
  check: (model, { analyser, profile }, report) => {
    const { source, opener } = model;
    const [first] = model.clauses;
    const isKnown = profile.id !== UNKNOWN_BODY;
    const recital = model.clauses.findLast(({ part }) => part === 'preamble');
    const operative = model.clauses.find(({ part }) => part === 'operative');
    if (first === undefined) return;
    if (opener === null) {
      if (!isWhole(model) || !isListed(operative)) return;
      const head = source.slice(0, first.range.start);
      if (namesOrgan(head, analyser.lexicon) || NAMED.test(head)) return;
      report(openingOfClause(first, source), 'organ', { first: nameOfClause(first, source) });
    } else if (isKnown && recital !== undefined && operative === undefined) {
      report(openingOfClause(recital, source), 'operative', {
        recital: nameOfClause(recital, source),
      });
    } else if (isKnown && recital === undefined && operative !== undefined) {
      const comma = commaBehind(opener, source);
      if (comma === null || isExcerpt(operative)) return;
      report(
        opener.organ.range,
        'preamble',
        { organ: opener.organ.text, operative: nameOfClause(operative, source) },
        { say: 'remove', values: {}, edits: [{ range: comma, text: '' }], isSafe: false },
      );
    }
  },
});

/** Words right above the clauses that a comma or colon closes: an organ that no list knows. */
const NAMED = /[,:][\s*_]{0,40}$/;
/** The comma that closes the organ's line, markup and spaces around it. */
const COMMA = / {0,4},(?=[\s*_]{0,20}$)/;

/** A decision that a listed verb opens. */
function isListed(clause: Clause | undefined): clause is Clause {
  return clause?.keyword?.entry != null;
}

/** A heading or a code above the clauses says that the text is meant to stand for itself. */
function isWhole({ heading, identity }: ResolutionModel): boolean {
  return heading !== null || identity?.origin === 'code-line';
}

/** True when an organ's name with a comma behind it stands somewhere in the head, run on. */
function namesOrgan(head: string, lexicon: Lexicon): boolean {
  const folded = fold(head).replace(/\s+/g, ' ');
  return [...lexicon.bodies.values()].some(({ file }) =>
    file.organs.some(({ opener }) =>
      opener.some((name) => folded.includes(`${fold(name.replace(/^.*\{ordinal\}/, ''))},`)),
    ),
  );
}

/** The comma that announces recitals; null where there is none. */
function commaBehind({ range }: Opener, source: string): Range | null {
  const comma = COMMA.exec(source.slice(range.start, range.end));
  if (comma === null) return null;
  const start = range.start + comma.index;
  return { start, end: start + comma[0].length };
}

/** Decisions that do not begin with the first one have been cut out of a longer text. */
function isExcerpt({ number }: Clause): boolean {
  return number !== null && number !== '1';
}
