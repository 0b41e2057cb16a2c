/** Comments that silence rules: where they hold, and that they leave the text as it is read. */
import assert from 'node:assert/strict';
import type { ResolutionModel } from '../../server/src/core/model/model.ts';
import { silencersOf } from '../../server/src/core/rules/silencers.ts';
import { analyser } from '../support/analyser.ts';
import { checkFindings, findingsIn } from '../support/findings.ts';
import { describeOfficial, seedTexts } from '../support/shared.ts';

describe('a silencing comment', () => {
  it('holds for the next clause', () => {
    checkFindings(`
      The General Assembly,

      <!-- resolution-ignore clause-ending -->

      Recalling the report;

      Noting the work;
                     ^ warning clause-ending

      Decides to act.
    `);
  });

  it('holds for the items of the next clause, too', () => {
    checkFindings(`
      The General Assembly,

      Noting the work,

      <!-- resolution-ignore clause-ending -->
      1. Decides:

      (a) To act;

      (b) To meet,

      2. Approves the report.
    `);
  });

  it('holds from its start to its end', () => {
    checkFindings(`
      The General Assembly,

      Noting the work;
                     ^ warning clause-ending

      <!-- resolution-ignore-start clause-ending -->

      Recalling the report;

      Welcoming the report;

      <!-- resolution-ignore-end clause-ending -->

      Stressing the need;
                        ^ warning clause-ending

      Decides to act.
    `);
  });

  it('holds to the end of the text where nothing ends it', () => {
    checkFindings(`
      The General Assembly,

      <!-- resolution-ignore-start clause-ending -->

      Recalling the report;

      <!-- resolution-ignore-end keyword-form -->
                                 ^^^^^^^^^^^^ hint unused-silencer

      Decides to act,
    `);
  });

  it('holds for the whole file, wherever it stands', () => {
    checkFindings(`
      The General Assembly,

      Recalling the report;

      Noting the work;

      Decides to act.

      <!-- resolution-ignore-file clause-ending -->
    `);
  });

  it('names several rules, between commas or spaces, over several lines', () => {
    checkFindings(`
      The General Assembly,

      <!-- resolution-ignore clause-ending,
           undefined-acronym -->

      Noting the UNODA;

      Decides to act.
    `);
  });

  it('silences the rules that it names and no other', () => {
    checkFindings(`
      The General Assembly,

      <!-- resolution-ignore clause-ending -->

      Noting the UNODA;
                 ^^^^^ hint undefined-acronym

      Decides to act.
    `);
  });

  it('may stand at the end of a line', () => {
    checkFindings(`
      The General Assembly, <!-- resolution-ignore clause-ending -->

      Recalling the report;

      Decides to act.
    `);
  });
});

const COMMENTS = [
  '<!-- resolution-ignore clause-ending -->',
  '<!-- resolution-ignore-start clause-ending, keyword-form -->',
  '<!-- resolution-ignore-end clause-ending -->',
  '<!-- resolution-ignore-file long-clause\n     keyword-form -->',
];

/** A text with a comment on a line of its own before the clause. */
interface Commented {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

function withComment(source: string, at: number, comment: string): Commented {
  const line = source.lastIndexOf('\n', at - 1) + 1;
  const end = source.includes('\r\n') ? '\r\n' : '\n';
  const inserted = comment.replaceAll('\n', end) + end;
  return {
    text: source.slice(0, line) + inserted + source.slice(line),
    start: line,
    length: inserted.length,
  };
}

/** Every offset of the value behind the comment, moved back to where it was without it. */
function movedBack(value: unknown, { start, length }: Commented): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
    const isPlace = (key === 'start' || key === 'end') && typeof inner === 'number';
    return isPlace && inner > start ? Math.max(start, inner - length) : inner;
  });
}

/** What is read of a text, without its comments. */
function readingOf(model: ResolutionModel): unknown {
  const debris = model.debris.filter(({ kind }) => kind !== 'comment');
  return { ...model, source: '', debris };
}

/** Fails where a comment before one of the clauses changes what is read or found. */
function assertUndisturbed(source: string): void {
  const plain = analyser.analyse(source);
  const found = findingsIn(source);
  for (const [index, { range }] of plain.clauses.entries()) {
    const comment = COMMENTS[index % COMMENTS.length] ?? '';
    const commented = withComment(source, range.start, comment);
    const model = analyser.analyse(commented.text);
    assert.deepEqual(movedBack(readingOf(model), commented), movedBack(readingOf(plain), NOWHERE));
    const silenced = new Set(silencersOf(model).map(({ rule }) => rule));
    const others = (rule: string): boolean => !silenced.has(rule) && !/silencer|unknown/.test(rule);
    assert.deepEqual(
      movedBack(
        findingsIn(commented.text).filter(({ rule }) => others(rule)),
        commented,
      ),
      movedBack(
        found.filter(({ rule }) => others(rule)),
        NOWHERE,
      ),
    );
  }
}

const NOWHERE: Commented = { text: '', start: Infinity, length: 0 };

describe('a silencing comment between clauses', () => {
  for (const [name, text] of seedTexts()) {
    if (!name.endsWith('.resolution')) continue;
    it(`leaves the reading of ${name} as it was`, () => {
      assertUndisturbed(text);
    });
    it(`leaves the reading of ${name} as it was, with other line ends`, () => {
      assertUndisturbed(text.replace(/\r?\n/g, '\r\n'));
    });
  }
});

describeOfficial('a silencing comment between the clauses of official texts', (texts) => {
  for (const [name, text] of texts) {
    it(`leaves the reading of ${name} as it was`, () => {
      assertUndisturbed(text);
    });
  }
});
