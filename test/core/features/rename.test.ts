/** Renaming a code over several files: each place keeps the form that stands there. */
import assert from 'node:assert/strict';
import { respelledCode } from '../../../server/src/core/features/rename-code.ts';
import { renamePlaceAt } from '../../../server/src/core/features/rename-place.ts';
import type { Renaming } from '../../../server/src/core/features/rename-plan.ts';
import { analyser } from '../../support/analyser.ts';
import { fileWithCursor, parseFixture } from '../../support/fixture.ts';
import { checkRefusal, checkRename } from '../../support/rename.ts';

const OPENER =
  'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session à Marrakech (Maroc),';

/** A draft in French with one recital for each of the codes. */
const citing = (...codes: readonly string[]): string => `
  RÉSOLUTION

  ${OPENER}

  ${codes.map((code) => `RAPPELANT la résolution ${code},`).join('\n\n  ')}

  APPROUVE le projet.
`;

/** A resolution with its code in a line of its own. */
const holding = (code: string): string => `
  RÉSOLUTION

  ${code}

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie),

  ENCOURAGE les pays membres.
`;

/** A text of the United Nations with these words in its only recital. */
const recital = (words: string): string => `
  The General Assembly,

  Recalling ${words},

  1. Decides to remain seized of the matter.
`;

