/** In which form a completed code is inserted. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyser } from '../../support/analyser.ts';
import { accept, complete, interpol, unitedNations } from '../../support/completion.ts';

describe('What is inserted', () => {
  const cases: readonly (readonly [
    what: string,
    before: string,
    canonical: string,
    inserted: string,
  ])[] = [
    [
      'is the form of the text’s own time: today',
      interpol('RAPPELANT la résolution |,'),
      'GA-2012-81-RES-08',
      'la résolution GA-2012-81-RES-08,',
    ],
    [
      'is the form of the text’s own time: 2012',
      interpol('RAPPELANT la résolution |,', '81ème session à Rome (Italie)'),
      'GA-2008-77-RES-07',
      'la résolution AG-2008-RES-07,',
    ],
    [
      'is the form of the cited code where the text’s own time had none for it',
      interpol('RAPPELANT la résolution |,', '81ème session à Rome (Italie)'),
      'GA-1998-67-RES-08',
      'la résolution AGN/67/RES/8,',
    ],
    [
      'is never a form that nobody wrote in that year',
      interpol('RAPPELANT les résolutions AG-2012-RES-08 et |,'),
      'GA-2021-89-RES-11',
      'et GA-2021-89-RES-11,',
    ],
    [
      'is the form that the text has most often',
      interpol(
        'RAPPELANT la résolution AG-2012-RES-08, la résolution AG-2013-RES-01 et la résolution GA-2014-83-RES-02, ainsi que la résolution |,',
      ),
      'GA-2008-77-RES-07',
      'la résolution AG-2008-RES-07,',
    ],
    [
      'is the short form of a body of the United Nations behind the noun',
      unitedNations('Recalling its resolution |,'),
      'A/RES/79/136',
      'its resolution 79/136,',
    ],
    [
      'is the short form in a list, too',
      unitedNations('Recalling its resolutions 71/19 of 21 November 2016 and |,'),
      'A/RES/79/136',
      'and 79/136,',
    ],
    [
      'is the symbol where the text has symbols',
      unitedNations('Recalling resolution A/RES/71/19 and resolution |,'),
      'A/RES/79/136',
      'resolution A/RES/79/136,',
    ],
    [
      'is the symbol where no noun stands',
      unitedNations('Recalling A/RES/7|,'),
      'A/RES/79/136',
      'Recalling A/RES/79/136,',
    ],
    [
      'is the symbol where somebody began to write the symbol',
      unitedNations('Recalling its resolution A/RES/7|,'),
      'A/RES/79/136',
      'its resolution A/RES/79/136,',
    ],
    [
      'is the symbol where the short form would be read as another’s',
      unitedNations('Recalling its resolution |,'),
      'A/HRC/RES/54/18',
      'its resolution A/HRC/RES/54/18,',
    ],
    [
      'is the short form where the organ is named',
      unitedNations('Recalling Human Rights Council resolution |,'),
      'A/HRC/RES/54/18',
      'Council resolution 54/18,',
    ],
    [
      'is the short form where the organ is named behind it',
      unitedNations('Recalling resolution | of the Human Rights Council,'),
      'A/HRC/RES/54/18',
      'resolution 54/18 of the Human Rights Council,',
    ],
    [
      'stands in place of the words that were typed',
      interpol('RAPPELANT la résolution contact points|,'),
      'GA-2012-81-RES-08',
      'la résolution GA-2012-81-RES-08,',
    ],
    [
      'stands in place of the whole code under the cursor',
      interpol('RAPPELANT la résolution GA-20|22-90-RES-05 et autres,'),
      'GA-2021-89-RES-11',
      'la résolution GA-2021-89-RES-11 et autres,',
    ],
  ];
  for (const [what, before, canonical, inserted] of cases) {
    it(what, () => {
      const after = accept(before, canonical);
      assert.ok(after.includes(inserted), after);
    });
  }

  it('is read as what was chosen, in the middle of any list', () => {
    const starts = ['Recalling its resolution', 'Recalling Security Council resolution'];
    const lists = ['', ' 71/19 of 21 November 2016 and', ' A/RES/73/11,', ' 1373 (2001) and'];
    const ends = [',', ' of 1 May 2001,', ' of the Human Rights Council,', ' and 75/10,'];
    const parts = fc.tuple(
      fc.constantFrom(...starts),
      fc.constantFrom(...lists),
      fc.constantFrom(...ends),
      fc.nat(),
    );
    fc.assert(
      fc.property(parts, ([start, list, end, pick]) => {
        const text = unitedNations(`${start}${list} |${end}`);
        const { proposals } = complete(text)!;
        const { canonical } = proposals[pick % proposals.length]!;
        const model = analyser.analyse(accept(text, canonical));
        assert.ok(
          model.citations.some((citation) => citation.canonical === canonical),
          `${canonical} in ${accept(text, canonical)}`,
        );
      }),
      { numRuns: 60 },
    );
  });
});
