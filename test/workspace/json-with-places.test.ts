/** JSON as people write it, with the place of every value. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readJson } from '../../server/src/workspace/json-with-places.ts';

function valueOf(text: string): unknown {
  const { json } = readJson(text);
  assert.ok(json, `not read: ${text}`);
  return json.value;
}

/** Fails unless the reading stops right at the `|` in the text. */
function checkFault(marked: string): void {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { fault } = readJson(text);
  assert.equal(fault?.start, at, `${marked}: stopped at ${String(fault?.start)}`);
}

describe('Reading JSON', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 3), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        assert.deepEqual(valueOf(text), JSON.parse(text));
      }),
    );
  });

  it('allows comments, trailing commas and a byte order mark', () => {
    assert.deepEqual(valueOf('\ufeff{ // one\n "a": [1, 2,], /* two */ }'), { a: [1, 2] });
  });

  it('knows where a value stands, or else what should hold it', () => {
    const text = '{"a": [{"b": "words"}]}';
    const { json } = readJson(text);
    const textAt = (path: readonly PropertyKey[]): string => {
      const { start, end } = json!.placeOf(path);
      return text.slice(start, end);
    };
    assert.equal(textAt(['a', 0, 'b']), '"words"');
    assert.equal(textAt(['a', 0, 'c']), '{"b": "words"}');
    assert.equal(textAt([]), text);
  });

  it('knows where the name of a member stands, and that a list names nothing', () => {
    const text = '{ "a" : [{"b": 1}] }';
    const { json } = readJson(text);
    const nameAt = (path: readonly PropertyKey[]): string | null => {
      const range = json!.nameOf(path);
      return range === null ? null : text.slice(range.start, range.end);
    };
    assert.equal(nameAt(['a']), '"a"');
    assert.equal(nameAt(['a', 0, 'b']), '"b"');
    for (const path of [[], ['a', 0], ['a', 0, 'c'], ['a', 1, 'b']]) {
      assert.equal(nameAt(path), null);
    }
  });

  it('stops at the first thing that is no JSON', () => {
    checkFault('{"a": |x}');
    checkFault('{"a" |1}');
    checkFault('{"a": 1} |2');
    checkFault('[1 |2]');
    checkFault('{"a": |1.2.3}');
    checkFault('{|a: 1}');
  });

  it('stops at the last character of a text that ends too early', () => {
    for (const text of ['{', '{"a": [1', '{"a": "b', '{"a":']) {
      const { fault } = readJson(text);
      assert.ok(fault && fault.start < text.length && fault.end <= text.length, text);
    }
    assert.deepEqual(readJson('').fault, { start: 0, end: 0 });
  });

  it('gives up on nesting that nobody writes, and does not fall', () => {
    assert.equal(readJson('['.repeat(100_000)).json, null);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('{}[]",:\\/* \n1aé')), maxLength: 40 }),
        (text) => {
          readJson(text);
        },
      ),
    );
  });

  it('keeps "__proto__" an ordinary name', () => {
    const value = valueOf('{"__proto__": {"polluted": true}}');
    assert.deepEqual(Object.keys(value as object), ['__proto__']);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});
