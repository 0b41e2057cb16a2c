#!/usr/bin/env node
// The language server for editors other than VS Code, over `--stdio`; `npm run build` makes it.
import '../dist/server/node.cjs';
