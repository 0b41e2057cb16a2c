/** Writes paths in reports the way they were named on the command line. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * Paths that were named absolutely are written absolutely, with all that lies in them or beside
 * them; the others are relative to the working directory. Slashes part folders everywhere.
 *
 * @param named files and folders as written on the command line
 */
export function createDisplay(
  named: readonly string[],
  workingDirectory: string,
): (path: string) => string {
  const roots = named
    .filter((path) => isAbsolute(path))
    .flatMap((path) => [resolve(path), dirname(resolve(path))]);
  return (path) => {
    const isNamedAbsolutely = roots.some((root) => path === root || path.startsWith(root + sep));
    return slashed(isNamedAbsolutely ? path : relative(workingDirectory, path));
  };
}

/** The working directory itself is a dot. */
function slashed(path: string): string {
  return path === '' ? '.' : path.split(sep).join('/');
}