describe('renaming a code', () => {
  it('changes every place of every file, each in the form that stands there', () => {
    checkRename(
      `%! a.txt${citing('|AG-2012-RES-08', 'GA-2012-81-RES-08', 'AGN/81/RES/8')}%! b.txt${citing('GA-2012-RES-8', 'AG–2012–RES–08')}%! c.txt${holding('AG-2012-RES-08')}%! d.txt${citing('AG-2012-RES-09')}`,
      'GA-2013-82-RES-12',
      `%! a.txt${citing('AG-2013-RES-12', 'GA-2013-82-RES-12', 'AGN/82/RES/12')}%! b.txt${citing('GA-2013-RES-12', 'AG–2013–RES–12')}%! c.txt${holding('AG-2013-RES-12')}%! d.txt${citing('AG-2012-RES-09')}`,
    );
  });

  it('takes the new code in any form, letter case aside', () => {
    for (const name of ['ag-2012-res-9', 'GA-2012-RES-09', 'AGN/81/RES/9', ' ga–2012–81–res–09 ']) {
      checkRename(
        `%! a.txt${citing('|AG-2012-RES-08')}`,
        name,
        `%! a.txt${citing('AG-2012-RES-09')}`,
      );
    }
  });

  it('pads numbers as they are padded', () => {
    checkRename(
      `%! a.txt${citing('|AG-2012-RES-8', 'AG-2012-RES-08')}`,
      'AG-2012-RES-9',
      `%! a.txt${citing('AG-2012-RES-9', 'AG-2012-RES-09')}`,
    );
    checkRename(
      `%! a.txt${citing('|AG-2012-RES-12')}`,
      'AG-2012-RES-9',
      `%! a.txt${citing('AG-2012-RES-09')}`,
    );
  });

  it('keeps a line break and markup within a code', () => {
    checkRename(
      `%! a.txt${citing('AG-\n  |2012-RES-08', 'AG-**2012**-RES-08')}`,
      'GA-2021-89-RES-11',
      `%! a.txt${citing('AG-\n  2021-RES-11', 'AG-**2021**-RES-11')}`,
    );
    checkRename(
      `%! a.txt${recital('its resolution **7|9**/136')}`,
      '80/2',
      `%! a.txt${recital('its resolution **80**/2')}`,
    );
  });

  it('changes one member of a list and leaves the others', () => {
    checkRename(
      `%! a.txt${recital('its resolutions 71/19 of 21 November 2016, 73/|11 of 26 November 2018 and 75/1')}`,
      '74/10',
      `%! a.txt${recital('its resolutions 71/19 of 21 November 2016, 74/10 of 26 November 2018 and 75/1')}`,
    );
  });

  it('begins at a short form as well as at the code in full', () => {
    checkRename(
      `%! a.txt${recital('its resolution 71/|19 and A/RES/71/19')}%! b.txt\n  A/RES/71/19\n${recital('all of it')}`,
      '71/20',
      `%! a.txt${recital('its resolution 71/20 and A/RES/71/20')}%! b.txt\n  A/RES/71/20\n${recital('all of it')}`,
    );
  });

  it('turns the symbol of a draft into that of the adopted text', () => {
    checkRename(
      `%! a.txt\n  A/C.3/79/L.5\n${recital('all of it')}%! b.txt${recital('draft resolution A/C.3/79/|L.5')}`,
      'A/RES/79/243',
      `%! a.txt\n  A/RES/79/243\n${recital('all of it')}%! b.txt${recital('draft resolution A/RES/79/243')}`,
    );
  });

  it('takes any paper for a draft where the body has no symbols for drafts', () => {
    checkRename(
      `%! a.txt${citing('|GA-2025-93-DOC-07')}`,
      'GA-2025-93-RES-03',
      `%! a.txt${citing('GA-2025-93-RES-03')}`,
    );
  });

  it('lets citations of a draft that is not here cite the adopted text that is', () => {
    checkRename(
      `%! a.txt\n  A/RES/79/243\n${recital('all of it')}%! b.txt${recital('draft resolution A/C.3/79/|L.5')}`,
      '79/243',
      `%! a.txt\n  A/RES/79/243\n${recital('all of it')}%! b.txt${recital('draft resolution A/RES/79/243')}`,
    );
  });

  it('uses a short form of the new body where a short form stands', () => {
    checkRename(
      `%! a.txt${recital('resolutions 71/|19 and 73/11')}`,
      'S/RES/1373(2001)',
      `%! a.txt${recital('resolutions 1373 (2001) and 73/11')}`,
    );
  });

  it('writes the code in full where its short form would be read as something else', () => {
    checkRename(
      `%! a.txt${recital('General Assembly resolution 71/|19')}`,
      'S/RES/1373(2001)',
      `%! a.txt${recital('General Assembly resolution S/RES/1373(2001)')}`,
    );
    checkRename(
      `%! a.txt${recital('its resolution 71/|19')}`,
      'A/RES/24/7',
      `%! a.txt${recital('its resolution A/RES/24/7')}`,
    );
  });

  it('keeps the letter of a part that shares its paper, as long as it may', () => {
    checkRename(
      `%! a.txt${recital('its resolution 49/|75 N of 15 December 1994')}`,
      'A/RES/49/80',
      `%! a.txt${recital('its resolution 49/80 N of 15 December 1994')}`,
    );
    checkRename(
      `%! a.txt${recital('its resolution 49/|75 N of 15 December 1994')}`,
      'A/RES/69/80',
      `%! a.txt${recital('its resolution 69/80 of 15 December 1994')}`,
    );
  });

  it('renames the paper that holds a part and its sisters, and not the one part', () => {
    const cited = (number: number): string =>
      recital(
        `its resolutions 49/${number} O of 15 December 1994 and 49/${number} |N of 15 December 1994`,
      );
    checkRename(`%! a.txt${cited(75)}`, '49/76 N', `%! a.txt${cited(76).replace('|', '')}`);
    checkRefusal(`%! a.txt${cited(75)}`, '49/75 M', /already the code of A\/RES\/49\/75/);
  });

  it('gives and takes part letters', () => {
    checkRename(
      `%! a.txt${recital('its resolution 61/|250 and A/RES/61/250')}`,
      'A/RES/61/251 B',
      `%! a.txt${recital('its resolution 61/251 B and A/RES/61/251B')}`,
    );
    checkRename(
      `%! a.txt${recital('its resolution 61/|250 B and 61/250')}`,
      '61/251',
      `%! a.txt${recital('its resolution 61/251 and 61/250')}`,
    );
  });

  it('changes a text that says its code more than once', () => {
    const text = (cursor: string, code: string): string => `
  ${cursor}A/RES/${code}

  Resolution ${code} adopted by the General Assembly
${recital('its resolution 71/19')}
  2/9

  A/RES/${code}

  2. Calls upon States to act.
`;
    checkRename(`%! a.txt${text('|', '79/136')}`, '79/140', `%! a.txt${text('', '79/140')}`);
  });

  it('goes by declared aliases too', () => {
    checkRename(
      `%! a.txt${recital('its resolution 79/|243 and draft resolution A/C.3/79/L.5')}`,
      '79/244',
      `%! a.txt${recital('its resolution 79/244 and draft resolution A/RES/79/244')}`,
      [
        {
          canonical: 'A/RES/79/243',
          title: {},
          subject: {},
          adoptedOn: null,
          address: null,
          aliases: ['A/C.3/79/L.5'],
          origins: ['project'],
        },
      ],
    );
  });
});

