// Builds after an installation that has brought what building needs, so that the commands work at
// once; an installation for use only has nothing to build with, and nothing to build.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function canBuild() {
  try {
    require.resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

if (canBuild()) await import('./build.mjs');
