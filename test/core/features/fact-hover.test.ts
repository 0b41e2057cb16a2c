/** What the cards on short names, sessions, dates and votes tell. */
import assert from 'node:assert/strict';
import { toMarkdown } from '../../../server/src/core/features/content.ts';
import { factHover } from '../../../server/src/core/features/fact-hover.ts';
import { emptyLibrary } from '../../../server/src/core/library/library.ts';
import type { MessageLanguage } from '../../../server/src/core/wording/languages.ts';
import { analyser } from '../../support/analyser.ts';
import { fileWithCursor, parseFixture } from '../../support/fixture.ts';
import { readerOf } from '../../support/reader.ts';

/** The card at the cursor, its paragraphs as lines with plain spaces, below the words that it is about. */
function ask(fixture: string, messages: MessageLanguage = 'fr'): readonly string[] | null {
  const { text, cursor } = fileWithCursor(parseFixture(fixture));
  const found = factHover(analyser.analyse(text), cursor, readerOf(emptyLibrary, messages));
  if (found === null) return null;
  const { range, content } = found;
  const lines = toMarkdown(content)
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n\n');
  return [text.slice(range.start, range.end), ...lines];
}

const interpol = (recital: string, adoption = 'Adoptée'): string => `
  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

  RAPPELANT ${recital},

  APPROUVE le projet.

  ${adoption}
`;

describe('The card of a short name', () => {
  const text = 'les travaux du Groupe d’experts mondial sur la cybercriminalité (GEMC)';

  it('gives the long name, from each use', () => {
    const card = [
      '**GEMC** · Groupe d’experts mondial sur la cybercriminalité',
      'Développé à l’alinéa 1 du préambule.',
    ];
    assert.deepEqual(ask(interpol(text.replace('GEMC', 'GE|MC'))), ['GEMC', ...card]);
    assert.deepEqual(ask(interpol(`${text}, et que le |GEMC siège`)), ['GEMC', ...card]);
    assert.deepEqual(ask(interpol(`que le GEMC| siège, et ${text}`)), ['GEMC', ...card]);
  });

  it('finds names that their initials pass over or do not spell', () => {
    for (const [name, long] of [
      [
        'le Règlement sur le traitement des données (RTD)',
        'Règlement sur le traitement des données',
      ],
      [
        'que le Partenariat multilatéral international contre les cybermenaces (IMPACT)',
        'Partenariat multilatéral international contre les cybermenaces',
      ],
      [
        'l’Union internationale des télécommunications (ci-après « l’UIT »)',
        'Union internationale des télécommunications',
      ],
      [
        'le système GLONASS (Global Navigation Satellite System)',
        'Global Navigation Satellite System',
      ],
    ] as const) {
      const at = name.search(/[A-Z]{3}/);
      const card = ask(interpol(`${name.slice(0, at)}|${name.slice(at)}`));
      assert.equal(card?.[1]?.replace(/^.* · /, ''), long);
    }
  });

  it('is not made up', () => {
    assert.equal(ask(interpol('que la CO|NV siège')), null);
    assert.equal(ask(interpol('que la chose (la CO|NV) siège')), null);
    assert.equal(ask(interpol('les tra|vaux')), null);
  });

  it('speaks English', () => {
    assert.deepEqual(
      ask(
        `
  The General Assembly,

  Noting the work of the United Nations Office for Disarmament Affairs (UNODA),

  1. Requests UNO|DA to report.`,
        'en',
      ),
      [
        'UNODA',
        '**UNODA** · United Nations Office for Disarmament Affairs',
        'Written out in recital 1.',
      ],
    );
  });
});

describe('The card of a session', () => {
  it('tells place and days', () => {
    assert.deepEqual(ask(interpol('que, à sa 82ème ses|sion, en 2013, elle a décidé')), [
      '82ème session, en 2013',
      '**82e session, Carthagène (Colombie), 21–24 octobre 2013**',
      "Assemblée générale d'INTERPOL",
    ]);
  });

  it('tells of the text’s own session, in the language of the reader', () => {
    const card = ask(interpol('le rapport').replace('89ème', '89è|me'), 'en');
    assert.match(card?.[1] ?? '', /^\*\*89th session, Istanbul \(.*\), 23–25 November 2021\*\*$/);
  });

  it('tells of the session in the head of a United Nations text', () => {
    const card = ask(`
  A/RES/78/1

  Seventy-eighth ses|sion

  The General Assembly,

  Noting the report,

  1. Decides to meet.`);
    assert.match(card?.[1] ?? '', /^\*\*78e session, New York/);
  });

  it('keeps silent on sessions of other organs', () => {
    assert.equal(ask(interpol('la 62ème ses|sion de la Commission des stupéfiants')), null);
  });
});

describe('The card of a date', () => {
  it('tells the weekday and the session', () => {
    const [, day, during] = ask(interpol('le débat du |24 novembre 2021')) ?? [];
    assert.equal(day, '**Mercredi 24 novembre 2021**');
    assert.match(
      during ?? '',
      /^Pendant la 89e session, Istanbul \(.*\), 23–25 novembre 2021 · Assemblée générale/,
    );
    assert.deepEqual(ask(interpol('le débat du 24 oct|obre 1945'), 'en'), [
      '24 octobre 1945',
      '**Wednesday 24 October 1945**',
    ]);
  });

  it('tells both ends of a span', () => {
    const card = ask(interpol('le débat').replace('novembre 2021', 'nov|embre 2021'));
    assert.deepEqual(card?.slice(0, 2), [
      '23 au 25 novembre 2021',
      '**Du mardi 23 novembre 2021 au jeudi 25 novembre 2021**',
    ]);
  });
});

describe('The card of a vote', () => {
  const vote = (note: string, messages: MessageLanguage = 'fr') =>
    ask(interpol('le rapport', note), messages)?.slice(1);

  it('adds up the votes and tells the majority', () => {
    assert.deepEqual(vote('Adoptée : 134 voix p|our, 0 contre et 5 abstentions'), [
      '**134 + 0 + 5 = 139 voix**',
      '134 voix sur 134 pour ou contre (100 %) : majorité simple, et même des deux tiers.',
      'L’organe n’avait pas plus de 195 membres : 56 au plus n’ont pas voté.',
    ]);
    assert.match(
      vote('Adoptée : 60 voix p|our, 40 contre et 5 abstentions')?.[1] ?? '',
      /^60 voix sur 100 .* majorité simple.*67 voix pour les deux tiers\.$/,
    );
    assert.match(
      vote('Adoptée : 40 voix p|our, 40 contre et 5 abstentions', 'en')?.[1] ?? '',
      /^40 of 80 votes for or against \(50%\): no majority\.$/,
    );
  });

  it('tells the votes that the organ asks for', () => {
    const text = `
  Résolution 820 (1993)

  Le Conseil de sécurité,

  Notant le rapport,

  1. Décide de rester saisi de la question.

  Adoptée à la 5000e séance par 14 vo|ix contre zéro, avec une abstention (Chine).`;
    assert.deepEqual(ask(text)?.slice(1), [
      '**14 + 0 + 1 = 15 voix**',
      '14 voix pour ; il en faut 9.',
      'L’organe n’avait pas plus de 15 membres : tous ont voté.',
    ]);
  });

  it('keeps silent where nothing is counted', () => {
    assert.equal(vote('Adop|tée'), undefined);
  });
});
