/** Whoever writes prose is offered nothing. */
import assert from 'node:assert/strict';
import { completer, interpol, offered, unitedNations } from '../../support/completion.ts';
import { seedTexts } from '../../support/shared.ts';

describe('Nothing is offered', () => {
  const prose: readonly string[] = [
    interpol('RAPPELANT que la coopération est |nécessaire,'),
    interpol('RAPPELANT |,'),
    interpol('RAPPELANT la résolution|,'),
    interpol('RAPPELANT la résolution de |,'),
    interpol('RAPPELANT la résolution de ce différend|,'),
    interpol('RAPPELANT la résolution du problème de la cyber|,'),
    interpol('RAPPELANT la résolution pacifique des différends|,'),
    interpol('RAPPELANT la résolution sur la cyber|,'),
    interpol('RAPPELANT la résolution pour |,'),
    interpol('RAPPELANT la résolution adoptée à Rome|,'),
    interpol('RAPPELANT la résolution qui |,'),
    interpol('RAPPELANT la résolution, |'),
    interpol('RAPPELANT la résolution. |'),
    interpol('RAPPELANT cette résolution |,'),
    interpol('RAPPELANT ladite résolution |,'),
    interpol('RAPPELANT que la présente résolution |,'),
    interpol('RAPPELANT la résolution GA-2012-81-RES-08 |,'),
    interpol('RAPPELANT la résolution GA-2012-81-RES-08 sur la cyber|,'),
    interpol('RAPPELANT la résolution GA-2012-81-RES-08, adoptée à |,'),
    interpol('RAPPELANT la résolution GA-2012-81-RES-08, et la cyber|,'),
    interpol('RAPPELANT la résolution GA-2012-81-RES-08, et soulignant |,'),
    interpol('RAPPELANT la résolution GA-2012-81-RES-08 et le rapport |,'),
    interpol('RAPPELANT la résolution GA-2012-81-RES-08, cybercrim|'),
    interpol('RAPPELANT la résolution a|'),
    interpol('RAPPELANT les résolutions GA-2012-81-RES-08, à|'),
    interpol('RAPPELANT la résolution GA-2012-81-RES-08, |laquelle demeure,'),
    interpol('RAPPELANT la résolution GA-2012-81-RES-08,\n|'),
    interpol('RAPPELANT le rapport |,'),
    interpol('RAPPELANT la très haute résolution d’image|,'),
    interpol('RAPPELANT que l’on doit et/|ou que l’on peut,'),
    interpol('RAPPELANT le vice-|président,'),
    interpol('RAPPELANT que l’a-|t-il dit,'),
    interpol('RAPPELANT le réseau I-|24/7,'),
    interpol('RAPPELANT la COVID-|19,'),
    interpol('RAPPELANT l’article 37/|,'),
    interpol('RAPPELANT 79/|136,'),
    unitedNations('Recalling that the resolution of |conflicts,'),
    unitedNations('Recalling that the resolution of disputes by peaceful mean|s,'),
    unitedNations('Recalling this resolution |,'),
    unitedNations('Recalling the said resolution |,'),
    unitedNations('Recalling resolution and |,'),
    unitedNations('Recalling women|,'),
    unitedNations('Recalling resolution adopted on safety|,'),
    unitedNations('Recalling its resolution 79/136 of 6 December|,'),
    unitedNations('Recalling and/|or,'),
    unitedNations('Recalling Article 1|,'),
    'Résolution |\n\n' + interpol('RAPPELANT la Charte,'),
    'Résolution n° |\n\n' + interpol('RAPPELANT la Charte,'),
    'GA-20|\n\n' + interpol('RAPPELANT la Charte,'),
    'Objet : Résolution |\n\n' + interpol('RAPPELANT la Charte,'),
    'Chère collègue,\n\nVoici la résolution |\n',
    'resolution |',
  ];
  for (const text of prose) {
    it(`in ${JSON.stringify(text.split('\n\n').find((part) => part.includes('|')))}`, () => {
      assert.deepEqual(offered(text), []);
    });
  }

  it('behind what begins like nothing at hand', () => {
    assert.deepEqual(offered(interpol('RAPPELANT la résolution GA-1975|,')), []);
    assert.deepEqual(offered(interpol('RAPPELANT la résolution zoologie|,')), []);
    assert.deepEqual(offered(interpol('RAPPELANT la décision |,')), []);
  });
});

describe('In the worked resolutions', () => {
  it('nothing is offered but behind the noun, in its list, and on codes', () => {
    let prose = 0;
    let offers = 0;
    for (const [name, text] of seedTexts()) {
      if (name.endsWith('.json')) continue;
      const completeAt = completer(text, name);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const before = text.slice(Math.max(0, offset - 80), offset);
        const isPlace = [
          /résolutions?\s+\S*$/i,
          /[\d/-]\d+$|[A-Z]{1,3}[-/\d][\w/-]*$/,
          /(?:\d|INTERPOL)(?:,| et| ainsi que) \S*$/,
        ].some((ending) => ending.test(before));
        const isOffered = completeAt(offset) !== null;
        assert.ok(isPlace || !isOffered, `${name}: ${before}`);
        if (isOffered) offers += 1;
        else prose += 1;
      }
    }
    assert.ok(prose > 12_000, String(prose));
    assert.ok(offers > 100, String(offers));
  });
});
