/** What a text leaves out: canonical codes and numbers of clauses. */
import assert from 'node:assert/strict';
import { inlayHints } from '../../../server/src/core/features/inlay-hints.ts';
import type { KnownResolution } from '../../../server/src/core/library/known.ts';
import { emptyLibrary, type Library } from '../../../server/src/core/library/library.ts';
import { analyser } from '../../support/analyser.ts';
import { libraryOf } from '../../support/library.ts';

interface Wanted {
  readonly codes?: boolean;
  readonly clauseNumbers?: boolean;
  readonly library?: Library;
}

/** Takes ⟦hints⟧ out of a text and fails unless exactly they are given there. */
function check(marked: string, wanted: Wanted): void {
  const text = marked.replace(/⟦[^⟧]*⟧/g, '');
  const hints = inlayHints(
    analyser.analyse(text),
    { start: 0, end: text.length },
    { codes: false, clauseNumbers: false, library: emptyLibrary, messages: 'en', ...wanted },
  );
  const shown = hints.reduceRight(
    (written, { offset, label }) => `${written.slice(0, offset)}⟦${label}⟧${written.slice(offset)}`,
    text,
  );
  assert.equal(shown, marked);
}

const interpol = (recital: string): string => `L’Assemblée générale de l’OIPC-INTERPOL,

RAPPELANT ${recital},

APPROUVE le projet.
`;

const unitedNations = (recital: string): string => `The General Assembly,

Recalling ${recital},

1. Decides to convene a meeting.
`;

describe('Behind an alias stands the canonical code', () => {
  const cases: readonly string[] = [
    interpol('la résolution AG-2012-RES-08⟦GA-2012-81-RES-08⟧'),
    interpol('la résolution GA-2012-RES-08⟦GA-2012-81-RES-08⟧'),
    interpol('la résolution AGN/67/RES/8⟦GA-1998-67-RES-08⟧'),
    interpol('le rapport AG-2012-RAP-18⟦GA-2012-81-REP-18⟧'),
    unitedNations('its resolution 71/19⟦A/RES/71/19⟧'),
    unitedNations('its resolutions 71/19⟦A/RES/71/19⟧ of 21 November 2016 and 73/11⟦A/RES/73/11⟧'),
    unitedNations('Security Council resolution 1325 (2000)⟦S/RES/1325(2000)⟧'),
  ];
  for (const text of cases) {
    it(text.split('\n')[2]!, () => {
      check(text, { codes: true });
    });
  }

  it('of the text at hand, where aliases were declared', () => {
    const known: KnownResolution = {
      canonical: 'A/RES/79/136',
      title: {},
      subject: {},
      adoptedOn: null,
      address: null,
      aliases: ['A/79/L.5'],
      origins: ['project'],
    };
    check(unitedNations('the draft A/79/L.5⟦A/RES/79/136⟧'), {
      codes: true,
      library: libraryOf([], [known]),
    });
  });
});

describe('No code stands', () => {
  const cases: readonly string[] = [
    interpol('la résolution GA-2012-81-RES-08'),
    interpol('la résolution GA – 2012 – 81 – RES – 08'),
    interpol('la résolution GA-2012-81-\nRES-08'),
    unitedNations('its resolution A/RES/71/19'),
    unitedNations('Security Council resolution S/RES/1325 (2000)'),
    interpol('l’article 41 du Statut et la Convention des Nations Unies contre la corruption'),
  ];
  for (const text of cases) {
    it(`behind ${text.split('\n')[2]!.replace(/^\S+ /, '')}`, () => {
      check(text, { codes: true });
    });
  }

  it('where it is not wanted', () => {
    check(interpol('la résolution AG-2012-RES-08'), {});
  });
});

describe('Before a clause stands its number', () => {
  it('as delegates call it, in each part that prints none', () => {
    check(
      `L’Assemblée générale de l’OIPC-INTERPOL,

⟦PP1⟧RAPPELANT la Charte,

⟦PP2⟧CONSCIENTE du danger,

⟦OP1⟧APPROUVE le projet ;

⟦OP2⟧INVITE les pays membres à :

(a) agir ;

(b) rendre compte.
`,
      { clauseNumbers: true },
    );
  });

  it('but not where the part prints numbers, even if one is missing', () => {
    check(
      `The General Assembly,

⟦PP1⟧Recalling the Charter,

1. Decides to convene a meeting;

Requests the Secretary-General to report;

2. Invites Member States to attend.
`,
      { clauseNumbers: true },
    );
  });

  it('unless it is not wanted', () => {
    check(interpol('la Charte'), {});
  });
});

describe('A hint', () => {
  const text = interpol('la résolution AG-2012-RES-08');
  const hintsIn = (start: number, end: number, messages: 'en' | 'fr' = 'en') =>
    inlayHints(
      analyser.analyse(text),
      { start, end },
      { codes: true, clauseNumbers: true, library: emptyLibrary, messages },
    );

  it('is given for the range that is asked about, no other', () => {
    const operative = text.indexOf('APPROUVE');
    assert.deepEqual(
      hintsIn(operative, text.length).map(({ label }) => label),
      ['OP1'],
    );
    assert.deepEqual(
      hintsIn(0, operative - 2).map(({ label }) => label),
      ['PP1', 'GA-2012-81-RES-08'],
    );
  });

  it('says in the reader’s language what it is', () => {
    const tooltips = (messages: 'en' | 'fr') =>
      hintsIn(0, text.length, messages).map(({ tooltip }) => tooltip);
    assert.deepEqual(tooltips('en'), [
      'Recital (preambular paragraph) 1',
      'The code of this text as its body writes it today',
      'Operative paragraph 1',
    ]);
    assert.deepEqual(tooltips('fr'), [
      'Alinéa 1 du préambule',
      'La cote de ce texte, telle que l’organe l’écrit aujourd’hui',
      'Paragraphe 1 du dispositif',
    ]);
  });
});
