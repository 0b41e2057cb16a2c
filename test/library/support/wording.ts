/** The sentences of generated texts, in both languages. */
import type { BodyName, Thing } from './things.ts';
import type { TruePart, TrueRelation } from './truth.ts';

export type Language = 'en' | 'fr';

/** Words before and behind what a clause cites. */
export interface Frame {
  readonly keyword: string;
  readonly before: string;
  readonly behind: string;
}

type Frames = Readonly<Record<TruePart, Readonly<Record<TrueRelation, readonly Frame[]>>>>;

const frame = (keyword: string, before = ' ', behind = ''): Frame => ({ keyword, before, behind });

/** Recitals do not amend, revise or replace anything. */
export const FRAMES: Readonly<Record<Language, Frames>> = {
  en: {
    preamble: {
      cites: [
        frame('Recalling'),
        frame('Bearing in mind'),
        frame('Noting', ' that ', ' has been carried out'),
        frame('Taking into account', ' the work begun by '),
      ],
      reaffirms: [frame('Reaffirming')],
      amends: [],
      revises: [],
      replaces: [],
    },
    operative: {
      cites: [
        frame('Invites', ' member countries to apply '),
        frame('Requests', ' a report on the application of ', ' before the end of the year'),
      ],
      reaffirms: [frame('Reaffirms')],
      amends: [frame('Decides', ' to amend '), frame('Amends')],
      revises: [frame('Decides', ' to revise '), frame('Approves', ' the revised version of ')],
      replaces: [
        frame('Decides', ' to repeal '),
        frame('Decides', ' that the present resolution supersedes '),
      ],
    },
  },
  fr: {
    preamble: {
      cites: [
        frame('Rappelant'),
        frame('Ayant à l’esprit'),
        frame('Notant', ' que ', ' est appliquée partout'),
        frame('Tenant compte', ' des progrès dus à '),
      ],
      reaffirms: [frame('Réaffirmant')],
      amends: [],
      revises: [],
      replaces: [],
    },
    operative: {
      cites: [
        frame('Invite', ' les pays membres à appliquer '),
        frame('Demande', ' qu’un bilan soit dressé après ', ' avant la fin de l’année'),
      ],
      reaffirms: [frame('Réaffirme')],
      amends: [frame('Décide', ' de modifier '), frame('Modifie')],
      revises: [frame('Décide', ' de réviser ')],
      replaces: [
        frame('Décide', ' d’abroger '),
        frame('Décide', ' que la présente résolution remplace '),
      ],
    },
  },
};

/** Clauses that cite nothing. */
export const FILLERS: Readonly<Record<Language, Readonly<Record<TruePart, readonly Frame[]>>>> = {
  en: {
    preamble: [frame('Noting', ' the growth of travel'), frame('Convinced', ' that words matter')],
    operative: [frame('Urges', ' all to act'), frame('Decides', ' to meet again')],
  },
  fr: {
    preamble: [frame('Notant', ' l’essor des voyages'), frame('Soulignant', ' le poids des mots')],
    operative: [frame('Engage', ' chacun à agir'), frame('Décide', ' de se réunir de nouveau')],
  },
};

/** Words around a list of things of one body and kind. */
export function around(
  things: readonly Thing[],
  own: BodyName,
  language: Language,
): { readonly before: string; readonly behind: string } {
  const [first] = things;
  if (first === undefined) throw new Error('nothing is cited');
  const isOne = things.length === 1;
  const noun = NOUNS[language][first.kind][isOne ? 'one' : 'many'];
  const isOwn = first.body === own;
  if (first.kind !== 'resolution' || first.body === 'interpol')
    return { before: `${noun} `, behind: '' };
  if (isOwn) {
    const its = { en: ['its', 'its'], fr: ['sa', 'ses'] }[language][isOne ? 0 : 1]!;
    return { before: `${its} ${noun.replace(/^l\S+ /, '')} `, behind: '' };
  }
  const organ = ORGANS[language][first.body];
  return language === 'en'
    ? { before: `${organ} ${noun} `, behind: '' }
    : { before: `${noun} `, behind: ` ${organ}` };
}

