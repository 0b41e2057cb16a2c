// The extension as a file that an editor can install.
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { dist, root } from './paths.mjs';

/** Packages what has been built; the bundles hold everything the extension needs. */
export async function packageExtension() {
  const packagePath = join(dist, 'resolution-drafting.vsix');
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}
