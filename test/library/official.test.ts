/**
 * The five official texts as one library, read where they lie, and the real server asked about what
 * a person found in them: who cites whom, under which alias.
 */
import assert from 'node:assert/strict';
import { RenameRequest } from 'vscode-languageserver/node';
import type { CitedByReport } from '../../server/src/cli/cited-by-report.ts';
import type { GraphReport } from '../../server/src/cli/graph-report.ts';
import { withFolder } from '../cli/support/folder.ts';
import { startClient, type TestClient } from '../lsp/support/client.ts';
import { positionAt } from '../lsp/support/places.ts';
import { RENAMER } from '../lsp/support/rename.ts';
import { describeOfficial } from '../support/shared.ts';
import { answer } from './support/command.ts';
import { uriOf, written } from './support/places.ts';
import { editedFiles, type Files } from './support/renaming.ts';
import { questionsTo, type Questions } from './support/server.ts';

const IMPACT = '000_58914df490fb1325.txt';
const UIT = '001_cdca912ccb5ad2f1.txt';
const THREATS = '002_fd2955780c4f0662.txt';
const CONTACTS = '003_29a4526e216916b9.txt';
const CONVENTION = '004_d2151ab33e900bc8.txt';

/** The text of 2012 that bears no code, and the code that others give it. */
const PROJECT = JSON.stringify({
  version: 1,
  resolutions: [{ file: CONTACTS, code: 'AG-2012-RES-08' }],
});

/** Every citation of a resolution or report under a code, in the order of the texts. */
const CITED: readonly (readonly [file: string, written: string, key: string, clause: string])[] = [
  [IMPACT, 'AG-2012-RAP-18', 'GA-2012-81-REP-18', 'preamble 7'],
  [IMPACT, 'AG-2012-RAP-18', 'GA-2012-81-REP-18', 'preamble 8'],
  [IMPACT, 'AG-2012-RAP-18', 'GA-2012-81-REP-18', 'operative 1'],
  [UIT, 'AG-2015-RES-12', 'GA-2015-84-RES-12', 'preamble 6'],
  [UIT, 'AG-2015-RAP-09', 'GA-2015-84-REP-09', 'preamble 6'],
  [UIT, 'GA-2017-86-REP-09', 'GA-2017-86-REP-09', 'preamble 8'],
  [UIT, 'GA-2017-86-REP-09', 'GA-2017-86-REP-09', 'preamble 9'],
  [UIT, 'GA-2017-86-REP-09', 'GA-2017-86-REP-09', 'preamble 10'],
  [UIT, 'GA-2017-86-REP-09', 'GA-2017-86-REP-09', 'operative 1'],
  [THREATS, 'AG-2008-RES-07', 'GA-2008-77-RES-07', 'preamble 2'],
  [THREATS, 'AG-2012-RES-08', 'GA-2012-81-RES-08', 'preamble 2'],
  [THREATS, 'GA-2014-RES-04', 'GA-2014-83-RES-04', 'preamble 3'],
  [THREATS, 'GA-2019-88-RES-11', 'GA-2019-88-RES-11', 'preamble 4'],
  [CONTACTS, 'AG-2008-RES-07', 'GA-2008-77-RES-07', 'preamble 7'],
  [CONVENTION, '51/1', 'A/RES/51/1', 'preamble 8'],
  [CONVENTION, '71/19', 'A/RES/71/19', 'preamble 8'],
  [CONVENTION, '73/11', 'A/RES/73/11', 'preamble 8'],
  [CONVENTION, '75/10', 'A/RES/75/10', 'preamble 8'],
  [CONVENTION, '77/20', 'A/RES/77/20', 'preamble 8'],
  [CONVENTION, '79/136', 'A/RES/79/136', 'preamble 8'],
  [CONVENTION, 'GA-2008-RES-07', 'GA-2008-77-RES-07', 'preamble 11'],
  [CONVENTION, 'GA-2012-81-RES-08', 'GA-2012-81-RES-08', 'preamble 11'],
  [CONVENTION, 'GA-2021-89-RES-11', 'GA-2021-89-RES-11', 'preamble 11'],
  [CONVENTION, 'GA-2022-90-RES-05', 'GA-2022-90-RES-05', 'preamble 11'],
  [CONVENTION, 'GA-2022-90-RES-01', 'GA-2022-90-RES-01', 'preamble 11'],
  [CONVENTION, 'GA-2023-91-RES-12', 'GA-2023-91-RES-12', 'preamble 12'],
];

