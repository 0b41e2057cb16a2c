/** The layout of a text, before and after. */
import assert from 'node:assert/strict';
import { checkKept, checkLayout, formattingOf } from './support.ts';
import { textWith } from '../../../server/src/core/text/edits.ts';

/** No-break spaces as underscores are read, so that the tests show them. */
function firm(text: string): string {
  return text.replaceAll('_', '\u00a0');
}

const INTERPOL = 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,\n\n';
const UN = 'The General Assembly,\n\nRecalling its work,\n\n';
const LAST = '\n\n2. Requests a report.\n';

describe('Formatting lines', () => {
  it('joins those of a page and sets clauses apart', () => {
    checkLayout(
      `


Résolution n° 3
GA-2025-93-RES-03
${INTERPOL}RAPPELANT le rapport  sur les
essais ,\t


CONSIDÉRANT l’après-
guerre,
APPROUVE le projet.`,
      `Résolution n° 3
GA-2025-93-RES-03

${INTERPOL}RAPPELANT le rapport sur les essais,

CONSIDÉRANT l’après-guerre,

APPROUVE le projet.
`,
    );
  });

  it('parts clauses that ran on', () => {
    checkLayout(
      `${UN}1. Decides to meet;   2. Requests a report.`,
      `${UN}1. Decides to meet;${LAST}`,
    );
  });

  it('puts words together that a soft hyphen parted, and only these', () => {
    checkLayout(
      `${UN}1. Decides on inter\u00ad\nnational action\u00ad  \n  s;${LAST}`,
      `${UN}1. Decides on international actions;${LAST}`,
    );
  });

  it('keeps the hyphen of a word that goes on after "and", and the space behind it', () => {
    checkLayout(
      `${UN}1. Decides on mid-\nand long-term goals, a 10-\nto 12-year plan and sub-\nor multi-\nregional fora;${LAST}`,
      `${UN}1. Decides on mid- and long-term goals, a 10- to 12-year plan and sub- or multi-regional fora;${LAST}`,
    );
    checkLayout(
      `${INTERPOL}RAPPELANT les sous-\net surcharges,\n\nAPPROUVE le projet.\n`,
      `${INTERPOL}RAPPELANT les sous- et surcharges,\n\nAPPROUVE le projet.\n`,
    );
  });

  it('keeps paragraphs within a clause, and lines of an annex', () => {
    checkKept(`The General Assembly,

Noting the report,

1. Decides to adopt the following text:

“Article 1. There is a bureau.”

Annex

Budget      2025
Income       100
`);
  });

  it('makes codes whole', () => {
    checkLayout(
      `${INTERPOL}RAPPELANT les résolutions GA-2021- 89-RES-11 et GA-2019-\n88-RES-02,\n\nAPPROUVE le projet.\n`,
      `${INTERPOL}RAPPELANT les résolutions GA-2021-89-RES-11 et GA-2019-88-RES-02,\n\nAPPROUVE le projet.\n`,
    );
  });

  it('keeps the line ends of Windows, and a byte order mark', () => {
    checkLayout(
      `\ufeff\r\n${INTERPOL.replaceAll('\n', '\r\n')}**APPROUVE** le\r\nprojet.\r\n\r\n\r\n`,
      `\ufeff${INTERPOL.replaceAll('\n', '\r\n')}**APPROUVE** le projet.\r\n`,
    );
  });
});

describe('Formatting lists', () => {
  it('sets items apart or close as their body does', () => {
    checkLayout(
      `${UN}1. Decides:\n(a) to meet;\n(b) to go\non;${LAST}`,
      `${UN}1. Decides:\n\n(a) to meet;\n\n(b) to go on;${LAST}`,
    );
    checkLayout(
      `${INTERPOL}APPROUVE les points suivants :\n\n- un ;\n\n- deux.\n`,
      firm(`${INTERPOL}APPROUVE les points suivants_:\n\n- un_;\n- deux.\n`),
    );
  });

  it('nests bullets by two spaces, however deep they stood', () => {
    checkLayout(
      `${UN}1. Decides:\n\n- one:\n\n    - one a;\n\n    - one b;\n\n- two;${LAST}`,
      `${UN}1. Decides:\n\n- one:\n\n  - one a;\n\n  - one b;\n\n- two;${LAST}`,
    );
  });

  it('keeps a list that is being typed, be its last item a number', () => {
    checkLayout(
      `${INTERPOL}APPROUVE les points suivants :\n\n- un ;\n- 2`,
      firm(`${INTERPOL}APPROUVE les points suivants_:\n\n- un_;\n- 2\n`),
    );
    checkKept(firm(`${INTERPOL}APPROUVE les points suivants_:\n\n- 1\n- 2\n- 3\n`));
    checkKept(`${UN}1. Decides:\n\n- one\n    - one a\n    - one b\n- two${LAST}`);
  });

  it('keeps lists without marks', () => {
    checkKept(`${UN}1. Decides on the following:\nthe first thing;\nthe second;\nand more.${LAST}`);
    checkKept(`${UN}1. Decides on the following:\nFrance\nGermany\nSpain${LAST}`);
  });

  it('keeps tables and code', () => {
    for (const block of [
      '```\nline one\nline two   x\n\n\nline three\n```',
      '| a | b |\n|---|---|\n| one   | two |',
      'France        12.5    3\nGermany       10.0    4',
      'France        12.5\nGermany       10.0\nSpain          8.0',
      'France  12.5\nGermany  10.0',
      'France\tParis\nGermany\tBerlin',
    ]) {
      checkKept(`${UN}1. Decides on the scale:\n\n${block}${LAST}`);
    }
  });
});

