/** numbering-habit: operative clauses that are numbered, or not, against the habit of their body. */
import assert from 'node:assert/strict';
import { checkFindings, checkFix, findingsIn } from '../support/findings.ts';

const assembly = (...clauses: readonly string[]): string =>
  `The General Assembly,\n\nNoting the report,\n\n${clauses.join('\n\n')}\n`;

const interpol = (...clauses: readonly string[]): string =>
  `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,\n\nCONSIDÉRANT la menace,\n\n${clauses.join('\n\n')}\n\nAdoptée\n`;

describe('numbering-habit', () => {
  it('finds decisions of the United Nations without numbers, once', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      Decides to act;
      ^^^^^^^ warning numbering-habit

      Invites States to help;

      Thanks the Secretary-General.
    `);
  });

  it('finds the clause that has lost its number', () => {
    checkFindings(`
      Le Conseil de sécurité,

      Prenant note du rapport,

      1. Décide d’agir ;

      Invite les États à coopérer ;
      ^^^^^^ warning numbering-habit

      3. Décide de rester saisi de la question.
    `);
  });

  it('points out the first of the numbered clauses of INTERPOL', () => {
    checkFindings(`
      L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      CONSIDÉRANT la menace,

      1. APPROUVE le projet ;
      ^^ hint numbering-habit

      2. INVITE les pays membres à le lire.

      Adoptée
    `);
    checkFindings(interpol('APPROUVE le projet ;', 'INVITE les pays membres à le lire.'));
  });

  it('is a warning for INTERPOL under the strict preset, and nothing under the official one', () => {
    const text = interpol('1. APPROUVE le projet ;', '2. INVITE les pays membres à le lire.');
    const levels = (preset: 'official' | 'strict'): readonly string[] =>
      findingsIn(text, { preset, messages: 'fr' })
        .filter(({ rule }) => rule === 'numbering-habit')
        .map(({ severity }) => severity);
    assert.deepEqual(levels('strict'), ['warning']);
    assert.deepEqual(levels('official'), []);
  });

  it('wants no number before a single clause, nor before one that announces numbered ones', () => {
    checkFindings(assembly('Decides to act.'));
    checkFindings(
      assembly('Resolves that:', '1. States shall act;', '2. The Commission shall help.'),
    );
  });

  it('says nothing where practice is mixed', () => {
    checkFindings(`
      La 23^e^ Conférence générale des poids et mesures,

      considérant les obstacles au commerce,

      *demande* aux laboratoires d’agir,

      *invite* le BIPM à les aider.
    `);
  });

  it('leaves a clause in the wrong part to the rules of order', () => {
    checkFindings(`
      The General Assembly,

      Invites States to help;
      ^^^^^^^ error operative-before-preamble

      Noting the report,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Decides to act;

      2. Thanks the Secretary-General.
    `);
  });

  it('numbers all clauses', () => {
    checkFix(
      'numbering-habit',
      assembly('Decides to act;', 'Invites States to help.'),
      assembly('1. Decides to act;', '2. Invites States to help.'),
    );
    checkFix(
      'numbering-habit',
      assembly('*Decides* to act;', '*Invites* States:\n\n(a) To help;\n\n(b) To act.'),
      assembly('1. *Decides* to act;', '2. *Invites* States:\n\n(a) To help;\n\n(b) To act.'),
    );
  });

  it('numbers the clause, and moves the others on where there is no gap', () => {
    checkFix(
      'numbering-habit',
      assembly('1. Decides to act;', 'Invites States to help;', '3. Thanks the Commission.'),
      assembly('1. Decides to act;', '2. Invites States to help;', '3. Thanks the Commission.'),
    );
    checkFix(
      'numbering-habit',
      assembly('1. Decides to act;', 'Invites States to help;', '2. Thanks the Commission.'),
      assembly('1. Decides to act;', '2. Invites States to help;', '3. Thanks the Commission.'),
    );
    checkFix(
      'numbering-habit',
      assembly('1.\u00a0Decides to act;', 'Invites States to help.'),
      assembly('1.\u00a0Decides to act;', '2.\u00a0Invites States to help.'),
    );
  });

  it('takes all numbers away', () => {
    checkFix(
      'numbering-habit',
      interpol('1. APPROUVE le projet ;', '2. INVITE les pays membres à le lire.').replaceAll(
        '\n',
        '\r\n',
      ),
      interpol('APPROUVE le projet ;', 'INVITE les pays membres à le lire.').replaceAll(
        '\n',
        '\r\n',
      ),
    );
  });

  it('does not call it safe where the numbers are cited', () => {
    const [finding] = findingsIn(
      interpol(
        '1. APPROUVE le projet ;',
        '2. INVITE les pays membres à suivre le paragraphe 1 ci-dessus.',
      ),
    );
    assert.equal(finding?.rule, 'numbering-habit');
    assert.equal(finding.fix?.isSafe, false);
  });
});
