/** clause-ending: what it says, and the mark that its fix sets. */
import assert from 'node:assert/strict';
import { checkFix, messagesIn } from '../support/findings.ts';

describe('mending the end of a clause', () => {
  const rule = 'clause-ending';
  const assembly = (recital: string, decision: string, last: string): string =>
    `The General Assembly,\n\nNoting the report${recital}\n\n1. Decides to act${decision}\n\n2. Invites States to help${last}\n`;
  const right = assembly(',', ';', '.');

  it('writes the mark of the place', () => {
    for (const mark of ['', ';', '.', ':']) checkFix(rule, assembly(mark, ';', '.'), right);
    for (const mark of ['', ',', '.', ':']) checkFix(rule, assembly(',', mark, '.'), right);
    for (const mark of ['', ',', ';']) checkFix(rule, assembly(',', ';', mark), right);
  });

  it('takes a doubled mark away with the wrong one', () => {
    checkFix(rule, assembly(',;', ';', '.'), right);
  });

  it('sets the space that the text sets before a semicolon', () => {
    const council = (decision: string, other: string): string =>
      `Le Conseil de sécurité,\n\nPrenant note du rapport,\n\n1. Décide d’agir${decision}\n\n2. Invite les États à coopérer${other}\n\n3. Décide de rester saisi de la question.\n`;
    for (const space of [' ', '\u00a0', '\u202f', '']) {
      for (const mark of ['', ',', '.']) {
        checkFix(rule, council(mark, `${space};`), council(`${space};`, `${space};`));
      }
    }
    checkFix(
      rule,
      council('.', ' ;').replace('rapport,', 'rapport ;').replace('agir.', 'agir ;'),
      council(' ;', ' ;'),
    );
  });

  it('sets the mark behind markup and before the call of a note', () => {
    const marked = (mark: string): string => assembly(',', mark, '.').replace('to act', '*to act*');
    checkFix(rule, marked(''), marked(';'));
    const noted = (mark: string): string => assembly(',', `${mark}<sup>2</sup>`, '.');
    checkFix(rule, noted(''), noted(';'));
    checkFix(rule, noted('.'), noted(';'));
  });

  it('keeps line ends, hard wraps and the word that links', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    checkFix(rule, windows(assembly(',', ',', '.')), windows(right));
    const wrapped = (mark: string): string =>
      assembly(',', mark, '.').replace('Decides to', 'Decides\nto');
    checkFix(rule, wrapped('.'), wrapped(';'));
    checkFix(rule, assembly(',', ', and', '.'), assembly(',', '; and', '.'));
  });

  it('sets the mark above a heading that was read on', () => {
    const headed = (mark: string): string => assembly(',', `${mark}\n\nBuilding of capacity`, '.');
    for (const mark of ['', ',', '.']) checkFix(rule, headed(mark), headed(';'));
  });

  it('closes the text before the note of adoption', () => {
    const adopted = (mark: string): string =>
      `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,\n\nCONSIDÉRANT la menace,\n\nAPPROUVE le projet${mark}\n\nAdoptée\n`;
    checkFix(rule, adopted(' ;'), adopted('.'));
    checkFix(rule, adopted(''), adopted('.'));
  });
});

describe('the messages of clause-ending', () => {
  it('names the mark in the language of the messages', () => {
    const text = 'The General Assembly,\n\nNoting the report;\n\nDecides to act.\n';
    assert.deepEqual(messagesIn(text), [
      'The recital “Noting” ends with a semicolon. End it with a comma, by which this organ shows that the sentence goes on.',
    ]);
    assert.deepEqual(messagesIn(text, { messages: 'fr' }), [
      'L’alinéa «\u00a0Noting\u00a0» se termine par un point-virgule. Mettez une virgule, signe par lequel cet organe montre que la phrase continue.',
    ]);
  });
});
