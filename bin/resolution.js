#!/usr/bin/env node
// The command `resolution`; `npm run build` makes what it runs.
import '../dist/cli/resolution.cjs';