/** Where the texts that are cited say what they are. */
const HEADERS: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'GA-2012-81-RES-08': [CONTACTS, 'RÉSOLUTION'],
  'GA-2021-89-RES-11': [THREATS, 'GA-2021-89-RES-11'],
};

describeOfficial('The truth of the official texts', (texts) => {
  let client: TestClient;
  let ask: Questions;

  before(async () => {
    const files = { ...Object.fromEntries(texts), 'resolutions.json': PROJECT };
    client = await startClient({ capabilities: RENAMER, files });
    ask = questionsTo(client);
    for (const [name, text] of texts) await client.open(uriOf(name), text);
  });

  after(() => {
    client.connection.dispose();
  });

  /** The places of words in a text, written as answers are. */
  function placesOf(file: string, words: string): readonly string[] {
    const text = texts.get(file)!;
    const places = [
      ...text.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g')),
    ];
    return places.map(({ index }) =>
      written(file, {
        start: positionAt(text, index),
        end: positionAt(text, index + words.length),
      }),
    );
  }

  function header(key: string): readonly string[] {
    const found = HEADERS[key];
    return found === undefined ? [] : placesOf(...found).slice(0, 1);
  }

  /** Every place that cites a key, under each of its aliases. */
  function citing(key: string): readonly string[] {
    const named = CITED.filter(([, , cited]) => cited === key);
    const aliases = new Set(named.map(([file, words]) => JSON.stringify([file, words])));
    const headers = header(key);
    return [...aliases]
      .flatMap((alias) => placesOf(...(JSON.parse(alias) as [string, string])))
      .filter((place) => !headers.includes(place))
      .toSorted();
  }

  for (const [number, [file, words, key]] of CITED.entries()) {
    const earlier = CITED.slice(0, number).filter(([f, w]) => f === file && w === words).length;

    it(`leads from ${words} in ${file.slice(0, 3)} to what it is, and to all that cites it`, async () => {
      const place = placesOf(file, words)[earlier]!;
      const [line = 0, character = 0] = / (\d+):(\d+)-/.exec(place)!.slice(1).map(Number);
      const position = { line, character: character + 2 };
      assert.deepEqual(await ask.definition(file, position), header(key));
      assert.deepEqual(await ask.references(file, position, false), citing(key));
      const declared = [...citing(key), ...header(key)].toSorted();
      assert.deepEqual(await ask.references(file, position, true), declared);
    });
  }

  it('leads from "cette résolution", which the page breaks in two, to the citation before it', async () => {
    const text = texts.get(UIT)!;
    const words = /cette\s+résolution/.exec(text)!;
    const position = positionAt(text, words.index + 3);
    assert.deepEqual(await ask.definition(UIT, position), placesOf(UIT, 'AG-2015-RES-12'));
    assert.deepEqual(
      await ask.highlights(UIT, position),
      [...placesOf(UIT, 'AG-2015-RES-12'), ...placesOf(UIT, words[0])].toSorted(),
    );
  });

  it('leads from the heading of the text without a code to the two that cite it', async () => {
    const text = texts.get(CONTACTS)!;
    const position = positionAt(text, text.indexOf('RÉSOLUTION') + 1);
    assert.deepEqual(await ask.definition(CONTACTS, position), citing('GA-2012-81-RES-08'));
  });

  it('shows who cites whom as trees', async () => {
    const trees = new Map<string, readonly (readonly string[])[]>();
    for (const [file, words] of [
      [IMPACT, 'RÉSOLUTION'],
      [UIT, 'GA-2017-86-RES-08'],
      [THREATS, 'GA-2021-89-RES-11'],
      [CONTACTS, 'RÉSOLUTION'],
      [CONVENTION, 'GA-2025-93-RES-03'],
    ] as const) {
      const text = texts.get(file)!;
      const [item, ...others] = await ask.items(file, positionAt(text, text.indexOf(words) + 1));
      assert.deepEqual([item!.path, others], [file, []]);
      const files = (steps: readonly string[]): readonly string[] =>
        steps.map((step) => step.slice(0, 3));
      trees.set(file.slice(0, 3), [files(await item!.incoming()), files(await item!.outgoing())]);
      assert.deepEqual([await item!.supertypes(), await item!.subtypes()], [[], []]);
    }
    assert.deepEqual(Object.fromEntries(trees), {
      '000': [[], []],
      '001': [[], []],
      '002': [['004'], ['003']],
      '003': [['002', '004'], []],
      '004': [[], ['002', '003']],
    });
  });

  it('shows who cites what is nowhere', async () => {
    const text = texts.get(THREATS)!;
    const [item] = await ask.items(THREATS, positionAt(text, text.indexOf('AG-2008-RES-07') + 1));
    assert.equal(item!.name, 'GA-2008-77-RES-07');
    const citers = (await item!.incoming()).map((step) => step.slice(0, 3));
    assert.deepEqual(citers, ['002', '003', '004']);
  });

  it('renames a resolution in the form of each place', async () => {
    const text = texts.get(CONVENTION)!;
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      textDocument: { uri: uriOf(CONVENTION) },
      position: positionAt(text, text.indexOf('GA-2012-81-RES-08')),
      newName: 'GA-2012-81-RES-12',
    });
    const files: Files = { ...Object.fromEntries(texts), 'resolutions.json': PROJECT };
    assert.deepEqual(editedFiles(files, edit!), {
      ...files,
      [THREATS]: files[THREATS]!.replace('AG-2012-RES-08', 'AG-2012-RES-12'),
      [CONVENTION]: text.replace('GA-2012-81-RES-08', 'GA-2012-81-RES-12'),
      'resolutions.json': PROJECT.replace('AG-2012-RES-08', 'AG-2012-RES-12'),
    });
  });

  it('is what the commands print', () =>
    withFolder({ ...Object.fromEntries(texts), 'resolutions.json': PROJECT }, async (folder) => {
      const graph = (await answer(folder, 'graph', '.')) as GraphReport;
      const own: Readonly<Record<string, string>> = {
        [IMPACT]: IMPACT,
        [UIT]: 'GA-2017-86-RES-08',
        [THREATS]: 'GA-2021-89-RES-11',
        [CONTACTS]: 'GA-2012-81-RES-08',
        [CONVENTION]: 'GA-2025-93-RES-03',
      };
      assert.deepEqual(
        graph.edges
          .map(({ from, to, clause }) => `${from} ${clause!.part} ${clause!.index} ${to}`)
          .toSorted(),
        CITED.map(([file, , key, clause]) => `${own[file]!} ${clause} ${key}`).toSorted(),
      );
      const report = (await answer(
        folder,
        'cited-by',
        'GA-2008-77-RES-07',
        '.',
        '--format',
        'json',
      )) as CitedByReport;
      assert.deepEqual(
        report.documents.map(({ path, citations }) => [path, ...citations.map((one) => one.text)]),
        [
          [THREATS, 'AG-2008-RES-07'],
          [CONTACTS, 'AG-2008-RES-07'],
          [CONVENTION, 'GA-2008-RES-07'],
        ],
      );
    }));
});
