/** `resolution outline`: how documents are built, for programs and for people. */
import assert from 'node:assert/strict';
import type { OutlinedDocument, Report } from '../../server/src/cli/reports.ts';
import { runIn, type Files } from './support/folder.ts';
import { cited, letter } from './support/texts.ts';

const whole = `Résolution N° 5
GA-2019-88-RES-05

Objet : Relire les essais

L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 88ème session à Santiago (Chili) du 15 au 18 octobre 2019,

RAPPELANT EN OUTRE que les essais doivent être courts,

INVITE les pays membres à :

a) les relire ;
b) les corriger, soit :
   i) en entier ;
   ii) en partie.

Adoptée : 100 voix pour, 2 contre et 1 abstention
`;

const english = `Security Council
Resolution 1999 (2011)

The Security Council,

Noting with appreciation the work that was done,

1. Decides to remain seized of the matter.
`;

async function outlineJson(files: Files, ...args: string[]): Promise<readonly OutlinedDocument[]> {
  const { exit, out, err } = await runIn(files, 'outline', '--format', 'json', ...args);
  assert.deepEqual({ exit, err }, { exit: 0, err: '' });
  const { version, documents, ...rest } = JSON.parse(out) as Report<OutlinedDocument>;
  assert.deepEqual({ version, rest }, { version: 1, rest: {} });
  return documents;
}

async function outlineOf(text: string): Promise<OutlinedDocument> {
  const [document] = await outlineJson({ 'a.txt': text }, 'a.txt');
  return document!;
}

/** The words of a text between two places on one line. */
function wordsAt(
  text: string,
  { start, end }: OutlinedDocument['clauses'][number]['range'],
): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index === last ? line.slice(0, end.character) : line))
    .map((line, index) => (index === 0 ? line.slice(start.character) : line))
    .join('\n');
}

describe('resolution outline --format json', () => {
  it('gives the facts of the header', async () => {
    const { clauses, adoption, ...facts } = await outlineOf(whole);
    assert.equal(clauses.length, 2);
    assert.ok(adoption !== null);
    assert.deepEqual(facts, {
      path: 'a.txt',
      language: 'fr',
      body: 'interpol-ga',
      identity: { canonical: 'GA-2019-88-RES-05', written: 'GA-2019-88-RES-05' },
      title: 'Relire les essais',
      session: {
        number: 88,
        year: 2019,
        place: 'Santiago',
        country: 'Chili',
        start: '2019-10-15',
        end: '2019-10-18',
      },
    });
  });

  it('gives each clause its part, place in the part, number and keyword', async () => {
    const clauses = (await outlineOf(english)).clauses.map(({ part, index, number, keyword }) => ({
      part,
      index,
      number,
      keyword,
    }));
    assert.deepEqual(clauses, [
      { part: 'preamble', index: 1, number: null, keyword: 'Noting with appreciation' },
      { part: 'operative', index: 1, number: '1', keyword: 'Decides' },
    ]);
  });

  it('gives keywords as they are written, whole', async () => {
    const { clauses } = await outlineOf(whole);
    assert.deepEqual(
      clauses.map(({ keyword }) => keyword),
      ['RAPPELANT EN OUTRE', 'INVITE'],
    );
  });

  it('gives each clause its place in the text', async () => {
    const { clauses } = await outlineOf(whole);
    assert.equal(
      wordsAt(whole, clauses[0]!.range),
      'RAPPELANT EN OUTRE que les essais doivent être courts,',
    );
  });

  it('gives the items of a clause with marker, level and place', async () => {
    const { items } = (await outlineOf(whole)).clauses[1]!;
    assert.deepEqual(
      items.map(({ marker, level }) => [marker, level]),
      [
        ['a)', 1],
        ['b)', 1],
        ['i)', 2],
        ['ii)', 2],
      ],
    );
    assert.equal(wordsAt(whole, items[0]!.range), 'a) les relire ;');
    assert.deepEqual(Object.keys(items[0]!), ['marker', 'level', 'range']);
  });

  it('gives the adoption with the vote', async () => {
    assert.deepEqual((await outlineOf(whole)).adoption, {
      text: 'Adoptée : 100 voix pour, 2 contre et 1 abstention',
      inFavour: 100,
      against: 2,
      abstentions: 1,
    });
  });

  it('says null for what the text does not say', async () => {
    const { identity, title, session, adoption } = await outlineOf(letter);
    assert.deepEqual(
      { identity, title, session, adoption },
      { identity: null, title: null, session: null, adoption: null },
    );
  });

  it('takes the code from the file name where the text has none', async () => {
    const text = whole.replace(/^.*\n.*\n/, 'RÉSOLUTION\n');
    const [document] = await outlineJson({ 'AG-2019-RES-05.txt': text }, '.');
    assert.deepEqual(document!.identity, {
      canonical: 'GA-2019-88-RES-05',
      written: 'AG-2019-RES-05',
    });
  });
});

describe('resolution outline --format text', () => {
  it('is the tree that the editor shows, with line numbers', async () => {
    const { exit, out } = await runIn({ 'a.txt': whole }, 'outline', 'a.txt', '--messages', 'fr');
    assert.equal(exit, 0);
    const lines = out.split('\n');
    assert.equal(lines[0], 'a.txt  GA-2019-88-RES-05');
    assert.ok(lines.includes('    8  Préambule  1 alinéa'), out);
    assert.ok(lines.includes('   12      a) les relire ;'), out);
    assert.ok(
      lines.some((line) => line.startsWith('   17  Adoptée  100 pour, 2 contre')),
      out,
    );
  });

  it('is what is printed when no format is asked for, document by document', async () => {
    const { out } = await runIn({ 'b.txt': english, 'a.txt': cited }, 'outline', '.');
    assert.match(out, /^a\.txt {2}GA-2018-87-RES-01\n[^]*\n\nb\.txt {2}S\/RES\/1999\(2011\)\n/);
  });
});
