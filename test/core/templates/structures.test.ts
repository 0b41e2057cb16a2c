/** The structures that are offered, by place, and what is filled into them. */
import assert from 'node:assert/strict';
import type { Library } from '../../../server/src/core/library/library.ts';
import { emptyLibrary } from '../../../server/src/core/library/library.ts';
import { bodyChoices, newResolution } from '../../../server/src/core/templates/choices.ts';
import { toPlain, toSnippet } from '../../../server/src/core/templates/filled.ts';
import { structureCompletion } from '../../../server/src/core/templates/structures.ts';
import { analyser } from '../../support/analyser.ts';
import { libraryOf } from '../../support/library.ts';

const folder = libraryOf(
  ['GA-2025-93-RES-02', 'GA-2025-93-RES-04', 'GA-2021-89-RES-11'].map((code) => ({
    name: `${code}.resolution`,
    text: `${code}\n\nObjet : Essai\n\nL’Assemblée générale de l’OIPC-INTERPOL,\n\nAPPROUVE le projet.\n`,
  })),
);

/** What is offered at the cursor. */
function offersAt(marked: string, library: Library = emptyLibrary) {
  const offset = marked.indexOf('|');
  assert.notEqual(offset, -1, 'a text needs a cursor');
  const model = analyser.analyse(marked.replace('|', ''));
  const context = { analyser, library, messages: 'fr' as const };
  return structureCompletion(model, offset, context)?.proposals ?? [];
}

const kindsAt = (marked: string): readonly string[] => offersAt(marked).map(({ kind }) => kind);

const OPENER = 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,\n\n';
const RECITAL = `${OPENER}RAPPELANT le Statut,\n\n`;
const DECISION = `${RECITAL}APPROUVE le projet.\n\n`;

describe('In an empty document', () => {
  it('a whole resolution of every body and language is offered', () => {
    const offers = offersAt('|').filter(({ kind }) => kind === 'resolution');
    const named = new Set(offers.map(({ body, language }) => `${body.id} ${language}`));
    for (const name of ['interpol-ga fr', 'un-ga en', 'un-sc fr', 'who-wha en', 'cgpm fr']) {
      assert.ok(named.has(name), name);
    }
  });

  it('it is found by the name of the body', () => {
    const bodies = offersAt('interp|').map(({ body }) => body.id);
    assert.deepEqual([...new Set(bodies)], ['interpol-ga']);
  });

  it('it has the session that is on and the one that comes', () => {
    const offers = offersAt('interp|', folder).filter(
      ({ kind, language }) => kind === 'resolution' && language === 'fr',
    );
    assert.deepEqual(
      offers.map(({ session }) => session),
      [94, 93],
    );
  });

  it('it has the place and the days of the session, and the next number of the folder', () => {
    const [offer] = offersAt('interp|', folder).filter(
      ({ session, language }) => session === 93 && language === 'fr',
    );
    assert.ok(offer);
    const text = toPlain(offer.pieces);
    assert.match(text, /GA-2025-93-RES-05/);
    assert.match(text, /Résolution n° 5\n/);
    assert.match(text, /93ème session à Marrakech \(Maroc\) du 24 au 27 novembre 2025,/);
  });

  it('what nobody knows is left for the drafter', () => {
    const [offer] = offersAt('interp|').filter(({ session }) => session === 94);
    assert.ok(offer);
    assert.match(toPlain(offer.pieces), /\[dates\]/);
    assert.match(toSnippet(offer.pieces), /\$\{\d+:\[dates\]\}/);
  });
});

describe('In a text', () => {
  const places: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'the session formula below the head',
      'GA-2025-93-RES-05\n\nObjet : Essai\n\nfor|',
      ['opener', 'opener'],
    ],
    ['a recital in the preamble', `${OPENER}ali|`, ['recital']],
    ['a clause behind the recitals', `${RECITAL}para|`, ['clause']],
    ['a request for a report', `${RECITAL}rapport|`, ['report']],
    ['adoption behind the last decision', `${DECISION}adop|`, ['adoption']],
    ['an annex behind the last decision', `${DECISION}anne|`, ['annex']],
    ['an annex behind the adoption', `${DECISION}Adoptée\n\nanne|`, ['annex']],
    ['a list behind a colon', `${RECITAL}INVITE les pays membres à :\nlis|`, ['items']],
    ['no list behind a full stop', `${DECISION}lis|`, []],
    ['no adoption before a decision', `${RECITAL}adop|`, []],
    ['nothing in prose', `${RECITAL}APPROUVE le rapport|`, []],
    ['nothing in front of words', `${RECITAL}rapport| de la session,`, []],
  ];
  for (const [name, text, kinds] of places) {
    it(`there is ${name}`, () => {
      assert.deepEqual(kindsAt(text), kinds);
    });
  }

  it('a report is asked for by the next session', () => {
    const [offer] = offersAt(`${RECITAL}rapport|`);
    assert.ok(offer);
    assert.match(toPlain(offer.pieces), /à sa 94e session/);
  });
});

describe('A new resolution', () => {
  it('is of one of the bodies of the library first', () => {
    const [first] = bodyChoices({ analyser, library: folder, messages: 'fr' });
    assert.equal(first?.body, 'interpol-ga');
    assert.deepEqual(
      first.languages.map(({ language }) => language),
      ['fr', 'en'],
    );
    assert.deepEqual(
      first.sessions.slice(0, 3).map(({ session }) => session),
      [94, 95, 93],
    );
    assert.match(first.sessions[2]?.name ?? '', /^93e session, Marrakech \(Maroc\)/);
  });

  it('of a body that counts no sessions goes on with its last number', () => {
    const library = libraryOf([
      {
        name: 'a.txt',
        text: 'S/RES/2798 (2025)\n\nThe Security Council,\n\n1. Decides to meet.\n',
      },
    ]);
    const wanted = { body: 'un-sc', language: 'en', session: null };
    assert.equal(newResolution(wanted, { analyser, library })?.code, 'S/RES/2799(2025)');
    assert.equal(newResolution(wanted, { analyser, library: emptyLibrary })?.code, null);
  });

  it('is not made of what there is no template for', () => {
    const wanted = { body: 'unknown', language: 'en', session: null };
    assert.equal(newResolution(wanted, { analyser, library: emptyLibrary }), null);
  });
});