describe('renaming the code of a text', () => {
  it('whose heading gives the number, in that number', () => {
    const text = (heading: string, cited: string): string => `
  ${heading}

  ${OPENER}

  RAPPELANT la résolution ${cited},

  APPROUVE le projet.
`;
    checkRename(
      `%! a.txt${text('Résolution n° |03', 'AG-2012-RES-08')}%! b.txt${citing('GA-2025-93-RES-03')}`,
      'GA-2025-93-RES-04',
      `%! a.txt${text('Résolution n° 04', 'AG-2012-RES-08')}%! b.txt${citing('GA-2025-93-RES-04')}`,
    );
    checkRefusal(
      `%! a.txt${text('Résolution n° 3', 'AG-2012-RES-08')}%! b.txt${citing('|GA-2025-93-RES-03')}`,
      'GA-2024-92-RES-04',
      /^a\.txt has its code from its heading "Résolution n° 3" and its session/,
    );
  });

  it('whose heading gives it in short, in that short form', () => {
    const text = (heading: string): string => `
  ${heading}

  The Security Council,

  Recalling its resolution 1373 (2001),

  1. Decides to remain seized of the matter.
`;
    checkRename(
      `%! a.txt${text('Resolution 10|28 (1995)')}%! b.txt${recital('Security Council resolution 1028 (1995)')}`,
      '1029 (1995)',
      `%! a.txt${text('Resolution 1029 (1995)')}%! b.txt${recital('Security Council resolution 1029 (1995)')}`,
    );
  });

  it('leaves the number of a heading above a line with the code', () => {
    const text = (code: string): string => `
  Résolution n° 8

  ${code}

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie),

  ENCOURAGE les pays membres.
`;
    checkRename(
      `%! a.txt${text('|AG-2012-RES-08')}`,
      'AG-2012-RES-09',
      `%! a.txt${text('AG-2012-RES-09')}`,
    );
  });

  it('whose file name gives it, in the file name', () => {
    const text = citing('GA-2021-89-RES-11');
    for (const [before, after] of [
      ['AG-2012-RES-08.txt', 'AG-2012-RES-09.txt'],
      ['ag-2012-res-8.txt', 'ag-2012-res-9.txt'],
      ['AG-2012-RES-8 (points de contact).txt', 'AG-2012-RES-9 (points de contact).txt'],
      ['AGN_81_RES_8_contacts.txt', 'AGN_81_RES_9_contacts.txt'],
    ] as const) {
      checkRename(
        `%! ${before}${text}%! b.txt${citing('|AG-2012-RES-08')}`,
        'AG-2012-RES-09',
        `%! ${after}${text}%! b.txt${citing('AG-2012-RES-09')}`,
      );
    }
    for (const [before, name, after] of [
      ['A_RES_79_243.txt', 'A/RES/79/250 B', 'A_RES_79_250B.txt'],
      ['A_C.3_79_L.5.txt', 'A/RES/79/243', 'A_RES_79_243.txt'],
      ['S_RES_1373_(2001).txt', 'S/RES/1374(2001)', 'S_RES_1374_(2001).txt'],
    ] as const) {
      const code = analyser.codes.read(
        before
          .replace(/\.txt$/, '')
          .replace('_(', '(')
          .replaceAll('_', '/'),
      )!.canonical;
      checkRename(
        `%! ${before}${recital('all of it')}%! b.txt${recital(`resolution |${code}`)}`,
        name,
        `%! ${after}${recital('all of it')}%! b.txt${recital(`resolution ${analyser.codes.read(name)!.canonical}`)}`,
      );
    }
  });
});

