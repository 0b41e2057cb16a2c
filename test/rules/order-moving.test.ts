/** recital-after-operative and operative-before-preamble: moving the clause to its place. */
import { checkFix } from '../support/findings.ts';

const organ = 'The Security Council,';
const text = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`;
const windows = (lines: string): string => lines.replaceAll('\n', '\r\n');

describe('moving a recital into the preamble', () => {
  const rule = 'recital-after-operative';
  const [recalling, noting] = ['Recalling its resolution 1373 (2001),', 'Noting the report,'];
  const [decides, invites] = ['1. Decides to act;', '2. Invites States to help.'];

  it('puts it behind the last recital', () => {
    checkFix(
      rule,
      text(organ, recalling, decides, noting, invites),
      text(organ, recalling, noting, decides, invites),
    );
    checkFix(
      rule,
      windows(text(organ, `*${recalling}*`, decides, `*${noting}*`, invites)),
      windows(text(organ, `*${recalling}*`, `*${noting}*`, decides, invites)),
    );
  });

  it('puts a repetition behind what it repeats', () => {
    checkFix(
      rule,
      text(organ, noting, recalling, decides, 'Noting also the cost,', invites),
      text(organ, noting, 'Noting also the cost,', recalling, decides, invites),
    );
  });

  it('takes its items and all its lines with it', () => {
    const items = text('Noting:', '(a) The report,', '(b) The work\nof the Commission,').trimEnd();
    checkFix(
      rule,
      text(organ, recalling, decides, items, invites),
      text(organ, recalling, items, decides, invites),
    );
  });

  it('gives the marks their places again', () => {
    checkFix(
      rule,
      text(organ, recalling, decides, '2. Invites States to help;', 'Noting the report.'),
      text(organ, recalling, noting, decides, invites),
    );
    checkFix(
      rule,
      text(organ, recalling, '1. Decides to act.', 'Noting the report;', invites),
      text(organ, recalling, noting, decides, invites),
    );
  });

  it('closes the last recital of the World Health Assembly with its comma', () => {
    const health = 'The Sixty-sixth World Health Assembly,';
    checkFix(
      rule,
      text(
        health,
        'Recalling the plan,',
        '1. URGES States to act;',
        'Noting the report,',
        '2. REQUESTS the Director-General to help.',
      ),
      text(
        health,
        'Recalling the plan;',
        'Noting the report,',
        '1. URGES States to act;',
        '2. REQUESTS the Director-General to help.',
      ),
    );
  });
});

describe('moving a decision behind the preamble', () => {
  const rule = 'operative-before-preamble';
  const [recalling, noting] = ['Recalling its resolution 1373 (2001),', 'Noting the report,'];
  const [decides, invites, thanks] = [
    '1. Decides to act;',
    '2. Invites States to help;',
    '3. Thanks the Secretary-General.',
  ];

  it('puts it where its number belongs', () => {
    const right = text(organ, recalling, noting, decides, invites, thanks);
    checkFix(rule, text(organ, decides, recalling, noting, invites, thanks), right);
    checkFix(rule, text(organ, invites, recalling, noting, decides, thanks), right);
    checkFix(rule, text(organ, thanks, recalling, noting, decides, invites), right);
    checkFix(
      rule,
      windows(text(organ, invites, recalling, noting, decides, thanks)),
      windows(right),
    );
  });

  it('numbers it, and moves the other numbers on', () => {
    checkFix(
      rule,
      text(
        organ,
        'Decides to act;',
        recalling,
        noting,
        '1. Invites States to help;',
        '2. Thanks the Secretary-General.',
      ),
      text(organ, recalling, noting, decides, invites, thanks),
    );
  });

  it('leaves a power that may stand anywhere before it', () => {
    const acting = 'Acting under Chapter VII of the Charter of the United Nations,';
    checkFix(
      rule,
      text(organ, decides, recalling, noting, acting, invites, thanks),
      text(organ, recalling, noting, acting, decides, invites, thanks),
    );
  });

  it('puts an unnumbered decision first, as INTERPOL writes it', () => {
    const interpol =
      'L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,';
    checkFix(
      rule,
      text(
        interpol,
        '**APPROUVE** le projet ;',
        'CONSIDÉRANT la menace,',
        'NOTANT le coût,',
        'INVITE les pays membres à le lire.',
        'Adoptée',
      ),
      text(
        interpol,
        'CONSIDÉRANT la menace,',
        'NOTANT le coût,',
        '**APPROUVE** le projet ;',
        'INVITE les pays membres à le lire.',
        'Adoptée',
      ),
    );
  });
});
