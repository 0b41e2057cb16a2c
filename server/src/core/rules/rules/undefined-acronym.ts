/** Points out short names whose long names are not given, or only later. */
import { defineRule } from '../rule.ts';
import { acronymsIn, spellingOf, type Acronym } from '../../writing/acronyms.ts';

export const undefinedAcronym = defineRule({
  id: 'undefined-acronym',
  since: '0.1.0',
  levels: { official: 'off', draft: 'hint', strict: 'information' },
  authority: {
    en: 'Practice of the INTERPOL General Assembly and of the United Nations: names are written out in full, the short form follows in brackets.',
    fr: 'Pratique de l’Assemblée générale d’INTERPOL et des Nations Unies : les noms s’écrivent en toutes lettres, le sigle suit entre parenthèses.',
  },
  docs: {
    title: {
      en: 'An acronym is not written out',
      fr: 'Un sigle n’est pas développé',
    },
    what: {
      en: 'Points out, at its first use, an acronym of two to eight capitals whose long name stands nowhere before it: neither in brackets beside it, nor introduced by words such as “known as”, nor spelled by the initials of words that came earlier. Acronyms that everybody knows are left alone, and so are keywords, headings and whole lines in capitals, Roman numerals and codes.',
      fr: 'Signale, à sa première occurrence, un sigle de deux à huit capitales dont le nom complet ne figure nulle part avant lui : ni accolé entre parenthèses, ni introduit par une formule comme « ci-après », ni reconnaissable aux initiales de mots qui précèdent. Les sigles connus de tous ne sont pas signalés, pas plus que les mots-clés, les intertitres et les lignes en capitales, les chiffres romains et les cotes.',
    },
    why: {
      en: 'A resolution is read for decades, in four languages, by people who were not in the room. Initials differ from language to language, and many stand for more than one thing.',
      fr: 'Une résolution se lit pendant des décennies, en plusieurs langues, par des personnes qui n’ont pas suivi les débats. Les initiales changent d’une langue à l’autre et désignent souvent plusieurs choses.',
    },
    measured: {
      en: 'Five INTERPOL resolutions and 148 copies of UN General Assembly resolutions hold acronyms; six of the copies use one that is not written out, always the proper name of a programme or group. Security Council drafts do so more often (21 in 32). Hence a hint, and nothing in adopted texts.',
      fr: 'Cinq résolutions d’INTERPOL et 148 copies de résolutions de l’Assemblée générale des Nations Unies ont été examinées : six de ces copies emploient un sigle non développé, toujours le nom propre d’un programme ou d’un groupe. Les projets du Conseil de sécurité le font plus souvent (21 fois dans 32 textes). C’est donc une indication, et rien dans les textes adoptés.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling the work of the UNODA,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it at its next session.
`,
        good: `The General Assembly,

Recalling the work of the United Nations Office for Disarmament Affairs (UNODA),

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it at its next session.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT les travaux du GEMC,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT les travaux du Groupe d’experts mondial sur la cybercriminalité (GEMC),

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      never:
        '“{acronym}” is not written out, so a reader must guess what it stands for. Give the full name here, with “{acronym}” in brackets behind it.',
      later:
        '“{acronym}” is used here but written out only further down. Move the full name up to this place.',
    },
    fr: {
      never:
        '« {acronym} » n’est pas développé : le lecteur doit deviner ce qu’il désigne. Donnez ici le nom complet, suivi de « {acronym} » entre parenthèses.',
      later:
        '« {acronym} » figure ici mais n’est développé que plus bas. Donnez le nom complet dès cet endroit.',
    },
  },
  check: (model, { analyser, profile, readings }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    const clean = readings.clean();
    const known = new Set([...language.drafting.acronyms, ...(profile.acronyms ?? [])]);
    const firsts = firstUses(
      acronymsIn(model, clean, language).filter(({ letters }) => !known.has(letters)),
    );
    if (firsts.length === 0 || firsts.length > MOST) return;
    const spelling = spellingOf(clean.text);
    const words = new Set(clean.text.match(/(?<!\p{L})\p{Ll}{2,8}(?!\p{L})/gu));
    for (const { first, isWrittenOutLater } of firsts) {
      const { letters, start, range } = first;
      if (words.has(letters.toLowerCase()) || spelling.spells(letters, start)) continue;
      report(range, isWrittenOutLater ? 'later' : 'never', { acronym: letters });
    }
  },
});

/** A text with more acronyms is a table or a list of them. */
const MOST = 200;

interface FirstUse {
  readonly first: Acronym;
  readonly isWrittenOutLater: boolean;
}

/** The first use of each acronym in a clause, where none before writes it out. */
function firstUses(acronyms: readonly Acronym[]): readonly FirstUse[] {
  const writtenOut = new Set<string>();
  const open = new Map<string, FirstUse>();
  for (const acronym of acronyms) {
    const { letters, isWrittenOut, section } = acronym;
    const before = open.get(letters);
    if (isWrittenOut) {
      writtenOut.add(letters);
      if (before !== undefined) open.set(letters, { ...before, isWrittenOutLater: true });
    } else if (before === undefined && !writtenOut.has(letters) && section !== -1) {
      open.set(letters, { first: acronym, isWrittenOutLater: false });
    }
  }
  return [...open.values()];
}
