/** The outline names what a drafter sees. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outline } from '../../../server/src/core/features/outline.ts';
import type { OutlineEntry } from '../../../server/src/core/features/outline-entry.ts';
import type { MessageLanguage } from '../../../server/src/core/wording/languages.ts';
import { analyser } from '../../support/analyser.ts';
import { parseFixture } from '../../support/fixture.ts';
import { describeOfficial, seedTexts } from '../../support/shared.ts';

const outlineOf = (text: string, messages: MessageLanguage = 'fr'): readonly OutlineEntry[] =>
  outline(analyser.analyse(text), { messages });

/** Compares the outline, a line for each entry: kind, name and, in brackets, the detail. */
function checkOutline(marked: string, expected: string, messages: MessageLanguage = 'fr'): void {
  const [file] = parseFixture(marked);
  const lines = (entries: readonly OutlineEntry[], indent: string): string[] =>
    entries.flatMap(({ kind, name, detail, children }) => [
      `${indent}${kind}: ${name}${detail === null ? '' : ` [${detail}]`}`,
      ...lines(children, `${indent}  `),
    ]);
  const wanted = expected.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const margin = /^ */.exec(wanted[0] ?? '')?.[0].length ?? 0;
  assert.equal(
    lines(outlineOf(file!.text, messages), '').join('\n'),
    wanted.map((line) => line.slice(margin)).join('\n'),
  );
}

/** Fails unless every entry lies in its parent, behind its neighbour, around its selection. */
function checkTree(entries: readonly OutlineEntry[], outer = { start: 0, end: Infinity }): void {
  let end = outer.start;
  for (const { name, range, selectionRange, children } of entries) {
    assert.notEqual(name.trim(), '');
    assert.ok(range.start >= end && range.end <= outer.end, `${name} overlaps`);
    assert.ok(range.start < range.end, `${name} is empty`);
    assert.ok(
      range.start <= selectionRange.start && selectionRange.end <= range.end,
      `the selection of ${name} lies outside`,
    );
    checkTree(children, range);
    end = range.end;
  }
}

