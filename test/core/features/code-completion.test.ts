/** What is offered where a citation can stand. */
import assert from 'node:assert/strict';
import {
  complete,
  completer,
  interpol,
  named,
  offered,
  unitedNations,
} from '../../support/completion.ts';
import { libraryOf } from '../../support/library.ts';

const INTERPOL_FIRST = [
  'GA-2022-90-RES-05',
  'GA-2021-89-RES-11',
  'GA-2012-81-RES-08',
  'GA-2008-77-RES-07',
  'GA-1998-67-RES-08',
  'A/RES/79/136',
  'A/RES/71/19',
  'S/RES/1325(2000)',
];
const INTERPOL_OF_THIS_CENTURY = INTERPOL_FIRST.slice(0, 4);

describe('Behind a head noun', () => {
  const everything: readonly string[] = [
    'RAPPELANT la résolution |,',
    'RAPPELANT la résolution |',
    'RAPPELANT la\nrésolution |,',
    'RAPPELANT la résolution\n|,',
    'RAPPELANT ses résolutions |,',
    'RAPPELANT la résolution n° |,',
    'RAPPELANT la résolution nº |,',
    'RAPPELANT LA RÉSOLUTION |,',
  ];
  for (const recital of everything) {
    it(`everything is offered, the own body first, the latest first: ${recital}`, () => {
      const found = offered(interpol(recital));
      assert.deepEqual(found.slice(0, 5), INTERPOL_FIRST.slice(0, 5));
      assert.deepEqual(found.toSorted(), [...INTERPOL_FIRST, 'A/HRC/RES/54/18'].toSorted());
    });
  }

  const beginnings: readonly (readonly [text: string, codes: readonly string[]])[] = [
    [interpol('RAPPELANT la résolution GA-20|,'), INTERPOL_OF_THIS_CENTURY],
    [interpol('RAPPELANT la résolution AG-2012-|,'), ['GA-2012-81-RES-08']],
    [interpol('RAPPELANT la résolution ag-2012-res-8|,'), ['GA-2012-81-RES-08']],
    [interpol('RAPPELANT la résolution AGN/67|,'), ['GA-1998-67-RES-08']],
    [interpol('RAPPELANT la résolution cyber|,'), ['GA-2012-81-RES-08', 'A/RES/79/136']],
    [interpol('RAPPELANT la résolution CYBERCRIMINALITE|,'), ['GA-2012-81-RES-08']],
    [interpol('RAPPELANT la résolution contact points|,'), ['GA-2012-81-RES-08']],
    [interpol('RAPPELANT la résolution points de cont|,'), ['GA-2012-81-RES-08']],
    [interpol('RAPPELANT la résolution Istanbul|,'), ['GA-2021-89-RES-11']],
    [interpol('RAPPELANT la résolution Turqu|,'), ['GA-2021-89-RES-11']],
    [interpol('RAPPELANT la résolution 2012|,'), ['GA-2012-81-RES-08']],
    [interpol('RAPPELANT la résolution enfants|,'), ['GA-2022-90-RES-05']],
    [unitedNations('Recalling its resolution 79/1|,'), ['A/RES/79/136']],
    [unitedNations('Recalling its resolution A/RES/7|,'), ['A/RES/79/136', 'A/RES/71/19']],
    [unitedNations('Recalling Security Council resolution 1325 |,'), ['S/RES/1325(2000)']],
    [unitedNations('Recalling Security Council resolution 1325 (2|,'), ['S/RES/1325(2000)']],
  ];
  for (const [text, codes] of beginnings) {
    it(`what begins so is offered: ${named(text)}`, () => {
      assert.deepEqual(offered(text), codes);
    });
  }

  it('the organ before the noun has its resolutions offered first', () => {
    assert.equal(
      offered(unitedNations('Recalling Security Council resolution |,'))[0],
      'S/RES/1325(2000)',
    );
    assert.equal(offered(unitedNations('Recalling its resolution |,'))[0], 'A/RES/79/136');
  });

  it('the text itself is not offered', () => {
    const own = complete('GA-2021-89-RES-11\n\n' + interpol('RAPPELANT la résolution |,'));
    const codes = own?.proposals.map(({ canonical }) => canonical) ?? [];
    assert.ok(codes.length > 0);
    assert.ok(!codes.includes('GA-2021-89-RES-11'));
  });

  it('what is known and at hand too is offered once, with the title of its text', () => {
    const found = complete(interpol('RAPPELANT la résolution GA-2021|,'))?.proposals;
    assert.deepEqual(
      found?.map(({ title }) => title),
      ['Réponse aux rançongiciels'],
    );
  });
});