describe('a rename is refused', () => {
  const library = `%! a.txt${citing('|AG-2012-RES-08')}%! b.txt${holding('AG-2012-RES-08')}%! c.txt${holding('AG-2012-RES-10')}`;

  it('when the new name is no code', () => {
    checkRefusal(library, 'Résolution huit', /"Résolution huit" is not a code/);
    checkRefusal(library, '', /is not a code/);
    checkRefusal(library, '24/7', /is not a code/);
  });

  it('when the code cannot be', () => {
    checkRefusal(library, 'GA-2012-82-RES-08', /session of 2012 is number 81, not 82/);
    checkRefusal(library, 'GA-2020-89-RES-08', /no session was held in 2020/);
  });

  it('when it is the same thing already', () => {
    checkRefusal(library, 'GA-2012-81-RES-08', /already the code of GA-2012-81-RES-08/);
  });

  it('when another text has that code, and names it', () => {
    checkRefusal(library, 'GA-2012-81-RES-10', /GA-2012-81-RES-10 is already the code of c\.txt/);
  });

  it('when what it names is of another kind', () => {
    checkRefusal(library, 'AG-2012-RAP-08', /a report, and a resolution cannot become one/);
    checkRefusal(
      `%! a.txt${recital('its resolution 79/|243')}`,
      'A/C.3/79/L.5',
      /a document, and a resolution cannot/,
    );
    checkRefusal(
      `%! a.txt${recital('the report A/79/|458')}`,
      'A/RES/79/243',
      /a resolution, and a document cannot/,
    );
  });
});

describe('a code that stands alone', () => {
  const renaming = (from: string, to: string, also: readonly string[] = []): Renaming => {
    const old = analyser.codes.read(from)!;
    const keys = new Set([old.canonical, ...also]);
    return { from: old, keys, to: { code: analyser.codes.read(to)!, typed: to } };
  };
  const respelled = (written: string, aliasOf: string | null, by: Renaming): string | null =>
    respelledCode(analyser, by, { written, aliasOf });

  it('is written anew in its form and letter case', () => {
    const by = renaming('AG-2012-RES-08', 'AG-2013-RES-09');
    assert.equal(respelled('ag-2012-res-8', null, by), 'ag-2013-res-9');
    assert.equal(respelled('AGN/81/RES/8', 'A/RES/79/1', by), 'AGN/82/RES/9');
    assert.equal(respelled('AG-2012-RES-09', null, by), null);
    assert.equal(respelled('VIII', null, by), null);
  });

  it('keeps a former name as an alias of what has the new one', () => {
    const by = renaming('A/C.3/79/L.5', 'A/RES/79/243', ['A/RES/79/243']);
    assert.equal(respelled('A/C.3/79/L.5', 'A/RES/79/243', by), null);
    assert.equal(respelled('A/C.3/79/L.5', null, by), 'A/RES/79/243');
  });

  it('goes by every key, and as an alias by the renamed one only', () => {
    const by = renaming('A/RES/79/243', 'A/RES/79/244', ['A/C.3/79/L.5']);
    assert.equal(respelled('A/C.3/79/L.5', null, by), 'A/RES/79/244');
    assert.equal(respelled('A/C.3/79/L.5', 'A/RES/79/243', by), null);
  });
});

describe('a rename begins', () => {
  /** The words that would be renamed and the placeholder; null when nothing would be. */
  function placeIn(fixture: string): readonly string[] | null {
    const { text, cursor, name } = fileWithCursor(parseFixture(fixture));
    const model = analyser.analyse(text, { fileName: name });
    const place = renamePlaceAt(model, cursor, analyser.codes);
    return place === null
      ? null
      : [text.slice(place.range.start, place.range.end), place.placeholder];
  }

  it('at a citation, at the code of the text, and at the number of its heading', () => {
    assert.deepEqual(placeIn(citing('AG-2012-R|ES-08')), ['AG-2012-RES-08', 'AG-2012-RES-08']);
    assert.deepEqual(placeIn(citing('AG-\n  2012-R|ES-8')), ['AG-\n2012-RES-8', 'AG- 2012-RES-8']);
    assert.deepEqual(placeIn(holding('|AG-2012-RES-08')), ['AG-2012-RES-08', 'AG-2012-RES-08']);
    assert.deepEqual(placeIn(recital('its resolutions 71/19 and 73/|11')), ['73/11', '73/11']);
    const heading = `\n  Résolution n° |3\n\n  ${OPENER}\n\n  APPROUVE le projet.\n`;
    assert.deepEqual(placeIn(heading), ['3', 'GA-2025-93-RES-03']);
  });

  it('nowhere else', () => {
    for (const text of [
      citing('AG-2012-RES-08').replace('RAPPELANT', 'RAPP|ELANT'),
      citing('AG-2012-RES-08').replace('RÉSOLUTION', 'RÉSO|LUTION'),
      citing('AG-2012-RES-08').replace('APPROUVE le projet', 'APPROUVE ladite rés|olution'),
      recital('the Vienna Conv|ention on the Law of Treaties'),
    ]) {
      assert.equal(placeIn(text), null, text);
    }
  });
});
