/** What must hold of every library: the ways through the graph agree, by every alias. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { incomingCalls, outgoingCalls } from '../../../server/src/core/features/call-hierarchy.ts';
import { definition, type DefinitionTarget } from '../../../server/src/core/features/definition.ts';
import { highlights } from '../../../server/src/core/features/highlights.ts';
import type { Question } from '../../../server/src/core/features/question.ts';
import { references } from '../../../server/src/core/features/references.ts';
import type { LibraryDocument } from '../../../server/src/core/library/document.ts';
import type { Library } from '../../../server/src/core/library/library.ts';
import type { Range } from '../../../server/src/core/text/range.ts';
import { libraryOf } from '../../support/library.ts';
import { offsetsOf, questionAt } from '../../support/question.ts';
import { readerOf } from '../../support/reader.ts';

/** A resolution by year, session and number, so that each of its aliases can be written. */
type Code = readonly [year: number, session: number, number: number];

const CODES: readonly Code[] = [
  [2012, 81, 8],
  [2014, 83, 4],
  [2017, 86, 8],
  [2021, 89, 11],
  [2023, 91, 12],
];

const ALIASES: readonly ((code: Code) => string)[] = [
  ([year, session, number]) => `GA-${year}-${session}-RES-${padded(number)}`,
  ([year, , number]) => `GA-${year}-RES-${padded(number)}`,
  ([year, , number]) => `AG-${year}-RES-${padded(number)}`,
  ([year, , number]) => `AG-${year}-RES-${number}`,
];

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

/** A text to be written: its code, how many operative clauses it has, and what it cites. */
interface Plan {
  readonly code: number;
  readonly clauses: number;
  readonly cites: readonly Cite[];
}

interface Cite {
  readonly code: number;
  readonly alias: number;
  /** The clause that is named; null for the resolution as a whole. */
  readonly clause: number | null;
}

/** A place that cites, as it was written. */
interface Written {
  readonly uri: string;
  readonly code: number;
  readonly clause: number | null;
  /** The words that name the clause; the code where none is named. */
  readonly range: Range;
  readonly codeRange: Range;
}

interface GeneratedFile {
  readonly name: string;
  readonly text: string;
  readonly plan: Plan;
  /** A question at its beginning. */
  readonly question: Question;
}

interface Generated {
  readonly files: readonly GeneratedFile[];
  /** In the order of files and texts. */
  readonly written: readonly Written[];
  readonly library: Library;
}

const clauseNumber = fc.integer({ min: 1, max: 3 });

