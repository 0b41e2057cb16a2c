/** Reports an organ line without the comma that the recitals behind it call for. */
import type { BodyFile } from '../../lexicon/body-schema.ts';
import type { Language } from '../../lexicon/language.ts';
import type { ClauseEnd, Opener, ResolutionModel } from '../../model/model.ts';
import { readListedKeyword } from '../../syntax/keyword.ts';
import { fitsCase } from '../../syntax/starts.ts';
import { cleanText } from '../../text/clean-text.ts';
import { splitLines } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { trimmedEnd } from '../../text/spaces.ts';
import { always, defineRule } from '../rule.ts';
import { nameOfClause } from '../support/clause-words.ts';
import { createMarkWriter } from '../../writing/mark-edits.ts';

export const openerComma = defineRule({
  id: 'opener-comma',
  since: '0.1.0',
  mending: 'safe',
  levels: ({ numbering }) => (numbering === 'any' ? null : always('warning')),
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
      en: 'Reports an organ line (“The General Assembly”, or the session formula of INTERPOL) that ends in neither comma nor colon although recitals follow. Where the text has no preamble and goes straight to its decisions, the comma is left out on purpose.',
      fr: 'Signale un nom d’organe (« L’Assemblée générale », ou la formule de session d’INTERPOL) sans virgule ni deux-points alors qu’un préambule suit. Quand le texte n’a pas de préambule et passe aussitôt aux décisions, l’absence de virgule est voulue.',
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
        'No comma closes the line of “{organ}”, so it reads on into “{recital}” as if the recitals were no longer about it. End the line with a comma.',
      mend: 'End the line with a comma',
    },
    fr: {
      comma:
        'Aucune virgule ne ferme la ligne de « {organ} », qui se lit d’une traite avec « {recital} ». Terminez cette ligne par une virgule.',
      mend: 'Ajouter la virgule',
    },
  },
  check: (model, { analyser, profile }, report) => {
    const { opener } = model;
    const language = analyser.lexicon.languages.get(model.language);
    if (opener === null || language === undefined) return;
    const gap = gapBehind(model, opener, language, profile);
    if (gap === null) return;
    const edit = createMarkWriter(model, language).close(gap.end, ',');
    report(
      opener.organ.range,
      'comma',
      { organ: opener.organ.text, recital: gap.recital },
      { say: 'mend', values: {}, edits: [edit], isSafe: true },
    );
  },
});

/** An opener that ends in neither comma nor colon, with the recital that follows it. */
interface Gap {
  readonly end: ClauseEnd;
  readonly recital: string;
}

/** Spaces and markup alone, and a wrong mark at most. */
const NOTHING = /^(?:[\s*_]|<\/?[a-z]{1,8}>){0,20}[;.]?(?:[\s*_]|<\/?[a-z]{1,8}>)+$/;
/** A comma or colon, with markup behind it at most. */
const CLOSED = /[,:](?:[\s*_]|<\/?[a-z]{1,8}>){0,40}$/;
/** Another mark there. */
const WRONG = /[;.](?=(?:[\s*_]|<\/?[a-z]{1,8}>){0,40}$)/;

function gapBehind(
  model: ResolutionModel,
  opener: Opener,
  language: Language,
  profile: BodyFile,
): Gap | null {
  const { source, clauses } = model;
  const [first] = clauses;
  const swallowed = recitalInside(source, opener, language, profile);
  if (swallowed !== null) return swallowed;
  if (first?.part !== 'preamble') return null;
  // A session formula may stand behind the recitals, and a heading between the two.
  const heading = model.sections.find(
    (section) => section.heading !== null && section.heading.range.start >= opener.range.end,
  )?.heading;
  const until = Math.min(first.range.start, heading?.range.start ?? Infinity);
  const between = source.slice(opener.range.end, until);
  if (!NOTHING.test(between)) return null;
  const text = source.slice(opener.range.start, opener.range.end);
  if (CLOSED.test(text)) return null;
  const recital = nameOfClause(first, source);
  const wrong = WRONG.exec(text + between);
  if (wrong === null) return { end: { mark: null, range: endAt(opener.range.end) }, recital };
  const start = opener.range.start + wrong.index;
  return { end: { mark: wrong[0] === ';' ? ';' : '.', range: { start, end: start + 1 } }, recital };
}

/** Without its comma, a session formula reads on to the comma of the first recital. */
function recitalInside(
  source: string,
  { range }: Opener,
  language: Language,
  profile: BodyFile,
): Gap | null {
  const clean = cleanText(source.slice(range.start, range.end));
  const [, ...lines] = splitLines(clean.text);
  for (const line of lines) {
    if (line.isBlank) continue;
    const keyword = readListedKeyword(clean, language, line.start);
    if (keyword?.form !== 'preamble' || !fitsCase(profile, keyword)) continue;
    const before = trimmedEnd(clean.text, 0, line.start);
    if (/[,:]/.test(clean.text.charAt(before - 1))) return null;
    return {
      end: { mark: null, range: endAt(range.start + clean.toSource(before, before).end) },
      recital: clean.written(keyword.start, keyword.end),
    };
  }
  return null;
}

function endAt(offset: number): Range {
  return { start: offset, end: offset };
}
