/** Points out “this resolution” where the organ says “the present resolution”. */
import type { Clause, ResolutionModel } from '../../model/model.ts';
import { defineRule } from '../rule.ts';
import { inCaseOf } from '../../writing/letter-case.ts';
import { firstEndingBehind } from '../../writing/ranges.ts';
import { isWithin, notProse } from '../../writing/within.ts';

export const presentResolution = defineRule({
  id: 'present-resolution',
  since: '0.1.0',
  levels: ({ formalOwnNames = [] }) =>
    formalOwnNames.length === 0 ? null : { official: 'off', draft: 'hint', strict: 'information' },
  mending: 'safe',
  authority: {
    en: 'Practice of the UN General Assembly in English.',
    fr: 'Pratique de l’Assemblée générale des Nations Unies en anglais.',
  },
  docs: {
    title: {
      en: '“This resolution” for “the present resolution”',
      fr: '« This resolution » au lieu de « the present resolution »',
    },
    what: {
      en: 'Points out “this resolution” in English texts of the UN General Assembly where the text means itself. A clause that has cited another resolution before is left alone, since the words may mean that one, and so are quotations.',
      fr: 'Signale « this resolution » dans les textes anglais de l’Assemblée générale des Nations Unies lorsque le texte parle de lui-même. Un alinéa qui a cité auparavant une autre résolution n’est pas examiné, car les mots peuvent la désigner, pas plus que les citations entre guillemets.',
    },
    why: {
      en: 'In a text that names many resolutions, “the present resolution” cannot be mistaken for any of them, in English or in translation.',
      fr: 'Dans un texte qui nomme de nombreuses résolutions, « the present resolution » ne se confond avec aucune d’elles, en anglais comme en traduction.',
    },
    measured: {
      en: 'UN General Assembly, 902 texts: 717 times “the present resolution” and 11 times “this resolution”. The Security Council and the World Health Assembly say “this resolution” as a matter of course, so the rule does not hold for them.',
      fr: 'Assemblée générale des Nations Unies, 902 textes : 717 fois « the present resolution » et 11 fois « this resolution ». Le Conseil de sécurité et l’Assemblée mondiale de la Santé disent couramment « this resolution » : la règle ne vaut pas pour eux.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on the implementation of this resolution at its next session.
`,
        good: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on the implementation of the present resolution at its next session.
`,
      },
      fr: {
        bad: `The General Assembly,

Recalling the report of the Secretary-General,

Decides to bring this resolution to the attention of all Member States.
`,
        good: `The General Assembly,

Recalling the report of the Secretary-General,

Decides to bring the present resolution to the attention of all Member States.
`,
      },
    },
  },
  messages: {
    en: {
      loose:
        'The General Assembly names its own text “{formal}”, so that nobody takes it for one of those that it cites. Write “{formal}”.',
      write: 'Write “{formal}”',
    },
    fr: {
      loose:
        'L’Assemblée générale nomme son propre texte « {formal} », afin que nul ne le confonde avec ceux qu’il cite. Écrivez « {formal} ».',
      write: 'Écrire « {formal} »',
    },
  },
  check: (model, { analyser, profile, readings }, report) => {
    const drafting = analyser.lexicon.languages.get(model.language)?.drafting;
    if (drafting?.ownName == null || profile.formalOwnNames?.includes(model.language) !== true)
      return;
    const clean = readings.clean();
    const other = notProse(model);
    for (const match of clean.folded.matchAll(drafting.ownName)) {
      const range = clean.toSource(match.index, match.index + match[0].length);
      const clause = firstEndingBehind(model.clauses, range.start);
      if (clause === null || clause.range.start > range.start) continue;
      if (isWithin(other, range.start) || mayMeanAnother(clause, range.start, model)) continue;
      const loose = match[0].replace(/[ \n]+/g, ' ');
      const formal = drafting.formalNames.get(loose);
      if (formal === undefined) continue;
      const written = model.source.slice(range.start, range.end);
      const values = { formal };
      report(range, 'loose', values, {
        say: 'write',
        values,
        edits: [{ range, text: inCaseOf(written, formal) }],
        isSafe: true,
      });
    }
  },
});

/** True where the words may mean a resolution cited before, or are quoted. */
function mayMeanAnother(
  { range }: Clause,
  offset: number,
  { citations, source }: ResolutionModel,
): boolean {
  const cited = firstEndingBehind(citations, range.start);
  if (cited !== null && cited.range.start < offset) return true;
  const before = source.slice(Math.max(range.start, offset - QUOTE_REACH), offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** The longest quotation that is known for one. */
const QUOTE_REACH = 400;
