#!/usr/bin/env node
// The command `resolution-language-server`; `npm run build` makes what it runs.
import { runBuilt } from './run-built.js';

await runBuilt('resolution-language-server', '../dist/server/node.cjs');