const NOUNS = {
  en: {
    resolution: { one: 'resolution', many: 'resolutions' },
    draft: { one: 'draft resolution', many: 'draft resolutions' },
    report: { one: 'report', many: 'reports' },
  },
  fr: {
    resolution: { one: 'la résolution', many: 'les résolutions' },
    draft: { one: 'le projet de résolution', many: 'les projets de résolution' },
    report: { one: 'le rapport', many: 'les rapports' },
  },
} as const;

const ORGANS = {
  en: { assembly: 'United Nations General Assembly', council: 'Security Council' },
  fr: { assembly: 'de l’Assemblée générale des Nations Unies', council: 'du Conseil de sécurité' },
} as const;

/** What joins the last two of a list. */
export const AND: Readonly<Record<Language, string>> = { en: ' and ', fr: ' et ' };

/** Words that name a clause before the text that holds it; "#" is the number, "%" the ordinal. */
export const PINPOINTS: Readonly<
  Record<
    Language,
    Readonly<Record<TruePart, readonly { readonly words: string; readonly link: string }[]>>
  >
> = {
  en: {
    preamble: [
      { words: 'preambular paragraph #', link: ' of ' },
      { words: '% preambular paragraph', link: ' of ' },
    ],
    operative: [
      { words: 'paragraph #', link: ' of ' },
      { words: 'operative paragraph #', link: ' of ' },
      { words: 'paragraph # (a)', link: ' of ' },
    ],
  },
  fr: {
    preamble: [
      { words: 'alinéa # du préambule', link: ' de ' },
      { words: '% alinéa du préambule', link: ' de ' },
    ],
    operative: [
      { words: 'paragraphe #', link: ' de ' },
      { words: 'paragraphe # du dispositif', link: ' de ' },
      { words: 'paragraphe # a)', link: ' de ' },
    ],
  },
};

/** Words that name a clause behind the text that holds it. */
export const PINPOINTS_BEHIND: Readonly<Record<Language, string>> = {
  en: 'paragraph #',
  fr: 'paragraphe #',
};

/** Words that name a clause of the text itself. */
export const OWN_PINPOINTS: Readonly<
  Record<Language, { readonly words: string; readonly behind: string }>
> = {
  en: { words: 'paragraph #', behind: ' above' },
  fr: { words: 'paragraphe #', behind: ' ci-dessus' },
};

/** The day of adoption behind a code of the United Nations. */
export function dated({ year }: Thing, language: Language): string {
  return { en: ` of 6 December ${year}`, fr: ` du 6 décembre ${year}` }[language];
}

export const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  fr: ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième'],
};

/** Words that stand for the last resolution cited, or the last list of them. */
export const BACK_REFERENCES: Readonly<
  Record<Language, Readonly<Record<'one' | 'many', readonly string[]>>>
> = {
  en: {
    one: ['that resolution', 'the said resolution', 'the aforementioned resolution'],
    many: ['those resolutions', 'the said resolutions'],
  },
  fr: {
    one: ['cette résolution', 'ladite résolution', 'la résolution susmentionnée'],
    many: ['ces résolutions', 'lesdites résolutions'],
  },
};

/** Where a clause refers back. */
export const REFERRING: Readonly<Record<Language, Readonly<Record<TruePart, Frame>>>> = {
  en: {
    preamble: frame('Considering', ' the effects of '),
    operative: frame('Calls upon', ' all to respect '),
  },
  fr: {
    preamble: frame('Considérant', ' l’importance donnée à '),
    operative: frame('Prie', ' chacun de respecter '),
  },
};

export const TITLES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Travel documents', 'Stolen works of art', 'Training 🌍 of officers', 'Data quality'],
  fr: [
    'Documents de voyage',
    'Œuvres d’art volées',
    'Formation 🌍 des agents',
    'Qualité des données',
  ],
};

/** A clause with a list, each item of which cites. */
export const ITEMS: Readonly<
  Record<Language, { readonly intro: Frame; readonly items: readonly string[] }>
> = {
  en: {
    intro: frame('Requests', ' the Secretary-General:'),
    items: ['(a) To carry out ', '(b) To report on '],
  },
  fr: {
    intro: frame('Charge', ' le Secrétaire général :'),
    items: ['a) d’appliquer ', 'b) d’évaluer '],
  },
};
