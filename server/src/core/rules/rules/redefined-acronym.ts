/** Points out short names that are introduced a second time. */
import type { CleanText } from '../../text/clean-text.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';
import { acronymsIn, type Acronym } from '../../writing/acronyms.ts';

export const redefinedAcronym = defineRule({
  id: 'redefined-acronym',
  since: '0.1.0',
  levels: { official: 'off', draft: 'hint', strict: 'information' },
  mending: 'unsafe',
  authority: {
    en: 'Practice of the INTERPOL General Assembly and of the United Nations: the short form is given once, where the name is first written out.',
    fr: 'Pratique de l’Assemblée générale d’INTERPOL et des Nations Unies : le sigle est donné une fois, là où le nom figure d’abord en toutes lettres.',
  },
  docs: {
    title: {
      en: 'An acronym is introduced twice',
      fr: 'Un sigle est introduit deux fois',
    },
    what: {
      en: 'Points out a name that is written out again with its acronym in brackets, though both stood together before. The title does not count, nor do other lettered parts and sections, which are read by themselves. The fix takes the bracket away and leaves the name; you may prefer to keep the acronym and take the name away.',
      fr: 'Signale un nom que suit de nouveau son sigle entre parenthèses, alors que les deux ont déjà figuré ensemble. Le titre ne compte pas, ni les autres parties ou sections, qui se lisent séparément. La correction retire la parenthèse et garde le nom ; vous préférerez peut-être garder le sigle et retirer le nom.',
    },
    why: {
      en: 'A reader who meets an introduction believes that something new is meant, and looks for the difference.',
      fr: 'Le lecteur qui rencontre un sigle de nouveau introduit croit à une autre notion et cherche la différence.',
    },
    measured: {
      en: 'No case in 245 adopted texts of the UN General Assembly, the Security Council, the World Health Assembly and INTERPOL; four in 32 Security Council drafts. The Conference on Weights and Measures does it now and then, so adopted texts are left alone.',
      fr: 'Aucun cas dans 245 textes adoptés de l’Assemblée générale des Nations Unies, du Conseil de sécurité, de l’Assemblée mondiale de la Santé et d’INTERPOL ; quatre dans 32 projets du Conseil de sécurité. La Conférence générale des poids et mesures le fait parfois : les textes adoptés ne sont donc pas examinés.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling the work of the Office for Disarmament Affairs (ODA),

Noting the report of the Office for Disarmament Affairs (ODA),

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it at its next session.
`,
        good: `The General Assembly,

Recalling the work of the Office for Disarmament Affairs (ODA),

Noting the report of the Office for Disarmament Affairs,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it at its next session.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT les travaux du Groupe d’experts mondial sur la cybercriminalité (GEMC),

NOTANT le rapport du Groupe d’experts mondial sur la cybercriminalité (GEMC),

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT les travaux du Groupe d’experts mondial sur la cybercriminalité (GEMC),

NOTANT le rapport du Groupe d’experts mondial sur la cybercriminalité,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      again:
        '“{acronym}” was introduced before, so a reader may think that something else is meant here. Use the short form or the name, not both.',
      remove: 'Remove “({acronym})”',
    },
    fr: {
      again:
        '« {acronym} » a déjà été introduit : le lecteur peut croire qu’il s’agit ici d’autre chose. Employez le sigle ou le nom, mais pas les deux.',
      remove: 'Retirer « ({acronym}) »',
    },
  },
  check: (model, { analyser, readings }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    const clean = readings.clean();
    const seen = new Set<string>();
    for (const acronym of acronymsIn(model, clean, language)) {
      const introduction = introductionOf(acronym, clean);
      if (introduction === null) continue;
      const { letters, range, section } = acronym;
      const key = `${String(section)} ${letters} ${introduction.word}`;
      if (!seen.has(key)) {
        seen.add(key);
        continue;
      }
      const { start, end } = introduction;
      report(
        range,
        'again',
        { acronym: letters },
        {
          say: 'remove',
          values: { acronym: letters },
          edits: [{ range: clean.toSource(start, end), text: '' }],
          isSafe: false,
        },
      );
    }
  },
});

/** How far before a bracket its word may begin. */
const BEFORE = 60;

/** The bracket around a short name with the space before it, and the last word of the long name. */
interface Introduction {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** An introduction that is nothing but the short name in brackets; null for any other. */
function introductionOf(
  { start, end, section }: Acronym,
  { text }: CleanText,
): Introduction | null {
  if (section === -1 || text.charAt(end) !== ')') return null;
  const before = /(\p{L}{0,40}\p{Ll}\p{L}{0,40})([ \n]{1,9}\()$/u.exec(
    text.slice(Math.max(0, start - BEFORE), start),
  );
  const [, word = '', bracket = ''] = before ?? [];
  if (word === '') return null;
  return { start: start - bracket.length, end: end + 1, word: fold(word) };
}
