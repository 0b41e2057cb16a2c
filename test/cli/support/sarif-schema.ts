/** Holds a log against the JSON Schema of SARIF 2.1.0. */
import assert from 'node:assert/strict';
import sarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';

/** Absolute addresses have a scheme; what may be relative may be anything that a base completes. */
const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) =>
    URL.canParse(text, 'file:///root/') && !/[\s<>"{}|\\^`]/.test(text),
  'date-time': true,
} as const;

function compile() {
  // The fourth draft calls the address of a schema `id`; nothing refers to it.
  const { id, $schema, ...schema } = sarif;
  assert.ok(id.length > 0 && $schema.includes('draft-04'));
  return new Ajv({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
    formats: FORMATS,
  }).compile(schema);
}

const validate = compile();

/** Asserts that the log keeps to the schema. */
export function checkSchema(log: unknown): void {
  assert.ok(validate(log), JSON.stringify(validate.errors, null, 2));
}
