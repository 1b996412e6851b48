import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import workbook from './build/lint/plugin.mjs';

/** What neither the engine nor the exercises may know, so that they run anywhere. */
const outside = {
  patterns: [
    { regex: '^node:|^electron$|^svelte', message: 'Engine and exercises are pure: no DOM, no Node, no Electron.' },
  ],
};

/** One limit for all waits stands in vitest.config.ts; a short one fails on a slow machine. */
const ownLimits = [
  {
    selector:
      'CallExpression:matches([callee.property.name=/^(poll|element|waitFor|waitForFunction|waitForEvent|waitForURL|click|fill|press|check)$/]) > ObjectExpression > Property[key.name="timeout"]',
    message: 'Waits have no limit of their own.',
  },
  {
    selector: 'CallExpression[callee.object.name="vi"][callee.property.name=/^waitFor|^waitUntil/]',
    message: 'vi.waitFor gives up after a second; expect.poll keeps to the one limit of all waits.',
  },
];

export default defineConfig(
  { ignores: ['node_modules', 'out', '.svelte-check'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte', '**/*.svelte.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  // Each file in the one program that it belongs to; the tests of engine and exercises use what lies in test.
  ...['engine', 'exercises', 'electron', 'renderer', 'build', 'test'].map((room) => ({
    files: [`${room}/**/*.ts`, `${room}/**/*.svelte`],
    languageOptions: { parserOptions: { project: `./${room}/tsconfig.json` } },
  })),
  { files: ['*.ts'], languageOptions: { parserOptions: { project: './build/tsconfig.json' } } },
  {
    files: ['engine/**/*.test.ts', 'exercises/**/*.test.ts'],
    languageOptions: { parserOptions: { project: './test/tsconfig.json' } },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: typescript.parser, svelteConfig: { compilerOptions: { runes: true } } },
    },
    // The compiler and svelte-check know the DOM's names; ESLint would need a second list.
    rules: { 'no-undef': 'off', 'prefer-const': 'off', 'svelte/prefer-const': 'error' },
  },
  {
    files: ['**/*.mjs', 'eslint.config.js', 'svelte.config.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'fetch',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'AbortController',
          'AbortSignal',
          'Response',
          'Request',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.svelte', '**/*.mjs'],
    plugins: { workbook },
    rules: { 'workbook/arrows': 'error', 'workbook/no-import-circle': 'error' },
  },
  {
    files: ['**/*.test.ts', '**/*.test.mjs', 'test/**/*.ts', 'renderer/testing/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ownLimits] },
  },
  {
    files: ['engine/**/*.ts', 'exercises/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', outside],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is passed in.' },
        { object: 'Date', property: 'now', message: 'Time is passed in.' },
      ],
    },
  },
  {
    files: ['engine/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'setTimeout', 'fetch', 'console'],
    },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.svelte'],
    ignores: ['**/*.test.ts', 'renderer/testing/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'crypto', property: 'randomUUID', message: 'An insecure address lacks it: newId() makes one.' },
      ],
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^node:|^electron$', message: 'The page has neither Node nor Electron.' },
            {
              regex:
                '^(\\.\\./)+(engine|exercises)/(?!answers/|links/|problems/|words/|diagram/|snapshots/|contract/job-client\\.ts$|editor/too-large\\.ts$|export/file-name\\.ts$)',
              allowTypeImports: true,
              message:
                'The page asks the engine through its contract; only types, the reading of a typed number, the sentences for problems, the words and the layout of diagrams that paper shares, the names of files, links and their codes, the rule for snapshots, which networks are too large and the side that starts jobs are imported.',
            },
          ],
        },
      ],
    },
  },
  {
    // The workers are the hosts of the engine in a plain browser, and the only places of the page that hold it.
    files: ['renderer/shell/engine-client/*.worker.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
);
