/** Generated resolutions in several layouts: plain, Markdown, hard wraps, CRLF, comments, items. */
import fc from 'fast-check';

interface Layout {
  readonly head: string;
  readonly gap: string;
  readonly itemGap: string;
  readonly recitals: readonly string[];
  readonly operatives: readonly string[];
  readonly objects: readonly string[];
  readonly markers: readonly string[] | null;
  readonly isNumbered: boolean;
  readonly spaced: string;
  readonly newline: string;
  readonly bold: boolean;
}

const french: Layout = {
  head: 'L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,',
  gap: '\n\n',
  itemGap: '\n\n',
  recitals: ['CONSIDÉRANT', 'NOTANT', 'RAPPELANT', 'RECONNAISSANT', 'SOULIGNANT'],
  operatives: ['APPROUVE', 'CONDAMNE', 'RAPPELLE', 'RECONNAÎT', 'SOULIGNE'],
  objects: [
    'la menace que fait peser\nla cybercriminalité',
    'la résolution AG-2008-RES-07',
    'l’importance de la coopération, de la formation et de l’échange',
    'le rapport AG-2012-RAP-18 et ses annexes',
  ],
  markers: null,
  isNumbered: false,
  spaced: ' ',
  newline: '\n',
  bold: false,
};

const english: Layout = {
  ...french,
  head: 'The General Assembly,',
  recitals: ['Acknowledging', 'Noting', 'Recalling', 'Stressing', 'Deeply concerned by'],
  operatives: ['Acknowledges', 'Notes', 'Recalls', 'Stresses', 'Welcomes'],
  objects: [
    'the importance of cooperation,\ntraining and exchange',
    'its resolution 70/1 of 25 September 2015',
    'the report of the Secretary-General',
    'the role of Member States in this regard',
  ],
  markers: ['(a)', '(b)', '(c)'],
  isNumbered: true,
  spaced: '',
};

const layouts: readonly Layout[] = [
  french,
  { ...french, newline: '\r\n' },
  { ...french, gap: '\n', itemGap: '\n' },
  english,
  { ...english, bold: true },
  { ...english, itemGap: '\n    ' },
];

const clause = fc.record({
  keyword: fc.nat(4),
  object: fc.nat(3),
  items: fc.constantFrom(0, 0, 0, 2, 3),
  hasComment: fc.constantFrom(false, false, false, true),
});

/** Texts in which no rule has anything to say that matters. */
export const generated: fc.Arbitrary<string> = fc
  .record({
    layout: fc.constantFrom(...layouts),
    recitals: fc.array(clause, { minLength: 2, maxLength: 4 }),
    operatives: fc.array(clause, { minLength: 2, maxLength: 4 }),
  })
  .map(({ layout, recitals, operatives }) => {
    const written = [
      ...recitals.map((own) => recital(own, layout)),
      ...operatives.map((own, index) =>
        operative(own, index, index + 1 === operatives.length, layout),
      ),
    ];
    const text = [layout.head, ...written].join(layout.gap);
    return `${text}\n`.replaceAll('\n', layout.newline);
  });

type Clause = typeof clause extends fc.Arbitrary<infer Value> ? Value : never;

function recital({ keyword, object, hasComment }: Clause, layout: Layout): string {
  const words = `${marked(layout.recitals[keyword] ?? '', layout)} ${layout.objects[object] ?? ''},`;
  return hasComment ? `<!-- a note on it -->\n${words}` : words;
}

function operative(
  { keyword, object, items, hasComment }: Clause,
  index: number,
  isLast: boolean,
  layout: Layout,
): string {
  const { spaced, markers, isNumbered } = layout;
  const end = isLast ? '.' : `${spaced};`;
  const lead = `${isNumbered ? `${index + 1}. ` : ''}${marked(layout.operatives[keyword] ?? '', layout)} ${layout.objects[object] ?? ''}`;
  const list = Array.from({ length: items }, (_, at) => {
    const words = layout.objects[(object + at) % 4]?.replace('\n', ' ') ?? '';
    return `${markers?.[at] ?? '-'} ${words}${at + 1 === items ? end : `${spaced};`}`;
  });
  const body = items === 0 ? lead + end : [`${lead}${spaced}:`, ...list].join(layout.itemGap);
  return hasComment ? `<!-- a note on it -->\n${body}` : body;
}

function marked(keyword: string, { bold }: Layout): string {
  return bold ? `**${keyword}**` : keyword;
}
