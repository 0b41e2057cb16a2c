/** A whole text mended at once: rounds of fixes, and the edits that lead from one end to the other. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyLibrary } from '../../server/src/core/library/library.ts';
import { check } from '../../server/src/core/rules/check.ts';
import { textWith } from '../../server/src/core/text/edits.ts';
import { isSafelyMended, mendAll, type Mended } from '../../server/src/core/rules/mend.ts';
import { rules } from '../../server/src/core/rules/registry.ts';
import { defaultRuleSettings, type RuleContext } from '../../server/src/core/rules/rule.ts';
import { silenceInClause, silenceInText } from '../../server/src/core/rules/silence.ts';
import { analyser } from '../support/analyser.ts';

const context: RuleContext = {
  analyser,
  library: emptyLibrary,
  messages: 'en',
  uri: null,
  settings: { ...defaultRuleSettings, preset: 'strict' },
  fileLabel: (uri) => uri,
};

/** The faulty examples of all rules. */
const examples = rules.flatMap(({ docs }) => [docs.examples.en.bad, docs.examples.fr.bad]);

function mend(text: string): Mended {
  return mendAll(text, {}, context);
}

describe('Mending a whole text', () => {
  it('changes nothing where nothing is found', () => {
    for (const text of ['', 'Milk and bread.\n']) {
      assert.deepEqual(mend(text), { text, edits: [], mended: [], left: [] });
    }
  });

  it('leaves nothing that it could mend, and edits that give the mended text', () => {
    for (const example of examples) {
      const { text, edits, left } = mend(example);
      assert.equal(textWith(example, edits), text);
      assert.deepEqual(left.filter(isSafelyMended), [], example);
      assert.deepEqual(mend(text).edits, []);
    }
  });

  it('leaves what is not wanted', () => {
    for (const example of examples) {
      assert.equal(mendAll(example, {}, context, () => false).text, example);
    }
  });

  it('gives few edits in the order of the text, none touching another', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(examples, { minLength: 2, maxLength: 3 }), (texts) => {
        const source = texts.join('\n');
        const { text, edits } = mend(source);
        assert.equal(textWith(source, edits), text);
        for (const [index, { range }] of edits.entries()) {
          assert.ok((edits[index - 1]?.range.end ?? -1) < range.start);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('Silencing a finding', () => {
  it('in the text takes all findings of its rule away and brings no other', () => {
    for (const example of examples) {
      const model = analyser.analyse(example);
      const found = check(model, context);
      for (const { rule } of found.filter(isAboutText)) {
        const silenced = textWith(example, [silenceInText(rule, model)]);
        const left = check(analyser.analyse(silenced), context).map((finding) => finding.rule);
        const others = found.map((finding) => finding.rule).filter((other) => other !== rule);
        assert.deepEqual(left, others, silenced);
      }
    }
  });

  it('in its clause takes it away and brings no other', () => {
    for (const example of examples) {
      const model = analyser.analyse(example);
      const found = check(model, context);
      for (const { rule, range } of found.filter(isAboutText)) {
        const edit = silenceInClause(rule, range.start, model);
        if (edit === null) continue;
        const silenced = textWith(example, [edit]);
        const left = check(analyser.analyse(silenced), context).map((finding) => finding.rule);
        assert.ok(left.length < found.length, silenced);
        assert.deepEqual(
          left.filter((other) => other !== rule),
          found.map((finding) => finding.rule).filter((other) => other !== rule),
          silenced,
        );
      }
    }
  });
});

/** Comments are for what is found in the text, not in other comments. */
function isAboutText({ rule }: { readonly rule: string }): boolean {
  return !rules.some(({ id, isAboutSilencers }) => id === rule && isAboutSilencers);
}
