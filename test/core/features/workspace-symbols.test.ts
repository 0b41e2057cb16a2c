/** Finding resolutions and clauses by a few words. */
import assert from 'node:assert/strict';
import { symbolLabel } from '../../../server/src/core/features/symbol-label.ts';
import { createSymbolReader } from '../../../server/src/core/features/symbol-keys.ts';
import { findSymbols } from '../../../server/src/core/features/workspace-symbols.ts';
import { analyser } from '../../support/analyser.ts';
import { parseFixture } from '../../support/fixture.ts';
import { libraryOf } from '../../support/library.ts';
import { readerOf } from '../../support/reader.ts';

const fixture = `
  %! 2012.txt
  Résolution n° 8

  GA-2012-81-RES-08

  Objet : Vers l’élaboration d’une stratégie de lutte contre la pédophilie

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

  CONSCIENTE du danger,

  ENCOURAGE les pays membres à mettre en œuvre des points de contact ;

  PRIE le Secrétariat général d’en rendre compte.
  %! A_RES_79_136.txt
  79/136. Cooperation between the United Nations and INTERPOL

  The General Assembly,

  Recalling its resolution 71/19,

  1. Encourages cooperation;

  2. Requests the Secretary-General to report.
  %! draft.resolution
  RÉSOLUTION

  Objet : Échanges de données

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

  DÉCIDE de lutter.`;

const library = libraryOf(parseFixture(fixture));
const table = [...library.documents()].map(createSymbolReader(analyser));

/** What a query finds, in order, each by the name that is shown. */
function find(query: string, limit = 256): readonly string[] {
  const reader = readerOf(library);
  return findSymbols(table, query, limit).map((found) => symbolLabel(found, query, reader).name);
}

const rome = 'GA-2012-81-RES-08 · Vers l’élaboration d’une stratégie de lutte contre la pédophilie';
const cooperation = 'A/RES/79/136 · Cooperation between the United Nations and INTERPOL';
const exchange = 'Échanges de données';

describe('A search of the workspace', () => {
  for (const [what, query] of [
    ['the canonical code', 'GA-2012-81-RES-08'],
    ['an alias', 'AG-2012-RES-8'],
    ['a piece of a code', '2012-res'],
    ['another dash', 'ga–2012'],
    ['words of the title in any order', 'lutte stratégie'],
    ['the beginning of a word', 'strat'],
    ['a piece of a word', 'atégi'],
    ['a word behind an apostrophe', 'l’élaboration'],
    ['words without accents', 'PEDOPHILIE strategie'],
    ['the session in French', '81e session'],
    ['the session in English', '81st'],
    ['the place in either language', 'rome italy'],
    ['code, place and title together', 'pedo Rome 2012'],
  ] as const) {
    it(`finds a resolution by ${what}`, () => {
      const [first = ''] = find(query);
      assert.ok(first.startsWith(rome), first);
    });
  }

  it('finds a resolution by its short number, and a text without a code by its title', () => {
    assert.deepEqual(find('79/136'), [cooperation]);
    assert.deepEqual(find('echanges'), [`${exchange} (echanges)`]);
  });

  it('finds clauses by their keywords and first words', () => {
    assert.deepEqual(find('consciente'), ['CONSCIENTE du danger']);
    assert.deepEqual(find('secretaire prie'), []);
    assert.deepEqual(find('compte prie'), ['PRIE le Secrétariat général d’en rendre compte']);
    assert.deepEqual(find('requests'), ['2. Requests the Secretary-General to report']);
  });

  it('reads œ as two letters', () => {
    assert.equal(find('oeuvre').length, 1);
    assert.equal(find('œuvre').length, 1);
  });

  it('finds the clauses of a resolution by words of both', () => {
    assert.deepEqual(find('2012 prie'), ['PRIE le Secrétariat général d’en rendre compte (2012)']);
  });

  it('puts codes before titles, and titles before clauses', () => {
    assert.deepEqual(find('ga').slice(0, 1), [rome]);
    assert.deepEqual(find('re').slice(0, 1), [rome]);
    assert.deepEqual(find('coopera'), [cooperation, '1. Encourages cooperation']);
  });

  it('gives all resolutions when nothing is asked', () => {
    assert.deepEqual(find(''), [rome, cooperation, exchange]);
    assert.deepEqual(find('  '), [rome, cooperation, exchange]);
  });

  it('gives no more than is wanted', () => {
    assert.equal(find('', 2).length, 2);
    assert.equal(find('e', 4).length, 4);
  });

  it('finds nothing that lacks one of the words', () => {
    assert.deepEqual(find('pedophilie 2013'), []);
  });

  it('goes through twenty thousand documents between two letters that are typed', () => {
    const many = Array.from({ length: Math.ceil(20_000 / table.length) }, () => table).flat();
    for (const query of ['zebra', 'prie compte', 'rom', 'e', 'xq', '']) {
      const times = Array.from({ length: 5 }, () => {
        const began = performance.now();
        findSymbols(many, query, 256);
        return performance.now() - began;
      });
      assert.ok(Math.min(...times) < 50, `${query} takes ${Math.round(Math.min(...times))} ms`);
    }
  });
});

describe('The label of what was found', () => {
  const reader = readerOf(library);
  const labels = (query: string) =>
    findSymbols(table, query, 256).map((found) => symbolLabel(found, query, reader));

  it('tells a resolution by its session, a clause by its resolution', () => {
    assert.deepEqual(labels('AG-2012-RES-08')[0]?.container, '81e session, Rome (Italie), 2012');
    assert.deepEqual(labels('consciente')[0]?.container.slice(0, 40), rome.slice(0, 40));
  });

  it('has the letters of every word that was typed, in their order, as editors want it', () => {
    for (const query of ['AG-2012-RES-8', 'pedophilie', 'italy', 'lutte vers', 'oeuvre']) {
      for (const { name } of labels(query)) {
        for (const word of query.split(' ')) {
          const letters = Array.from(word, (letter) => letter.replace(/[^\w]/, '\\$&')).join('.*');
          assert.match(name, new RegExp(letters, 'i'));
        }
        assert.ok(name.length <= 120, name);
      }
    }
  });

  it('shows what was typed only where the name lacks it', () => {
    assert.equal(labels('pédophilie')[0]?.name, rome);
    assert.equal(labels('pedophilie')[0]?.name, `${rome} (pedophilie)`);
  });
});