const plans: fc.Arbitrary<readonly Plan[]> = fc.array(
  fc.record({
    code: fc.nat(CODES.length - 1),
    clauses: clauseNumber,
    cites: fc.array(
      fc.record({
        code: fc.nat(CODES.length - 1),
        alias: fc.nat(ALIASES.length - 1),
        clause: fc.option(clauseNumber),
      }),
      { maxLength: 5 },
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Writes the texts, and notes where each citation stands. Two may have one code. */
function write(library: readonly Plan[]): Generated {
  const written: Written[] = [];
  const files = library.map((plan, index) => {
    const name = `${index}.txt`;
    let text = `Résolution\n\n${alias(plan.code, 0)}\n\nL’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,\n`;
    const append = (words: string): Range => {
      text += words;
      return { start: text.length - words.length, end: text.length };
    };
    for (const { code, clause, alias: form } of plan.cites) {
      append('\nRAPPELANT ');
      const named = clause === null ? null : append(`paragraphe ${clause} du dispositif`);
      append(named === null ? 'la résolution ' : ' de la résolution ');
      const codeRange = append(alias(code, form));
      written.push({ uri: name, code, clause, range: named ?? codeRange, codeRange });
      append(',\n');
    }
    for (let clause = 1; clause <= plan.clauses; clause += 1) {
      append(`\nAPPROUVE le projet ${clause}${clause === plan.clauses ? '.' : ' ;'}\n`);
    }
    return { name, text, plan };
  });
  const held = libraryOf(files);
  return {
    files: files.map((file) => ({ ...file, question: questionAt(file, 0, held) })),
    written,
    library: held,
  };
}

function alias(code: number, form: number): string {
  return ALIASES[form]!(CODES[code]!);
}

/** Runs a check over many libraries. */
function forLibraries(check: (generated: Generated) => void): void {
  fc.assert(
    fc.property(plans, (library) => {
      check(write(library));
    }),
    { numRuns: 30 },
  );
}

function askAt({ files }: Generated, uri: string, offset: number): Question {
  return { ...files.find(({ name }) => name === uri)!.question, offset };
}

/** The references at a place, in offsets. */
function referencesAt(generated: Generated, uri: string, offset: number): readonly object[] {
  const found = references(askAt(generated, uri, offset), false) ?? [];
  return found.map((place) => {
    const { text } = generated.files.find(({ name }) => name === place.uri)!;
    return { uri: place.uri, ...offsetsOf(text, place.range) };
  });
}

function wordsAt({ files }: Generated, { uri, selection }: DefinitionTarget): string {
  const { text } = files.find(({ name }) => name === uri)!;
  const { start, end } = offsetsOf(text, selection);
  return text.slice(start, end);
}

describe('In any library', () => {
  it('the references are the same from every alias and every place, and are all there are', () => {
    forLibraries((generated) => {
      const { files, written } = generated;
      for (const code of CODES.keys()) {
        const citations = written.filter((place) => place.code === code);
        const truth = citations.map(({ uri, codeRange }) => ({ uri, ...codeRange }));
        for (const { uri, codeRange } of citations) {
          assert.deepEqual(referencesAt(generated, uri, codeRange.start + 2), truth);
        }
        for (const { name, text } of files.filter(({ plan }) => plan.code === code)) {
          assert.deepEqual(referencesAt(generated, name, text.indexOf(alias(code, 0)) + 2), truth);
        }
      }
    });
  });

  it('the references of a clause are the same from it and from all that name it', () => {
    forLibraries((generated) => {
      const { files, written } = generated;
      for (const { uri, code, clause, range } of written) {
        if (clause === null) continue;
        const truth = written
          .filter((place) => place.code === code && place.clause === clause)
          .map((place) => ({ uri: place.uri, ...place.range }));
        assert.deepEqual(referencesAt(generated, uri, range.start + 2), truth);
        for (const { name, text, plan } of files) {
          if (plan.code !== code || plan.clauses < clause) continue;
          const words = text.indexOf(`projet ${clause}`);
          assert.deepEqual(referencesAt(generated, name, words), truth);
        }
      }
    });
  });

  it('the definition of every citation is every file that has the code', () => {
    forLibraries((generated) => {
      for (const { uri, range, code, clause } of generated.written) {
        const { targets } = definition(askAt(generated, uri, range.start + 2))!;
        const holders = generated.files.filter(({ plan }) => plan.code === code);
        assert.deepEqual(
          targets.map((target) => [target.uri, wordsAt(generated, target)]),
          holders.map(({ name, plan }) => [
            name,
            clause === null || clause > plan.clauses ? alias(code, 0) : 'APPROUVE',
          ]),
        );
      }
    });
  });

  it('the definition of a text’s own code are the references from other texts', () => {
    forLibraries((generated) => {
      for (const { name, text, plan } of generated.files) {
        const question = askAt(generated, name, text.indexOf(alias(plan.code, 0)));
        const own = generated.files.filter((file) => file.plan.code === plan.code);
        assert.deepEqual(
          definition(question)?.targets.map(({ uri, selection }) => ({ uri, range: selection })),
          references(question, false)?.filter(({ uri }) => !own.some((file) => file.name === uri)),
        );
      }
    });
  });

  it('one text comes in to another just when the other goes out to it, at the same places', () => {
    forLibraries(({ library }) => {
      const reader = readerOf(library);
      const documents: readonly LibraryDocument[] = [...library.documents()];
      const steps = (from: string, to: string, places: unknown): string =>
        `${from} ${to} ${JSON.stringify(places)}`;
      const outgoing = documents.flatMap((document) =>
        outgoingCalls(document, reader).map(({ item, places }) =>
          steps(document.uri, item.uri, places),
        ),
      );
      const incoming = documents.flatMap((document) =>
        incomingCalls(document.keys[0]!, reader).map(({ item, places }) =>
          steps(item.uri, document.uri, places),
        ),
      );
      assert.deepEqual(incoming.toSorted(), outgoing.toSorted());
    });
  });

  it('what lights up in a text are its references in that text', () => {
    forLibraries((generated) => {
      for (const { uri, range } of generated.written) {
        const question = askAt(generated, uri, range.start + 2);
        const { text } = generated.files.find(({ name }) => name === uri)!;
        assert.deepEqual(
          highlights(question)?.map((place) => place.range),
          references(question, true)
            ?.filter((place) => place.uri === uri)
            .map((place) => offsetsOf(text, place.range)),
        );
      }
    });
  });
});
