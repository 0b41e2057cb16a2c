// Lint rules, and the boundaries between the layers that docs/ARCHITECTURE.md describes.
import tseslint from 'typescript-eslint';

const protocol = ['vscode', 'vscode-*', 'vscode-languageserver/*', 'vscode-languageclient/*'];
const node = ['node:*', 'fs', 'path', 'os', 'child_process', 'process'];

/** Forbids imports matching `patterns` in `files`, with the reason shown to whoever tries. */
const boundary = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist/**', '.cache/**', 'node_modules/**'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: ['**/*.ts'],
  })),
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './client/webview/graph/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off' },
  },
  boundary(
    ['server/src/core/**/*.ts'],
    [
      ...protocol,
      ...node,
      '**/lsp/**',
      '**/workspace/**',
      '**/files/**',
      '**/cli/**',
      '**/node/**',
      '**/browser/**',
    ],
    'The core is pure: text in, plain values out. Move input and output to a shell around it.',
  ),
  boundary(
    ['server/src/core/rules/rules/*.ts'],
    [...protocol, ...node, './*', '**/lsp/**', '**/workspace/**', '**/cli/**'],
    'A rule reads the model and reports; it depends on no other rule and on no shell.',
  ),
  boundary(
    ['server/src/workspace/**/*.ts'],
    [...protocol, ...node, '**/lsp/**', '**/files/**', '**/cli/**', '**/node/**', '**/browser/**'],
    'The workspace reaches files through its environment interface only.',
  ),
  boundary(
    ['server/src/lsp/**/*.ts'],
    [...node, '**/files/**', '**/cli/**', '**/node/**', '**/browser/**'],
    'The protocol layer runs in Node and in a worker: it may not touch either directly.',
  ),
  boundary(
    ['server/src/browser/**/*.ts', 'client/src/extension.browser.ts'],
    [...node, '**/files/**', '**/node/**', '**/cli/**'],
    'Browser entries run without Node.',
  ),
  boundary(
    ['server/src/core/features/**/*.ts'],
    [...protocol, ...node, '**/rules/**', '**/workspace/**', '**/lsp/**', '**/cli/**'],
    'A feature answers one question about the model; problems are for the rules.',
  ),
  boundary(
    ['server/src/core/writing/**/*.ts'],
    [...protocol, ...node, '**/rules/**', '**/features/**', '**/refactor/**', '**/lsp/**'],
    'How keywords, marks and lists are read and written serves rules, completion and refactorings alike.',
  ),
  boundary(
    ['server/src/files/**/*.ts'],
    [...protocol, '**/core/**', '**/lsp/**', '**/workspace/**', '**/cli/**'],
    'File access knows folders and bytes, nothing of resolutions.',
  ),
  boundary(
    ['client/webview/**/*.ts'],
    [...protocol, ...node, '**/server/src/workspace/**', '**/client/src/**'],
    'A page draws what the panel sends it; it sees neither the editor nor the files.',
  ),
  boundary(
    ['client/src/**/*.ts'],
    ['**/server/src/core/**', '**/server/src/workspace/**'],
    'The client shows things; analysis belongs to the server.',
  ),
);
