/** What the five source documents hold, in the order and the spelling of the text. */

/** A document with everything that the grammar sets apart in it. */
export interface SourceDocument {
  readonly name: string;
  /** File name of the official text, which is read in place. */
  readonly official: string;
  /** File name of the project's worked example. */
  readonly worked: string;
  readonly expected: {
    readonly marking: readonly string[];
    readonly heading: readonly string[];
    readonly organ: readonly string[];
    readonly session: readonly string[];
    readonly place: readonly string[];
    readonly dates: readonly string[];
    readonly recitals: readonly string[];
    readonly operative: readonly string[];
    readonly codes: readonly string[];
    readonly articles: readonly string[];
    readonly items: readonly string[];
    readonly adoption: readonly string[];
    readonly votes: readonly string[];
  };
}

const plain = { marking: [], items: [], adoption: ['Adoptée'], votes: [] };

export const documents: readonly SourceDocument[] = [
  {
    name: 'the 2012 text on an agreement, without number and code',
    official: '000_58914df490fb1325.txt',
    worked: 'projet-accord-IMPACT-2012.resolution',
    expected: {
      ...plain,
      marking: ['À usage officiel INTERPOL uniquement'],
      heading: ['RÉSOLUTION'],
      organ: ['L’Assemblée générale de l’O.I.P.C.-INTERPOL'],
      session: ['81ème session'],
      place: ['Rome (Italie)'],
      dates: ['5 au 8 novembre 2012'],
      recitals: [
        'AYANT À L’ESPRIT',
        'RECONNAISSANT',
        'CONSTATANT',
        'CONSCIENTE',
        'CONSIDÉRANT',
        'RECONNAISSANT en conséquence',
        'AYANT PRIS CONNAISSANCE',
        'ESTIMANT',
        'CONSCIENTE',
      ],
      operative: ['APPROUVE', 'DONNE MANDAT'],
      codes: ['AG-2012-RAP-18', 'AG-2012-RAP-18', 'AG-2012-RAP-18'],
      articles: ['article 41'],
    },
  },
  {
    name: 'the 2017 text on a revised agreement',
    official: '001_cdca912ccb5ad2f1.txt',
    worked: 'GA-2017-86-RES-08.resolution',
    expected: {
      ...plain,
      heading: ['Résolution N° 8'],
      organ: ['L’Assemblée générale de l’O.I.P.C.-INTERPOL'],
      session: ['86ème session'],
      place: ['Beijing (Chine)'],
      dates: ['26 au 29 septembre 2017'],
      recitals: [
        'AYANT À L’ESPRIT',
        'CONSCIENTE',
        'RECONNAISSANT',
        'CONSIDÉRANT',
        'NOTANT',
        'RAPPELANT',
        'RECONNAISSANT',
        'AYANT PRIS CONNAISSANCE',
        'ESTIMANT',
        'NOTANT',
      ],
      operative: ['APPROUVE', 'DONNE MANDAT'],
      codes: [
        'GA-2017-86-RES-08',
        'AG-2015-RES-12',
        'AG-2015-RAP-09',
        '590',
        'GA-2017-86-REP-09',
        'GA-2017-86-REP-09',
        'GA-2017-86-REP-09',
        '598',
        'GA-2017-86-REP-09',
      ],
      articles: ['article 41'],
    },
  },
  {
    name: 'the 2021 text on global threats, in Markdown',
    official: '002_fd2955780c4f0662.txt',
    worked: 'GA-2021-89-RES-11.resolution',
    expected: {
      ...plain,
      heading: ['## Résolution N° 11'],
      organ: ["L'Assemblée générale de l'O.I.P.C.-INTERPOL"],
      session: ['89<sup>ème</sup> session'],
      place: ['Istanbul (Turquie)'],
      dates: ['23 au 25 novembre 2021', '12 juillet 2021'],
      recitals: [
        "AYANT À L'ESPRIT",
        'RAPPELANT',
        'RAPPELANT ÉGALEMENT',
        'RAPPELANT EN OUTRE',
        'CONSIDÉRANT',
        'NOTANT',
        'SOULIGNANT',
        "AYANT À L'ESPRIT",
        'RÉAFFIRMANT',
        'CONSIDÉRANT',
        'SOULIGNANT',
        'TENANT COMPTE',
        'ACCUEILLANT FAVORABLEMENT',
      ],
      operative: ['ENCOURAGE', 'APPROUVE', 'PRIE INSTAMMENT'],
      codes: [
        'GA-2021-89-RES-11',
        'AG-2008-RES-07',
        'AG-2012-RES-08',
        'GA-2014-RES-04',
        'GA-2019-88-RES-11',
      ],
      articles: ['article 2(1)'],
      adoption: ['**Adoptée**'],
    },
  },
  {
    name: 'the 2012 text on points of contact, without number and code',
    official: '003_29a4526e216916b9.txt',
    worked: 'AG-2012-RES-08.resolution',
    expected: {
      ...plain,
      heading: ['RÉSOLUTION'],
      organ: ["L'Assemblée générale de l'O.I.P.C.-INTERPOL"],
      session: ['81^{ème} session', '82^{ème} session'],
      place: ['Rome (Italie)'],
      dates: ['5 au 8 novembre 2012', '23 novembre 2001', '1^{er} juillet 2012'],
      recitals: [
        'CONSCIENTE',
        'CONSIDÉRANT',
        'RAPPELANT',
        'CONSTATANT',
        'TENANT COMPTE',
        'RECONNAISSANT',
        'RAPPELANT',
        'RAPPELANT',
        'TENANT COMPTE',
        'CONSCIENTE',
      ],
      operative: ['ENCOURAGE', 'DEMANDE', 'DEMANDE ÉGALEMENT'],
      codes: ['AG-2008-RES-07'],
      articles: [],
    },
  },
  {
    name: 'the 2025 text on the convention, with items and votes',
    official: '004_d2151ab33e900bc8.txt',
    worked: 'GA-2025-93-RES-03.resolution',
    expected: {
      ...plain,
      heading: ['Résolution nº 3'],
      organ: ["L'Assemblée générale de l'OIPC - INTERPOL"],
      session: ['93^{ème} session', '91 ème session'],
      place: ['Marrakech (Maroc)'],
      dates: [
        '24 au 27 novembre 2025',
        '24 décembre 2024',
        '15 octobre 1996',
        '21 novembre 2016',
        '26 novembre 2018',
        '23 novembre 2020',
        '21 novembre 2022',
        '6 décembre 2024',
        '28 novembre - 1 er décembre 2023',
      ],
      recitals: [
        'CONSIDÉRANT',
        'TENANT COMPTE',
        'SOULIGNANT',
        'SE RÉJOUISSANT',
        'INSISTANT',
        'SOULIGNANT',
        'RECONNAISSANT',
        'RAPPELANT',
        'RAPPELANT également',
        'RECONNAISSANT AVEC SATISFACTION',
        'PRENANT NOTE',
        'RAPPELANT ENFIN',
      ],
      operative: ['INVITE'],
      codes: [
        'GA-2025-93-RES-03',
        '51/1',
        '71/19',
        '73/11',
        '75/10',
        '77/20',
        '79/136',
        'GA-2008-RES-07',
        'GA-2012-81-RES-08',
        'GA-2021-89-RES-11',
        'GA-2022-90-RES-05',
        'GA-2022-90-RES-01',
        'GA-2023-91-RES-12',
      ],
      articles: ['article 37', 'article 40', 'article 47', 'article 41'],
      items: ['-', '- 2.', '- 3.', '- 4.', '- 5.'],
      adoption: ['Adoptée : 134 voix pour, 0 contre et 5 abstentions'],
      votes: ['134 voix pour', '0 contre', '5 abstentions'],
    },
  },
];