describe('A proposal', () => {
  it('has the canonical code, the title, the session and the place', () => {
    const [first] = complete(interpol('RAPPELANT la résolution AG-2012|,'))?.proposals ?? [];
    assert.deepEqual(first, {
      canonical: 'GA-2012-81-RES-08',
      title: 'Points de contact pour la cybercriminalité',
      session: '81e session, Rome (Italie), 2012',
      insert: 'GA-2012-81-RES-08',
      filter:
        'ag-2012-res-08 GA-2012-81-RES-08 Points de contact pour la cybercriminalité cybercriminalite',
    });
  });

  it('has the title in the language of the text, where several are known', () => {
    const titleIn = (text: string) => complete(text)?.proposals[0]?.title;
    assert.equal(
      titleIn(interpol('RAPPELANT la résolution GA-2022|,')),
      'Protection des enfants en ligne',
    );
    assert.equal(
      titleIn(unitedNations('Recalling resolution GA-2022|,')),
      'Online child protection',
    );
  });

  for (const typed of ['', 'AG-2012', 'cyber', 'points de', 'cybercriminalité', 'rome']) {
    it(`is compared with words that begin with what is typed: "${typed}"`, () => {
      const found = complete(interpol(`RAPPELANT la résolution ${typed}|,`))?.proposals ?? [];
      const { filter } = found.find(({ canonical }) => canonical === 'GA-2012-81-RES-08')!;
      assert.ok(filter.toLowerCase().startsWith(typed.toLowerCase()), filter);
      for (const word of ['GA-2012-81-RES-08', 'cybercriminalité', 'cybercriminalite']) {
        assert.ok(filter.includes(word), filter);
      }
    });
  }
});

describe('In a list', () => {
  const lists: readonly string[] = [
    'RAPPELANT les résolutions GA-2008-77-RES-07 et |,',
    'RAPPELANT les résolutions GA-2008-77-RES-07, |,',
    'RAPPELANT les résolutions 71/19 du 21 novembre 2016 et |,',
    'RAPPELANT la résolution 51/1 du 15 octobre 1996 de l’Assemblée générale des Nations Unies, |',
    'RAPPELANT les résolutions GA-2008-77-RES-07, GA-2012-81-RES-08 ainsi que |,',
  ];
  for (const recital of lists) {
    it(`further members are offered: ${recital}`, () => {
      assert.equal(offered(interpol(recital))[0], 'GA-2022-90-RES-05');
    });
  }

  it('the words of a title are looked for where several resolutions are announced', () => {
    assert.deepEqual(offered(interpol('RAPPELANT les résolutions GA-2008-77-RES-07 et rançon|,')), [
      'GA-2021-89-RES-11',
    ]);
  });

  it('a further number is completed', () => {
    assert.deepEqual(
      offered(unitedNations('Recalling its resolutions 71/19 of 21 November 2016 and 79/|,')),
      ['A/RES/79/136'],
    );
  });
});

describe('A code by itself', () => {
  const codes: readonly (readonly [text: string, codes: readonly string[]])[] = [
    [interpol('CONSIDÉRANT GA-20|,'), INTERPOL_OF_THIS_CENTURY],
    [interpol('CONSIDÉRANT que l’AG-2012-|,'), ['GA-2012-81-RES-08']],
    [interpol('CONSIDÉRANT (ga-2012|,'), ['GA-2012-81-RES-08']],
    [unitedNations('Recalling the text A/RES/7|,'), ['A/RES/79/136', 'A/RES/71/19']],
    [unitedNations('Recalling S/RES/13|,'), ['S/RES/1325(2000)']],
  ];
  for (const [text, expected] of codes) {
    it(`is completed anywhere in a clause: ${named(text)}`, () => {
      assert.deepEqual(offered(text), expected);
    });
  }
});

describe('A large library', () => {
  it('gives the likeliest hundred', () => {
    const many = libraryOf(
      Array.from({ length: 150 }, (_, index) => ({
        name: `A_RES_79_${index + 1}.txt`,
        text: `A/RES/79/${index + 1}\n\nThe General Assembly,\n\n1. Decides to convene a meeting.\n`,
      })),
    );
    const text = unitedNations('Recalling its resolution ,');
    const found = completer(text, 'draft', many)(text.indexOf(' ,') + 1);
    assert.equal(found?.proposals.length, 100);
    assert.deepEqual(
      found.proposals.slice(0, 3).map(({ insert }) => insert),
      ['79/1', '79/2', '79/3'],
    );
  });
});
