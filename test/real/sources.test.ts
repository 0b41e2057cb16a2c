// The five official source texts: every recital, operative clause, item, code and session.
import assert from 'node:assert/strict';
import type { ResolutionModel } from '../../server/src/core/model/model.ts';
import { analyser } from '../support/analyser.ts';
import { shapeOf } from '../support/shape.ts';
import { readShared } from '../support/corpus.ts';

const texts = readShared('seeds');

interface Expected {
  readonly shape: string;
  readonly canonical: string | null;
  readonly session: readonly [number, number, string];
  readonly keys: readonly string[];
}

const recitals = (...keywords: readonly string[]): string =>
  keywords.map((keyword, index) => `P${index + 1} ${keyword} ,`).join('\n');

const EXPECTED: Readonly<Record<string, Expected>> = {
  '000': {
    shape: `${recitals("AYANT À L'ESPRIT", 'RECONNAISSANT', 'CONSTATANT', 'CONSCIENTE', 'CONSIDÉRANT', 'RECONNAISSANT en conséquence', 'AYANT PRIS CONNAISSANCE', 'ESTIMANT')}
O1 APPROUVE ;
O2 DONNE MANDAT .`,
    canonical: null,
    session: [81, 2012, 'Rome'],
    keys: ['GA-2012-81-REP-18', 'GA-2012-81-REP-18', 'GA-2012-81-REP-18'],
  },
  '001': {
    shape: `${recitals("AYANT À L'ESPRIT", 'CONSCIENTE', 'RECONNAISSANT', 'CONSIDÉRANT', 'NOTANT', 'RAPPELANT', 'RECONNAISSANT', 'AYANT PRIS CONNAISSANCE', 'ESTIMANT', 'NOTANT')}
O1 APPROUVE ;
O2 DONNE MANDAT .`,
    canonical: 'GA-2017-86-RES-08',
    session: [86, 2017, 'Beijing'],
    keys: [
      'GA-2015-84-RES-12',
      'GA-2015-84-REP-09',
      'GA-2017-86-REP-09',
      'GA-2017-86-REP-09',
      'GA-2017-86-REP-09',
      'GA-2017-86-REP-09',
    ],
  },
  '002': {
    shape: `${recitals("AYANT À L'ESPRIT", 'RAPPELANT', 'RAPPELANT ÉGALEMENT', 'RAPPELANT EN OUTRE', 'CONSIDÉRANT', 'NOTANT', 'SOULIGNANT', "AYANT À L'ESPRIT", 'RÉAFFIRMANT', 'CONSIDÉRANT', 'SOULIGNANT', 'TENANT COMPTE')}
O1 ENCOURAGE ;
O2 APPROUVE ;
O3 PRIE INSTAMMENT .`,
    canonical: 'GA-2021-89-RES-11',
    session: [89, 2021, 'Istanbul'],
    keys: ['GA-2008-77-RES-07', 'GA-2012-81-RES-08', 'GA-2014-83-RES-04', 'GA-2019-88-RES-11'],
  },
  '003': {
    shape: `${recitals('CONSCIENTE', 'CONSIDÉRANT', 'RAPPELANT', 'CONSTATANT', 'TENANT COMPTE', 'RECONNAISSANT', 'RAPPELANT', 'RAPPELANT', 'TENANT COMPTE', 'CONSCIENTE')}
O1 ENCOURAGE ;
O2 DEMANDE ;
O3 DEMANDE ÉGALEMENT .`,
    canonical: null,
    session: [81, 2012, 'Rome'],
    keys: ['GA-2008-77-RES-07'],
  },
  '004': {
    shape: `${recitals('CONSIDÉRANT', 'TENANT COMPTE', 'SOULIGNANT', 'SE RÉJOUISSANT', 'INSISTANT', 'SOULIGNANT', 'RECONNAISSANT', 'RAPPELANT', 'RAPPELANT également', 'RECONNAISSANT AVEC SATISFACTION', 'PRENANT NOTE', 'RAPPELANT ENFIN')}
O1 INVITE .
  -
  - 2.
  - 3.
  - 4.
  - 5.`,
    canonical: 'GA-2025-93-RES-03',
    session: [93, 2025, 'Marrakech'],
    keys: [
      'A/RES/51/1',
      'A/RES/71/19',
      'A/RES/73/11',
      'A/RES/75/10',
      'A/RES/77/20',
      'A/RES/79/136',
      'GA-2008-77-RES-07',
      'GA-2012-81-RES-08',
      'GA-2021-89-RES-11',
      'GA-2022-90-RES-05',
      'GA-2022-90-RES-01',
      'GA-2023-91-RES-12',
    ],
  },
};

describe('the five official texts', () => {
  if (texts === null) {
    it.skip('SKIPPED: ../shared/seeds is not beside the project');
    return;
  }
  const models = new Map<string, ResolutionModel>(
    texts.map(({ name, text }) => [name.slice(0, 3), analyser.analyse(text, { fileName: name })]),
  );

  for (const [name, expected] of Object.entries(EXPECTED)) {
    it(`${name}: every clause with its keyword, end and items`, () => {
      const model = models.get(name);
      assert.ok(model);
      assert.equal(model.body, 'interpol-ga');
      assert.equal(model.language, 'fr');
      assert.equal(shapeOf(model), expected.shape);
    });

    it(`${name}: own code, session and every cited code`, () => {
      const model = models.get(name);
      assert.ok(model);
      assert.equal(model.identity?.canonical ?? null, expected.canonical);
      assert.deepEqual(
        [model.session?.number, model.session?.year, model.session?.place],
        expected.session,
      );
      const keys = model.citations.flatMap(({ canonical }) => canonical ?? []);
      assert.deepEqual(keys, expected.keys);
    });
  }

  it('hold 52 recitals and 11 operative clauses in all', () => {
    const clauses = [...models.values()].flatMap((model) => model.clauses);
    assert.equal(clauses.filter(({ part }) => part === 'preamble').length, 52);
    assert.equal(clauses.filter(({ part }) => part === 'operative').length, 11);
  });

  it('were adopted, the one of 2025 with its votes', () => {
    for (const model of models.values()) assert.ok(model.adoption);
    const { adoption } = models.get('004') ?? {};
    assert.deepEqual([adoption?.inFavour, adoption?.against, adoption?.abstentions], [134, 0, 5]);
  });

  it('take the code of the 24/7 contact points from a project file only', () => {
    const text = texts.find(({ name }) => name.startsWith('003'))?.text ?? '';
    const model = analyser.analyse(text, { declaredCode: 'AG-2012-RES-08' });
    assert.equal(model.identity?.canonical, 'GA-2012-81-RES-08');
  });
});
