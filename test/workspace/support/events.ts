/** Everything that can happen to a library, at random, in a world small enough for things to meet. */
import fc from 'fast-check';
import { DEFAULT_GLOBS, type Globs } from '../../../server/src/workspace/library-folders.ts';
import { resolution } from './workspace.ts';

export type Event =
  | { readonly kind: 'write' | 'edit'; readonly uri: string; readonly text: string }
  | { readonly kind: 'remove' | 'close' | 'fault' | 'removeFolder'; readonly uri: string }
  | { readonly kind: 'move' | 'moveFolder'; readonly uri: string; readonly to: string }
  | {
      readonly kind: 'project' | 'broken project' | 'ignore';
      readonly uri: string;
      readonly text: string;
    }
  | { readonly kind: 'addRoot' | 'removeRoot'; readonly uri: string }
  | { readonly kind: 'settings'; readonly uri: string; readonly globs: Globs }
  | { readonly kind: 'interrupted'; readonly by: Interruption; readonly event: Event };

/** A person stops the reading after so many files, or the listing fails. */
export type Interruption = { readonly stopAfter: number } | 'fault';

/** One root in another, one beside them; a folder between, and one that no root holds. */
const ROOTS = ['file:///a', 'file:///a/b', 'file:///c'] as const;
const folder = fc.constantFrom(...ROOTS, 'file:///a/d', 'file:///x');
const name = fc.constantFrom('1.txt', '2.resolution', '3.md', '4.text');
const inFolder = (names: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(folder, names).map(([path, file]) => `${path}/${file}`);
const file = inFolder(name);
const opened = fc.oneof(
  { weight: 6, arbitrary: file },
  { weight: 1, arbitrary: fc.constantFrom('untitled:1', 'git:///a/1.txt') },
);

/** Codes of three resolutions, two of which have two names. */
const codes = ['GA-2021-89-RES-01', 'AG-2021-RES-02', 'GA-2012-81-RES-08', 'AG-2012-RES-08'];
const own = fc.constantFrom('', '', ...codes);
const cited = fc.constantFrom(
  ...codes,
  'A/RES/67/1',
  `${codes[0]!}, en particulier le paragraphe 1 du dispositif de la résolution ${codes[1]!}`,
);
const text = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(own, cited).map(([code, other]) => resolution(code, other)) },
  { weight: 1, arbitrary: fc.constantFrom('', 'A shopping list.') },
);

const projectText = fc
  .record(
    {
      resolutions: fc.dictionary(
        fc.constantFrom('1.txt', '2.resolution', 'b/1.txt', 'd/3.md'),
        fc.oneof(
          fc.constantFrom(...codes),
          fc.record(
            { code: fc.constantFrom(...codes), aliases: aliases(), title: fc.constant('Essai') },
            { requiredKeys: ['code'] },
          ),
        ),
        { maxKeys: 2 },
      ),
      known: fc.array(
        fc.record(
          {
            code: fc.constantFrom(...codes, 'A/RES/67/1'),
            aliases: aliases(),
            title: fc.constant('Connue'),
          },
          { requiredKeys: ['code'] },
        ),
        { maxLength: 1 },
      ),
      folders: fc.array(fc.constantFrom('../x', '../c', 'd', '../a/d', '.'), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .map((contents) => JSON.stringify(contents));

function aliases(): fc.Arbitrary<string[]> {
  return fc.array(fc.constantFrom('A/RES/67/1', 'A/67/L.3', ...codes), { maxLength: 1 });
}

const project = inFolder(fc.constant('resolutions.json'));
const ignore = inFolder(fc.constant('.ignore'));
const globs = fc.record({
  include: fc.constantFrom(
    DEFAULT_GLOBS.include,
    ['**/*.txt'],
    ['**/*.text', '**/*.txt'],
    ['d/**'],
  ),
  exclude: fc.constantFrom([], ['b/**'], ['**/2.resolution'], ['d'], ['[broken']),
});

const change: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write'), uri: file, text }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('edit'), uri: opened, text }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('close'), uri: opened }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('remove'),
      uri: fc.oneof({ weight: 3, arbitrary: file }, project, ignore),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fault'), uri: fc.oneof(file, project) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move'), uri: file, to: file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('removeFolder'), uri: folder }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('moveFolder'), uri: folder, to: folder }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('project'), uri: project, text: projectText }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('broken project'),
      uri: project,
      text: fc.constant('{"resolutions": {'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('ignore'),
      uri: ignore,
      text: fc.constantFrom('', '1.txt', 'b', 'd\n2.resolution', 'resolutions.json'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('addRoot'), uri: fc.constantFrom(...ROOTS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('removeRoot'), uri: fc.constantFrom(...ROOTS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('settings'), uri: fc.constantFrom(...ROOTS), globs }),
  },
);

export const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 30, arbitrary: change },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('interrupted'),
      by: fc.oneof(fc.record({ stopAfter: fc.nat(3) }), fc.constant('fault' as const)),
      event: change,
    }),
  },
);