describe('The outline', () => {
  it('of an INTERPOL resolution names head, recitals, clauses with their items, and the vote', () => {
    checkOutline(
      `
      À usage officiel INTERPOL uniquement

      Résolution nº 3

      AG-2025-RES-03

      Objet : Essai

      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

      RAPPELANT la résolution AG-2012-RES-08,

      INVITE les pays membres à :

      a) signer la Convention ;
      b) former des enquêteurs,
        i) sur place ;
        ii) à distance.

      Adoptée : 134 voix pour, 0 contre et 5 abstentions
      `,
      `
      marking: À usage officiel INTERPOL uniquement
      heading: Résolution nº 3
      code: AG-2025-RES-03 [GA-2025-93-RES-03]
      title: Essai
      opener: L’Assemblée générale de l’OIPC-INTERPOL [93e session, Marrakech (Maroc), 24–27 novembre 2025]
      preamble: Préambule [1 alinéa]
        recital: RAPPELANT la résolution AG-2012-RES-08, [alinéa 1]
      operative-part: Dispositif [1 paragraphe]
        operative-clause: INVITE les pays membres à : [paragraphe 1]
          item: a) signer la Convention ;
          item: b) former des enquêteurs,
            item: i) sur place ;
            item: ii) à distance.
      adoption: Adoptée [134 pour, 0 contre, 5 abstentions]
      `,
    );
  });

  it('of a United Nations resolution shows printed numbers and annexes', () => {
    checkOutline(
      `
      79/136. Cooperation between the United Nations and INTERPOL

      The General Assembly,

      Recalling its resolution 71/19 of 21 November 2016,

      1. Welcomes the report;

      2. Decides to remain seized of the matter.

      Annex

      Rules of the fund
      `,
      `
      code: 79/136 [A/RES/79/136]
      title: Cooperation between the United Nations and INTERPOL
      opener: The General Assembly
      preamble: Preamble [1 recital]
        recital: Recalling its resolution 71/19 of 21 November 2016, [recital 1]
      operative-part: Operative part [2 clauses]
        operative-clause: 1. Welcomes the report;
        operative-clause: 2. Decides to remain seized of the matter.
      annex: Annex
      `,
      'en',
    );
  });

  it('of a text under headings names the parts only where a heading has both', () => {
    checkOutline(
      `
      S/2018/693

      The Security Council,

      Recalling its resolution 2363 (2017),

      1. Decides to extend the mandate;

      Political situation

      2. Welcomes the progress made;

      3. Calls for an end to the conflict.
      `,
      `
      code: S/2018/693
      opener: The Security Council
      preamble: Preamble [1 recital]
        recital: Recalling its resolution 2363 (2017), [recital 1]
      operative-part: Operative part [1 clause]
        operative-clause: 1. Decides to extend the mandate;
      section: Political situation
        operative-clause: 2. Welcomes the progress made;
        operative-clause: 3. Calls for an end to the conflict.
      `,
      'en',
    );
  });

  it('shows the code at the heading that gives it', () => {
    const [heading] = outlineOf(`Résolution nº 3

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

APPROUVE le projet.`);
    assert.equal(heading?.detail, 'GA-2025-93-RES-03');
    assert.deepEqual(heading.children, []);
  });

  it('shows the parts as they stand when their order is broken', () => {
    const kinds = outlineOf(`
L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

RAPPELANT la résolution AG-2012-RES-08,

PRIE les pays membres de répondre ;

NOTANT que l’ordre est rompu,

APPROUVE le projet.
`).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['opener', 'preamble', 'operative-part', 'preamble', 'operative-part']);
  });

  it('cuts long names at a word and keeps markup out of them', () => {
    const [entry] = outlineOf(
      `L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

RAPPELANT **la résolution** de la 81<sup>ème</sup> session, qui porte sur les points de contact permanents et sur leurs formations,

APPROUVE le projet.`,
    ).flatMap(({ children }) => children);
    assert.equal(
      entry?.name,
      'RAPPELANT la résolution de la 81 ème session, qui porte sur les points…',
    );
  });

  it('of a text without anything is empty', () => {
    assert.deepEqual(outlineOf(''), []);
  });

  it('is a tree, whatever the text', () => {
    const lines = [...seedTexts().values()].flatMap((text) => text.split('\n'));
    const more = [
      'Annexe',
      'A',
      'I.',
      '1. Décide',
      '(a) x;',
      '- y',
      '<!-- -->',
      'Résolution 78/104',
      '',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines, ...more), { maxLength: 40 }),
        fc.constantFrom('en', 'fr'),
        (chosen, messages) => {
          checkTree(outlineOf(chosen.join('\n'), messages));
        },
      ),
    );
  });
});

/** How many entries of each kind lie in the outline, at any depth. */
function countKinds(
  entries: readonly OutlineEntry[],
  counts = new Map<string, number>(),
): typeof counts {
  for (const { kind, children } of entries) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    countKinds(children, counts);
  }
  return counts;
}

describeOfficial('The outlines of the official texts', (texts) => {
  for (const [prefix, recitals, clauses, items] of [
    ['000_', 8, 2, 0],
    ['001_', 10, 2, 0],
    ['002_', 12, 3, 0],
    ['003_', 10, 3, 0],
    ['004_', 12, 1, 5],
  ] as const) {
    it(`show the ${recitals} recitals, ${clauses} clauses and ${items} items of ${prefix}`, () => {
      const text = [...texts].find(([name]) => name.startsWith(prefix))?.[1] ?? '';
      const counts = countKinds(outlineOf(text));
      assert.deepEqual(
        ['recital', 'operative-clause', 'item', 'title', 'opener', 'adoption'].map(
          (kind) => counts.get(kind) ?? 0,
        ),
        [recitals, clauses, items, 1, 1, 1],
      );
    });
  }
});
