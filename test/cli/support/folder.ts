/** Temporary folders with given files, for one run of the program. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { resolution, type Outcome } from './program.ts';

/** A link that leads to a path, which need not exist. */
interface Link {
  readonly link: string;
}

/** What lies in a folder, by path. */
export type Files = Readonly<Record<string, string | Uint8Array | Link>>;

/** Makes the files in a new folder, hands over its path, and takes it away again. */
export async function withFolder<Result>(
  files: Files,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'resolution test ')));
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
      else writeFileSync(file, content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the program once in a folder that holds the files. */
export function runIn(files: Files, ...args: string[]): Promise<Outcome> {
  return withFolder(files, (cwd) => resolution(args, { cwd }));
}
