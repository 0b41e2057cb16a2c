/** item-markers: markers that skip, repeat or change their style. */
import assert from 'node:assert/strict';
import { checkFindings, checkFix, findingsIn } from '../support/findings.ts';

/** A list with these markers. */
const list = (...markers: readonly string[]): string => {
  const items = markers.map(
    (marker, index) => `${marker} To do this${index === markers.length - 1 ? '.' : ';'}\n`,
  );
  return `The General Assembly,\n\nNoting the report,\n\n1. Decides to act;\n\n2. Requests the Secretary-General:\n\n${items.join('\n')}`;
};

describe('item-markers', () => {
  it('finds the first marker that skips, and it alone', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) To send out invitations;

      (c) To receive the answers;
      ^^^ warning item-markers

      (d) To report on it.
    `);
  });

  it('finds a marker that stands twice, and one of another style', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Prie le Secrétaire général :

      a) De désigner un représentant ;

      a) De le soutenir ;
      ^^ warning item-markers

      b) De l’en informer ;

      2. Décide de rester saisi de la question, et prie les États :

      a) De coopérer ;

      2) De lui en rendre compte ;
      ^^ warning item-markers

      c) De se concerter.
    `);
  });

  it('accepts letters, numerals, numbers and bullets in order', () => {
    checkFindings(list('(a)', '(b)', '(c)'));
    checkFindings(list('a)', 'b)', 'c)'));
    checkFindings(list('(i)', '(ii)', '(iii)', '(iv)'), { levels: { 'item-level': 'off' } });
    checkFindings(list('(1)', '(2)', '(3)'));
    checkFindings(list('–', '–', '–'));
  });

  it('goes on behind (h) with (i), and behind (z) with (aa)', () => {
    checkFindings(list('(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)'));
    const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'
      .split(' ')
      .map((letter) => `(${letter})`);
    checkFindings(list(...letters, '(aa)', '(bb)'));
  });

  it('takes (i) between (h) and (j) for a letter, even behind a colon', () => {
    const letters = ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)'];
    const text = list(...letters).replace('(h) To do this;', '(h) To do this:');
    const found = findingsIn(text).map(({ rule }) => rule);
    assert.deepEqual(found, ['item-ending']);
  });

  it('counts the items of an item by themselves', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) To send out invitations:

      (i) To all States;

      (ii) To all observers;

      (b) To receive the answers:

      (i) Of all States;

      (ii) Of all observers;

      (c) To report on it.
    `);
  });

  it('does not miss a marker inside the item before', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      1. Decides to act;

      2. Requests the Secretary-General:

      (a) To send out invitations; (b) to receive the answers;

      (c) To report on it.
    `);
  });

  it('does not miss a first marker, which copying may have lost', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      CONSIDÉRANT la menace,

      INVITE les pays membres à :

      - reconnaître le problème ;
      - 2. encourager la coopération ;
      - 3. veiller à la suite.

      Adoptée
    `);
  });

  it('is a hint for INTERPOL', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      CONSIDÉRANT la menace,

      INVITE les pays membres à :

      a) reconnaître le problème ;

      c) veiller à la suite.
      ^^ hint item-markers

      Adoptée
    `);
  });

  it('marks the items anew from the fault on, and leaves what is right', () => {
    checkFix('item-markers', list('(a)', '(c)', '(d)'), list('(a)', '(b)', '(c)'));
    checkFix('item-markers', list('(a)', '(a)', '(b)'), list('(a)', '(b)', '(c)'));
    checkFix('item-markers', list('(a)', '(b)', '(b)', '(d)'), list('(a)', '(b)', '(c)', '(d)'));
    checkFix('item-markers', list('a)', '2)', 'c)'), list('a)', 'b)', 'c)'));
    checkFix('item-markers', list('(a)', '-', '(c)'), list('(a)', '(b)', '(c)'));
  });

  it('keeps line ends and markup', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    checkFix(
      'item-markers',
      windows(list('(a)', '(c)', '(d)')),
      windows(list('(a)', '(b)', '(c)')),
    );
  });

  it('does not call it safe where the clause is cited', () => {
    const text = list('(a)', '(c)').replace('Decides to act', 'Recalls paragraph 2 below');
    const found = findingsIn(text).find(({ rule }) => rule === 'item-markers');
    assert.equal(found?.fix?.isSafe, false);
  });
});
