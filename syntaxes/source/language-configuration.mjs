// The language configuration: pairs, words, and what Enter does inside a list of items.

const ELISION =
  "(?:[cdjlmnstCDJLMNST]|(?:jus|lors|puis|quoi|quel)?qu|(?:Jus|Lors|Puis|Quoi|Quel)?Qu|QU)['’]";

/**
 * What a double click selects: a code whole, an elided article by itself, a word with its hyphens.
 */
const WORD = [
  // A/RES/79/136, S/RES/1373(2001), GA-2025-93-RES-03, UNEP/EA.5/Res.14
  '\\p{Lu}[\\p{Lu}\\d.]*(?:[-/][\\p{L}\\d]+(?:\\.[\\p{L}\\d]+)*)+(?: ?\\((?:\\d{4}|[ESIVXLC-]+)\\))?',
  // WHA66.10, EB130.R7
  '\\p{Lu}{2,}\\d+\\.R?\\d+',
  // 71/19, ES-10/2, 1373 (2001), 1514 (XV)
  '(?:E?S-)?\\d+/\\d+',
  '\\d+ ?\\((?:\\d{4}|[ESIVXLC-]+)\\)',
  "[Aa]ujourd['’]hui",
  `${ELISION}(?=\\p{L})`,
  "[\\p{L}\\p{M}\\d]+(?:-[\\p{L}\\p{M}\\d]+)*(?:['’]s(?!\\p{L}))?",
].join('|');

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const FIGURES = Array.from({ length: 40 }, (_, index) => String(index + 1));

/** An item or clause that a list goes on from: it closes with a comma or semicolon. */
const CONTINUES = '\\s.*[,;](?:\\s*(?:and|or|et|ou))?\\s*$';

/** A rule that follows the marker `label` with the marker `next`. */
function nextMarker({ open, close }, label, next, previousLine) {
  const marker = (text) => `${escape(open)}${text}${escape(close)}`;
  return {
    beforeText: `^\\s*${marker(label)}${CONTINUES}`,
    ...(previousLine === undefined ? {} : { previousLineText: `^\\s*${marker(previousLine)}\\s` }),
    action: { indent: 'none', appendText: `${open}${next}${close} ` },
  };
}

function series(brackets, labels) {
  return labels.slice(0, -1).map((label, index) => nextMarker(brackets, label, labels[index + 1]));
}

/** A letter that is a Roman numeral too is read as a letter only behind the letter before it. */
function lettered(brackets) {
  const rules = LETTERS.slice(0, -1).map((letter, index) => {
    const previous = ROMANS.includes(letter) ? LETTERS[index - 1] : undefined;
    return nextMarker(brackets, letter, LETTERS[index + 1], previous);
  });
  const isAmbiguous = ({ previousLineText }) => previousLineText !== undefined;
  return [
    ...rules.filter(isAmbiguous),
    ...series(brackets, ROMANS),
    ...rules.filter((rule) => !isAmbiguous(rule)),
  ];
}

function escape(text) {
  return text.replace(/[().]/g, '\\$&');
}

const enterRules = [
  ...lettered({ open: '(', close: ')' }),
  ...lettered({ open: '', close: ')' }),
  ...[
    { open: '- ', close: '.' },
    { open: '', close: '.' },
    { open: '', close: ')' },
    { open: '(', close: ')' },
  ].flatMap((brackets) => series(brackets, FIGURES)),
  ...['-', '–', '•'].map((bullet) => ({
    beforeText: `^\\s*${bullet}${CONTINUES}`,
    action: { indent: 'none', appendText: `${bullet} ` },
  })),
];

export const languageConfiguration = {
  comments: { blockComment: ['<!--', '-->'] },
  brackets: [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['«', '»'],
    ['“', '”'],
  ],
  // Markers such as "a)" close a bracket that nothing opens; colouring would mark them as faults.
  colorizedBracketPairs: [],
  autoClosingPairs: [
    { open: '(', close: ')' },
    { open: '[', close: ']' },
    { open: '{', close: '}' },
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '<!--', close: ' -->', notIn: ['comment'] },
  ],
  surroundingPairs: [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['*', '*'],
    ['_', '_'],
  ],
  autoCloseBefore: ' \n\t,;:.)]}»”',
  wordPattern: { pattern: WORD, flags: 'u' },
  indentationRules: {
    increaseIndentPattern: '^\\s*(?:\\d{1,3}\\.|\\(?[a-z\\d]{1,4}\\))\\s.*:\\s*$',
    decreaseIndentPattern: '^\\s+\\d{1,3}\\.\\s',
  },
  onEnterRules: enterRules,
  folding: {
    markers: { start: '^\\s*<!--\\s*#?region\\b.*-->', end: '^\\s*<!--\\s*#?endregion\\b.*-->' },
  },
};
