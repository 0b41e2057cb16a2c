/** The examples in the documentation of the library are read by what reads the files themselves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { readProjectFile } from '../../server/src/workspace/project-file.ts';
import { profile } from '../data/profiles.ts';
import { analyser } from '../support/analyser.ts';

const root = join(import.meta.dirname, '..', '..');

/** The JSON examples of a page. */
function examplesIn(page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```json\n([^]*?)^```$/gm)].map(([, example = '']) => example);
}

describe('The examples of resolutions.json', () => {
  for (const [page, count] of [
    ['docs/library.md', 2],
    ['README.md', 1],
  ] as const) {
    it(`in ${page} are right`, () => {
      const examples = examplesIn(page).filter((text) => text.includes('"resolutions"'));
      assert.equal(examples.length, count);
      for (const example of examples) {
        const { contents, problems } = readProjectFile(
          example,
          'file:///library/2025/resolutions.json',
          analyser,
        );
        assert.deepEqual(problems, []);
        assert.ok((contents?.documents.size ?? 0) > 0);
      }
    });
  }
});

describe('The examples in docs/checks.md', () => {
  const examples = examplesIn('docs/checks.md').map((text): unknown => JSON.parse(text));

  it('are settings that are offered, or a right project file', () => {
    const offered = Object.keys(packageJson.contributes.configuration.properties);
    for (const example of examples) {
      const names = Object.keys(example as object);
      if (names.includes('check')) {
        const { contents, problems } = readProjectFile(
          JSON.stringify(example),
          'file:///library/resolutions.json',
          analyser,
        );
        assert.deepEqual(problems, []);
        assert.equal(contents?.check?.overrides.length, 1);
      } else if (!names.includes('[resolution]')) {
        for (const name of names) assert.ok(offered.includes(name), name);
      }
    }
    assert.equal(examples.length, 3);
  });
});

describe('The example of a known resolution', () => {
  it('in docs/bodies.md is an entry of the profile', () => {
    const [example, ...others] = examplesIn('docs/bodies.md');
    assert.deepEqual(others, []);
    const value: unknown = JSON.parse(example!);
    assert.ok(
      profile('interpol-ga').known?.some((entry) => {
        return JSON.stringify(entry) === JSON.stringify(value);
      }),
    );
  });
});
