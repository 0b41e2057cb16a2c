/** Every form of every body: a code is renamed, the text is read again, and all else is the same. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { KnownCode } from '../../../server/src/core/citations/codes.ts';
import { sessionOfYear } from '../../../server/src/core/citations/codes.ts';
import { renameInDocument } from '../../../server/src/core/features/rename-document.ts';
import type { Renaming } from '../../../server/src/core/features/rename-plan.ts';
import type { BodyCode, BodyFile } from '../../../server/src/core/lexicon/body-schema.ts';
import {
  compileForm,
  type CodeValues,
  type Placeholder,
} from '../../../server/src/core/lexicon/code-template.ts';
import type { ResolutionModel } from '../../../server/src/core/model/model.ts';
import { applyEdits } from '../../../server/src/core/text/edits.ts';
import { analyser } from '../../support/analyser.ts';
import { describeOfficial } from '../../support/shared.ts';
import { profiles } from '../../data/profiles.ts';

/** One way of writing one kind of code. */
interface Form {
  readonly body: BodyFile;
  readonly code: BodyCode;
  readonly template: string;
  readonly isShort: boolean;
}

const forms: readonly Form[] = profiles.flatMap((body) => [
  ...body.codes.flatMap((code): Form[] => [
    ...code.forms.map((template) => ({ body, code, template, isShort: false })),
    ...code.short.map(({ form }) => ({ body, code, template: form, isShort: true })),
  ]),
  ...body.draftForms.map((template): Form => {
    const code: BodyCode = {
      kind: 'document',
      canonical: template,
      forms: [template],
      short: [],
      source: '',
    };
    return { body, code, template, isShort: false };
  }),
]);

/** Values that go together: a session and its year. */
function valuesOf({ body }: Form): fc.Arbitrary<CodeValues> {
  const sessions = body.sessions.map(({ number, year }) => ({ number, year }));
  const told = sessions.length > 0 && body.sessionYears.length === 0;
  const held = told
    ? fc.constantFrom(...sessions)
    : fc
        .integer({ min: 1956, max: 2030 })
        .filter((year) => !body.checksSessionYear || sessionOfYear(body, year) !== null)
        .map((year) => ({ number: sessionOfYear(body, year) ?? year - 1945, year }));
  return fc
    .record({
      held,
      number: fc.integer({ min: 1, max: 400 }),
      padded: fc.boolean(),
      part: fc.constantFrom('', '', 'B', ' C', ' B and D', 'B-C'),
      roman: fc.constantFrom('XXV', 'V', 'S-VI'),
      special: fc.constantFrom('S-13', 'ES-10'),
      type: fc.constantFrom('INF', 'DOC'),
      tail: fc.constantFrom('', '/Add.1', '/Rev.2'),
    })
    .map(({ held: { number: session, year }, number, padded, ...others }) => ({
      ...others,
      year: String(year),
      session: String(session),
      number: padded ? String(number).padStart(2, '0') : String(number),
    }));
}

/** Writes a template with these values; separators are written in turn as people write them. */
function write(template: string, values: CodeValues, separator: string): string {
  return template
    .replace(/[~%]/g, separator)
    .replace(/\{([a-z]+)(?::\d)?\}/g, (_, name: Placeholder) => values[name] ?? '');
}

/** A text with the words in a recital, and a further citation on each side. */
const texts: readonly ((words: string) => string)[] = [
  (words) =>
    `The General Assembly,\n\nRecalling A/RES/55/2, ${words} and resolution 60/1,\n\n1. Decides to act.\n`,
  (words) =>
    `L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session à Marrakech (Maroc),\n\nRAPPELANT la cote GA-2014-83-RES-04, ${words} et la résolution GA-2015-84-RES-05,\n\nAPPROUVE le projet.\n`,
];

/** The words in which a code is cited so that its body is known. */
function phrases({ body, code, isShort }: Form, written: string): readonly string[] {
  if (!isShort) return [written];
  const names = body.organs.flatMap(({ citing }) => citing);
  const noun = code.kind;
  return [
    `${noun} ${written}`,
    ...names.flatMap((name) => [
      `${noun} ${written} of the ${name}`,
      `${name} ${noun} ${written}`,
      `${noun === 'resolution' ? 'la résolution' : 'la décision'} ${written} de ${name}`,
    ]),
  ];
}

/** A text in which the words are read as the code; null when none of the tried ones does. */
function citing(form: Form, written: string, canonical: string): ResolutionModel | null {
  for (const text of texts) {
    for (const phrase of phrases(form, written)) {
      const model = analyser.analyse(text(phrase));
      const place = model.source.indexOf(written);
      const found = model.citations.find(({ range }) => range.start === place);
      if (found?.canonical === canonical && found.range.end === place + written.length) {
        return model;
      }
    }
  }
  return null;
}

