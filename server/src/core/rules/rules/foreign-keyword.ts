/** Reports keywords of another language than that of the text. */
import type { Language } from '../../lexicon/language.ts';
import type { Gender, ResolutionModel } from '../../model/model.ts';
import type { TextEdit } from '../fix.ts';
import { always, defineRule } from '../rule.ts';
import { formFor } from '../../lexicon/keyword-forms.ts';
import { rewording, type PlacedWord } from '../../writing/keyword-words.ts';
import { inCaseOf } from '../../writing/letter-case.ts';
import type { ForeignKeyword } from '../../syntax/slips.ts';

export const foreignKeyword = defineRule({
  id: 'foreign-keyword',
  since: '0.1.0',
  mending: 'unsafe',
  levels: always('warning'),
  authority: {
    en: 'Each language version of a resolution uses the keywords of its language; practice of all bodies.',
    fr: 'Chaque version linguistique d’une résolution emploie les mots-clés de sa langue ; pratique de tous les organes.',
  },
  docs: {
    title: {
      en: 'A keyword is of another language',
      fr: 'Un mot-clé est d’une autre langue',
    },
    what: {
      en: 'Reports a clause that opens with a keyword of another language than that of the text: “Recalling” in a French resolution, « Rappelant » in an English one. The language of the text is that of its opener. A word that is a letter away from a keyword of the text’s own language (“Encourage” for “Encourages”) counts as misspelt.',
      fr: 'Signale un alinéa qui s’ouvre par un mot-clé d’une autre langue que celle du texte : “Recalling” dans une résolution en français, « Rappelant » dans une résolution en anglais. La langue du texte est celle de sa formule d’ouverture. Un mot qu’une lettre sépare d’un mot-clé de la langue du texte (« Confirms » pour « Confirme ») compte comme mal orthographié.',
    },
    why: {
      en: 'Such a clause was taken over from the other version and still waits for its translation.',
      fr: 'Un tel alinéa a été repris de l’autre version et attend encore sa traduction.',
    },
    measured: {
      en: 'Not once in 442 texts, adopted or drafts, in either language.',
      fr: 'Jamais sur 442 textes, adoptés ou à l’état de projet, dans l’une et l’autre langue.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Rappelant its resolution 70/1 of 25 September 2015,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Commission to take part in it.
`,
        good: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Commission to take part in it.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

RECALLING l’article 41 du Statut,

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
      foreign:
        '“{written}” is a keyword of another language: the clause looks as if it still waited for its translation. Open it with a keyword of this text’s language.',
      suggestion:
        '“{written}” is a keyword of another language: the clause looks as if it still waited for its translation. The keyword of this language is “{right}”.',
      translate: 'Write “{right}”',
    },
    fr: {
      foreign:
        '« {written} » est un mot-clé d’une autre langue : l’alinéa semble attendre sa traduction. Commencez-le par un mot-clé de la langue du texte.',
      suggestion:
        '« {written} » est un mot-clé d’une autre langue : l’alinéa semble attendre sa traduction. Le mot-clé de cette langue est « {right} ».',
      translate: 'Écrire « {right} »',
    },
  },
  check: (model, { analyser, readings }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    for (const slip of readings.slips()) {
      if (slip.kind !== 'foreign') continue;
      const { foreign } = slip;
      const words = slip.words.slice(0, foreign.length);
      const [first] = words;
      const last = words.at(-1);
      if (first === undefined || last === undefined) continue;
      const range = { start: first.range.start, end: last.range.end };
      const written = words.map(({ text }) => text).join(' ');
      const equivalent = equivalentOf(foreign, language, model.opener?.gender ?? null);
      const right = equivalent === null ? null : inCaseOf(first.text, equivalent);
      const edit = right === null ? null : translation(model, words, foreign, right);
      if (right === null) report(range, 'foreign', { written });
      else {
        const fix =
          edit === null
            ? null
            : ({ say: 'translate', values: { right }, edits: [edit], isSafe: false } as const);
        report(range, 'suggestion', { written, right }, fix);
      }
    }
  },
});

/** The keyword of the text's language, where the lexicon gives exactly one and knows it. */
function equivalentOf(
  { language, entry }: ForeignKeyword,
  own: Language,
  gender: Gender | null,
): string | null {
  const equivalents = language.keyword(entry)?.equivalents;
  const said = equivalents === undefined ? [] : Object.entries(equivalents);
  const [only, ...more] = said.find(([id]) => id === own.file.id)?.[1] ?? [];
  if (only === undefined || more.length > 0) return null;
  const part = language.keyword(entry)?.part;
  const listed = own.file.keywords.find(
    (keyword) => keyword.part === part && keyword.forms.feminine === only,
  );
  return listed === undefined ? null : formFor(listed, gender);
}

/** Words around a foreign head are foreign too, and their sense is for the drafter to render. */
function translation(
  { source }: ResolutionModel,
  words: readonly PlacedWord[],
  { isBare }: ForeignKeyword,
  right: string,
): TextEdit | null {
  return isBare ? rewording(source, words, right.split(' ')) : null;
}
