/** Writes what a clause cites, and keeps what is true of it. */
import type { Chance } from '../../support/random.ts';
import { formsOf, keyOf, type BodyName, type Form, type Thing } from './things.ts';
import type {
  Span,
  TrueBackReference,
  TrueCitation,
  TrueClause,
  TruePinpoint,
  TrueRelation,
} from './truth.ts';
import { AND, around, dated, type Language } from './wording.ts';
import type { Writer } from './writer.ts';

export interface ClauseSettings {
  readonly chance: Chance;
  readonly writer: Writer;
  readonly body: BodyName;
  readonly language: Language;
  /** Codes in bold, as some Markdown copies have them. */
  readonly isBold: boolean;
  /** What may be cited, never empty. */
  readonly citable: readonly Thing[];
}

/** What is true of the clauses written so far. */
export interface Written {
  readonly citations: TrueCitation[];
  readonly pinpoints: TruePinpoint[];
  readonly backReferences: TrueBackReference[];
  readonly clauses: TrueClause[];
  /** The citations for which a back-reference would stand. */
  standing: readonly number[];
}

/** Names things of one body and kind. */
export function cite(
  settings: ClauseSettings,
  written: Written,
  things: readonly Thing[],
  relation: TrueRelation,
): void {
  const { chance, writer, language, body } = settings;
  const { citations, clauses } = written;
  const words = around(things, body, language);
  writer.write(words.before);
  const first = citations.length;
  for (const [index, thing] of things.entries()) {
    if (index > 0) writer.write(index === things.length - 1 ? AND[language] : ', ');
    const code = writeCode(thing, formsOf(thing), settings);
    citations.push({ ...code, thing, key: keyOf(thing), relation, clause: clauses.length });
    if (thing.kind === 'resolution' && thing.body !== 'interpol' && chance.oneIn(4)) {
      writer.write(dated(thing, language));
    }
  }
  writer.write(words.behind);
  if (things[0]?.kind === 'resolution') {
    written.standing = things.map((_, index) => first + index);
  }
}

/** Writes a code in one of the forms. */
export function writeCode(
  thing: Thing,
  forms: readonly Form[],
  { chance, writer, isBold }: Pick<ClauseSettings, 'chance' | 'writer' | 'isBold'>,
): Span & Pick<TrueCitation, 'rewrite'> {
  const { write } = chance.pick(forms);
  writer.write(isBold ? '**' : '');
  const span = writer.write(write(thing));
  writer.write(isBold ? '**' : '');
  return { ...span, rewrite: (to) => writer.lines(write(to)) };
}