function read({ body, code, isShort }: Form, text: string): KnownCode | null {
  const found = isShort
    ? analyser.codes.readShort(text, body.id, code.kind)
    : analyser.codes.read(text);
  const isIts = found?.parts.body === body.id && found.parts.kind === code.kind;
  return isIts && found.parts.faults.length === 0 ? found : null;
}

/** Renames in a text by itself. */
function renamed(model: ResolutionModel, renaming: Renaming): string {
  const result = renameInDocument(analyser, model.source, {}, renaming, 'it');
  assert.ok(result.refusal === null, 'refused');
  return applyEdits(model.source, result.edits).text;
}

const keysIn = (text: string): readonly (string | null)[] =>
  analyser.analyse(text).citations.map(({ canonical }) => canonical);

describe('a code that is renamed in a text', () => {
  for (const form of forms) {
    const { body, code, template, isShort } = form;
    it(`of ${body.id}, ${code.kind}, written ${template}, is read as the new one in that form`, () => {
      let tried = 0;
      fc.assert(
        fc.property(
          valuesOf(form),
          valuesOf(form),
          fc.constantFrom('-', '–', '/', '-\n', '-\r\n'),
          (values, next, separator) => {
            const written = write(template, values, separator);
            const from = read(form, written);
            const to = read(form, write(template, next, '-'));
            fc.pre(from !== null && to !== null && from.canonical !== to.canonical);
            const before = citing(form, written, from.canonical);
            fc.pre(before !== null);
            tried += 1;
            const text = renamed(before, {
              from,
              keys: new Set([from.canonical]),
              to: { code: to, typed: null },
            });
            const expected = before.citations.map(({ canonical }) =>
              canonical === from.canonical ? to.canonical : canonical,
            );
            assert.deepEqual(keysIn(text), expected, text);
            assertSameForm(form, before.source, text, written);
          },
        ),
        { numRuns: isShort ? 12 : 20, maxSkipsPerRun: 1000 },
      );
      assert.ok(tried > 0);
    });
  }
});

describe('a code that becomes one of another body or form', () => {
  const full = forms.filter(({ isShort }) => !isShort);
  const isDraft = ({ body, template }: Form): boolean => body.draftForms.includes(template);
  const pairs = fc
    .tuple(fc.constantFrom(...forms), fc.constantFrom(...full))
    .filter(
      ([from, to]) =>
        from.code.kind === to.code.kind || (isDraft(from) && to.code.kind === 'resolution'),
    )
    .chain(([from, to]) =>
      fc.tuple(fc.constant(from), valuesOf(from), fc.constant(to), valuesOf(to)),
    );

  it('is read as that in every place, and all else is the same', () => {
    fc.assert(
      fc.property(pairs, ([form, values, target, next]) => {
        const written = write(form.template, values, '-');
        const from = read(form, written);
        const to = read(target, write(target.template, next, '-'));
        fc.pre(from !== null && to !== null && from.canonical !== to.canonical);
        const before = citing(form, written, from.canonical);
        fc.pre(before !== null);
        const text = renamed(before, {
          from,
          keys: new Set([from.canonical]),
          to: { code: to, typed: null },
        });
        const expected = before.citations.map(({ canonical }) =>
          canonical === from.canonical ? to.canonical : canonical,
        );
        assert.deepEqual(keysIn(text), expected, text);
      }),
      { numRuns: 300 },
    );
  });
});

describeOfficial('a code that is renamed in an official text', (official) => {
  for (const [name, source] of official) {
    it(`of ${name} is read as the new one, and all else is the same`, () => {
      const model = analyser.analyse(source);
      const cited = new Map(model.citations.map((citation) => [citation.canonical, citation]));
      for (const [canonical, { parts }] of cited) {
        if (canonical === null || parts === null) continue;
        const to = analyser.codes.read(canonical.replace(/\d+$/, '77'));
        assert.ok(to, canonical);
        const text = renamed(model, {
          from: { canonical, parts },
          keys: new Set([canonical]),
          to: { code: to, typed: null },
        });
        assert.deepEqual(
          keysIn(text),
          model.citations.map((citation) =>
            citation.canonical === canonical ? to.canonical : citation.canonical,
          ),
        );
      }
    });
  }
});

/** The words around are the same, and the form reads what stands there now. */
function assertSameForm({ template }: Form, before: string, after: string, written: string): void {
  const start = before.indexOf(written);
  const behind = before.slice(start + written.length);
  assert.equal(after.slice(0, start), before.slice(0, start));
  assert.ok(after.endsWith(behind), after);
  const now = after.slice(start, after.length - behind.length).replace('\r\n', '\n');
  const anyEnding = template.replace(/(?<=\{session\})(?:st|nd|rd|th)/, '~~');
  const readings = ['st', 'nd', 'rd', 'th'].map((ending) =>
    compileForm(anyEnding.replace('~~', ending)).read(now),
  );
  assert.ok(
    readings.some((reading) => reading !== null),
    `${written} became ${now}`,
  );
}
