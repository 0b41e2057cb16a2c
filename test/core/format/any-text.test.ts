/** What holds for the formatter whatever it is given, and however a text is edited. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyser } from '../../support/analyser.ts';
import { createChance, type Chance } from '../../support/random.ts';
import { seedTexts } from '../../support/shared.ts';
import { bones, formatted, formattingOf, signs, signsWithout } from './support.ts';

const INTERPOL = 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,';
const seeds = [...seedTexts()].filter(([name]) => name.endsWith('.resolution'));

const piece = fc.constantFrom(
  'The General Assembly,',
  `${INTERPOL}\n`,
  '\n',
  '\r\n\n',
  '1. Decides',
  'RAPPELANT la',
  'Considérant',
  ' word',
  '  ',
  '-',
  '\u00ad\n',
  '\n- 2',
  '\n12345\n',
  'A/RES/79/ 136',
  '____',
  '\n2/5\n',
  '\n3/5\n',
  '\n23-25880\n',
  ' ;',
  '&eacute;',
  '»',
  '«',
  '(a) ',
  '- ',
  '\t',
  '   ',
  '<br>',
  '<!-- x',
  '-->',
  '```\n',
  '|',
  '**',
  'Adoptée',
  'Annexe',
);

/** Asserts what must hold of every text that is formatted. */
function checkAny(text: string): void {
  const formatting = formattingOf(text);
  if (formatting.kind === 'refused') return;
  const { text: after, gone } = formatting;
  assert.equal(signs(after), signsWithout(text, gone));
  for (const { start, end } of gone) assert.match(text.slice(start, end), /\d/);
  const [{ codes: read, ...model }, { codes, ...others }] = [
    bones(analyser.analyse(text)),
    bones(analyser.analyse(after)),
  ];
  assert.deepEqual(others, model);
  // A code that a space or a line end had broken may be read now.
  assert.ok(isWithin(read, codes));
  assert.deepEqual(formattingOf(after), { kind: 'formatted', text: after, edits: [], gone: [] });
}

/** True when a list is the other with members left out. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const one of part) {
    at = whole.indexOf(one, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('Any text', () => {
  it('is left alone, or keeps its words and its model, formatted once and for all', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        checkAny(pieces.join(''));
        checkAny(`The General Assembly,\n\nNoting the report,\n\n1. Decides${pieces.join('')}`);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps all this while it is being edited', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(30),
      piece,
    });
    const seed = fc.constantFrom(...seeds.map(([, text]) => text));
    fc.assert(
      fc.property(seed, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        const edited = edits.reduce((now, { at, cut, piece: by }) => {
          const start = Math.floor(at * now.length);
          return now.slice(0, start) + by + now.slice(start + cut);
        }, text);
        checkAny(edited);
      }),
      { numRuns: 60 },
    );
  });

  it('loses nothing that is no mark of a page', () => {
    const line = fc.constantFrom('- 2', '12345', '2/3', 'word', '- 3 -', '7', 'page', '— 4');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = `The General Assembly,\n\nNoting the report,\n\n1. Decides on:\n\n${lines.join('\n')}\n`;
        const formatting = formattingOf(text);
        if (formatting.kind === 'formatted') assert.equal(signs(formatting.text), signs(text));
      }),
    );
  });
});

/** Damages that a layout can suffer from its title on, and nothing else. */
function damaged(text: string, chance: Chance): string {
  const title = text.indexOf('Objet');
  const rest = text
    .slice(title)
    .replace(/\n\n/g, (gap) => (chance.oneIn(4) ? '\n\n \n' : gap))
    .replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, (space) => {
      if (chance.oneIn(12)) return '\n';
      return chance.oneIn(20) ? '  ' : space;
    })
    .replace(/(?<=[,.;])\n/g, (end) => (chance.oneIn(4) ? '  \n' : end));
  return text.slice(0, title) + rest;
}

describe('A damaged layout', () => {
  for (const [name, text] of seeds) {
    it(`becomes what it was: ${name}`, () => {
      const whole = formatted(text);
      for (let seed = 1; seed <= 12; seed += 1) {
        assert.equal(formatted(damaged(whole, createChance(seed))), whole, `seed ${seed}`);
      }
    });
  }
});
