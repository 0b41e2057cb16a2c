/** Every template, as it stands and filled in: a resolution in which nothing has to be mended. */
import assert from 'node:assert/strict';
import { emptyLibrary } from '../../../server/src/core/library/library.ts';
import type { StructureKind } from '../../../server/src/core/lexicon/templates-schema.ts';
import type { Occasion } from '../../../server/src/core/templates/fields.ts';
import { toPlain, toSnippet, type Piece } from '../../../server/src/core/templates/filled.ts';
import { nextResolution } from '../../../server/src/core/templates/next-resolution.ts';
import { piecesOf } from '../../../server/src/core/templates/structures.ts';
import { structureNames } from '../../../server/src/core/templates/wording.ts';
import { analyser } from '../../support/analyser.ts';
import { findingsIn } from '../../support/findings.ts';

interface Case {
  readonly name: string;
  readonly occasion: Occasion;
}

const cases: readonly Case[] = [...analyser.lexicon.templates.values()].flatMap((file) =>
  Object.keys(file.languages).map((id) => {
    const body = analyser.lexicon.bodies.get(file.id)!.file;
    const language = analyser.lexicon.languages.get(id)!;
    const occasion = {
      body,
      language,
      ...nextResolution(body, null, emptyLibrary, analyser),
    };
    return { name: `${file.id} in ${id}`, occasion };
  }),
);

/** What a drafter may write in the place of a stop. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    '[cote]': 'A/HRC/RES/60/1',
    '[dates]': '23 au 26 novembre 2026',
    '[numéro]': '64e',
    '[session]': '81e',
  },
  en: {
    '[symbol]': 'A/HRC/RES/60/1',
    '[dates]': '23 to 26 November 2026',
    '[session]': '81st',
  },
};
const OTHER: Readonly<Record<string, string>> = {
  fr: 'la coopération policière',
  en: 'police cooperation',
};

/** A day of the latest session on record of the General Assembly, and of the Health Assembly. */
const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['5 décembre 2025', '20 mai 2025'],
  en: ['5 December 2025', '20 May 2025'],
};
/** In the order of a vote: for, against, abstentions. */
const NUMBERS = ['12', '0', '2'];

/** The text with every stop filled. */
function filled(pieces: readonly Piece[], language: string, body: string): string {
  const isOfHealth = body === 'who-wha';
  const words = WORDS[language] ?? {};
  const code = body === 'un-sc' ? 'S/RES/2800 (2026)' : 'A/HRC/RES/60/1';
  let numbers = 0;
  const wordFor = (blank: string): string => {
    if (blank === '[cote]' || blank === '[symbol]') return code;
    if (blank === '[nombre]' || blank === '[number]') return NUMBERS[numbers++] ?? '0';
    if (blank === '[date]') return DAYS[language]?.[isOfHealth ? 1 : 0] ?? blank;
    return words[blank] ?? OTHER[language] ?? blank;
  };
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : piece.stop.replace(/\[[^\]]*\]/g, wordFor),
    )
    .join('');
}

/** Rules that find something, the one about what is still to be written left out. */
function troubles(text: string): readonly string[] {
  return findingsIn(text, { preset: 'strict' })
    .filter(({ rule }) => rule !== 'placeholder-text')
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

function textOf(kind: StructureKind, occasion: Occasion): readonly Piece[] {
  const pieces = piecesOf(kind, occasion, analyser);
  assert.ok(pieces, kind);
  return pieces;
}

describe('the template of a resolution', () => {
  for (const { name, occasion } of cases) {
    const { body, language } = occasion;
    it(`is read as one of its body and language: ${name}`, () => {
      const model = analyser.analyse(`${toPlain(textOf('resolution', occasion))}\n`);
      assert.ok(model.isResolution);
      assert.deepEqual([model.body, model.language], [body.id, language.file.id]);
      const parts = model.clauses.map(({ part }) => part);
      assert.deepEqual(parts, ['preamble', 'preamble', 'operative', 'operative']);
    });

    it(`has nothing to mend as it stands: ${name}`, () => {
      assert.deepEqual(troubles(`${toPlain(textOf('resolution', occasion))}\n`), []);
    });

    it(`has nothing to mend once it is filled in: ${name}`, () => {
      const pieces = textOf('resolution', occasion);
      assert.deepEqual(troubles(`${filled(pieces, language.file.id, body.id)}\n`), []);
    });

    it(`has nothing to mend with every structure in it: ${name}`, () => {
      const { adoption } = analyser.lexicon.templates.get(body.id)!.languages[language.file.id]!;
      const fill = (kind: StructureKind): string =>
        filled(textOf(kind, occasion), language.file.id, body.id);
      const head = fill('resolution').split('\n\n').slice(0, -4);
      const isFrench = language.file.id === 'fr';
      const [mark = ','] = body.ends.operative;
      const clause = fill('clause');
      const end = mark === ';' && isFrench ? '\u00a0;' : mark;
      const lead = `${clause.replace(/[\s\u00a0]?[;,]$/u, '')}${isFrench ? '\u00a0:' : ':'}`;
      const listed = `${lead}\n\n${fill('items').replace(/\.$/, end)}`;
      for (const decision of [clause, listed]) {
        const decisions = [decision, fill('report')].map((text, index) =>
          body.numbering === 'arabic' ? `${index + 1}. ${text}` : text,
        );
        const noted = adoption === undefined ? [] : [fill('adoption')];
        const all = [...head, fill('recital'), ...decisions, ...noted, fill('annex')];
        const text = all.join('\n\n');
        assert.deepEqual(troubles(`${text}\n`), []);
        const model = analyser.analyse(text);
        assert.equal(model.annexes.length, 1);
        assert.equal(model.adoption !== null, adoption !== undefined);
        assert.equal(
          model.clauses.some((found) => found.items.length > 1),
          decision === listed,
        );
      }
    });

    it(`is a snippet that says the same: ${name}`, () => {
      const pieces = textOf('resolution', occasion);
      const shown = toSnippet(pieces)
        .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
        .replace('$0', '')
        .replace(/\\(.)/g, '$1');
      assert.equal(shown, toPlain(pieces));
    });
  }
});

describe('a structure', () => {
  it('has a name in both languages', () => {
    for (const name of Object.values(structureNames)) {
      assert.ok(name.en.length > 0 && name.fr.length > 0);
    }
  });
});
