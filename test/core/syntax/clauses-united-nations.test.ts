// Clauses of the United Nations: numbers, items, sections, lettered parts, and what pages leave behind.
import assert from 'node:assert/strict';
import { checkShape } from '../../support/shape.ts';

describe('clauses of a United Nations text', () => {
  it('carry numbers in the operative part and lettered items at several levels', () => {
    checkShape(
      `
      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Calls upon Member States:

      (a) To act:

      (i) At once;

      (ii) Together;

      (b) To report;

      2. Also decides to remain seized of the matter.
      `,
      `
      P1 Recalling ,
      O1 1. Calls upon ;
        (a)
          (i)
          (ii)
        (b)
      O2 2. Also decides .
      `,
    );
  });

  it('go on with their letters behind an inner list, where a letter is a numeral, too', () => {
    checkShape(
      `
      The Security Council,

      1. Requests Member States to:

      (a) report;

      (b) support:

      (iii) training;

      (iv) exchanges;

      (v) visits;

      (c) promote trust:

      (i) at home;

      2. Decides to remain seized of the matter.
      `,
      `
      O1 1. Requests ;
        (a)
        (b)
          (iii)
          (iv)
          (v)
        (c)
          (i)
      O2 2. Decides .
      `,
    );
  });

  it('keep the next item apart from one that no mark closes', () => {
    checkShape(
      `
      The Security Council,

      1. Requests Member States to:

      (a) report

      (b) train:

      (i) police

      (ii) judges

      (c) promote trust;

      2. Decides to remain seized of the matter.
      `,
      `
      O1 1. Requests ;
        (a)
        (b)
          (i)
          (ii)
        (c)
      O2 2. Decides .
      `,
    );
  });

  it('begin behind an organ that another mark than a comma closes', () => {
    for (const mark of [';', '.', '']) {
      checkShape(
        `
        The General Assembly${mark}

        Recalling its resolution 70/1 of 25 September 2015,

        Decides to act.
        `,
        `
        P1 Recalling ,
        O1 Decides .
        `,
      );
    }
  });

  it('survive hard wraps, page heads, page numbers and footnotes in the flow', () => {
    checkShape(
      `
      A/RES/78/165
      The General Assembly,
      Reaffirming the New Urban Agenda, adopted at the United Nations Conference
      on Housing, held in Quito, 3
      Bearing in mind that the anniversary of the
      __________________

      1
      Adopted in another place.

      2/9

      23-25880

      A/RES/78/165

      Agenda presented an opportunity,
      1. Requests the Secretary-General to
      report;
      2. Decides to remain seized.
      49th plenary meeting
      19 December 2023
      `,
      `
      P1 Reaffirming ,
      P2 Bearing in mind ,
      O1 1. Requests ;
      O2 2. Decides .
      `,
    );
  });

  it('restart their numbers under a section heading, which may bring its own recitals', () => {
    const model = checkShape(
      `
      The General Assembly,

      I Activities of the Office

      Recalling its resolutions,

      1. Takes note of the report;

      II Activities of the Committee

      Having considered the report,

      1. Notes with appreciation the work of the Committee.
      `,
      `
      P1 Recalling ,
      O1 1. Takes note ;
      P2 Having considered ,
      O2 1. Notes with appreciation .
      `,
    );
    assert.deepEqual(
      model.sections.map(({ heading }) => heading?.text),
      ['I Activities of the Office', 'II Activities of the Committee'],
    );
  });

  it('end where an annex begins', () => {
    const model = checkShape(
      `
      The General Assembly

      Adopts the Political Declaration annexed to the present resolution.

      28th plenary meeting 4 November 2025

      Annex Political Declaration

      1. We, Heads of State, recall the Charter.

      2. We reaffirm it.
      `,
      `
      O1 Adopts .
      `,
    );
    assert.equal(model.annexes[0]?.heading.text, 'Annex Political Declaration');
    assert.equal(model.adoption?.date, '2025-11-04');
  });

  it('do not swallow a footnote that stands between them as a paragraph', () => {
    checkShape(
      `
      Le Conseil de sécurité,

      Rappelant sa résolution 1373 (2001) du 28 septembre 2001,

      S/25342.

      Notant le rapport,

      1. Décide de proroger le mandat ;

      S/2008/476, annexe.

      2. Décide de rester saisi de la question.
      `,
      `
      P1 Rappelant ,
      P2 Notant ,
      O1 1. Décide ;
      O2 2. Décide .
      `,
    );
  });

  it('are told apart when they have run together on one line', () => {
    checkShape(
      `
      The Security Council,
      Noting the report,
      1. Welcomes the progress; 2. Calls upon all parties to cooperate;
      3. Decides to remain seized.
      `,
      `
      P1 Noting ,
      O1 1. Welcomes ;
      O2 2. Calls upon ;
      O3 3. Decides .
      `,
    );
  });
});

describe('lettered parts', () => {
  it('have openers, recitals and numbers of their own', () => {
    const model = checkShape(
      `
      61/250. Financing of the Force

      A

      The General Assembly,

      Recalling its resolution 60/1 of 16 September 2005,

      1. Decides to act.

      79th plenary meeting
      22 December 2006

      B
      Further decisions

      The General Assembly,

      Having considered the report,

      1. Takes note of it.
      `,
      `
      P1 Recalling ,
      O1 1. Decides .
      P2 Having considered ,
      O2 1. Takes note .
      `,
    );
    assert.deepEqual(
      model.sections.map(({ letter, heading }) => [letter, heading?.text]),
      [
        ['A', 'A'],
        ['B', 'B Further decisions'],
      ],
    );
  });
});