describe('Formatting a page', () => {
  it('drops its head and number, and goes on with the sentence', () => {
    checkLayout(
      `The General Assembly,

Recalling its work and stressing its

2/9
23-25880

universal nature,

1. Decides to meet;

3/9
23-25880

2. Requests a report.
`,
      `The General Assembly,

Recalling its work and stressing its universal nature,

1. Decides to meet;

2. Requests a report.
`,
    );
  });

  it('keeps notes, with the mark of the page that ends them', () => {
    checkKept(`The General Assembly,

Recalling its work, 1

1. Decides to meet;

__________________
1 Resolution 1.

2/9
23-25880

2. Requests a report.
`);
  });

  it('keeps a figure that stands alone', () => {
    checkKept(`${INTERPOL}APPROUVE le budget de\n12345\neuros.\n`);
    checkKept(`${INTERPOL}APPROUVE le budget suivant.\n\n12345\n\n67890\n`);
    checkKept(`${UN}1. Decides by a majority of\n\n2/3${LAST}`);
  });
});

describe('Formatting spaces', () => {
  it('sets French marks apart with spaces that hold, and no others', () => {
    checkLayout(
      `${INTERPOL}RAPPELANT la réunion de 10:30 à https://example.org/a?b, dite «Essai »,\n\nAPPROUVE le <u>projet</u>: le texte ;\n\nDEMANDE un avis!\n`,
      firm(
        `${INTERPOL}RAPPELANT la réunion de 10:30 à https://example.org/a?b, dite «_Essai_»,\n\nAPPROUVE le <u>projet</u>_: le texte_;\n\nDEMANDE un avis_!\n`,
      ),
    );
    checkKept(`${INTERPOL}APPROUVE le projet\u202f;\n\nDEMANDE un avis.\n`);
  });

  it('leaves entities alone', () => {
    checkKept(`${INTERPOL}APPROUVE l&#39;&eacute;t&eacute; et l&eacute; du caf&eacute;.\n`);
  });

  it('takes the space before an English mark away', () => {
    checkLayout(
      `${UN}1. Decides to meet , or not ;${LAST}`,
      `${UN}1. Decides to meet, or not;${LAST}`,
    );
  });
});

describe('Formatting keywords', () => {
  it('gives them the case of the body', () => {
    checkLayout(
      `${INTERPOL}Considérant la menace,\n\nRAPPELANT également le rapport,\n\nAPPROUVE le projet.\n`,
      `${INTERPOL}CONSIDÉRANT la menace,\n\nRAPPELANT également le rapport,\n\nAPPROUVE le projet.\n`,
    );
  });

  it('leaves those alone of which a comment says so', () => {
    checkLayout(
      `${INTERPOL}<!-- resolution-ignore keyword-case -->\nConsidérant la menace,\n\nRappelant le rapport,\n\nAPPROUVE le projet.\n`,
      `${INTERPOL}<!-- resolution-ignore keyword-case -->\nConsidérant la menace,\n\nRAPPELANT le rapport,\n\nAPPROUVE le projet.\n`,
    );
    checkKept(
      `<!-- resolution-ignore-file keyword-case -->\n\n${INTERPOL}Considérant la menace,\n\nAPPROUVE le projet.\n`,
    );
  });
});

describe('Formatting around comments', () => {
  it('keeps what is in them', () => {
    checkKept(`${UN}<!-- one\n\n\n   two\n\n-->\n1. Decides to meet;${LAST}`);
  });

  it('keeps each above its clause', () => {
    checkLayout(
      `${UN}1. Decides to meet;\n<!-- why? -->\n2. Requests a report.\n<!-- the end -->`,
      `${UN}1. Decides to meet;\n\n<!-- why? -->\n2. Requests a report.\n<!-- the end -->\n`,
    );
  });
});

describe('A format', () => {
  it('of a range is one of the clauses that it touches', () => {
    const text = `${INTERPOL}RAPPELANT  la  menace,\n\nAPPROUVE  le\nprojet.\n`;
    const start = text.indexOf('APPROUVE');
    const formatting = formattingOf(text, { start, end: start + 3 });
    assert.ok(formatting.kind === 'formatted');
    assert.equal(formatting.text, `${INTERPOL}RAPPELANT  la  menace,\n\nAPPROUVE le projet.\n`);
  });

  it('changes as little as it can', () => {
    const text = `${INTERPOL}RAPPELANT la  menace,\n\n\nAPPROUVE le projet.\n`;
    const formatting = formattingOf(text);
    assert.ok(formatting.kind === 'formatted');
    assert.deepEqual(
      formatting.edits.map(({ range, text: by }) => [text.slice(range.start, range.end), by]),
      [
        ['  ', ' '],
        ['\n\n\n', '\n\n'],
      ],
    );
    assert.equal(textWith(text, formatting.edits), formatting.text);
  });

  it('is refused to what is no resolution', () => {
    assert.deepEqual(formattingOf('Madame,\n\n\n\nVoici.'), {
      kind: 'refused',
      refusal: { kind: 'no-resolution' },
    });
  });

  it('is refused where something would be read otherwise, and says where', () => {
    const starred =
      'The General Assembly,\n\nWelcoming the convening of the Summit at\nHeadquarters,\n* On behalf of the States that are members of the Group of 77.\n\n1. Decides to meet.\n';
    const formatting = formattingOf(starred);
    assert.ok(formatting.kind === 'refused' && formatting.refusal.kind === 'changed');
    assert.equal(formatting.refusal.at, starred.indexOf('Welcoming'));
  });
});
