/** What `.gitignore` and `.ignore` files say of a folder and of what lies in it. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The second speaks louder: it is there for tools that search, and can take back what git ignores. */
const IGNORE_FILES = ['.gitignore', '.ignore'];

export interface IgnoreRules {
  /** True when the innermost rule that speaks of the path says that it is to be left out. */
  ignores(path: string, isFolder: boolean): boolean;
}

const noRules: IgnoreRules = { ignores: () => false };

/** The rules for what lies in a folder: its own, and where they are silent those from above it. */
export async function rulesWithin(folder: string, outer: IgnoreRules): Promise<IgnoreRules> {
  const own = await rulesOf(folder);
  if (own === null) return outer;
  return {
    ignores: (path, isFolder) => {
      const inside = relative(folder, path).split(sep).join('/');
      const said = own.test(isFolder ? `${inside}/` : inside);
      return said.ignored || (!said.unignored && outer.ignores(path, isFolder));
    },
  };
}

/**
 * The rules that the folders above lay down for a folder, up to the top of its repository. A folder
 * that they ignore itself was asked for all the same, so they do not count then.
 */
export async function rulesAbove(folder: string): Promise<IgnoreRules> {
  let rules = noRules;
  for (const above of await foldersAbove(folder)) rules = await rulesWithin(above, rules);
  return rules.ignores(folder, true) ? noRules : rules;
}

/** From the top of the repository down to the parent; empty for what lies in no repository. */
async function foldersAbove(folder: string): Promise<readonly string[]> {
  const above: string[] = [];
  let at = folder;
  while (!(await exists(join(at, '.git')))) {
    const parent = dirname(at);
    if (parent === at) return [];
    above.unshift(parent);
    at = parent;
  }
  return above;
}

async function rulesOf(folder: string): Promise<Ignore | null> {
  const texts = await Promise.all(
    IGNORE_FILES.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  );
  if (texts.every((text) => text === '')) return null;
  return texts.reduce((rules, text) => rules.add(text), ignore({ ignorecase: false }));
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
