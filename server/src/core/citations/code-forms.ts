/** The ways in which one code can be written, each with the template that writes it. */
import type { BodyCode } from '../lexicon/body-schema.ts';
import type { Body, CompiledCode } from '../lexicon/body.ts';
import { printCode, type CodeValues } from '../lexicon/code-template.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { KnownCode } from './codes.ts';

/** One way of writing a code. */
export interface WrittenForm {
  /** The same for all codes that are written alike: "AG-{year}-RES-{number}". */
  readonly name: string;
  /** The code in this form. */
  readonly text: string;
  /** True for a form that needs a head noun before it: "79/136". */
  readonly isShort: boolean;
}

/** A code with what its body's profile says of codes of its shape. */
export interface ShapedCode {
  readonly file: BodyCode;
  /** Every form, the canonical one first and short ones last; short forms with words in them aside. */
  readonly forms: readonly WrittenForm[];
}

/** The shape of a code; null for one that is in no body's shape, such as the symbol of a draft. */
export function shapeOf({ canonical, parts }: KnownCode, lexicon: Lexicon): ShapedCode | null {
  const body = lexicon.bodies.get(parts.body);
  const shape = body?.codes.find(
    (code) => code.file.kind === parts.kind && valuesIn(code, canonical) !== null,
  );
  const values = shape === undefined ? null : valuesIn(shape, canonical);
  if (shape === undefined || values === null) return null;
  const filled: CodeValues = {
    part: '',
    ...values,
    ...(parts.year === null ? {} : { year: String(parts.year) }),
    ...(parts.session === null ? {} : { session: String(parts.session) }),
  };
  const short = shape.short.flatMap(({ form: { template } }) =>
    hasWords(template) ? [] : [template],
  );
  const templates = [
    ...[shape.file.canonical, ...shape.file.forms].map((template) => [template, false] as const),
    ...short.map((template) => [template, true] as const),
  ];
  const forms = new Map<string, WrittenForm>();
  for (const [template, isShort] of templates) {
    const text = printCode(template, filled);
    if (text !== null && !forms.has(text)) {
      forms.set(text, { name: formName(template), text, isShort });
    }
  }
  return { file: shape.file, forms: [...forms.values()] };
}

/**
 * The name of the form in which a body's code stands in a text: the first that prints it so, else
 * the first that reads it. Null for words that are no code of the body.
 */
export function formOf(written: string, kind: string, body: Body): string | null {
  const readers = body.codes
    .filter(({ file }) => file.kind === kind)
    .flatMap(({ forms, short }) => [...forms, ...short.map(({ form }) => form)])
    .flatMap((form) => {
      const values = form.read(written);
      const { template } = form;
      return values === null ? [] : [{ template, printed: printCode(template, values) }];
    });
  const reader = readers.find(({ printed }) => printed === written) ?? readers[0];
  return reader === undefined ? null : formName(reader.template);
}

/** A template as it is printed, however wide its numbers. */
export function formName(template: string): string {
  return template
    .replace(/~/g, '-')
    .replace(/%/g, '/')
    .replace(/:\d(?=\})/g, '');
}

function valuesIn({ forms }: CompiledCode, canonical: string): CodeValues | null {
  return forms.map((form) => form.read(canonical)).find((values) => values !== null) ?? null;
}

/** True for a short form that reads as a phrase: "{number} of the {session}th CGPM". */
function hasWords(template: string): boolean {
  return /\p{L}/u.test(template.replace(/\{[^}]*\}/g, ''));
}
