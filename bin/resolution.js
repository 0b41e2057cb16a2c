#!/usr/bin/env node
// The command `resolution`; `npm run build` makes what it runs.
import { runBuilt } from './run-built.js';

await runBuilt('resolution', '../dist/cli/resolution.cjs');
